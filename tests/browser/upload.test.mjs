// Files on a bad line: dropped, cut off, gone on with, cancelled, told of, attached; and without a script.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { begin, send, signUp } from "./applicant.mjs";
import { House, keptSays } from "./driver.mjs";
import { cost } from "./many.mjs";
import { pdf } from "./pdf.mjs";

const MB = 1_000_000;
let house;
let folder;
before(async () => {
  house = await House.open("2027-01-11T08:00:00Z");
  folder = mkdtempSync(join(tmpdir(), "antechamber-upload-"));
});
after(async () => {
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A PDF of about that size, on the disk. */
function file(name, bytes) {
  const small = pdf(name, "A page");
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat([small.subarray(0, 9), Buffer.from(`%${"a".repeat(bytes)}\n`), small.subarray(9)]));
  return path;
}

/** Drops files of these names and sizes where files are dropped. */
async function dropped(page, files) {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: "application/pdf", lastModified: 7 }));
    }
    return transfer;
  }, files);
  await page.dispatchEvent("#drop", "dragover", { dataTransfer: data });
  await page.dispatchEvent("#drop", "drop", { dataTransfer: data });
}

const big = (name, bytes) => {
  const small = pdf(name, "A page");
  return { name, base64: Buffer.concat([small.subarray(0, 9), Buffer.from(`%${"a".repeat(bytes)}\n`), small.subarray(9)]).toString("base64") };
};

async function slow(page, bytesPerSecond) {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: bytesPerSecond });
  return client;
}

const row = (page, name) => page.locator("#sent li", { hasText: name });
const says = (page, name, text) =>
  page.waitForFunction(([n, t]) => [...document.querySelectorAll("#sent li")].some((li) => li.textContent.includes(n) && li.querySelector(".said").textContent.includes(t)), [name, text], { timeout: 60_000 });

/** From which byte on pieces were sent. */
function pieces(page) {
  const sent = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.searchParams.has("at")) sent.push({ upload: url.pathname, at: Number(url.searchParams.get("at")) });
  });
  return sent;
}

