// Many uploads of 25 MB at once, by plain forms and in pieces, and how much memory they cost the server.
import { readFileSync, writeFileSync } from "node:fs";
import { begin, signUp } from "./applicant.mjs";
import { pdf } from "./pdf.mjs";

const SIZE = 25_000_000;
const PIECE = 1024 * 1024;

/** A PDF of exactly 25 MB, other than one of another number. */
function file(n) {
  const small = pdf(`n ${n}`, "A page");
  const room = SIZE - small.length - 2;
  return Buffer.concat([small.subarray(0, 9), Buffer.from("%"), Buffer.alloc(room, "a"), Buffer.from("\n"), small.subarray(9)]);
}

async function somebody(house, n) {
  const person = await signUp(house, `Person ${n}`, `person-${n}@elsewhere.example`);
  const application = await begin(person);
  await person.go(`${application}/documents/new?kind=publication`);
  const hidden = await person.page.evaluate(() => Object.fromEntries(["_token", "_who"].map((name) => [name, document.querySelector(`#main-form [name=${name}]`).value])));
  const cookie = (await person.page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  await person.page.context().close();
  return { hidden, cookie, base: house.base, at: house.base + application.slice(1) };
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
  const url = new URL(begun.headers.get("location"), who.base);
  const bytes = file(n);
  const headers = { "content-type": "application/octet-stream", "x-token": who.hidden._token, "x-who": who.hidden._who };
  for (let at = 0; at < SIZE; at += PIECE) {
    const answer = await post(who, `${url}?at=${at}`, { headers, body: bytes.subarray(at, at + PIECE) });
    if (![200, 204].includes(answer.status)) throw new Error(`${answer.status}: ${await answer.text()}`);
  }
}

/** Of so many people with so many files each, for either way: what it cost at most, and what stays, in MB. */
export async function cost(house, people, each) {
  const process_ = `/proc/${house.server.child.pid}`;
  const memory = (what) => Number(readFileSync(`${process_}/status`, "latin1").match(new RegExp(`${what}:\\s+(\\d+) kB`))[1]) / 1000;
  const found = [];
  for (const [name, way] of [["in pieces", inPieces], ["by plain forms", plainly]]) {
    const all = [];
    for (let n = 0; n < people; n += 1) all.push(await somebody(house, `${name.replaceAll(" ", "-")}-${n}`));
    // The first of its kind wakes what sleeps.
    await way(all[0], 999);
    const before = memory("VmRSS");
    // Forgets the highest mark, so that it is that of what follows.
    writeFileSync(`${process_}/clear_refs`, "5");
    const began = Date.now();
    await Promise.all(all.flatMap((who, p) => Array.from({ length: each }, (_, n) => way(who, p * each + n))));
    found.push({ name, before, most: memory("VmHWM") - before, rest: memory("VmRSS") - before, seconds: (Date.now() - began) / 1000 });
  }
  return found;
}
