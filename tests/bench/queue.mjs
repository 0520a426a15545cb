// How long the queue takes on a place that `antechamber seed` has filled, beside a page that asks for nothing.
//   antechamber seed --applications 1000000 --data var/million
//   antechamber serve --data var/million --listen 127.0.0.1:8090
//   node tests/bench/queue.mjs http://127.0.0.1:8090 [EMAIL PASSWORD]
// Every view with every order, state, holder and search that its page offers. Prints the median and the slowest
// tenth of each, and how many times the median of a page that asks for nothing it is.
const [base, email = "officer@antechamber.example", password = "observers at the door"] = process.argv.slice(2);
if (!base) throw new Error("which place? node tests/bench/queue.mjs http://127.0.0.1:8090");
const TIMES = 40;
/** PostgreSQL keeps a plan after each of its connections has made it five times. */
const BEFORE = 60;
/** What is searched for: orders that narrow, words that few, one in a hundred and many files have, two words, and both. */
const FILTERS = ["country:GE", "is:deferred", "due:7", "country:GE holder:nobody due:30"];
const WORDS = ["kamira", "weaving", "network", "migra", "network kamira", "network country:GE", "weaving country:GE", "zzzz"];

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
  for (let n = 0; n < BEFORE + TIMES; n += 1) {
    const began = performance.now();
    const { status } = await ask(path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    if (n >= BEFORE) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  return { median: took[TIMES / 2], slow: took[Math.floor(TIMES * 0.9)] };
}

/** The address of a page so many pages on, where there are so many. */
async function pageOf(path, pages) {
  for (let n = 1; n < pages; n += 1) {
    const next = (await ask(path)).text.match(/<a[^>]*rel="next"[^>]*href="([^"]+)"|<a[^>]*href="([^"]+)"[^>]*rel="next"/);
    if (!next) return null;
    path = (next[1] ?? next[2]).replaceAll("&amp;", "&");
  }
  return path;
}

/** What a page offers: addresses of its views, and what can be chosen in it under this name. */
const offered = (html, name) => [...(html.match(new RegExp(`<select name="${name}">(.*?)</select>`, "s"))?.[1] ?? "").matchAll(/value="([^"]+)"/g)].map((m) => m[1]);
const first = (await ask("/desk")).text;
const views = [...first.matchAll(/href="\/desk\?[^"]*?view=(\w+)[^"]*"/g)].map((m) => m[1]);
const pages = [["/help", "/help"]];
for (const view of new Set(views)) {
  const plain = `/desk?view=${view}`;
  const html = (await ask(plain)).text;
  for (const order of offered(html, "order")) pages.push([`${view}, order=${order}`, `${plain}&order=${order}`]);
  for (const state of offered(html, "state")) {
    // A closed state leads to the view of what is closed.
    const { text } = await ask(`${plain}&state=${state}`);
    if (text.includes(`name="view" value="${view}"`)) pages.push([`${view}, state=${state}`, `${plain}&state=${state}`]);
  }
  for (const holder of offered(html, "holder")) pages.push([`${view}, holder=${holder}`, `${plain}&holder=${holder}`]);
  for (const words of [...FILTERS, ...WORDS]) pages.push([`${view}, ${words}`, `${plain}&q=${encodeURIComponent(words)}`]);
  const last = await pageOf(plain, 200);
  if (last) pages.push([`${view}, page 200`, last]);
}
let empty;
const slowest = [];
for (const [name, path] of pages) {
  const { median, slow } = await measure(path);
  empty ??= median;
  slowest.push(median);
  console.log(`${median.toFixed(1).padStart(7)} ms  ${slow.toFixed(1).padStart(7)} ms  ${(median / empty).toFixed(1).padStart(5)} ×  ${name}`);
}
slowest.sort((a, b) => a - b);
console.log(`${pages.length} pages: half of them within ${slowest[Math.floor(slowest.length / 2)].toFixed(1)} ms, all within ${slowest.at(-1).toFixed(1)} ms`);
