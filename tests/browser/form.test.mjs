// A section saves while somebody types, and nothing typed is lost: not with the connection, the
// session or the server gone, not to another tab, and not to whoever sits down next.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { PASSWORD, begin, signIn, signUp } from "./applicant.mjs";
import { House, keptSays } from "./driver.mjs";

const CLAIRE = "claire@horizons.example";
let house, claire, page, file;
// What the browser asked before a page was left: the page's own ways on raise nothing.
const asked = [];

before(async () => {
  house = await House.open("2027-01-11T08:00:00Z");
  claire = await signUp(house, "Claire Moreau", CLAIRE);
  page = claire.page;
  file = await begin(claire);
  page.context().on("dialog", (dialog) => { asked.push(dialog.type()); dialog.accept().catch(() => {}); });
});
after(async () => {
  await house?.close();
});
beforeEach(async () => {
  await claire.page.context().setOffline(false);
  await claire.go("/help");
});

afterEach(() => {
  assert.deepEqual(asked.splice(0), [], "nobody is asked whether to leave what is kept");
});

const kept = (tab = page) => tab.locator("#kept");
const says = (words, tab = page) => keptSays(tab, words);
/** The copies of what is not saved yet. */
const copies = (tab = page) => tab.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith("draft:")).length);
/** Types as a person does. */
async function type(name, words, tab = page) {
  await tab.locator(`[name="${name}"]`).click();
  await tab.keyboard.press("End");
  await tab.keyboard.type(words);
}
const open = (section, tab = page) => tab.goto(`${file}/sections/${section}`);
const value = (name, tab = page) => tab.locator(`[name="${name}"]`).inputValue();

test("what is typed is saved after a pause, and the criteria follow", async () => {
  await open("conduct");
  const before = await page.locator("#panel").innerText();
  await page.locator('[name="accepts_principles"][value="yes"]').check();
  await says("Saved");
  assert.notEqual(await page.locator("#panel").innerText(), before);
  await open("identity");
  assert.equal(await value("legal_name"), "Horizons partagés", "said when the application began");
  await page.locator('[name="legal_name"]').fill("");
  await type("legal_name", "Horizons");
  assert.equal(await kept().innerText(), "Not saved yet");
  await type("founded_on.year", "20");
  await says("Saved");
  assert.equal(await page.locator(".fault, .faults").count(), 0, "half a year is not at fault while somebody types");
  assert.equal(await page.locator("#kept-said").textContent(), "", "and nobody is told of each save");
  assert.equal(await copies(), 0);
  await open("identity");
  assert.equal(await value("legal_name"), "Horizons");
  await page.locator('[name="founded_on.year"]').fill("2014");
  await says("Saved");
});

test("what was typed with the connection cut is saved when it is back", async () => {
  await open("identity");
  await page.context().setOffline(true);
  await type("acronym", "HP");
  await says("no connection");
  assert.match(await page.locator("#kept-said").textContent(), /no connection/);
  assert.equal(await copies(), 1);
  await page.locator("#main-form .actions button.button").first().click();
  assert.match(page.url(), /identity$/, "the button stays where the words are");
  await page.context().setOffline(false);
  await says("Saved");
  assert.equal(await copies(), 0);
  await open("identity");
  assert.equal(await value("acronym"), "HP");
});

test("what was typed without a connection is there after the browser was closed", async () => {
  await open("identity");
  await page.context().setOffline(true);
  await type("legal_form", "association");
  await says("no connection");
  const tab = await page.context().newPage();
  await page.close();
  claire.page = page = tab;
  await page.context().setOffline(false);
  await open("identity");
  await says("could not save is now saved");
  assert.equal(await value("legal_form"), "association");
  assert.equal(await copies(), 0);
});

