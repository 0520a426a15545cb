// A password manager knows what each field is for, and what was copied can be pasted.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { House } from "./driver.mjs";

const EMAIL = "claire@horizons.example";
// What a manager makes up: long, and nothing that somebody types.
const MADE_UP = "x7)Kq~vT2'w&L9<mZ4\"pR8 é$hN6^bY1";
const LATER = `${MADE_UP} the second`;

let house, page;
before(async () => {
  house = await House.open("2027-01-11T08:00:00Z");
  ({ page } = await house.person("Claire Moreau"));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(house.base).origin });
});
after(async () => {
  await house?.close();
});

/** What the fields of the form that stands are said to be, each with its label. */
const fields = () =>
  page.locator("#main-form input:not([type=hidden], [hidden])").evaluateAll((all) =>
    Object.fromEntries(all.map((e) => [e.name, `${e.type} ${e.autocomplete}${e.labels.length === 1 && e.labels[0].textContent.trim() ? "" : " unlabelled"}${e.readOnly || e.maxLength >= 0 ? " bounded" : ""}`])));

/** For whom a manager keeps the password of a page that asks for no address. */
const keptFor = () => page.locator("#main-form input[autocomplete=username][hidden]").evaluateAll((all) => all.map((e) => [e.value, e.name]));

/** Pastes by keyboard, as a person does who copied it elsewhere. */
async function paste(values) {
  for (const [name, value] of Object.entries(values)) {
    await page.evaluate((text) => navigator.clipboard.writeText(text), value);
    await page.locator(`[name="${name}"]`).focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("ControlOrMeta+v");
    assert.equal(await page.locator(`[name="${name}"]`).inputValue(), value, `${name} takes what is pasted`);
  }
}

async function send() {
  await page.evaluate(() => { document.documentElement.dataset.left = "yes"; });
  await page.locator("#main-form .actions button").first().click();
  await page.waitForFunction(() => !document.documentElement.dataset.left && document.readyState === "complete");
  assert.deepEqual(await page.locator(".faults li").allInnerTexts(), []);
}

/** Signs in with what is pasted, in a browser that knows nobody. */
async function signIn(password) {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  assert.deepEqual(await fields(), { email: "email username", password: "password current-password" });
  await paste({ email: EMAIL, password });
  await send();
  assert.match(page.url(), /\/applications$/);
}

test("an account is made with a password that was made up and pasted", async () => {
  await page.goto("/sign-up");
  const { email, ...others } = await fields();
  // An address that somebody gives for the first time is filled in by the browser as an address, and kept as the name.
  assert.match(email, /^email (email|username)$/);
  assert.deepEqual(others, { name: "text name", password: "password new-password" });
  await paste({ name: "Claire Moreau", email: EMAIL, password: MADE_UP });
  await send();
  await page.goto(await house.mail.link(EMAIL, "/verify"));
  assert.equal((await fields()).password, "password current-password");
  assert.deepEqual(await keptFor(), [[EMAIL, ""]]);
  await paste({ password: MADE_UP });
  await send();
  await signIn(MADE_UP);
});

test("it is changed, and set anew by a link, in the same way", async () => {
  await page.goto("/account/email");
  assert.deepEqual(await fields(), { email: "email email", old: "password current-password" });
  await page.goto("/account/password");
  assert.deepEqual(await fields(), { old: "password current-password", password: "password new-password" });
  assert.deepEqual(await keptFor(), [[EMAIL, ""]]);
  await paste({ old: MADE_UP, password: LATER });
  await send();
  await signIn(LATER);
  await page.context().clearCookies();
  await page.goto("/forgot");
  assert.match((await fields()).email, /^email (email|username)$/);
  await paste({ email: EMAIL });
  await send();
  await page.goto(await house.mail.link(EMAIL, "/reset"));
  assert.equal((await fields()).password, "password new-password");
  assert.deepEqual(await keptFor(), [[EMAIL, ""]]);
  await paste({ password: MADE_UP });
  await send();
  await signIn(MADE_UP);
});

test("the first administrator is asked in the same way", async () => {
  await page.goto(house.setup);
  const { email, ...others } = await fields();
  assert.match(email, /^email (email|username)$/);
  assert.deepEqual(others, { name: "text name", password: "password new-password" });
});
