// What the pages of an organization weigh, and those that the secretariat opens most: every page that a link leads to, added up as a browser is
// sent it; nothing comes from elsewhere; and what a slow line makes of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, openPlace } from "./driver.mjs";
import { addressOf, varietyOf } from "./pages.mjs";

/** The most that a page may weigh, with its stylesheets and scripts, on the line. */
const MOST = 40_000;
/** The same of a page of the secretariat: read at desks, with lists and a script more. */
const MOST_OF_STAFF = 60_000;
/** What the secretariat opens most, and how many of each are weighed. */
const OF_STAFF = ["/desk", "/desk/cases/{id}", "/desk/cases/{id}/answers", "/desk/figures", "/council", "/council/{session}"];
const OF_EACH = 3;
/** So many pages of one address are weighed for each person: the longest lists come in many pages. */
const OF_ONE = 6;
/** Who walks: whose file has most to fill in, to answer, to read. */
const WALKERS = /state (draft|awaiting_applicant|deferred|admitted|not_admitted)$/;

let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([openPlace("world"), openBrowser()]);
});
after(async () => {
  await browser?.close();
  place?.close();
});

/** A page of a browser that keeps nothing, and the sum of what it is sent. */
async function scales(context) {
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: true });
  const sent = new Map();
  client.on("Network.responseReceived", ({ requestId, response, type }) => sent.set(requestId, { url: response.url, headers: response.headers, type, bytes: 0 }));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (sent.has(requestId)) sent.get(requestId).bytes = encodedDataLength;
  });
  return { page, client, sent };
}

/** Opens a page, and gives back the parts that it was sent in; nothing for what is no page. */
async function weigh({ page, sent }, path) {
  sent.clear();
  // What is given as a file begins a download instead.
  const response = await page.goto(path).catch(() => null);
  if (!response?.ok() || !response.headers()["content-type"]?.startsWith("text/html")) return null;
  // The icon is asked for by the browser and not by the page, and may come from the one before.
  const parts = () => [...sent.values()].filter(({ type }) => type !== "Other");
  // The browser tells of the end of each in its own time.
  for (let i = 0; i < 100 && parts().some(({ bytes }) => bytes === 0); i += 1) await new Promise((r) => setTimeout(r, 20));
  assert.ok(parts().some(({ type }) => type === "Stylesheet") && parts().every(({ bytes }) => bytes > 0), `${path} was weighed in part: ${JSON.stringify(parts())}`);
  return parts();
}

const sum = (parts) => parts.reduce((all, { bytes }) => all + bytes, 0);

/** Signs in as `person`, or stays a guest. */
async function enter(page, person) {
  if (!person) return;
  await page.goto("/sign-in");
  await page.fill("#email", person.email);
  await page.fill("#password", place.password);
  await Promise.all([page.waitForURL(/\/(applications|desk)/), page.locator("#main-form .actions button").click()]);
}

/** Where the links of the page that stands lead to, and the buttons that open a list of a section. */
const links = (page) =>
  page.evaluate(() => [
    ...[...document.links].filter((a) => a.origin === location.origin && !new URL(a.href).searchParams.has("lang")).map((a) => a.pathname + a.search),
    ...[...document.querySelectorAll("button[name=paste]")].map((b) => `${location.pathname}/rows/${b.value}`),
  ]);

