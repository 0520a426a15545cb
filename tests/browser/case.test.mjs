// A case as an officer works on it: a document opens beside what is being typed, its scripts reach
// nothing, and single keys do what is done a hundred times a day – unless somebody turned them off.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPlace } from "./driver.mjs";

let place, browser, context, page, kase;

before(async () => {
  place = await openPlace("one");
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en" });
  page = await context.newPage();
  // The officer who holds a file under review: the only one whose page has findings to record.
  for (const { email } of place.people.filter((p) => p.role.includes("officer"))) {
    await context.clearCookies();
    await page.goto(`${place.base}sign-in?lang=en`);
    await page.fill("[name=email]", email);
    await page.fill("[name=password]", place.password);
    await page.click("main form .button");
    await page.goto(`${place.base}desk?view=mine`);
    for (const href of await page.$$eval("table.queue td.ref a", (all) => all.map((a) => a.getAttribute("href")))) {
      await page.goto(new URL(href, place.base).href);
      if ((await page.locator("article.check form").count()) > 0) {
        kase = page.url();
        return;
      }
    }
  }
  throw new Error("nobody holds a file under review");
});
after(async () => {
  await browser?.close();
  await place?.close();
});

const focused = () => page.evaluate(() => document.activeElement.closest("article.check")?.id);

test("a document opens beside the page, and what was typed stays", async () => {
  await page.goto(kase);
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  const reason = page.locator("details[open] textarea");
  await reason.fill("Article 2 of the statutes");
  await page.locator(".documents a[data-look=frame]").first().click();
  const frame = page.locator("#viewer iframe");
  await frame.waitFor();
  assert.equal(await reason.inputValue(), "Article 2 of the statutes");
  assert.match(page.url(), /\?document=[0-9a-f-]+/, "a reload, or a colleague, opens the same");
  const carried = await page.locator("input[name=beside]").first().inputValue();
  assert.ok(page.url().includes(carried) && carried !== "", "the form carries it along");
  const [list, viewer] = await Promise.all([page.locator(".case > section").first().boundingBox(), frame.boundingBox()]);
  assert.ok(viewer.x >= list.x + list.width && viewer.height > 600, "side by side");
  await page.locator("#viewer .close").click();
  assert.equal(await page.locator("#viewer").isVisible(), false);
  assert.equal(await reason.inputValue(), "Article 2 of the statutes");
  assert.doesNotMatch(page.url(), /document=/);
});

test("back closes the document and stays with the case, forward opens it again", async () => {
  await page.goto(new URL("/desk", place.base).href);
  await page.goto(kase);
  await page.keyboard.press("j");
  await page.keyboard.press("e");
  const reason = page.locator("details[open] textarea");
  await reason.fill("Article 2 of the statutes");
  const links = page.locator(".documents a[data-look=frame]");
  await links.first().click();
  await links.last().click();
  await page.locator("#viewer iframe").waitFor();
  await page.goBack();
  assert.equal(await page.locator("#viewer").isVisible(), false);
  assert.equal(page.url().split("?")[0], kase.split("?")[0]);
  assert.equal(await reason.inputValue(), "Article 2 of the statutes");
  await page.goForward();
  await page.locator("#viewer iframe").waitFor();
  assert.equal(await reason.inputValue(), "Article 2 of the statutes");
  await page.locator("#viewer .close").click();
  await page.locator("#viewer").waitFor({ state: "hidden" });
  await page.goBack();
  assert.match(page.url(), /\/desk$/, "closed by hand, it leaves nothing to go back to");
});

test("a page that stands beside the case is of no origin: it reads nothing of ours", async () => {
  await page.goto(kase);
  const href = await page.locator(".documents a[data-beside]").first().getAttribute("data-beside");
  const answer = await page.request.get(new URL(href, place.base).href);
  // The same bytes under the same header, as a page with a script: what a viewer that runs it would let it do.
  const policy = answer.headers()["content-security-policy"];
  await page.route("**/hostile", (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": policy },
      body: "<script>parent.document.title = 'taken'; document.title = document.cookie</script>",
    }),
  );
  const title = await page.title();
  await page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.src = "/hostile";
    document.body.append(frame);
    return new Promise((done) => { frame.onload = done; });
  });
  assert.equal(await page.title(), title);
  assert.equal(page.frames().at(-1).url().endsWith("/hostile"), true, "it was loaded, and nothing in it ran");
  const origin = await page.evaluate(() => {
    try { return String(document.querySelector("iframe[src='/hostile']").contentDocument); } catch { return "closed"; }
  });
  assert.equal(origin, "null", "it is another origin than ours");
});

