// A Council session of thirty requests, kept by its secretary in a real browser: the list of the next
// session put in order, the paper kept, decisions en bloc, one by one with votes and from a pasted
// table, letters looked at, announced by one press; then what the public sees.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPlace, Person } from "./driver.mjs";

let place;
let browser;
before(async () => {
  place = await openPlace("session");
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  place?.close();
});

async function secretary() {
  const context = await browser.newContext({ locale: "en", baseURL: place.base, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(30_000);
  const person = new Person(place, "the secretary", await context.newPage());
  await person.go("/sign-in");
  await person.fill({ email: place.people.find((p) => /council_secretary/.test(p.role)).email, password: place.password });
  await press(person, "main form button");
  return person;
}

/** Presses a button that leads to another page, where nothing is wrong. */
async function press(who, selector) {
  await who.leave(() => who.page.locator(selector).first().click());
  assert.deepEqual(await who.page.locator(".faults").allInnerTexts(), [], who.page.url());
}

const sessionOf = async (who, phase) => {
  await who.go("/council");
  return who.page.locator("tr", { hasText: phase }).locator("td.name a").first().getAttribute("href");
};
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

  // --- the list of the next session, by buttons, by dragging, and saved once
  const next = await sessionOf(who, "Planned");
  await who.go(`${next}/order`);
  const names = () => page.locator("ol.order bdi").allInnerTexts();
  const [first, second, third, fourth] = await names();
  await page.locator("ol.order li").nth(1).locator('button[value^="up"]').click();
  assert.deepEqual(await names(), [second, first, third, fourth], "up by a button, without a new page");
  await page.locator("ol.order li").nth(3).dragTo(page.locator("ol.order li").nth(0), { targetPosition: { x: 40, y: 2 } });
  assert.deepEqual(await names(), [fourth, second, first, third], "dragged to the top");
  await page.locator("ol.order input").nth(3).fill("1");
  await page.locator("ol.order input").nth(3).blur();
  const order = [third, fourth, second, first];
  assert.deepEqual(await names(), order, "a number that is typed");
  await who.shoot("council-order");
  await press(who, "#main-form .actions button");
  await who.go(`${next}/order`);
  assert.deepEqual(await names(), order, "as it was saved");

  // --- the session that meets: the paper as it is made, kept
  const session = await sessionOf(who, "In session");
  await who.go(session);
  assert.equal(await rows(who).count(), 30);
  await who.shoot("council-thirty");
  await who.go(`${session}/papers/keep?what=paper`);
  await page.locator('[name="revision_number"]').fill("1");
  await page.locator('[name="changes-en"]').fill("The whole paper.");
  // One language is enough here: each is thirty-odd sheets.
  for (const language of ["fr", "es"]) await page.locator(`[name="language"][value="${language}"]`).uncheck();
  await who.shoot("council-keep");
  await press(who, "#main-form .actions button");
  const kept = page.locator(".papers li", { hasText: "Rev.1" });
  assert.equal(await kept.count(), 1);
  const pdf = async () => (await page.request.get(await kept.first().locator("a").first().getAttribute("href"))).body();
  const paper = await pdf();
  assert.equal(paper.subarray(0, 5).toString(), "%PDF-");

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

  // --- from a pasted table: the four that are left, by letter and by name
  await who.go(session);
  const left = await rows(who).filter({ hasText: "Not decided yet" }).evaluateAll((all) =>
    all.map((row) => ({ letter: row.cells[0].innerText.trim(), name: row.querySelector("bdi").innerText })));
  assert.equal(left.length, 4);
  const table = [
    "Organization\tOutcome\tVotes\tReasons",
    `${left[0].letter}\tadmitted\t\t`,
    `${left[1].name}\tadmitted\t88-20-6-130\t`,
    `${left[2].name}\tnot admitted\t20-88-6-130\tIts work is not chiefly on migration.`,
    `${left[3].letter}\tdeferred\t\tThe accounts of the last year are asked for.`,
    "Nobody of this name\tadmitted\t\t",
  ];
  await who.go(`${session}/decisions/table`);
  await page.locator("#lines").fill(table.join("\n"));
  await who.leave(() => page.locator('button[value="check"]').click());
  assert.equal(await page.locator("td .unmet").count(), 1, "one line is wrong");
  await who.shoot("council-table");
  await page.locator("#lines").fill(table.slice(0, 5).join("\n"));
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

  // --- what the public sees, and who was told
  const visitor = await (await browser.newContext({ locale: "en", baseURL: place.base })).newPage();
  for (const { name } of [left[0], left[1]]) {
    await visitor.goto(`/register?q=${encodeURIComponent(name)}`);
    assert.ok((await visitor.innerText("main")).includes(name), `${name} is in the register`);
  }
  await visitor.goto(`/register?q=${encodeURIComponent(left[2].name)}`);
  assert.ok(!(await visitor.locator("table").allInnerTexts()).join().includes(left[2].name), "who was not admitted is not");
  assert.ok((await pdf()).equals(paper), "the paper is the same, byte for byte");
  for (const [file, before] of Object.entries(written)) {
    const told = (await messages(who, file)).filter((line) => !before.includes(line));
    assert.ok(told.length > 0, "the organization is told");
    assert.equal(new Set(told).size, told.length, `nobody is mailed twice: ${told}`);
  }
  assert.deepEqual(who.problems, []);
});
