// The text of an answer is lost neither with the connection nor with the session nor with the browser,
// and overwrites nothing that was saved meanwhile.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { Person, keptSays, openBrowser, openPlace } from "./driver.mjs";

let place, browser, context, page, who, owner, question;

async function signIn(tab) {
  await tab.goto("/sign-in?lang=en");
  await tab.locator("#email").fill(owner.email);
  await tab.locator("#password").fill(place.password);
  await new Person(null, "owner", tab).leave(() => tab.locator("#main-form .actions button").first().click());
}

before(async () => {
  [place, browser] = await Promise.all([openPlace("one"), openBrowser()]);
  owner = place.people.find((p) => p.role.endsWith(" awaiting_applicant"));
  context = await browser.newContext({ locale: "en", baseURL: place.base });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  who = new Person(null, "owner", page);
  await signIn(page);
  await page.goto("/applications");
  const files = await page.locator('main a[href^="/applications/"]').evaluateAll((all) => all.map((a) => a.pathname));
  for (const file of files.filter((path) => /^\/applications\/[0-9a-f-]{36}$/.test(path))) {
    await page.goto(`${file}/questions`);
    question = (await page.locator(".asked li > a").count()) && (await page.locator(".asked li > a").first().getAttribute("href"));
    if (question) break;
  }
  assert.ok(question, "there is something to answer");
});
after(async () => {
  await browser?.close();
  place?.close();
});
beforeEach(async () => {
  await context.setOffline(false);
  await page.goto("/help");
  await page.evaluate(() => { for (const key of Object.keys(localStorage)) if (key.startsWith("draft:")) localStorage.removeItem(key); });
});

const answer = (tab = page) => tab.locator("#answer");
const says = (words, tab = page) => keptSays(tab, words);
const copies = () => page.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith("draft:")).length);
const press = () => page.locator("#main-form .actions button").first().click();
/** What the list of questions shows of the answer. */
const listed = async () => {
  await page.goto(question.replace(/\/[^/]+$/, ""));
  return page.locator(".asked blockquote").first().innerText();
};

test("an answer that meets a broken line is sent when the line is back", async () => {
  await page.goto(question);
  await answer().fill("In Saint-Louis, since 2019.");
  await says("Kept in this browser");
  await context.setOffline(true);
  await press();
  await says("no connection");
  assert.match(await page.locator("#kept-said").textContent(), /no connection/);
  assert.ok(page.url().endsWith(question), "the button stays where the words are");
  assert.equal(await copies(), 1);
  await context.setOffline(false);
  await page.waitForURL(/\/questions$/);
  assert.equal(await copies(), 0, "what has arrived is not kept");
  assert.equal(await listed(), "In Saint-Louis, since 2019.");
});

test("what was typed and not sent is there after the browser was closed", async () => {
  await page.goto(question);
  await answer().fill("Half a sentence");
  await says("Kept in this browser");
  const tab = await context.newPage();
  await page.close();
  page = tab;
  who.page = page;
  await page.goto(question);
  await says("typed here earlier");
  assert.equal(await answer().inputValue(), "Half a sentence");
  await who.leave(press);
  assert.equal(await copies(), 0);
  assert.equal(await listed(), "Half a sentence");
});

test("an expired session: whoever signs in again finds the answer, and sends it", async () => {
  await page.goto(question);
  await context.clearCookies({ name: "session" });
  await answer().fill("Typed for an hour.");
  await who.leave(press);
  assert.match(page.url(), /sign-in/);
  assert.equal(await copies(), 1, "it has not arrived yet");
  await page.locator("#email").fill(owner.email);
  await page.locator("#password").fill(place.password);
  await who.leave(() => page.locator("#main-form .actions button").first().click());
  assert.equal(await answer().inputValue(), "Typed for an hour.");
  await who.leave(press);
  assert.equal(await copies(), 0);
  assert.equal(await listed(), "Typed for an hour.");
});

test("what a colleague saved meanwhile stands, and the own text beside it", async () => {
  await page.goto(question);
  await answer().fill("Mine.");
  await says("Kept in this browser");
  await page.goto("/help");
  const elsewhere = await browser.newContext({ locale: "en", baseURL: place.base });
  const tab = await elsewhere.newPage();
  await signIn(tab);
  await tab.goto(question);
  await answer(tab).fill("Theirs.");
  await new Person(null, "colleague", tab).leave(() => tab.locator("#main-form .actions button").first().click());
  await elsewhere.close();
  await page.goto(question);
  assert.equal(await answer().inputValue(), "Theirs.");
  assert.equal(await page.locator(".aside blockquote").innerText(), "Mine.");
  await page.locator(".aside button").click();
  assert.equal(await answer().inputValue(), "Mine.");
});

test("two tabs at one answer: both texts are shown, and what was typed is kept until a person chose", async () => {
  await page.goto(question);
  const tab = await context.newPage();
  await tab.goto(question);
  await answer(tab).fill("Of the other tab.");
  await new Person(null, "owner", tab).leave(() => tab.locator("#main-form .actions button").first().click());
  await tab.close();
  await answer().fill("Of this tab.");
  await says("Kept in this browser");
  await who.leave(press);
  assert.deepEqual([await answer().inputValue(), await page.locator(".side .answer").innerText()], ["Of this tab.", "Of the other tab."]);
  assert.equal(await copies(), 1);
  await who.leave(() => page.locator('button[name=keep][value=theirs]').click());
  assert.equal(await copies(), 0);
  assert.equal(await listed(), "Of the other tab.");
});

test("an answer that is refused is told in words, and whoever signs out leaves nothing behind", async () => {
  await page.goto(question);
  await answer().fill("");
  await who.leave(press);
  assert.equal(await page.locator(".faults").count(), 1);
  await answer().fill("To be forgotten");
  await says("Kept in this browser");
  // Somebody types on while a slow line answers. Nothing of the page can be asked then: it is told beforehand.
  await page.route("**/sign-out", async (route) => { await new Promise((go) => { setTimeout(go, 1500); }); await route.continue(); });
  await page.evaluate(() => {
    document.querySelector('form[action="/sign-out"]').addEventListener("submit", () => setTimeout(() => {
      const field = document.getElementById("answer");
      field.value = "And once more";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      sessionStorage.setItem("typed-on", field.value);
    }, 500));
  });
  await page.locator('form[action="/sign-out"] button').click();
  await page.waitForURL("/");
  assert.equal(await page.evaluate(() => sessionStorage.getItem("typed-on")), "And once more");
  assert.equal(await copies(), 0);
  assert.deepEqual(who.problems.filter((p) => !/net::ERR/.test(p)), []);
});
