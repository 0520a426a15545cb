// Every page renders: in an empty place, in one that has one of each, and in a whole world; in three
// languages, for each kind of person, and so does what a form and a refusal answer. What is shown is
// valid HTML, and nothing on it keeps anybody out.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { Looker } from "./accessible.mjs";
import { DEEDS } from "./deeds.mjs";
import { openBrowser, openPlace } from "./driver.mjs";
import { addressOf, addresses, isLetter, kindOf, varietyOf, walk } from "./pages.mjs";
import { NOES, sendBlank, summary } from "./wrong.mjs";

const LANGUAGES = ["en", "fr", "es"];
/** How many pages of one address are opened in each place. */
const MOST = { empty: 1, one: 1, world: 3 };

/** Addresses that no link of a place leads to as it stands, each with the reason. */
const UNLINKED = {
  "/healthz": "for machines",
  "/readyz": "for machines",
  // Each is tried in tests/http/factors.rs.
  "/sign-in/code": "asked of whoever has a second step, after the password",
  "/account/second-step/off": "of whoever has a second step: none of a world has an app",
  "/account/second-step/codes": "of whoever has a second step",
  "/admin/people/{id}/second-step": "of somebody who has a second step",
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
const carriesList = (message) => message.ruleId === "form-dup-name" && /"(case|row|of)"/.test(message.message);

function judge(page) {
  const { results } = rules.validateStringSync(page.html);
  return results.flatMap((r) => r.messages).filter((m) => !carriesList(m)).map((m) => `${m.ruleId}: ${m.message} (line ${m.line}: ${page.html.split("\n")[m.line - 1]?.trim().slice(0, 120)})`);
}

/** The same fault on many pages is told once. */
class Faults {
  #all = new Map();
  note(fault, page) {
    const where = `${page.who} at ${page.path} (${page.address}) in ${page.language}`;
    this.#all.set(fault, [...(this.#all.get(fault) ?? []), where]);
  }
  /** There is none. */
  none() {
    const told = [...this.#all].map(([fault, where]) => `${fault}\n    ${where.length} times, first: ${where[0]}`);
    assert.ok(told.length === 0, told.join("\n"));
  }
}

/** In a small place one person of each kind sees what there is. */
function visitorsOf(place, size) {
  if (size === "world") return place.people;
  return [...new Map(place.people.map((person) => [person.role, person])).values()];
}

/** As many walk about at once as keep both the program and this test busy. */
const WALKERS = 3;
/** As many look at pages at once as a small machine has processors. */
const LOOKERS = 2;

async function severally(count, all, visit) {
  const waiting = [...all];
  const walker = async (_, n) => {
    while (waiting.length > 0) await visit(waiting.shift(), n);
  };
  await Promise.all(Array.from({ length: count }, walker));
}

let browser;
before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
});

// The largest first: of the smaller only what is not to be seen there is looked at.
for (const size of ["world", "one", "empty"]) {
  test(`every page of a place of the size «${size}» renders`, async (t) => {
    const began = performance.now();
    const place = await openPlace(size);
    t.after(() => place.close());
    const faults = new Faults();
    const everything = [];
    const note = (page) => {
      if (page.status >= 400) faults.note(`status ${page.status} at ${page.address}`, page);
      everything.push(page);
      if (!page.isHtml || page.status !== 200 || isLetter(page.address)) return;
      const spoken = page.html.match(/<html lang="(\w+)"/)?.[1];
      if (spoken !== page.language) faults.note(`${page.address} speaks ${spoken}`, page);
      for (const fault of faultsOf(page)) faults.note(`${page.address} ${fault}`, page);
    };
    await severally(WALKERS, [null, ...visitorsOf(place, size)], async (person) => {
      for (const page of await walk(place, person, LANGUAGES[0], MOST[size])) note(page);
    });
    // Links lead to the same pages in each language: what differs there is read in each.
    const different = differing(place, everything);
    for (const language of LANGUAGES.slice(1)) {
      await severally(WALKERS, different, async (page) => note({ ...page, language, ...(await page.visitor.speaking(language).get(page.path)) }));
    }
    t.diagnostic(`${everything.length} pages after ${Math.round(performance.now() - began)} ms`);
    await t.test("axe", () => accessible(place, everything));
    if (size === "world") {
      const done = await deeds(everything);
      for (const page of done) note(page);
      await t.test("axe, on pages that somebody has to do something for", () => accessible(place, done));
      for (const language of LANGUAGES) {
        const shown = new Set(everything.filter((page) => page.language === language).map((page) => page.address));
        const missing = addresses().filter((address) => !shown.has(address) && !UNLINKED[address]);
        await t.test(`links in ${language}`, () => assert.deepEqual(missing, [], "no link leads there"));
      }
      await t.test("what a form says that is sent blank", () => blanks(place, everything));
      await t.test("what is refused", () => refusals(place, everything));
    }
    await t.test("HTML", () => faults.none());
  });
}

/** Pages that look different in each state of a file, and what tells the states apart. */
const STATEFUL = {
  "/applications/{id}": (page) => page.who,
  "/desk/cases/{id}": (page) => page.html.match(/<div class="title">.*?class="state[^"]*">([^<]+)/s)?.[1],
};
const stateOf = (page) => STATEFUL[page.address]?.(page) ?? "";

/** Of what one kind of person sees under one address, and in each state of a file, a page of each shape that nobody saw before. */
function differing(place, pages) {
  const [kinds, shapes] = [new Set(), new Set()];
  return pages.filter((page) => {
    const kind = [page.who, kindOf(page.address, page.path, place.base), stateOf(page)].join(" ");
    const shape = page.isHtml ? `${page.address} ${shapeOf(page.html)}` : page.address;
    const isNew = !kinds.has(kind) && !shapes.has(shape);
    kinds.add(kind);
    shapes.add(shape);
    return isNew;
  });
}

