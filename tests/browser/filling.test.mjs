// The whole application: by keyboard alone, and without JavaScript; lists that grow; and what the
// pages weigh.
import assert from "node:assert/strict";
import { get } from "node:http";
import { after, before, test } from "node:test";
import { begin, send, signUp } from "./applicant.mjs";
import { House } from "./driver.mjs";
import { documents, sections } from "./ngo.mjs";

let house;
before(async () => {
  house = await House.open("2027-01-11T08:00:00Z");
});
after(async () => {
  await house?.close();
});

const SECTIONS = Object.entries(sections).filter(([section]) => section !== "declaration");

/** What has the focus. */
const focused = (page) =>
  page.evaluate(() => {
    const e = document.activeElement;
    const option = (value) => [...(e.options ?? [])].find((o) => o.value === value)?.text;
    const box = e.getBoundingClientRect();
    return { tag: e.localName, type: e.type, name: e.name, value: e.value, checked: e.checked, id: e.id, options: e.options && Object.fromEntries([...e.options].map((o) => [o.value, option(o.value)])), height: box.height, width: box.width };
  });

/** Fills in whatever has the focus. */
async function fillFocused(page, e, values) {
  const wanted = values[e.name];
  if (wanted === undefined) return;
  if (e.tag === "select") await page.keyboard.type(e.options[wanted]);
  else if (e.type === "checkbox") await (e.checked || page.keyboard.press("Space"));
  else if (e.type === "radio") {
    if (e.value === wanted) await page.keyboard.press("Space");
    for (let at = e; at.value !== wanted; at = await focused(page)) await page.keyboard.press("ArrowDown");
  } else {
    // What stands there already is written over.
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(wanted);
  }
}

