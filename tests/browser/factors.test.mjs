// A passkey of a device: made by whoever gives the password, and then all that is needed to sign in. And the
// second step: the codes of an app, without JavaScript on a small screen.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import { Looker } from "./accessible.mjs";
import { PASSWORD, signUp } from "./applicant.mjs";
import { House } from "./driver.mjs";

const EMAIL = "claire@horizons.example";

let house, page, device;
before(async () => {
  house = await House.open("2027-01-11T08:00:00Z", "localhost");
  ({ page } = await signUp(house, "Claire Moreau", EMAIL));
  device = await page.context().newCDPSession(page);
  await device.send("WebAuthn.enable");
});
after(async () => {
  await house?.close();
});

const plug = async (isUserVerified) => {
  const options = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified, automaticPresenceSimulation: true };
  return (await device.send("WebAuthn.addVirtualAuthenticator", { options })).authenticatorId;
};

test("a passkey is made, signs in without a password, and opens nothing once it is removed", async () => {
  const authenticator = await plug(true);
  await page.goto("/account/passkeys");
  const form = page.locator("form[data-passkey]");
  await form.waitFor();
  assert.equal(await page.locator("[data-without-passkeys]").count(), 0);
  await page.fill("#name", "My telephone");
  await page.fill("#old", "a guess at it");
  await form.locator("button").click();
  await page.locator("form[data-passkey] [role=alert]:visible").waitFor();
  await page.fill("#old", PASSWORD);
  await form.locator("button").click();
  await page.locator(".tasks li", { hasText: "My telephone" }).waitFor();
  const { credentials } = await device.send("WebAuthn.getCredentials", { authenticatorId: authenticator });
  assert.deepEqual(credentials.map((key) => [key.isResidentCredential, key.rpId]), [[true, "localhost"]]);

  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.locator("#email").pressSequentially("cla");
  page.once("dialog", (dialog) => assert.fail(`nobody is asked whether to leave: ${dialog.message()}`));
  await page.locator("form[data-passkey] button").click();
  await page.waitForURL(/applications/);
  await page.goto("/account/passkeys");
  assert.match(await page.locator(".tasks li").innerText(), /last used/);

  await page.locator(".tasks li button").click();
  await page.locator(".note").waitFor();
  assert.equal(await page.locator(".tasks li").count(), 0);
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.locator("form[data-passkey] button").click();
  await page.locator(".note").waitFor();
  assert.match(page.url(), /sign-in$/);
  await device.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId: authenticator });
});

test("a device that nobody unlocks says so, and the button can be pressed again", async () => {
  const authenticator = await plug(false);
  await page.goto("/sign-in");
  const form = page.locator("form[data-passkey]");
  await form.locator("button").click();
  await form.locator("[role=alert]:visible").waitFor();
  assert.equal(await form.getAttribute("aria-busy"), null);
  await device.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId: authenticator });
});

test("without JavaScript there is no such button", async () => {
  const { page: plain } = await house.person("Claire Moreau", "fr", { javaScriptEnabled: false });
  await plain.goto("/sign-in");
  assert.equal(await plain.locator("form[data-passkey]").isVisible(), false);
  assert.equal(await plain.locator("#main-form").isVisible(), true);
});

/** The code that an app shows (RFC 6238). */
function codeOf(key, at) {
  const bits = [...key.replaceAll(" ", "")].map((c) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c).toString(2).padStart(5, "0")).join("");
  const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.parse(at) / 30_000)));
  const digest = createHmac("sha1", secret).update(step).digest();
  return String((digest.readUInt32BE(digest.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Looks at pages as somebody sees them who is signed in there, or on the way in. */
async function looked(paths, context) {
  const told = [];
  const looker = new Looker(house.browser, house, { note: (fault, { path }) => told.push(`${path}: ${fault}`) });
  const visitor = { cookies: (await context.cookies()).map(({ name, value }) => [name, value]) };
  for (const path of paths) await looker.visit({ visitor, language: "en", longest: "fr", path, address: path });
  await looker.close();
  assert.deepEqual(told, [], "nothing on these pages keeps anybody out");
}

test("the second step is set up and taken on a small screen without JavaScript", async () => {
  const { page: small } = await house.person("Claire Moreau", "fr", { javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const signIn = async (leadsTo) => {
    await small.goto("/sign-in");
    await small.fill("#email", EMAIL);
    await small.fill("#password", PASSWORD);
    await small.click("#main-form .actions button");
    await small.waitForURL(leadsTo);
  };
  await signIn(/\/applications$/);
  await small.goto("/account/second-step");
  const drawn = await small.locator("svg.qr").boundingBox();
  assert.ok(drawn.width > 200 && drawn.x + drawn.width <= 360, JSON.stringify(drawn));
  assert.match(await small.locator('a[href^="otpauth:"]').getAttribute("href"), /^otpauth:\/\/totp\/Antechamber:/);
  await looked(["/account/second-step", "/account/passkeys"], small.context());
  const at = "2027-01-11T09:00:00Z";
  await house.clock(at);
  await small.fill("#factor_code", codeOf(await small.locator("code.key").innerText(), at));
  await small.fill("#old", PASSWORD);
  await small.click("#main-form .actions button");
  await small.locator(".codes").waitFor();
  const codes = await small.locator(".codes code").allInnerTexts();
  assert.equal(codes.length, 10);
  await small.context().clearCookies();
  await signIn(/\/sign-in\/code$/);
  await looked(["/sign-in/code"], small.context());
  await small.fill("#factor_code", codes[0].toLowerCase());
  await small.click("#main-form .actions button");
  await small.waitForURL(/\/applications$/);
  await looked(["/account", "/account/second-step/off", "/account/second-step/codes"], small.context());
});
