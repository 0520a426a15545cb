// How long the queue takes on a place that `antechamber seed` has filled, beside a page that asks for nothing.
//   antechamber seed --applications 1000000 --data var/million
//   antechamber serve --data var/million --listen 127.0.0.1:8090
//   node tests/bench/queue.mjs http://127.0.0.1:8090 [EMAIL PASSWORD]
// Prints the median and the slowest tenth of each page, and how many times the empty page's median it is.
const [base, email = "officer@antechamber.example", password = "observers at the door"] = process.argv.slice(2);
if (!base) throw new Error("which place? node tests/bench/queue.mjs http://127.0.0.1:8090");
const TIMES = 40;

let cookies = new Map();
async function ask(path, options = {}) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const answer = await fetch(new URL(path, base), { redirect: "manual", ...options, headers: { cookie, ...options.headers } });
  for (const said of answer.headers.getSetCookie()) {
    const [, name, value] = said.match(/^([^=]+)=([^;]*)/);
    cookies.set(name, value);
  }
  return { status: answer.status, text: await answer.text() };
}

const form = (await ask("/sign-in")).text;
const token = form.match(/name="_token" value="([^"]*)"/)?.[1] ?? "";
const entered = await ask("/sign-in", { method: "POST", headers: { origin: new URL(base).origin }, body: new URLSearchParams({ _token: token, email, password }) });
if (entered.status !== 303) throw new Error(`nobody was let in: ${entered.status}`);

/** Asks many times, and says what came of it. */
async function measure(path) {
  const took = [];
  for (let n = 0; n < TIMES + 5; n += 1) {
    const began = performance.now();
    const { status } = await ask(path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    // The first ones wake what sleeps.
    if (n >= 5) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  return { median: took[TIMES / 2], slow: took[Math.floor(TIMES * 0.9)] };
}

/** The address of a page so many pages on. */
async function pageOf(path, pages) {
  for (let n = 1; n < pages; n += 1) {
    const next = (await ask(path)).text.match(/<a[^>]*rel="next"[^>]*href="([^"]+)"|<a[^>]*href="([^"]+)"[^>]*rel="next"/);
    if (!next) throw new Error(`${path} has no next page`);
    path = (next[1] ?? next[2]).replaceAll("&amp;", "&");
  }
  return path;
}

const pages = [
  ["a page that asks for nothing", "/help"],
  ["my work", "/desk?view=mine"],
  ["unassigned", "/desk?view=unassigned"],
  ["all", "/desk?view=all"],
  ["closed", "/desk?view=closed"],
  ["closed, by receipt", "/desk?view=closed&order=received"],
  ["closed, by what is due", "/desk?view=closed&order=due"],
  ["page 200 of the closed", await pageOf("/desk?view=closed", 200)],
  ["of a state", "/desk?view=closed&state=withdrawn"],
  ["of a country", "/desk?view=closed&q=country%3AGE"],
  ["a word that few have", "/desk?view=closed&q=kamira"],
  ["a word that thousands have", "/desk?view=closed&q=network"],
];
let empty;
for (const [name, path] of pages) {
  const { median, slow } = await measure(path);
  empty ??= median;
  console.log(`${median.toFixed(1).padStart(7)} ms  ${slow.toFixed(1).padStart(7)} ms  ${(median / empty).toFixed(1).padStart(5)} ×  ${name}`);
}
