// An officer's full day, in a real browser: from the queue over a file that is brought to its end, and the
// beginning of the next one, to the sign-out; by keyboard where it matters.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { Person, openBrowser, openPlace } from "./driver.mjs";
import { tabTo } from "./keyboard.mjs";
import { pdf } from "./pdf.mjs";
import { Visitor, plain } from "./visitor.mjs";

let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([openPlace("world"), openBrowser()]);
});
after(async () => {
  await browser?.close();
  place?.close();
});

/** What a link to a file gives, as bytes. */
async function taken(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name, exact: true }).click()]);
  return readFileSync(await download.path());
}

/** What the organization is asked to attach. */
const KIND = "safeguarding_policy";

/** Records that each of these criteria of the file is met: what was shown by hand once, as quickly as it goes. */
async function judge(page, file, criteria) {
  return page.evaluate(async ([file, criteria]) => {
    const parse = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");
    let shown = await parse(await fetch(file));
    for (const id of criteria) {
      const form = shown.getElementById(id).querySelector("form");
      const body = new URLSearchParams(new FormData(form));
      body.set("met", "yes");
      body.set("reason", "Shown by the documents of the file.");
      body.set("document", form.querySelector('[name="document"] option:nth-child(2)').value);
      const answer = await fetch(form.getAttribute("action"), { method: "POST", body });
      if (!answer.ok) return `${id}: ${answer.status}`;
      shown = await parse(answer);
    }
    return "";
  }, [file, criteria]);
}