/** By address, which elements stood beside which on pages that were looked at, in whichever place. */
const lookedAt = new Map();
/** Attributes that say what an element is; the others say of what. */
const TELLING = /^(class|type|role|hidden|disabled|readonly|tabindex|autofocus|multiple|open|checked|selected|scope|colspan)$/;

/** Whether something on a page is not on those of its address that were looked at; it now is. */
function isNews({ address, html }) {
  const seen = lookedAt.get(address) ?? lookedAt.set(address, new Set()).get(address);
  const before = seen.size;
  let last = "";
  for (const [, name, attributes] of html.matchAll(/<([a-z]\w*)([^>]*)>/g)) {
    const told = [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].filter(([, attribute]) => TELLING.test(attribute)).map(([all]) => all);
    const element = [name, ...told].join(" ");
    seen.add(`${last}, ${element}`);
    last = element;
  }
  return seen.size > before;
}

const turns = Object.fromEntries(LANGUAGES.map((language) => [language, 0]));

/** One page of each address, and of each state where it differs; the languages take turns. */
function choice(pages) {
  const lengths = new Map();
  for (const { email, path, language, html } of pages) {
    const key = `${email} ${path}`;
    // Where it was read in one language only, French is taken for the longest.
    if (!lengths.has(key)) lengths.set(key, { fr: 0 });
    lengths.get(key)[language] = html.length;
  }
  const firsts = new Map();
  for (const page of pages.filter((p) => p.isHtml && p.status === 200 && p.language === LANGUAGES[0])) {
    const { address, path, email } = page;
    const key = [address, stateOf(page), varietyOf(address, path)].join(" ");
    if (firsts.has(key) || !isNews(page)) continue;
    const language = LANGUAGES.toSorted((a, b) => turns[a] - turns[b])[0];
    turns[language] += 1;
    const { en: _english, ...others } = lengths.get(`${email} ${path}`);
    const [[longest]] = Object.entries(others).toSorted(([, a], [, b]) => b - a);
    firsts.set(key, { ...page, language, longest, isLetter: isLetter(address) });
  }
  return [...firsts.values()];
}

/** Looks at pages, several at once; `look` has a looker and one of them. */
async function lookers(place, pages, look) {
  const faults = new Faults();
  const all = Array.from({ length: LOOKERS }, () => new Looker(browser, place, faults));
  try {
    await severally(LOOKERS, pages, (page, n) => look(all[n], page, faults));
  } finally {
    await Promise.all(all.map((looker) => looker.close()));
  }
  faults.none();
}

const accessible = (place, pages) => lookers(place, choice(pages), (looker, page) => looker.visit(page));

/** Does what is to be done, and shows each page that is then there, in each language. */
async function deeds(pages) {
  const there = [];
  for (const [address, { stands, does }] of Object.entries(DEEDS)) {
    const from = pages.find((page) => page.status === 200 && page.isHtml && page.language === LANGUAGES[0] && stands(page));
    assert.ok(from, `nobody stands where ${address} begins`);
    const path = await does(from);
    assert.equal(addressOf(path), address, `where it leads from ${from.path}`);
    for (const language of LANGUAGES) {
      const { who, email, visitor } = from;
      there.push({ who, email, path, address, language, visitor, ...(await visitor.speaking(language).get(path)) });
    }
  }
  return there;
}

/** Each form, blank: the summary of what is wrong takes the focus and leads to each field. */
async function blanks(place, pages) {
  const forms = choiceOf(pages, (page) => page.html.includes('id="main-form"'));
  let answered = 0;
  await lookers(place, forms, async (looker, page, faults) => {
    const tab = await looker.tab(page);
    await tab.setViewportSize({ width: 360, height: 780 });
    // Whoever sent something blank before may have done away with this page.
    if ((await tab.goto(page.path)).status() !== 200) return;
    const status = await sendBlank(tab);
    if (status === undefined || status < 400) return;
    answered += 1;
    for (const fault of await tab.evaluate(summary)) faults.note(`${page.address} sent blank: ${fault}`, page);
    await looker.judge(tab, { ...page, address: `${page.address} sent blank` });
  });
  assert.ok(answered > 40, `only ${answered} forms say what is missing`);
}

/** The first page of each address that `fits`, each in the language whose turn it is. */
function choiceOf(pages, fits) {
  const firsts = new Map();
  for (const page of pages.filter((p) => p.isHtml && p.status === 200 && p.language === LANGUAGES[0] && fits(p))) {
    if (!firsts.has(page.address)) firsts.set(page.address, { ...page, language: LANGUAGES[firsts.size % LANGUAGES.length] });
  }
  return [...firsts.values()];
}

async function refusals(place, pages) {
  const met = NOES.map((no, n) => ({ no, page: pages.find((p) => p.isHtml && p.status === 200 && no.shown(p)), language: LANGUAGES[n % LANGUAGES.length] }));
  await lookers(place, met, async (looker, { no, page, language }, faults) => {
    assert.ok(page, `nobody meets ${no.what}`);
    const tab = await looker.tab({ ...page, language });
    const answer = await no.play(tab, page, place);
    const status = answer.status();
    const here = { ...page, language, address: `${no.what} (${status})`, html: await answer.text() };
    for (const fault of faultsOf(here)) faults.note(`${here.address} ${fault}`, here);
    if (status !== no.status) faults.note(`${no.what} is answered with ${status} and not ${no.status}`, here);
    await looker.judge(tab, here);
  });
}
