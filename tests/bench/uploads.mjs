// As much memory as twenty uploads of 25 MB at once cost the server: by plain forms, and in pieces.
//   node tests/bench/uploads.mjs          after cargo build --workspace --bins --examples
// Ends with 1 where it is 60 MB or more. Documents lie in a folder, as without settings.
import { readFileSync, writeFileSync } from "node:fs";
import { begin, signUp } from "../browser/applicant.mjs";
import { House } from "../browser/driver.mjs";
import { pdf } from "../browser/pdf.mjs";

const SIZE = 25_000_000;
const PIECE = 1024 * 1024;
// So many people with so many files each: one person sends eight at once at most.
const PEOPLE = 4;
const EACH = 5;
const MOST = 60;

const house = await House.open("2027-01-11T08:00:00Z");
const process_ = `/proc/${house.server.child.pid}`;
const memory = (what) => Number(readFileSync(`${process_}/status`, "latin1").match(new RegExp(`${what}:\\s+(\\d+) kB`))[1]) / 1000;

/** A PDF of exactly 25 MB, other than one of another number. */
function file(n) {
  const small = pdf(`n ${n}`, "A page");
  const room = SIZE - small.length - 2;
  return Buffer.concat([small.subarray(0, 9), Buffer.from("%"), Buffer.alloc(room, "a"), Buffer.from("\n"), small.subarray(9)]);
}

async function somebody(n) {
  const person = await signUp(house, `Person ${n}`, `person-${n}@elsewhere.example`);
  const application = await begin(person);
  await person.go(`${application}/documents/new?kind=publication`);
  const hidden = await person.page.evaluate(() => Object.fromEntries(["_token", "_who"].map((name) => [name, document.querySelector(`#main-form [name=${name}]`).value])));
  const cookie = (await person.page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  await person.page.context().close();
  return { hidden, cookie, at: house.base + application.slice(1) };
}

const post = (who, url, options) =>
  fetch(url, { method: "POST", redirect: "manual", ...options, headers: { cookie: who.cookie, ...options.headers } });

/** By the form, with what has to be said. */
async function plainly(who, n) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...who.hidden, document: crypto.randomUUID(), language: "en" })) form.set(name, value);
  form.set("file", new Blob([file(n)], { type: "application/pdf" }), `form-${n}.pdf`);
  const answer = await post(who, `${who.at}/documents/new?kind=publication`, { body: form });
  if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`);
}

/** As the script does. */
async function inPieces(who, n) {
  const said = { ...who.hidden, kind: "publication", name: `pieces-${n}.pdf`, size: SIZE, modified: n };
  const begun = await post(who, `${who.at}/uploads`, { body: new URLSearchParams(said) });
  if (begun.status !== 201) throw new Error(`${begun.status}: ${await begun.text()}`);
  const url = new URL(begun.headers.get("location"), house.base);
  const bytes = file(n);
  const headers = { "content-type": "application/octet-stream", "x-token": who.hidden._token, "x-who": who.hidden._who };
  for (let at = 0; at < SIZE; at += PIECE) {
    const answer = await post(who, `${url}?at=${at}`, { headers, body: bytes.subarray(at, at + PIECE) });
    if (![200, 204].includes(answer.status)) throw new Error(`${answer.status}: ${await answer.text()}`);
  }
}

let failed = false;
for (const [name, way] of [["in pieces", inPieces], ["by plain forms", plainly]]) {
  const people = [];
  for (let n = 0; n < PEOPLE; n += 1) people.push(await somebody(`${name.replace(" ", "-")}-${n}`.replaceAll(" ", "-")));
  // The first of its kind wakes what sleeps.
  await way(people[0], 999);
  const before = memory("VmRSS");
  // Forgets the highest mark, so that it is that of what follows.
  writeFileSync(`${process_}/clear_refs`, "5");
  const began = Date.now();
  await Promise.all(people.flatMap((who, p) => Array.from({ length: EACH }, (_, n) => way(who, p * EACH + n))));
  const [most, rest] = [memory("VmHWM") - before, memory("VmRSS") - before];
  failed ||= most >= MOST;
  console.log(`${PEOPLE * EACH} uploads of 25 MB at once ${name}: ${most.toFixed(1)} MB more at most, ${rest.toFixed(1)} MB after (from ${before.toFixed(1)} MB; ${((Date.now() - began) / 1000).toFixed(1)} s)`);
}
await house.close();
process.exit(failed ? 1 : 0);