test("two files are dropped, the line breaks in the middle, a third is cancelled, and both are attached", async () => {
  const person = await signUp(house, "Claire Moreau", "claire@horizons.example");
  const { page } = person;
  const application = await begin(person);
  await person.go(`${application}/documents/new?kind=publication`);
  await person.fill({ language: "fr" });
  await keptSays(page, "Kept in this browser");
  await page.reload();
  await keptSays(page, "typed here earlier");
  assert.equal(await page.locator("[name=language]").inputValue(), "fr", "what is said of a file is kept");
  await page.locator("[name=language]").selectOption("");
  await person.shoot("upload-begin");
  const sent = pieces(page);
  const client = await slow(page, 400_000);
  await dropped(page, [big("first.pdf", 3 * MB), big("second.pdf", 2.5 * MB), big("third.pdf", 2 * MB)]);
  await dropped(page, [big("first.pdf", 3 * MB)]);
  assert.equal(await page.locator("#sent li").count(), 3, "the same file again is kept once");
  assert.match(await page.locator("#drop-hint").textContent(), /chosen this file already/);
  assert.equal(await page.locator("#facts").isVisible(), false, "of several is asked on the next page");
  await page.waitForFunction(() => document.querySelector("#sent progress").value > 0.45, undefined, { timeout: 60_000 });
  // The session that slows the line down has its own idea of it.
  await client.send("Network.emulateNetworkConditions", { offline: true, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await page.context().setOffline(true);
  await says(page, "first.pdf", "The connection is broken");
  await says(page, "second.pdf", "The connection is broken");
  await person.shoot("upload-broken");
  await row(page, "third.pdf").getByRole("button").click();
  assert.equal(await row(page, "third.pdf").count(), 0);
  await page.locator("#main-form .actions button").click();
  assert.match(page.url(), /documents\/new/, "it waits until all is there");
  const before = sent.length;
  await client.detach();
  await page.context().setOffline(false);
  await page.waitForURL(/documents\/received/, { timeout: 60_000 });
  const later = sent.slice(before);
  assert.ok(later.length > 0 && later.every(({ at }) => at > 0), `nothing is sent twice: ${JSON.stringify(later)}`);
  // Which of two that were announced at once came first is chance.
  assert.deepEqual((await page.locator("fieldset.entry > legend bdi").allInnerTexts()).sort(), ["first.pdf", "second.pdf"]);
  await person.shoot("upload-received");
  await page.locator("main a", { hasText: "Later" }).click();
  await page.waitForSelector("#received");
  await person.shoot("upload-waiting");
  await page.locator("#received ~ .files a.button").first().click();
  await page.waitForURL(/documents\/received/);
  const languages = page.locator("select[name$='.language']");
  const [, other] = await page.locator("fieldset.entry > legend bdi").allInnerTexts();
  await languages.nth(0).selectOption("fr");
  await send(person);
  assert.deepEqual(await page.locator("fieldset.entry > legend bdi").allInnerTexts(), [other], "one is attached, one is asked again");
  assert.equal(await page.evaluate(() => document.activeElement.className), "faults");
  await person.shoot("upload-asked-again");
  await languages.nth(0).selectOption("en");
  // What was said of it outlives the page and a broken line.
  await keptSays(page, "Kept in this browser");
  await person.go(`${application}/documents/received?kind=publication`);
  await keptSays(page, "typed here earlier");
  assert.equal(await languages.nth(0).inputValue(), "en");
  await page.context().setOffline(true);
  await page.locator("#main-form .actions button").click();
  await keptSays(page, "no connection");
  await page.context().setOffline(false);
  await page.waitForURL(/documents(#publication)?$/);
  assert.deepEqual((await page.locator("section.kind .files a[dir]").allInnerTexts()).sort(), ["first.pdf", "second.pdf"]);
  assert.equal(await page.locator("#received").count(), 0);
  assert.deepEqual(person.problems.filter((p) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(p)), []);
});

test("a file goes on after the page was left, and what was said of it goes along", async () => {
  const person = await signUp(house, "Lea Blanc", "lea@elsewhere.example", "fr-FR");
  const { page } = person;
  const application = await begin(person);
  const path = file("statuts.pdf", 3 * MB);
  await person.go(`${application}/documents/new?kind=statutes`);
  const client = await slow(page, 400_000);
  await page.locator("#file").setInputFiles(path);
  await page.waitForFunction(() => document.querySelector("#sent progress").value > 0.5, undefined, { timeout: 60_000 });
  page.on("dialog", (dialog) => dialog.accept());
  await person.go(`${application}/documents`);
  await client.detach();
  await person.shoot("upload-unfinished");
  await page.locator("#received ~ .files a.button").click();
  await page.waitForSelector(".note");
  const sent = pieces(page);
  await page.locator("#file").setInputFiles(path);
  await person.fill({ language: "fr" });
  await says(page, "statuts.pdf", "Reçu");
  await person.shoot("upload-one");
  assert.ok(sent.length > 0 && sent[0].at > 0, `it goes on where it stopped: ${JSON.stringify(sent)}`);
  await send(person);
  assert.deepEqual(await page.locator("section.kind .files a[dir]").allInnerTexts(), ["statuts.pdf"]);
  // What is refused says why, beside the file, and keeps the page.
  await person.go(`${application}/documents/new?kind=registration`);
  await page.locator("#file").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ no PDF") });
  await says(page, "a.pdf", "ne pouvons pas ouvrir ce type de fichier");
  await person.shoot("upload-refused");
  assert.deepEqual(person.problems, []);
});

test("several files are sent by a plain form without JavaScript", async () => {
  const person = await signUp(house, "Awa Ndiaye", "awa@horizons.example");
  const application = await begin(person);
  const context = await house.browser.newContext({ baseURL: house.base, javaScriptEnabled: false });
  await context.addCookies(await person.page.context().cookies());
  const page = await context.newPage();
  const press = () => Promise.all([page.waitForEvent("domcontentloaded"), page.locator("#main-form .actions button.button").click()]);
  await page.goto(`${application}/documents/new?kind=publication`);
  await page.locator("#file").setInputFiles([file("a.pdf", 1000), file("b.pdf", 2000)]);
  await press();
  const languages = page.locator("select[name$='.language']");
  assert.equal(await languages.count(), 2);
  for (const n of [0, 1]) await languages.nth(n).selectOption("en");
  await press();
  assert.deepEqual(await page.locator("section.kind .files a[dir]").allInnerTexts(), ["a.pdf", "b.pdf"]);
  await context.close();
});

// Fewer at once than tests/bench/uploads.mjs sends: held in memory, they would cost three times as much.
test("files on their way are not held in memory", async (t) => {
  for (const { name, most } of await cost(house, 2, 4)) {
    t.diagnostic(`8 uploads of 25 MB at once ${name}: ${most.toFixed(1)} MB more at most`);
    assert.ok(most < 60, `${name}: ${most} MB`);
  }
});
