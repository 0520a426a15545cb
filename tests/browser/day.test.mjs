// An officer's full day, in a real browser: from the queue to the sign-out, by keyboard where it matters.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { Person, openBrowser, openPlace } from "./driver.mjs";

let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([openPlace("world"), openBrowser()]);
});
after(async () => {
  await browser?.close();
  place?.close();
});

/** Moves the focus with the tabulator key until it is on what `selector` finds. */
async function tabTo(page, selector) {
  for (let i = 0; i < 200; i += 1) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** What a link to a file gives, as bytes. */
async function taken(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name, exact: true }).click()]);
  return readFileSync(await download.path());
}

test("an officer's full day", async (t) => {
  // The one whose working language is English.
  const officer = place.people.find((p) => p.email.startsWith("officer3@"));
  const context = await browser.newContext({ locale: "en", baseURL: place.base, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const who = new Person(null, "officer", page);
  const send = (selector) => who.leave(() => page.locator(selector).first().click());
  const fine = async () => assert.deepEqual(await page.locator(".faults").allInnerTexts(), [], page.url());

  await t.test("signs in, and the queue opens with what is theirs", async () => {
    await who.go("/sign-in");
    await who.fill({ email: officer.email, password: place.password });
    await send("#main-form .actions button");
    await who.go("/desk");
    assert.match(await page.locator(".views [aria-current]").innerText(), /^My files/);
  });

  await t.test("finds what nobody holds, by keyboard, and keeps the view", async () => {
    await who.go("/desk?view=open");
    await tabTo(page, "input[type=search]");
    await page.keyboard.type("holder:nobody");
    await who.leave(() => page.keyboard.press("Enter"));
    assert.match(page.url(), /q=holder/);
    assert.ok((await page.locator("td.pick").count()) >= 3, "there is work for a day");
    await page.getByText("Save or share this view").click();
    await tabTo(page, "input[name=name]");
    await page.keyboard.type("To be taken");
    await who.leave(() => page.keyboard.press("Enter"));
    assert.equal(await page.locator(".views.own [aria-current]").innerText(), "To be taken");
  });

  await t.test("takes three files at once, having seen what would happen", async () => {
    const wanted = await page.locator("td.pick input").evaluateAll((all) => all.slice(0, 3).map((e) => e.value));
    for (const id of wanted) {
      await tabTo(page, `input[value="${id}"]`);
      await page.keyboard.press("Space");
    }
    await send(".together button[value=take]");
    assert.match(await who.text(), /Nothing has been done yet\. It can be done for 3 files of 3/);
    await send("#main-form .actions button");
    assert.match(await page.locator("h1").innerText(), /Done/);
    assert.equal(await page.locator("tbody .met").count(), 3);
    await page.goBack();
    assert.match(await who.text(), /Nothing can be done with these files now/, "what is done is not offered again");
  });

  await t.test("opens a file, judges a criterion, asks a question and writes a note", async () => {
    await who.go("/desk?view=mine&state=under_review");
    await send("td.ref a");
    const file = new URL(page.url()).pathname;
    const finding = page.locator("article.check form").first();
    await finding.evaluate((form) => form.closest("details")?.setAttribute("open", ""));
    await finding.locator('[name="met"][value="yes"]').check();
    await finding.locator('[name="reason"]').fill("The statutes say so on their first page.");
    await who.leave(() => finding.locator("button").last().click());
    await fine();
    assert.match(await who.text(), /The statutes say so on their first page/);
    await who.go(`${file}/notes`);
    await who.fill({ words: "To be looked at again on Friday." });
    await send("#main-form .actions button, #main-form button.button");
    await fine();
    assert.match(await who.text(), /again on Friday/);
    await who.go(`${file}/ask`);
    await page.locator('[name="about"]').first().selectOption({ index: 1 });
    await who.fill({ words: "Who convenes the assembly, and how often?" });
    await send("#main-form .actions button");
    await fine();
    await who.go(`${file}/questions`);
    assert.match(await who.text(), /Who convenes the assembly/);
  });

  await t.test("gives back what is left for another day", async () => {
    await who.go("/desk?view=mine&order=latest");
    await page.locator("td.pick input").first().check();
    await send(".together button[value=release]");
    await send("#main-form .actions button");
    assert.match(await who.text(), /It is no longer assigned to anybody/);
  });

  await t.test("takes the list along", async () => {
    await who.go("/desk?view=open");
    const book = await taken(page, "XLSX");
    assert.equal(book.subarray(0, 2).toString(), "PK");
    const csv = (await taken(page, "CSV")).toString();
    assert.match(csv, /^\ufeffReference,Organization/);
    assert.ok(csv.split("\n").length > 10);
  });

  await t.test("signs out, and the queue is shut", async () => {
    await who.leave(() => page.locator('form[action="/sign-out"] button').first().click());
    await page.goto("/desk");
    assert.match(page.url(), /sign-in/);
    assert.deepEqual(who.problems, []);
  });
});
