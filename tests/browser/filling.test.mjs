// The whole application: by keyboard alone, and without JavaScript; and lists that grow.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PASSWORD, begin, signUp } from "./applicant.mjs";
import { House, keptSays } from "./driver.mjs";
import * as keyboard from "./keyboard.mjs";
import { NAME, documents, sections } from "./ngo.mjs";

let house;
before(async () => {
  house = await House.open("2027-01-11T08:00:00Z");
});
after(async () => {
  await house?.close();
});

const SECTIONS = Object.entries(sections).filter(([section]) => section !== "declaration");

/**
 * The whole way of an organization, from the public start page to the confirmation. `hands` follow
 * links and fill in forms; an address is opened only where a person opens it: the place, and what
 * the mail holds.
 */
async function apply(person, email, hands) {
  const { page } = person;
  const right = async (what) => assert.deepEqual(await page.locator(".faults li").allInnerTexts(), [], what);
  const fill = async (what, values) => {
    await hands.fill(values);
    await right(what);
  };
  await person.go("/");
  await hands.follow('main a[href="/apply"]');
  await fill("sign-up", { name: person.name, email, password: PASSWORD });
  await page.goto(await house.mail.link(email, "/verify"));
  await fill("the address is confirmed", { password: PASSWORD });
  // Whoever comes back another day begins at the start page too.
  await page.context().clearCookies({ name: "session" });
  await person.go("/");
  await hands.follow('main a[href="/sign-in"]');
  await fill("sign-in", { email, password: PASSWORD });
  await hands.follow('main a[href="/applications/start"]');
  await fill("begin", { name: NAME, country: "FR" });
  const at = () => new URL(page.url()).pathname;
  const file = at();
  for (const [section, values] of SECTIONS) {
    if (at() !== file && at() !== `${file}/sections/${section}`) await hands.follow(`.crumb a[href="${file}"]`);
    if (at() === file) await hands.follow(`.tasks a[href="${file}/sections/${section}"]`);
    await fill(section, values);
  }
  if (at() !== file) await hands.follow(`.crumb a[href="${file}"]`);
  await hands.follow(`.tasks a[href="${file}/documents"]`);
  for (const { kind, name, facts, body } of documents) {
    await hands.follow(`a[href="${file}/documents/new?kind=${kind}"]`);
    await fill(kind, { ...facts, file: { name, mimeType: "application/pdf", buffer: body } });
  }
  await hands.follow(`.actions a[href="${file}"]`);
  const states = (await page.locator(".tasks .state").allInnerTexts()).map((state) => state.replace(/[\u2068\u2069]/g, ""));
  assert.deepEqual(states, [...SECTIONS.map(() => "Complete"), "6 of 6", "Not started"]);
  await hands.follow(`.actions a[href="${file}/check"]`);
  await hands.follow(`.actions a[href="${file}/submit"]`);
  await fill("declaration", sections.declaration);
  assert.match(await person.text(), /OBS-2027-\d{4}-[A-Z]/);
  await hands.follow(`.actions a[href="${file}"]`);
  assert.match(await person.text(), /OBS-2027-\d{4}-[A-Z]/, "and the page that tells how it stands");
  assert.deepEqual(person.problems, []);
  return file;
}

test("the whole application is completed by keyboard alone", async () => {
  const person = await house.person("Claire Moreau");
  // Asked for anew before each key, the choice of a file would at times come too late for it.
  person.page.on("filechooser", () => {});
  const hands = { follow: (link) => keyboard.follow(person, link), fill: (values) => keyboard.fill(person, values) };
  const file = await apply(person, "claire@horizons.example", hands);
  await finds(person, file);
});

/** A section that is sent shows what was typed into it on this device and did not arrive. */
async function finds(person, file) {
  const { page } = person;
  await page.goto(`${file}/sections/people`);
  const note = page.locator("#unsent");
  assert.equal(await note.isVisible(), false, "nothing is left behind");
  await note.evaluate((of, saved) => {
    const typed = new URLSearchParams({ head_name: saved, contact_name: "Awa Ndiaye\nand her deputy" }).toString();
    localStorage.setItem(`${of.dataset.mark}tab`, JSON.stringify({ revision: "1", typed, at: Date.now() }));
  }, sections.people.head_name);
  await page.reload();
  assert.equal(await note.locator("dd").count(), 1, "what was saved is not shown again");
  assert.equal(await note.locator("dd").innerText(), "Awa Ndiaye\nand her deputy");
  await note.locator("button").click();
  assert.equal(await note.isVisible(), false);
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("draft:")).length), 0);
}

test("the whole application is completed without JavaScript", async () => {
  const person = await house.person("Awa Ndiaye", "en", { javaScriptEnabled: false });
  const { page } = person;
  // Without a script nothing can be asked of the page but what stands there; a button leads on.
  const press = (selector) => Promise.all([page.waitForEvent("domcontentloaded"), page.locator(selector).first().click()]);
  const fill = async ({ file, ...values }) => {
    await person.fill(values);
    if (file) await page.locator("#file").setInputFiles(file);
    await press("#main-form .actions button.button");
  };
  await apply(person, "awa@horizons.example", { follow: press, fill });
});

test("lists grow, shrink, change their order and add up while somebody types", async () => {
  const person = await signUp(house, "Lea Blanc", "lea@elsewhere.example", "fr-FR");
  const { page } = person;
  const file = await begin(person);
  await person.go(`${file}/sections/members`);
  await person.fill({ members_as: "table", "members_by_country.0.individuals": "1 412" });
  const list = page.locator("#members_by_country");
  await list.locator('[name="add"]').click();
  assert.equal((await keyboard.focused(page)).name, "members_by_country.1.country", "the new row has the focus");
  await page.locator('[name="members_by_country.1.individuals"]').fill("96,5");
  assert.equal((await list.locator('[data-sum="individuals"]').innerText()).replace(/\s/g, " "), "1 508,5");
  await page.locator('[name="members_by_country.1.individuals"]').fill("96");
  await list.locator('[name="up"][value="members_by_country.1"]').click();
  assert.equal(await page.locator('[name="members_by_country.0.individuals"]').inputValue(), "96");
  assert.deepEqual([(await keyboard.focused(page)).name, (await keyboard.focused(page)).value], ["down", "members_by_country.0"]);
  await list.locator('[name="remove"][value="members_by_country.1"]').click();
  assert.equal(await list.locator(".entry").count(), 1);
  await keptSays(page, "Enregistré");
  await person.go(`${file}/sections/members`);
  assert.equal(await page.locator('[name="members_by_country.0.individuals"]').inputValue(), "96", "as the server has it");
  await person.leave(() => list.locator('[name="paste"]').click());
  await page.locator("#pasted").fill("Suiza\t12\nAtlantis\t1.000");
  await person.leave(() => page.locator('[name="do"][value="look"]').click());
  await person.shoot("paste");
  assert.equal(await page.locator("tbody .unmet").count(), 1);
  await person.leave(() => page.locator('[name="do"][value="add"]').click());
  assert.equal(await list.locator(".entry").count(), 3);
  assert.equal((await list.locator('[data-sum="individuals"]').innerText()).replace(/\s/g, " "), "1 108");
  await person.shoot("members");
  await person.go(`${file}/sections/finances`);
  await person.fill({ closed_years: "two", "latest_sources.members": "120.000,50", "latest_sources.foundations": "30 000" });
  assert.equal((await page.locator("#latest_sources [data-sum]").innerText()).replace(/\s/g, " "), "150 000,5");
  await person.shoot("sources");
  assert.deepEqual(person.problems, []);
});