test("a text that is too long is marked where it stands, kept in this browser, and saved once it is short enough", async () => {
  await open("identity");
  await page.locator('[name="seat_address"]').fill("x".repeat(20_001));
  await says("a text is too long");
  assert.match(await page.locator("#seat_address-fault").innerText(), /too long/);
  assert.equal(await page.locator("#seat_address").getAttribute("aria-invalid"), "true");
  assert.match(await page.locator("#seat_address").getAttribute("aria-describedby"), /seat_address-fault/);
  assert.equal(await copies(), 1);
  const tab = await page.context().newPage();
  await page.close();
  claire.page = page = tab;
  await open("identity");
  await page.waitForSelector(".faults");
  assert.equal((await value("seat_address")).length, 20_001, "whoever comes back finds it, and what is in its way");
  await page.locator('[name="seat_address"]').fill("12, rue A");
  await says("Saved");
  assert.equal(await copies(), 0, "nor is the long one left to come back");
  assert.equal(await page.locator(".fault, .faults").count(), 0, "and nothing is said to be wrong any longer");
  await open("identity");
  assert.equal(await value("seat_address"), "12, rue A");
  await page.locator('[name="seat_address"]').fill("x".repeat(20_001));
  await page.waitForSelector("#seat_address-fault");
  await page.locator('[name="seat_address"]').fill("12, rue B");
  await says("Saved");
  assert.equal(await page.locator(".fault").count(), 0);
});

test("two tabs, or two colleagues: both answers are shown, and a person chooses", async () => {
  await open("people");
  const other = await page.context().newPage();
  await open("people", other);
  await type("head_name", "Awa", other);
  await says("Saved", other);
  await other.close();
  await type("head_name", "Amina");
  await type("contact_name", "Claire");
  await says("saved elsewhere");
  await page.getByRole("button", { name: "Compare and choose" }).click();
  assert.deepEqual(await page.locator(".side .answer").allInnerTexts(), ["Amina", "Awa", "Claire", "(blank)"]);
  await page.setViewportSize({ width: 360, height: 740 });
  assert.equal(await page.locator(".keeper").evaluate((e) => e.offsetHeight), 0, "what says nothing covers nothing");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('[name="keep.head_name"][value="theirs"]').check();
  await page.locator('[name="keep.contact_name"][value="mine"]').check();
  await page.locator("#main-form .actions button").click();
  await page.waitForSelector(".faults");
  assert.equal(await copies(), 0);
  assert.deepEqual([await value("head_name"), await value("contact_name")], ["Awa", "Claire"]);
});