test("an officer's full day", async (t) => {
  // The one whose working language is English.
  const officer = place.people.find((p) => p.email.startsWith("officer3@"));
  const context = await browser.newContext({ locale: "en", baseURL: place.base, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const who = new Person(null, "officer", page);
  const send = (selector) => who.leave(() => page.locator(selector).first().click());
  // A file that nobody has looked at yet, and whoever answers for it.
  const owner = place.people.find((p) => p.role === "owner of a file in the state submitted");
  const [, , id] = owner.doors[0].split("/");
  const [file, own] = [`/desk/cases/${id}`, `/applications/${id}`];
  const fine = async () => assert.deepEqual(await page.locator(".faults").allInnerTexts(), [], page.url());

  await t.test("signs in, and the queue opens with what is theirs", async () => {
    await who.go("/sign-in");
    await who.fill({ email: officer.email, password: place.password });
    await send("#main-form .actions button");
    await who.go("/desk");
    assert.match(await page.locator(".views [aria-current]").innerText(), /^My files/);
  });

  await t.test("sees nine files and more at once, and the whole of a row that a key leads to", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await who.go("/desk?view=open");
    const heights = await page.locator("table.dense tbody tr").evaluateAll((rows) => {
      const end = document.querySelector(".together")?.getBoundingClientRect().top ?? innerHeight;
      const seen = rows.map((row) => [row.getBoundingClientRect(), row.querySelector(".who small")]).filter(([row]) => row.bottom <= end);
      return seen.map(([row, away]) => ({ height: row.height, away: away !== null }));
    });
    // Until when a holder is away may take a line more.
    const fits = heights.every(({ height, away }) => height < (away ? 72 : 55));
    assert.ok(heights.length >= 9 && fits, JSON.stringify(heights));
    await tabTo(page, "td.ref a");
    const cut = "tr:has(:focus-visible) td.name bdi, tr:has(:focus-visible) td.ref small";
    for (const part of await page.locator(cut).all()) {
      assert.ok(await part.evaluate((e) => e.scrollWidth <= e.clientWidth && e.scrollHeight <= e.clientHeight + 1 || getComputedStyle(e).overflow === "visible"));
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await t.test("reads until when a holder is away, whole in every language", async () => {
    const away = { en: "away until 30 September 2027", fr: "absence jusqu’au 30 septembre 2027", es: "ausencia hasta el 30 de septiembre de 2027" };
    for (const [language, words] of Object.entries(away).reverse()) {
      await who.go(`/desk?view=open&lang=${language}`);
      const parts = await page.locator("table.dense td.who > span").evaluateAll((cells, words) => cells.map((cell) => {
        cell.querySelector("small")?.remove();
        const small = Object.assign(document.createElement("small"), { className: "below", textContent: words });
        cell.append(small);
        return [small.scrollWidth - small.clientWidth, small.scrollHeight - small.clientHeight];
      }), words);
      assert.ok(parts.length > 0 && parts.every(([across, down]) => across <= 0 && down <= 1), `${language}: ${parts}`);
    }
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
    const all = await page.locator("td.pick input").evaluateAll((inputs) => inputs.map((e) => e.value));
    const wanted = [id, ...all.filter((value) => value !== id)].slice(0, 3);
    for (const value of wanted) {
      await tabTo(page, `input[value="${value}"]`);
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

  await t.test("opens one of them, reads a document beside it, and finds it complete", async () => {
    await who.go("/desk?view=mine");
    await send(`td.ref a[href="${file}"]`);
    await page.locator(".documents a[data-look=frame]").first().click();
    await page.locator("#viewer iframe").waitFor();
    await page.locator("#viewer .close").click();
    await who.go(`${file}/complete`);
    await page.locator("#legible").check();
    await send("#main-form .actions button");
    await fine();
    assert.match(await page.locator(".title .state").innerText(), /Under review/);
  });

  await t.test("asks a question, for an answer and a document", async () => {
    await who.go(`${file}/ask?about=governance.structure`);
    await who.fill({ words: "Who looks after the children in your care? Please attach the policy." });
    await page.locator("#main-form details summary").first().click();
    await page.locator(`[name="document"][value="${KIND}"]`).check();
    await send("#main-form .actions button");
    await fine();
    assert.match(await who.text(), /Who looks after the children/);
  });

  await t.test("sees the message that asks, holds it, and lets it go", async () => {
    await who.go(`${file}/messages`);
    const before = await page.locator("tbody tr").count();
    assert.ok(before >= 2, "what was received, and what is asked");
    await send("td.name a");
    const message = new URL(page.url()).pathname;
    await who.fill({ reason: "One more question may go with it." });
    await send("#main-form .actions button");
    await fine();
    assert.match(await page.locator(".facts .state").innerText(), /Held/);
    await send('form[action$="/release"] button');
    assert.equal(new URL(page.url()).pathname, message);
    assert.match(await page.locator(".facts .state").innerText(), /Waiting/);
  });

  await t.test("the answer arrives, with the document", async () => {
    const ngo = new Visitor(place.base, "en");
    await ngo.signIn(owner.email, place.password);
    const { html } = await ngo.get(`${own}/questions`);
    const question = plain(html.match(new RegExp(`href="(${own}/questions/[^"/]+)"`))[1]);
    const attach = `${own}/documents/new?kind=${KIND}`;
    const steps = [
      [question, question, { answer: "Our board does, every term; the policy is attached." }],
      [attach, attach, { file: new File([pdf("policy.pdf", "Safeguarding")], "policy.pdf", { type: "application/pdf" }), language: "en" }],
      [`${own}/questions`, `${own}/questions/send`, {}],
    ];
    for (const [at, action, fields] of steps) {
      const answer = await ngo.submit(at, action, fields);
      assert.equal(answer.status, 303, `${action}: ${plain(answer.html)}`);
    }
    await who.go(`${file}/questions`);
    assert.match(await who.text(), /Our board does, every term/);
    await who.go(file);
    assert.match(await page.locator(".documents").first().innerText(), /policy\.pdf/);
  });

  await t.test("finds every criterion met, and recommends", async () => {
    const criteria = await page.locator("article.check:has(details form)").evaluateAll((all) => all.map((e) => e.id));
    assert.ok(criteria.length >= 15, `${criteria}`);
    assert.equal(await judge(page, file, criteria), "");
    await who.go(`${file}/recommend`);
    await who.fill({ advice: "admit", reason: "Every criterion is met; the policy came when it was asked for." });
    await send("#main-form .actions button");
    await fine();
    assert.match(await page.locator(".title .state").innerText(), /Recommendation to countersign/);
    assert.equal((await page.goto(`${file}/countersign`)).status(), 404, "nobody countersigns alone");
  });

  await t.test("opens the next file, judges a criterion, asks a question and writes a note", async () => {
    await who.go("/desk?view=mine&state=under_review");
    await send("td.ref a");
    const next = new URL(page.url()).pathname;
    const finding = page.locator("article.check form").first();
    await finding.evaluate((form) => form.closest("details")?.setAttribute("open", ""));
    await finding.locator('[name="met"][value="yes"]').check();
    await finding.locator('[name="reason"]').fill("The statutes say so on their first page.");
    await who.leave(() => finding.locator("button").last().click());
    await fine();
    assert.match(await who.text(), /The statutes say so on their first page/);
    await who.go(`${next}/notes`);
    await who.fill({ words: "To be looked at again on Friday." });
    await send("#main-form .actions button, #main-form button.button");
    await fine();
    assert.match(await who.text(), /again on Friday/);
    await who.go(`${next}/ask`);
    await page.locator('[name="about"]').first().selectOption({ index: 1 });
    await who.fill({ words: "Who convenes the assembly, and how often?" });
    await send("#main-form .actions button");
    await fine();
    await who.go(`${next}/questions`);
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
