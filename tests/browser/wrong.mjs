// What goes wrong, played in a place by its people: every form sent back blank, and a page of each
// kind of no.
import assert from "node:assert/strict";

/** Presses what leads to another page, and waits until it is there; the answer. */
async function pressed(tab, press) {
  await tab.evaluate(() => { document.documentElement.dataset.left = "yes"; });
  const [response] = await Promise.all([
    tab.waitForResponse((r) => r.request().isNavigationRequest() && r.frame() === tab.mainFrame() && r.status() !== 303),
    press(),
  ]);
  await tab.waitForFunction(() => !document.documentElement.dataset.left && document.readyState === "complete");
  return response;
}

/** Blanks the form of the page that stands, and sends it; nothing where there is nothing to blank. */
export async function sendBlank(tab) {
  const isForm = await tab.evaluate(() => {
    const form = document.querySelector("#main-form");
    const controls = [...(form?.elements ?? [])].filter((e) => e.matches("textarea, select, input:not([type=hidden])") && !e.disabled);
    for (const e of controls) {
      if (e.type === "radio" || e.type === "checkbox") e.checked = false;
      else if (e.tagName !== "SELECT") e.value = "";
      else if (e.querySelector('option[value=""]')) e.value = "";
    }
    return form?.method === "post" && controls.length > 0 && form.querySelector(".actions button:not([disabled])") !== null;
  });
  if (!isForm) return undefined;
  return (await pressed(tab, () => tab.locator("#main-form .actions button:not([disabled])").first().click())).status();
}

/** What is not as it should be about the summary of faults of the page that stands. */
export function summary() {
  const box = document.querySelector(".faults");
  if (!box) return [];
  const says = [];
  if (document.activeElement !== box) says.push("the summary of faults has not the focus");
  for (const link of box.querySelectorAll('a[href^="#"]')) {
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) says.push(`the summary leads nowhere: ${link.hash}`);
    else {
      link.click();
      if (!field.contains(document.activeElement) && document.activeElement !== field) says.push(`${link.hash} does not take the focus`);
    }
  }
  return says;
}

/** Posts a form of the page that stands, without leaving it. */
const quietly = (tab, action, values = {}) =>
  tab.evaluate(async ([action, values]) => {
    const form = [...document.forms].find((f) => new URL(f.action).pathname.endsWith(action));
    const body = new URLSearchParams(new FormData(form));
    for (const [name, value] of Object.entries(values)) body.set(name, value);
    return (await fetch(form.action, { method: "POST", body })).status;
  }, [action, values]);

/** As much as an ordinary form may hold, in bytes. */
const FORM = 256 * 1024;
/** Of so many wrong passwords the last is not looked at any more. */
const GUESSES = 9;

/** Each kind of no: who meets it (by a page that they were shown), and what they do: the answer. */
export const NOES = [
  { status: 404, what: "no such page", shown: (p) => p.who === "guest", play: (tab) => tab.goto("/no/such/page") },
  { status: 405, what: "a button's address", shown: (p) => p.who === "guest", play: (tab) => tab.goto("/sign-out") },
  { status: 400, what: "an address that asks for two things at once", shown: (p) => p.address === "/desk" && /officer/.test(p.who), play: (tab) => tab.goto("/desk?view=open&view=mine") },
  {
    status: 413, what: "more than a form may hold", shown: (p) => p.path === "/account" && p.who !== "guest",
    async play(tab) {
      await tab.goto("/account");
      await tab.evaluate((bytes) => { document.querySelector("#main-form [name=name]").value = "a".repeat(bytes); }, FORM);
      return pressed(tab, () => tab.locator("#main-form .actions button").first().click());
    },
  },
  {
    status: 429, what: "too many guesses", shown: (p) => p.path === "/account/password" && p.who !== "guest",
    async play(tab) {
      await tab.goto("/account/password");
      const guess = { old: "not the password", password: "seven herons above the ferry" };
      for (let i = 1; i < GUESSES; i += 1) assert.equal(await quietly(tab, "/account/password", guess), 422);
      for (const [name, value] of Object.entries(guess)) await tab.locator(`#main-form [name="${name}"]`).fill(value);
      return pressed(tab, () => tab.locator("#main-form .actions button").first().click());
    },
  },
  {
    status: 403, what: "a button that this place never showed", shown: (p) => p.path === "/account" && p.who !== "guest",
    async play(tab) {
      await tab.goto("/account");
      await tab.evaluate(() => document.querySelectorAll("[name=_token]").forEach((e) => { e.value = "forged"; }));
      return pressed(tab, () => tab.locator('form[action="/sign-out"] button').click());
    },
  },
  {
    // One that nobody can take meanwhile.
    status: 404, what: "a step that is past", shown: (p) => p.address === "/desk/cases/{id}" && /officer/.test(p.who) && !/\/(take|release|recommend)"/.test(p.html),
    play: (tab, page) => tab.goto(`${page.path}/recommend`),
  },
  {
    status: 409, what: "somebody was quicker", shown: (p) => p.address === "/desk/cases/{id}" && /\/(take|release)"/.test(p.html),
    async play(tab, page) {
      await tab.goto(page.path);
      const action = (await tab.locator('form[action$="/take"], form[action$="/release"]').first().getAttribute("action")).split("/").at(-1);
      assert.equal(await quietly(tab, `/${action}`), 200);
      // Pressed again it is the same step; another step meets a file that has moved on.
      await tab.evaluate((a) => { document.querySelector(`form[action$="/${a}"] [name=command_id]`).value = crypto.randomUUID(); }, action);
      return pressed(tab, () => tab.locator(`form[action$="/${action}"] button`).first().click());
    },
  },
  {
    status: 409, what: "two answers of two tabs", shown: (p) => /\/sections\/people$/.test(p.path) && p.html.includes("data-keeps"),
    async play(tab, page) {
      await tab.goto(page.path);
      assert.equal(await quietly(tab, "/sections/people", { head_name: "Awa", then: "list" }), 200);
      await tab.locator('[name="head_name"]').fill("Amina");
      return pressed(tab, () => tab.locator("#main-form .actions button").first().click());
    },
  },
  {
    status: 500, what: "a disk that fails", shown: (p) => p.address === "/desk/cases/{id}" && p.html.includes("data-beside="),
    play(tab, page, place) {
      place.breakDocuments();
      return tab.goto(page.html.match(/data-beside="([^"#]+)/)[1]);
    },
  },
];