test("a pasted table is there after the browser was closed, and waits for the line", async () => {
  await open("members");
  await page.locator('[name="members_as"][value="table"]').check();
  await says("Saved");
  await page.goto(`${file}/sections/members/rows/members_by_country`);
  await page.locator("#pasted").fill("Suisse\t12");
  await says("Kept in this browser");
  const tab = await page.context().newPage();
  await page.close();
  claire.page = page = tab;
  await page.goto(`${file}/sections/members/rows/members_by_country`);
  await says("typed here earlier");
  assert.equal(await value("pasted"), "Suisse\t12");
  await page.context().setOffline(true);
  await page.locator('[name="do"][value="look"]').click();
  await says("no connection");
  await page.context().setOffline(false);
  await page.waitForSelector("tbody tr");
  assert.equal(await copies(), 1, "it is not added yet");
  await page.locator('[name="do"][value="add"]').click();
  await page.waitForURL(/sections\/members#/);
  assert.equal(await copies(), 0);
  assert.equal(await value("members_by_country.0.individuals"), "12");
});

test("on a phone the head takes three lines in every language, and a screen reader hears the languages' names", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [code, name] of [["fr", "Français"], ["es", "Español"], ["en", "English"]]) {
    await page.goto(`/help?lang=${code}`);
    const middles = await page.locator("header.top :is(a, button):not(.sr)").evaluateAll((all) => all.map((e) => {
      const { top, height } = e.getBoundingClientRect();
      return top + height / 2;
    }));
    const lines = middles.sort((a, b) => a - b).filter((y, i, all) => i === 0 || y - all[i - 1] > 12);
    assert.ok(lines.length <= 3, `${code}: ${middles}`);
    const current = page.locator(".langs [aria-current]");
    assert.equal(await current.getAttribute("lang"), code);
    assert.equal(await page.getByRole("link", { name, exact: true }).count(), 1);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("on a phone no notice of a broken line stands over what is being typed into", async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open("identity");
  await page.locator('[name="acronym"]').click();
  // Just above the foot, as it stands while all is well.
  await page.evaluate(() => {
    const [at, foot] = [document.activeElement, document.querySelector(".keeper")].map((e) => e.getBoundingClientRect());
    scrollBy({ top: at.bottom - foot.top + 1, behavior: "instant" });
  });
  await page.context().setOffline(true);
  await page.keyboard.type("X");
  await says("no connection");
  await page.waitForFunction(() => document.activeElement.getBoundingClientRect().bottom <= document.querySelector(".keeper").getBoundingClientRect().top);
  await page.context().setOffline(false);
  await says("Saved");
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("an own save under way is no conflict with the button", async () => {
  await open("cooperation");
  await page.route("**/sections/cooperation", async (route) => {
    await new Promise((r) => setTimeout(r, 400));
    await route.continue();
  });
  await type("contribution", "Dix ans de pratique.");
  await says("Saving");
  await type("contribution", " Et plus.");
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await page.waitForURL(file);
  await page.unroute("**/sections/cooperation");
  await open("cooperation");
  assert.equal(await value("contribution"), "Dix ans de pratique. Et plus.");
});

test("an expired session: whoever signs in again finds what was typed", async () => {
  await open("aims");
  await page.context().clearCookies({ name: "session" });
  await type("aims", "Que chacun connaisse ses droits.");
  await says("signed out");
  await page.getByRole("button", { name: "Sign in again" }).click();
  await page.locator("#email").fill(CLAIRE);
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#main-form .actions button").first().click();
  await says("Saved");
  assert.equal(await value("aims"), "Que chacun connaisse ses droits.");
  await open("aims");
  assert.equal(await value("aims"), "Que chacun connaisse ses droits.");
});

test("a session begun anew in another tab goes on here", async () => {
  await open("members");
  await page.context().clearCookies({ name: "session" });
  const other = await page.context().newPage();
  const again = {
    page: other,
    go: (path) => other.goto(path),
    fill: async (all) => { for (const [n, v] of Object.entries(all)) await other.fill(`[name="${n}"]`, v); },
    leave: async (action) => { await Promise.all([other.waitForEvent("load"), action()]); },
  };
  await signIn(again, CLAIRE);
  await other.close();
  await type("working_languages", "français");
  await says("Saved");
});

test("a switch of language takes along what was typed", async () => {
  await open("identity");
  await type("seat_town", "Paris");
  await page.locator('.langs button[lang="fr"]').click();
  await page.waitForSelector('html[lang="fr"]');
  assert.equal(await value("seat_town"), "Paris");
  await says("Enregistré");
  await type("seat_town", " 11e");
  await page.locator('.langs button[lang="en"]').click();
  await page.waitForSelector('html[lang="en"]');
  await open("identity");
  assert.equal(await value("seat_town"), "Paris 11e");
});

test("a restart of the server is waited for", async () => {
  await open("identity");
  await house.halt();
  await type("telephone", "+33 1 23 45 67 89");
  await says("no connection");
  await house.serve();
  await says("Saved");
  await open("identity");
  assert.equal(await value("telephone"), "+33 1 23 45 67 89");
});

test("a section that was closed meanwhile is not tried again, and its words stay", async () => {
  await open("identity");
  // As when a colleague submits, or takes away the role: the section says no, and the same each time.
  let tries = 0;
  const no = (route) => {
    if (route.request().method() !== "POST") return route.continue();
    tries += 1;
    return route.fulfill({ status: 422, contentType: "text/html; charset=utf-8", body: "<p>This section can no longer be changed.</p>" });
  };
  await page.route("**/sections/identity", no);
  await page.locator('[name="telephone"]').fill("+33 1 00 00 00 00");
  await says("can no longer be changed");
  assert.match(await page.locator("#kept-said").textContent(), /stays here and in this browser/);
  assert.equal(await copies(), 1);
  // Longer than the first pause after which trouble is tried again.
  await page.waitForTimeout(2500);
  await type("telephone", "1");
  await page.waitForTimeout(1500);
  assert.equal(tries, 1, "waiting mends nothing");
  assert.match(await page.evaluate(() => Object.entries(localStorage).find(([k]) => k.startsWith("draft:"))[1]), /\+00\+001/, "what is typed on is kept");
  await page.locator("#main-form .actions button.button").first().click();
  await page.waitForTimeout(300);
  assert.match(page.url(), /sections\/identity$/, "the button stays where the words are");
  assert.equal(await value("telephone"), "+33 1 00 00 00 001");
  await page.unroute("**/sections/identity", no);
  // Opened again: the same button saves them.
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await page.waitForURL(file);
  assert.equal(await copies(), 0);
  await open("identity");
  assert.equal(await value("telephone"), "+33 1 00 00 00 001");
});

test("the task list says where something typed on this device is not saved, and leads to it", async () => {
  await open("identity");
  await page.context().setOffline(true);
  await type("telephone", "7");
  await says("no connection");
  const mine = await page.evaluate(() => Object.entries(localStorage).filter(([k]) => k.startsWith("draft:")));
  await page.context().setOffline(false);
  await says("Saved");
  await page.goto(file);
  const told = page.locator("[data-copy]:visible");
  assert.equal(await told.count(), 0, "all is saved");
  // As if the browser had been closed while the line was down.
  await page.evaluate((entries) => entries.forEach(([k, v]) => localStorage.setItem(k, v)), mine);
  await page.reload();
  assert.equal(await told.count(), 1);
  assert.match(await told.innerText(), /not saved yet/);
  await told.locator("a").click();
  await page.waitForURL(/sections\/identity/);
  await page.waitForFunction(() => !Object.keys(localStorage).some((k) => k.startsWith("draft:")));
  await page.goto(file);
  assert.equal(await told.count(), 0);
});

test("whoever signs out leaves nothing behind, and nobody is shown another's words", async () => {
  const context = page.context();
  await open("identity");
  await context.setOffline(true);
  await type("other_names", "secret");
  await says("no connection");
  const mine = await page.evaluate(() => Object.entries(localStorage).filter(([k]) => k.startsWith("draft:")));
  await context.setOffline(false);
  await says("Saved");
  await page.evaluate((entries) => entries.forEach(([k, v]) => localStorage.setItem(k, v)), mine);
  await page.locator('form[action="/sign-out"] button').click();
  await page.waitForURL("/");
  assert.equal(await copies(), 0);
  // As if the browser had been closed before anybody signed out.
  await page.evaluate((entries) => entries.forEach(([k, v]) => localStorage.setItem(k, v)), mine);
  const otto = await signUp(house, "Otto Lind", "otto@elsewhere.example");
  await otto.page.context().close();
  await signIn(claire, "otto@elsewhere.example");
  await claire.go("/applications/start");
  await claire.fill({ name: "Elsewhere", country: "SE" });
  await page.locator("#main-form .actions button.button").first().click();
  await page.waitForLoadState();
  await page.goto(`${page.url()}/sections/identity`);
  await page.waitForTimeout(500);
  assert.equal(await value("other_names"), "");
  assert.equal(await copies(), 1, "it waits for its own");
  assert.deepEqual(claire.problems.filter((p) => !/net::ERR/.test(p)), []);
});
