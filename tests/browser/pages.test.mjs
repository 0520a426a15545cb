// Every page renders: in an empty place, in one that has one of each, and in a whole world; in three
// languages, for each kind of person. What is shown is valid HTML, and nothing on it keeps anybody out.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { openBrowser, openPlace } from "./driver.mjs";
import { addresses, walk } from "./pages.mjs";

const LANGUAGES = ["en", "fr", "es"];
/** How many pages of one address are opened in each place. */
const MOST = { empty: 1, one: 1, world: 3 };
/** Addresses that no link of a place leads to as it stands, each with the reason. */
const UNLINKED = {
  "/setup/{secret}": "the link that the program prints before anybody is there; the story opens it",
  "/applications/{id}/sections/{section}/rows/{field}": "a button of each list leads there, once the section is saved",
  "/applications/{id}/documents/received": "a link leads there while a file waits; upload.test.mjs opens it",
  "/applications/{id}/versions": "a link leads there from the second version on; tests/http/casefile.rs reads it",
  "/desk/cases/{id}/duplicates/dismiss": "a link leads there while two files look alike; tests/http/casefile.rs reads it",
  "/admin/messages/templates/{name}/{language}": "a frame shows it; tests/http/mail_console.rs reads it",
  "/healthz": "for machines",
  "/readyz": "for machines",
};

const rules = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "doctype-style": "off",
    "no-implicit-button-type": "off",
    "long-title": "off",
    // A label may both hold and name its field.
    "no-redundant-for": "off",
    // Fields are named as the dossier names them, with dots.
    "valid-id": ["error", { relaxed: true }],
    // Checkboxes of one question share a name, as radio buttons do.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
    // A table that scrolls sideways is a region that the keyboard reaches.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    "require-sri": "off",
    "no-inline-style": "error",
  },
});

const judged = new Map();

/** Attributes whose values say something to people or lead somewhere. */
const SAYING = / (aria-label|title|value|placeholder|data-label|href|action|content|lang|hreflang)="([^"]+)"/g;

/** Pages that differ in words alone are as valid as each other; what is the same on one stays the same. */
function shapeOf(html) {
  const values = new Map();
  const place = (value) => values.get(value) ?? values.set(value, values.size).get(value);
  return html.replace(/>[^<]+</g, "><").replace(SAYING, (_, name, value) => ` ${name}="${place(value)}"`).replace(/[0-9a-f-]{16,}|\d+/g, "0");
}

function faultsOf(page) {
  const shape = shapeOf(page.html);
  if (!judged.has(shape)) judged.set(shape, judge(page));
  return judged.get(shape);
}

/** Hidden fields that carry a list share a name: the rule knows it of controls that people see. */
const carriesList = (message) => message.ruleId === "form-dup-name" && /"(case|row)"/.test(message.message);

function judge(page) {
  const { results } = rules.validateStringSync(page.html);
  return results.flatMap((r) => r.messages).filter((m) => !carriesList(m)).map((m) => `${m.ruleId}: ${m.message} (line ${m.line}: ${page.html.split("\n")[m.line - 1]?.trim().slice(0, 120)})`);
}

/** The same fault on many pages is told once. */
class Faults {
  #all = new Map();
  note(fault, page) {
    const where = `${page.who} at ${page.path} in ${page.language}`;
    this.#all.set(fault, [...(this.#all.get(fault) ?? []), where]);
  }
  list() {
    return [...this.#all].map(([fault, where]) => `${fault}\n    ${where.length} times, first: ${where[0]}`);
  }
}

/** In a small place one person of each kind sees what there is. */
function visitorsOf(place, size) {
  if (size === "world") return place.people;
  return [...new Map(place.people.map((person) => [person.role, person])).values()];
}

/** As many walk about at once as keep both the program and this test busy. */
const AT_ONCE = 3;

async function severally(people, visit) {
  const waiting = [...people];
  const walker = async () => {
    while (waiting.length > 0) await visit(waiting.shift());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walker));
}

for (const size of ["empty", "one", "world"]) {
  test(`every page of a place of the size «${size}» renders`, async (t) => {
    const place = await openPlace(size);
    t.after(() => place.close());
    const faults = new Faults();
    const everything = [];
    for (const language of LANGUAGES) {
      const shown = new Set();
      await severally([null, ...visitorsOf(place, size)], async (person) => {
        const { visitor, pages } = await walk(place, person, language, MOST[size]);
        for (const page of pages) {
          if (page.status >= 400) faults.note(`status ${page.status} at ${page.address}`, page);
          if (!page.isHtml || page.status !== 200) continue;
          const spoken = page.html.match(/<html lang="(\w+)"/)?.[1];
          if (spoken !== language) faults.note(`${page.address} speaks ${spoken}`, page);
          for (const fault of faultsOf(page)) faults.note(`${page.address} ${fault}`, page);
        }
        for (const page of pages) shown.add(page.address);
        everything.push(...pages.map((page) => ({ ...page, cookies: visitor.cookies })));
      });
      if (size === "world") {
        const missing = addresses().filter((address) => !shown.has(address) && !UNLINKED[address]);
        await t.test(`links in ${language}`, () => assert.deepEqual(missing, [], "no link leads there"));
      }
    }
    await t.test("HTML", () => assert.deepEqual(faults.list(), []));
    if (size === "world") await t.test("axe", () => accessible(place, everything));
  });
}

const AXE = readFileSync(join(import.meta.dirname, "node_modules/axe-core/axe.min.js"), "utf8");

/** Pages that look different in each state of a file, and what tells the states apart. */
const STATEFUL = {
  "/applications/{id}": (page) => page.who,
  "/desk/cases/{id}": (page) => page.html.match(/<div class="title">.*?class="state[^"]*">([^<]+)/s)?.[1],
};

/** How each page is looked at: small in the light, large in the dark. */
const LOOKS = [
  { width: 360, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One page of each address, and of each state where it differs, on a small screen and a large one. */
async function accessible(place, pages) {
  const browser = await openBrowser();
  const faults = new Faults();
  const firsts = new Map();
  // The other languages have the same pages; in which one each is looked at goes round.
  for (const page of pages.filter((p) => p.isHtml && p.status === 200 && p.language === LANGUAGES[0])) {
    const language = LANGUAGES[firsts.size % LANGUAGES.length];
    const key = page.address + (STATEFUL[page.address]?.(page) ?? "");
    if (!firsts.has(key)) firsts.set(key, { ...page, language });
  }
  try {
    await severally(firsts.values(), async (page) => {
      const context = await browser.newContext({ baseURL: place.base, reducedMotion: "reduce", bypassCSP: true });
      const cookies = [...page.cookies].filter(([name]) => name !== "lang");
      await context.addCookies([...cookies, ["lang", page.language]].map(([name, value]) => ({ name, value, url: place.base })));
      const tab = await context.newPage();
      await tab.goto(page.path);
      await tab.evaluate(AXE);
      for (const { width, colorScheme } of LOOKS) {
        await tab.setViewportSize({ width, height: 780 });
        await tab.emulateMedia({ colorScheme });
        const { violations } = await tab.evaluate((runOnly) => globalThis.axe.run({ runOnly }), RULES);
        for (const v of violations) faults.note(`${page.address} (${width} px, ${colorScheme}) ${v.id}: ${v.nodes[0].html.slice(0, 160)}`, page);
        const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) faults.note(`${page.address} is ${over} px too wide for ${width} px`, page);
      }
      await context.close();
    });
  } finally {
    await browser.close();
  }
  assert.deepEqual(faults.list(), []);
}
