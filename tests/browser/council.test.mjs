// A Council session of thirty requests, kept by its secretary in a real browser from the open list on:
// what is ready put on it, put in order, closed; the paper and the draft resolution issued, each request on
// one page, and the paper revised; the session opened; decisions en bloc, one by one with votes and from a
// pasted table; letters looked at, announced by one press; what was deferred carried over; then what the
// public sees.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { openBrowser, openPlace, Person } from "./driver.mjs";

let house;
let browser;
before(async () => {
  house = await openPlace("session");
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  house?.close();
});

async function secretary() {
  const context = await browser.newContext({ locale: "en", baseURL: house.base, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(30_000);
  const person = new Person(house, "the secretary", await context.newPage());
  await signIn(person);
  return person;
}

async function signIn(who) {
  await who.go("/sign-in");
  await who.fill({ email: house.people.find((p) => /council_secretary/.test(p.role)).email, password: house.password });
  await press(who, "main form button");
}

/** Presses a button that leads to another page, where nothing is wrong. */
async function press(who, selector) {
  await who.leave(() => who.page.locator(selector).first().click());
  assert.deepEqual(await who.page.locator(".faults").allInnerTexts(), [], who.page.url());
}

const sessionOf = async (who, name) => {
  await who.go("/council");
  return who.page.locator("tr", { hasText: name }).locator("td.name a").first().getAttribute("href");
};
/** In which phase a session is, as its page says. */
const phase = (who) => who.page.locator("h1 + .state").innerText();
/** What was written in a case: about what, to whom, when. */
async function messages(who, file) {
  await who.go(`${file}/messages`);
  return who.page.locator("main tbody tr").evaluateAll((all) =>
    all.map((row) => [0, 1, 3].map((cell) => row.cells[cell].innerText.trim()).join(" · ")));
}
const rows = (who) => who.page.locator("table.queue").first().locator("tbody tr");

test("a session of thirty requests, from the list to the register", async () => {
  const who = await secretary();
  const { page } = who;

  // --- what is ready comes on the list of the session
  const [session, next] = [await sessionOf(who, /33rd.* special/), await sessionOf(who, "118th")];
  await who.go(session);
  assert.equal(await phase(who), "Planned");
  assert.equal(await rows(who).count(), 26);
  const place = () => page.locator(`form[action*="/place/"] button`);
  for (let waits = 4; waits > 0; waits -= 1) {
    assert.equal(await place().count(), waits);
    await press(who, `form[action*="/place/"] button`);
  }
  assert.equal(await rows(who).count(), 30);

  // --- in order: by keyboard, by dragging, by a number, and saved once
  await who.go(`${session}/order`);
  const names = () => page.locator("ol.order bdi").allInnerTexts();
  let order = await names();
  const move = (from, to) => { order.splice(to, 0, ...order.splice(from, 1)); };
  await page.locator('ol.order li:nth-child(3) button[value^="up"]').focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  move(2, 0);
  assert.deepEqual(await names(), order, "up twice by the key, without a new page");
  assert.match(await page.evaluate(() => document.activeElement.value), /^down/, "at the top the other button has the focus");
  assert.equal(await page.locator("#order-says").innerText(), `${order[0]}: 1`, "it is said where it stands");
  await page.locator("ol.order li").nth(3).dragTo(page.locator("ol.order li").nth(1), { targetPosition: { x: 40, y: 2 } });
  move(3, 1);
  assert.deepEqual(await names(), order, "dragged");
  await page.locator("ol.order input").nth(29).fill("1");
  await page.locator("ol.order input").nth(29).blur();
  move(29, 0);
  assert.deepEqual(await names(), order, "a number that is typed");
  await who.shoot("council-order");
  await press(who, "#main-form .actions button");
  assert.deepEqual(await page.locator("td.name bdi").allInnerTexts(), order, "as it was saved");

  // --- closed on its day, and not before
  assert.equal(await page.locator('form[action$="/close-list"]').count(), 0);
  await house.clock("2026-11-30T09:00:00Z");
  await who.go(session);
  await press(who, 'form[action$="/close-list"] button');
  assert.equal(await phase(who), "List closed");
  const letters = await rows(who).evaluateAll((all) => all.map((row) => row.cells[0].innerText.trim()));
  assert.deepEqual([letters[0], letters[25], letters[26], letters[29]], ["(a)", "(z)", "(aa)", "(ad)"], "each has its letter");
  assert.deepEqual(await page.locator("td.name bdi").allInnerTexts(), order, "in this order");
  await who.go(`${next}`);
  assert.equal(await page.locator('form[action*="/place/"]').count(), 0, "nothing is left over");

  // --- the paper and the draft resolution as they are made, issued
  const bytes = async (link) => (await page.request.get(await link.getAttribute("href"))).body();
  const issue = async (what, symbol) => {
    await who.go(`${session}/papers/keep?what=${what}`);
    await page.locator('[name="symbol"]').fill(symbol);
    if (what === "paper") {
      await page.locator('[name="original_only"]').fill("The answers are in English, and the translators had no time.");
      await who.shoot("council-keep");
    }
    await press(who, "#main-form .actions button");
    const links = await page.locator(".papers li", { hasText: symbol }).locator("a").all();
    assert.equal(links.length, 6, "in three languages, to be read and to be worked on");
    const kept = await Promise.all(links.map(bytes));
    kept.forEach((file, at) => assert.equal(file.subarray(0, 2).toString(), at % 2 ? "PK" : "%P"));
    return kept;
  };
  await who.go(session);
  assert.equal(await page.locator('a[href*="what=resolution"]').count(), 0, "the draft resolution names the paper, and comes after it");
  const paper = await issue("paper", "C/33/2");
  for (const [at, language] of ["en", "fr", "es"].entries()) {
    const pages = execFileSync("pdftotext", ["-", "-"], { input: paper[2 * at], maxBuffer: 1e8, stdio: ["pipe", "pipe", "ignore"] }).toString().split("\f");
    const first = pages.findIndex((words) => words.trimStart().startsWith(letters[0]));
    const begins = pages.slice(first, first + 31).map((words) => words.trimStart().slice(0, 40));
    letters.forEach((letter, i) => assert.ok(begins[i].startsWith(`${letter} `), `${language}: a page for ${letter}: ${begins[i]}`));
    assert.match(begins[30], /^(Annex|Anexo)/, `${language}: one page for the last request as well`);
  }
  const draft = await issue("resolution", "C/33/L/1");

  // --- and revised, in one language
  await who.go(`${session}/papers/keep?what=paper`);
  for (const language of ["fr", "es"]) await page.locator(`[name="language"][value="${language}"]`).uncheck();
  await who.fill({ revision: "rev", revision_number: "1", "changes-en": "The seat of item (a).", original_only: "The answers are in their own languages." });
  await press(who, "#main-form .actions button");
  assert.equal(await page.locator(".papers li", { hasText: "C/33/2 Rev.1" }).count(), 1);

  // --- the session is opened on its day
  await house.clock("2026-12-15T09:00:00Z");
  await signIn(who);
  await who.go(session);
  assert.equal(await phase(who), "In session", "the clock opens it where nobody did");
  await press(who, 'a[href$="/resolutions/new"]');
  await who.fill({ number: "1601", title: "Observers" });
  await press(who, "#main-form .actions button");
  assert.equal(await rows(who).count(), 30);
  await who.shoot("council-thirty");

  // --- en bloc: twenty-five of them
  await who.go(`${session}/decisions/bloc`);
  const boxes = page.locator('input[name="item"]');
  assert.equal(await boxes.count(), 30);
  for (let i = 0; i < 5; i += 1) await boxes.nth(i).uncheck();
  await press(who, 'button[value="check"]');
  assert.equal(await page.locator("td .met").count(), 25, "what the law says of each");
  await who.shoot("council-bloc");
  await press(who, 'button[value="record"]');
  assert.equal(await page.locator("td .judge").count(), 25, "none was looked at yet");

  // --- one by one, with votes
  await who.go(session);
  await press(who, `a[href$="/decision"]`);
  await who.fill({ outcome: "admitted", rule: "simple_majority", for: "90", against: "20", abstaining: "5", present: "130" });
  await press(who, "#main-form .actions button");
  await who.go(session);
  const deferred = await page.locator("tr", { has: page.locator('a[href$="/decision"]') }).first().locator("bdi").innerText();
  await press(who, `a[href$="/decision"]`);
  await who.fill({ outcome: "deferred", to: next.split("/").pop(), reasons: "The accounts of the last year are asked for." });
  await who.leave(() => page.locator("#main-form .actions button").first().click());
  await who.fill({ despite: "So the Council decided." });
  await press(who, "#main-form .actions button");

  // --- from a pasted table: the three that are left, by letter and by name
  await who.go(session);
  const left = await rows(who).filter({ hasText: "Not decided yet" }).evaluateAll((all) =>
    all.map((row) => ({ letter: row.cells[0].innerText.trim(), name: row.querySelector("bdi").innerText })));
  assert.equal(left.length, 3);
  const table = [
    "Organization\tOutcome\tVotes\tReasons",
    `${left[0].letter}\tadmitted\t\t`,
    // Its letter is in English, as the reasons are: another would wait for a translation.
    `${left[1].name}\tnot admitted\t20-88-6-130\tIts work is not chiefly on migration.`,
    `${left[2].name}\tadmitted\t88-20-6-130\t`,
    "Nobody of this name\tadmitted\t\t",
  ];
  await who.go(`${session}/decisions/table`);
  await page.locator("#lines").fill(table.join("\n"));
  await who.leave(() => page.locator('button[value="check"]').click());
  assert.equal(await page.locator("td .unmet").count(), 1, "one line is wrong");
  await who.shoot("council-table");
  await page.locator("#lines").fill(table.slice(0, 4).join("\n"));
  await press(who, 'button[value="check"]');
  await page.locator("#despite").fill("So the Council decided.");
  await press(who, 'button[value="record"]');

  const written = {};
  for (const row of [0, 12, 29]) {
    await who.go(session);
    const file = await rows(who).nth(row).locator("td.name a").getAttribute("href");
    written[file] = await messages(who, file);
  }

  // --- every letter, one after the other
  await who.go(`${session}/announcements`);
  assert.equal(await rows(who).count(), 30);
  await press(who, "a.button");
  await who.shoot("council-letter");
  for (let seen = 0; seen < 30 && !page.url().endsWith("/announcements"); seen += 1) {
    await press(who, 'button[name="then"]');
    if (await page.locator('form[action$="/letter/announce"]').count()) await who.go(`${session}/announcements`);
  }
  await who.go(`${session}/announcements`);
  assert.equal(await page.locator('input[name="item"]:checked').count(), 30);
  await who.shoot("council-announcements");
  await press(who, "#main-form .actions button");
  assert.equal(await rows(who).filter({ hasText: "announced" }).count(), 30);

  // --- what was deferred is carried over to the session that was named
  await who.go(next);
  assert.ok((await page.innerText("main")).includes(deferred));
  await who.shoot("council-carried");
  await press(who, `form[action*="/place/"] button[aria-label*="${deferred}"]`);
  assert.deepEqual(await page.locator("td.name bdi").allInnerTexts(), [deferred]);

  // --- what the public sees, and who was told
  const visitor = await (await browser.newContext({ locale: "en", baseURL: house.base })).newPage();
  for (const { name } of [left[0], left[2]]) {
    await visitor.goto(`/register?q=${encodeURIComponent(name)}`);
    assert.ok((await visitor.innerText("main")).includes(name), `${name} is in the register`);
  }
  await visitor.goto(`/register?q=${encodeURIComponent(left[1].name)}`);
  assert.ok(!(await visitor.locator("table").allInnerTexts()).join().includes(left[1].name), "who was not admitted is not");
  await who.go(session);
  const issued = await page.locator(".papers a").all();
  const now = await Promise.all(issued.map(bytes));
  assert.ok([...paper, ...draft].every((file) => now.some((same) => same.equals(file))), "what was issued is the same, byte for byte");
  for (const [file, before] of Object.entries(written)) {
    const told = (await messages(who, file)).filter((line) => !before.includes(line));
    assert.ok(told.length > 0, "the organization is told");
    assert.equal(new Set(told).size, told.length, `nobody is mailed twice: ${told}`);
  }
  assert.deepEqual(who.problems, []);
});