test("no page that an organization reaches weighs more than 40 KB, and nothing comes from elsewhere", async (t) => {
  const weighed = new Map();
  const assets = new Map();
  const elsewhere = new Set();
  for (const person of [null, ...place.people.filter(({ role }) => WALKERS.test(role))]) {
    const context = await browser.newContext({ baseURL: place.base, locale: "fr" });
    context.on("request", (request) => request.url().startsWith(place.base) || elsewhere.add(request.url()));
    const scale = await scales(context);
    const { page } = scale;
    await enter(page, person);
    await context.addCookies([{ name: "lang", value: "fr", url: place.base }]);
    const [counted, waiting] = [new Map(), ["/", "/home", "/account", ...(place.doors ?? []), ...(person?.doors ?? [])]];
    const seen = new Set(waiting);
    while (waiting.length > 0) {
      const path = waiting.shift();
      const address = addressOf(path);
      const kind = `${address} ${varietyOf(address, path)}`;
      // The demonstration is no part of a real place; a file to take away is no page.
      if (!address || address.startsWith("/demo") || /\.\w+$/.test(address) || (counted.get(kind) ?? 0) >= OF_ONE) continue;
      counted.set(kind, (counted.get(kind) ?? 0) + 1);
      const parts = await weigh(scale, path);
      if (!parts) continue;
      for (const part of parts.filter(({ url }) => url.includes("/assets/"))) assets.set(part.url, part.headers);
      weighed.set(`${path} as ${person?.role ?? "guest"}`, { bytes: sum(parts), address });
      for (const link of await links(page)) {
        if (!seen.has(link)) waiting.push(link);
        seen.add(link);
      }
    }
    await context.close();
  }
  const heaviest = [...weighed].sort(([, a], [, b]) => b.bytes - a.bytes);
  t.diagnostic(`${weighed.size} pages of ${new Set(heaviest.map(([, { address }]) => address)).size} addresses`);
  for (const [path, { bytes }] of heaviest.slice(0, 5)) t.diagnostic(`${(bytes / 1000).toFixed(1)} KB: ${path}`);
  assert.ok(weighed.size > 120, `only ${weighed.size} pages`);
  assert.deepEqual([...elsewhere], [], "from elsewhere");
  assert.deepEqual(heaviest.filter(([, { bytes }]) => bytes >= MOST).map(([path, { bytes }]) => `${path}: ${bytes}`), []);
  assert.ok(assets.size >= 6, `only ${assets.size} assets`);
  for (const [url, headers] of assets) {
    assert.match(url, /\/assets\/[\w-]+\.[0-9a-f]{8,}\.\w+$/, "named by its content");
    assert.match(headers["cache-control"] ?? headers["Cache-Control"] ?? "", /immutable/, url);
    assert.match(headers["content-encoding"] ?? headers["Content-Encoding"] ?? "", /^(br|gzip)$/, url);
  }
});

test("no page that the secretariat opens every day weighs more than 60 KB", async (t) => {
  const [weighed, met] = [[], new Map()];
  for (const role of ["officer", "council_secretary"]) {
    const context = await browser.newContext({ baseURL: place.base, locale: "fr" });
    const scale = await scales(context);
    await enter(scale.page, place.people.find((person) => person.role.split(" and ").includes(role)));
    await context.addCookies([{ name: "lang", value: "fr", url: place.base }]);
    const waiting = ["/desk", "/desk?view=open", "/desk/figures", "/council"];
    const seen = new Set(waiting);
    while (waiting.length > 0) {
      const path = waiting.shift();
      const address = addressOf(path);
      const kind = `${role} ${address}`;
      if (!OF_STAFF.includes(address) || (met.get(kind) ?? 0) >= OF_EACH) continue;
      const parts = await weigh(scale, path);
      if (!parts) continue;
      met.set(kind, (met.get(kind) ?? 0) + 1);
      weighed.push({ path: `${path} as ${role}`, address, bytes: sum(parts) });
      for (const link of await links(scale.page)) {
        if (!seen.has(link)) waiting.push(link);
        seen.add(link);
      }
    }
    await context.close();
  }
  weighed.sort((a, b) => b.bytes - a.bytes);
  for (const address of OF_STAFF) {
    const heaviest = weighed.find((page) => page.address === address);
    assert.ok(heaviest, `no page of ${address} was weighed`);
    t.diagnostic(`${(heaviest.bytes / 1000).toFixed(1)} KB: ${heaviest.path}`);
  }
  assert.deepEqual(weighed.filter(({ bytes }) => bytes >= MOST_OF_STAFF).map(({ path, bytes }) => `${path}: ${bytes}`), []);
});

test("a page of tasks on a slow line", async (t) => {
  const context = await browser.newContext({ baseURL: place.base });
  const { page, client } = await scales(context);
  await enter(page, place.people.find(({ role }) => role.endsWith("state draft")));
  const file = await page.locator('.tasks a[href^="/applications/"]').first().getAttribute("href");
  await client.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  for (const path of [file, `${file}/sections/identity`]) {
    await page.goto(path);
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    const [shown, loaded] = await page.evaluate(() => [
      performance.getEntriesByName("first-contentful-paint")[0].startTime,
      performance.getEntriesByType("navigation")[0].loadEventEnd,
    ]);
    t.diagnostic(`at 400 ms and 400 kbit/s ${path.replace(file, "…")} begins to show after ${Math.round(shown)} ms and is whole after ${Math.round(loaded)} ms`);
  }
  await context.close();
});