/** From control to control, and the button at the end. */
async function fillByKeyboard(person, values, small) {
  const { page } = person;
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  const done = new Set();
  for (let i = 0; i < 400; i += 1) {
    const e = await focused(page);
    if (e.tag === "button" && (e.height < 24 || e.width < 24)) small.add(`${e.name} ${e.width}×${e.height}`);
    const rowsMissing = e.name === "add" && Object.keys(values).some((n) => n.startsWith(`${e.value}.`) && !done.has(n));
    if (e.tag === "button" && (e.value === "next" || (e.name !== "add" && !e.name))) {
      if (await page.evaluate(() => Boolean(document.activeElement.closest("#main-form .actions")))) {
        await person.leave(() => page.keyboard.press("Enter"));
        return;
      }
    }
    if (rowsMissing) {
      await page.keyboard.press("Enter");
      continue;
    }
    if (e.type === "file" && values.file) {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
      await chooser.setFiles(values.file);
    } else if (e.name && !done.has(e.name)) {
      await fillFocused(page, e, values);
      done.add(e.name);
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`no button was reached on ${page.url()}`);
}

test("the whole application is completed by keyboard alone", async () => {
  const person = await signUp(house, "Claire Moreau", "claire@horizons.example");
  // Asked for anew before each key, the choice of a file would at times come too late for it.
  person.page.on("filechooser", () => {});
  const small = new Set();
  const file = await begin(person);
  for (const [section, values] of SECTIONS) {
    await person.go(`${file}/sections/${section}`);
    await fillByKeyboard(person, values, small);
    assert.deepEqual(await person.page.locator(".faults li").allInnerTexts(), [], section);
  }
  for (const { kind, name, facts, body } of documents) {
    await person.go(`${file}/documents/new?kind=${kind}`);
    await fillByKeyboard(person, { ...facts, file: { name, mimeType: "application/pdf", buffer: body } }, small);
    assert.deepEqual(await person.page.locator(".faults li").allInnerTexts(), [], kind);
  }
  await person.go(file);
  const states = (await person.page.locator(".tasks .state").allInnerTexts()).map((state) => state.replace(/[\u2068\u2069]/g, ""));
  assert.deepEqual(states, [...SECTIONS.map(() => "Complete"), "6 of 6", "Not started"]);
  await person.go(`${file}/submit`);
  await fillByKeyboard(person, sections.declaration, small);
  assert.match(await person.text(), /OBS-2027-\d{4}-[A-Z]/);
  assert.deepEqual([...small], [], "too small to be hit");
  assert.deepEqual(person.problems, []);
});

test("the whole application is completed without JavaScript", async () => {
  const person = await signUp(house, "Awa Ndiaye", "awa@horizons.example");
  const file = await begin(person);
  const context = await house.browser.newContext({ baseURL: house.base, javaScriptEnabled: false });
  await context.addCookies(await person.page.context().cookies());
  const plain = Object.assign(Object.create(Object.getPrototypeOf(person)), { ...person, page: await context.newPage(), problems: [] });
  // Without a script nothing can be asked of the page but what stands there; a button leads on.
  const press = async () => {
    await Promise.all([plain.page.waitForEvent("domcontentloaded"), plain.page.locator("#main-form .actions button.button").first().click()]);
  };
  for (const [section, values] of SECTIONS) {
    await plain.go(`${file}/sections/${section}`);
    await plain.fill(values);
    await press();
    assert.deepEqual(await plain.page.locator(".faults li").allInnerTexts(), [], section);
  }
  for (const { kind, name, facts, body } of documents) {
    await plain.go(`${file}/documents/new?kind=${kind}`);
    await plain.fill(facts);
    await plain.page.locator("#file").setInputFiles({ name, mimeType: "application/pdf", buffer: body });
    await press();
    assert.deepEqual(await plain.page.locator(".faults li").allInnerTexts(), [], kind);
  }
  await plain.go(`${file}/submit`);
  await plain.fill(sections.declaration);
  await press();
  assert.match(await plain.text(), /OBS-2027-\d{4}-[A-Z]/);
  await context.close();
});

test("lists grow, shrink, change their order and add up while somebody types", async () => {
  const person = await signUp(house, "Lea Blanc", "lea@elsewhere.example", "fr-FR");
  const { page } = person;
  const file = await begin(person);
  await person.go(`${file}/sections/members`);
  await person.fill({ members_as: "table", "members_by_country.0.individuals": "1 412" });
  const list = page.locator("#members_by_country");
  await list.locator('[name="add"]').click();
  assert.equal((await focused(page)).name, "members_by_country.1.country", "the new row has the focus");
  await page.locator('[name="members_by_country.1.individuals"]').fill("96,5");
  assert.equal((await list.locator('[data-sum="individuals"]').innerText()).replace(/\s/g, " "), "1 508,5");
  await page.locator('[name="members_by_country.1.individuals"]').fill("96");
  await list.locator('[name="up"][value="members_by_country.1"]').click();
  assert.equal(await page.locator('[name="members_by_country.0.individuals"]').inputValue(), "96");
  assert.deepEqual([(await focused(page)).name, (await focused(page)).value], ["down", "members_by_country.0"]);
  await list.locator('[name="remove"][value="members_by_country.1"]').click();
  assert.equal(await list.locator(".entry").count(), 1);
  await page.waitForFunction(() => document.querySelector("#kept").textContent.includes("Enregistré"));
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

/** As many bytes as a browser is sent, as they are sent. */
function transferred(url, cookie) {
  return new Promise((done, fail) => {
    const request = get(url, { headers: { cookie, "accept-encoding": "gzip, br", accept: "text/html" } }, (response) => {
      let sum = 0;
      response.on("data", (chunk) => { sum += chunk.length; });
      response.on("end", () => done(sum));
    });
    request.on("error", fail);
  });
}

test("no page weighs more than 40 KB, and nothing comes from elsewhere", async (t) => {
  const person = await signUp(house, "Noor Haddad", "noor@elsewhere.example");
  const { page } = person;
  const file = await begin(person);
  const heavy = [];
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const asked = new Set();
  page.on("request", (request) => asked.add(request.url()));
  const weigh = async (path) => {
    await person.go(path);
    const parts = await page.evaluate(() => [...document.querySelectorAll("link[href], script[src]")].map((e) => e.href || e.src));
    for (const url of parts) {
      assert.match(url, /\/assets\/[\w-]+\.[0-9a-f]{8,}\.\w+$/, "named by its content");
      assert.match((await fetch(url)).headers.get("cache-control"), /immutable/);
    }
    const sizes = await Promise.all([house.base + path.slice(1), ...parts].map((url) => transferred(url, cookie)));
    heavy.push([sizes.reduce((a, b) => a + b, 0), path.replace(file, "…")]);
  };
  const rest = ["", "/criteria", "/documents", "/documents/new?kind=statutes", "/check", "/trust", "/discard", "/hand-over", "/letter-of-request", "/sections/members/rows/members_by_country"];
  for (const path of ["/applications", "/applications/start", ...rest.map((p) => file + p), ...Object.keys(sections).map((s) => `${file}/sections/${s}`)]) await weigh(path);
  assert.deepEqual([...asked].filter((url) => !url.startsWith(house.base)), [], "from elsewhere");
  heavy.sort(([a], [b]) => b - a);
  for (const [bytes, path] of heavy.slice(0, 3)) t.diagnostic(`${(bytes / 1000).toFixed(1)} KB: ${path}`);
  assert.deepEqual(heavy.filter(([bytes]) => bytes >= 40_000), []);

  const client = await page.context().newCDPSession(page);
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  await client.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  for (const path of [file, `${file}/sections/identity`]) {
    await person.go(path);
    const [shown, loaded] = await page.evaluate(() => [
      performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      performance.getEntriesByType("navigation")[0].loadEventEnd,
    ]);
    t.diagnostic(`at 400 ms and 400 kbit/s ${path.replace(file, "…")} begins to show after ${Math.round(shown)} ms and is whole after ${Math.round(loaded)} ms`);
  }
});
