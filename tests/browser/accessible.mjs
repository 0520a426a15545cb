// What a page must be for everybody, as a browser shows it: held against axe, small and large, in the
// light and in the dark; nothing wider than the screen, and nothing too small to be hit.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const AXE = readFileSync(join(import.meta.dirname, "node_modules/axe-core/axe.min.js"), "utf8");
const RULES = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };
/** What hangs on colours alone: the only rules that a page can break in the dark and not in the light. */
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
/** A letter is set by the reader's program: it has no landmarks of its own. */
const OF_A_PAGE = ["region", "landmark-one-main", "page-has-heading-one"];
/** All rules once a width, and colours in the other light. */
const LOOKS = [
  { width: 360, colorScheme: "light", rules: RULES },
  { width: 360, colorScheme: "dark", rules: COLOURS },
  { width: 1280, colorScheme: "dark", rules: RULES },
  { width: 1280, colorScheme: "light", rules: COLOURS },
];
/** The least that a finger hits (WCAG 2.5.8), in CSS pixels. */
const LEAST = 24;

/** How many pixels of a page lie beside the screen. */
const beside = (tab) => tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be pressed and is smaller than `least` either way. A link among the words of a sentence is as high as they are. */
function small(least) {
  const lies = (e) => getComputedStyle(e).display;
  const isInSentence = (target) => {
    if (lies(target) !== "inline") return false;
    let block = target.parentElement;
    while (lies(block) === "inline") block = block.parentElement;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      let around = texts.currentNode.parentElement;
      while (around !== block && lies(around) === "inline" && !around.matches("a, button")) around = around.parentElement;
      if (around === block && /[\p{L}\p{N}]/u.test(texts.currentNode.data)) return true;
    }
    return false;
  };
  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest("[aria-hidden=true], .skip") && !isInSentence(e))
    .map((e) => {
      const boxes = [...e.getClientRects()];
      return { e, width: Math.max(...boxes.map((b) => b.width)), height: Math.max(...boxes.map((b) => b.height)) };
    })
    // Half a pixel is rounding.
    .filter(({ width, height }) => width < least - 0.5 || height < least - 0.5)
    .map(({ e, width, height }) => `${Math.round(width)}×${Math.round(height)} px is too small to be hit: ${e.outerHTML.replace(/[0-9a-f-]{36}/g, "…").slice(0, 120)}`);
}

/** What is folded away is looked at too. */
const unfold = (tab) => tab.evaluate(() => document.querySelectorAll("details").forEach((e) => { e.open = true; }));

/** Looks at pages of a place, each as the person it was shown to; one looker has one page open. */
export class Looker {
  #browser;
  #place;
  #faults;
  #context;
  #as;

  constructor(browser, place, faults) {
    [this.#browser, this.#place, this.#faults] = [browser, place, faults];
  }

  /** A page of the browser of whom `page` was shown to, in its language. */
  async tab({ visitor, language }) {
    if (this.#as !== visitor) {
      await this.close();
      this.#context = await this.#browser.newContext({ baseURL: this.#place.base, reducedMotion: "reduce", bypassCSP: true });
      await this.#context.newPage();
      this.#as = visitor;
    }
    const cookies = [...visitor.cookies, ["lang", language]].map(([name, value]) => ({ name, value, url: this.#place.base }));
    await this.#context.clearCookies();
    await this.#context.addCookies(cookies);
    return this.#context.pages()[0];
  }

  /** Goes there, and looks at it. */
  async visit(page) {
    const tab = await this.tab(page);
    await tab.setViewportSize({ width: LOOKS[0].width, height: 780 });
    // Words are longest in one of the languages, and the screen is as narrow in all.
    if (page.longest && page.longest !== page.language) {
      await (await this.tab({ ...page, language: page.longest })).goto(page.path);
      await unfold(tab);
      await this.#isWithin(tab, { ...page, language: page.longest }, LOOKS[0].width);
      await this.tab(page);
    }
    await tab.goto(page.path);
    await this.judge(tab, page);
  }

  /** Looks at what stands there. */
  async judge(tab, page) {
    await unfold(tab);
    await tab.evaluate(AXE);
    const rules = page.isLetter ? Object.fromEntries(OF_A_PAGE.map((id) => [id, { enabled: false }])) : {};
    for (const { width, colorScheme, rules: runOnly } of LOOKS) {
      await tab.setViewportSize({ width, height: 780 });
      await tab.emulateMedia({ colorScheme });
      const options = { runOnly, rules, iframes: false, preload: false, resultTypes: ["violations"] };
      const { violations } = await tab.evaluate((o) => globalThis.axe.run(o), options);
      for (const v of violations) this.#faults.note(`${v.id}: ${v.nodes[0].html.slice(0, 160)} (${colorScheme})`, page);
      if (runOnly !== RULES) continue;
      await this.#isWithin(tab, page, width);
      if (page.isLetter) continue;
      for (const fault of await tab.evaluate(small, LEAST)) this.#faults.note(fault, page);
    }
  }

  async #isWithin(tab, page, width) {
    const over = await beside(tab);
    if (over > 0) this.#faults.note(`${page.address} is ${over} px too wide for ${width} px`, page);
  }

  async close() {
    await this.#context?.close();
    this.#context = this.#as = undefined;
  }
}