test("keys move, open and go, and say so", async () => {
  await page.goto(kase);
  await page.keyboard.press("?");
  assert.ok(await page.locator("#keys").isVisible());
  await page.keyboard.press("Escape");
  await page.locator("#keys").waitFor({ state: "hidden" });
  await page.keyboard.press("j");
  const first = await focused();
  await page.keyboard.press("j");
  assert.notEqual(await focused(), first);
  await page.keyboard.press("k");
  assert.equal(await focused(), first);
  await page.keyboard.press("e");
  await page.locator("details[open] textarea").focus();
  await page.keyboard.type("jkqn2?");
  assert.equal(page.url().split("?")[0], kase.split("?")[0], "in a field a letter is a letter");
  await page.locator("h1").click();
  await Promise.all([page.waitForURL(/\/answers$/), page.keyboard.press("2")]);
  await Promise.all([page.waitForURL(/\/notes#words$/), page.keyboard.press("n")]);
  assert.equal(await page.evaluate(() => document.activeElement.id), "words");
});

test("whoever wants none of it turns the keys off, and can turn them on again", async () => {
  await page.goto(kase);
  await page.locator("#keys-open").click();
  await page.locator("#keys input").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  assert.equal(await focused(), undefined);
  await page.reload();
  await page.keyboard.press("q");
  await page.keyboard.press("?");
  assert.equal(await page.locator("#keys").isVisible(), false);
  await page.locator("#keys-open").click();
  await page.locator("#keys input").uncheck();
  await page.keyboard.press("Escape");
  await page.locator("h1").click();
  await Promise.all([page.waitForURL(/\/desk$/), page.keyboard.press("q")]);
});

test("a word without a blank breaks wherever it is shown", async () => {
  const word = `https://example.org/${"a".repeat(270)}`;
  const at = kase.split("?")[0];
  await page.goto(`${at}/notes`);
  await page.fill("#words", word);
  await page.click("#main-form .button");
  await page.goto(at);
  const check = page.locator("article.check:has(form)").first();
  await check.locator("summary").click();
  await check.locator("[name=met][value=yes]").check();
  await check.locator("textarea").fill(word);
  await check.locator("button.button").click();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["", "/notes", "/history", "/answers", "/questions", "/messages"]) {
      await page.goto(at + path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${path} is ${over} px too wide for ${width} px`);
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("on a phone the actions are one tap away, and the keyboard goes on there", async () => {
  const phone = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: "en", storageState: await context.storageState() });
  const tab = await phone.newPage();
  await tab.goto(kase.split("?")[0]);
  const leap = tab.locator(".leap a");
  const above = await leap.boundingBox();
  assert.ok(above.y + above.height < 800, "on the first screen");
  await leap.focus();
  await tab.keyboard.press("Enter");
  const top = await tab.locator("#actions").evaluate((e) => e.getBoundingClientRect().top);
  assert.ok(top > -2 && top < 200, `the actions are in sight: ${top}`);
  await tab.keyboard.press("Tab");
  assert.ok(await tab.evaluate(() => document.activeElement.closest("#actions .actions") !== null), "and come next");
  await phone.close();
  await page.goto(kase.split("?")[0]);
  assert.equal(await page.locator(".leap").isVisible(), false, "beside the criteria they need no way");
});

test("on a phone a document opens by itself", async () => {
  const phone = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: "en", storageState: await context.storageState() });
  const tab = await phone.newPage();
  await tab.goto(kase);
  const link = tab.locator(".documents a[data-beside]").first();
  const own = await link.getAttribute("data-beside");
  // Headless Chromium saves what it has no window to show in.
  const [answer] = await Promise.all([tab.waitForResponse((r) => r.url().includes("/documents/")), link.click().catch(() => {})]);
  assert.ok(answer.url().endsWith(own.split("#")[0]));
  await phone.close();
});
