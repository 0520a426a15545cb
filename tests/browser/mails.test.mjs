// Every message as a reader's program shows it: valid HTML, on a phone and at a desk, light and dark,
// with nothing fetched from elsewhere and nothing that keeps anybody out; the text is as wide as it
// may be and no wider.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import { SCREENSHOTS, openBrowser } from "./driver.mjs";

const PROGRAM = join(SCREENSHOTS, "../debug/antechamber");
const LANGUAGES = ["en", "fr", "es"];
const WIDTHS = [360, 700];
const COLUMNS = 76;

const rules = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "doctype-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // Readers of mail know no style sheets but those inline, and tables are the only layout they share.
    "no-inline-style": "off",
    "no-deprecated-attr": "off",
    "prefer-tbody": "off",
    "attribute-allowed-values": "off",
  },
});

function preview(t) {
  const out = mkdtempSync(join(tmpdir(), "antechamber-mails-"));
  t.after(() => rmSync(out, { recursive: true, force: true }));
  execFileSync(PROGRAM, ["mail", "preview", "--out", out], { stdio: "pipe" });
  return out;
}

const files = (folder, kind) => readdirSync(folder).filter((name) => name.endsWith(kind)).sort();

test("every message is valid HTML and fetches nothing", (t) => {
  const out = preview(t);
  const faults = new Map();
  const names = LANGUAGES.map((language) => files(join(out, language), ".html"));
  assert.ok(names[0].length > 60, `only ${names[0].length} messages`);
  assert.deepEqual(names[0], names[1]);
  assert.deepEqual(names[0], names[2]);
  for (const [n, language] of LANGUAGES.entries()) {
    for (const name of names[n]) {
      const html = readFileSync(join(out, language, name), "utf8");
      assert.doesNotMatch(html, /<(img|link|script|iframe|object)|url\(|@import/i, name);
      for (const { ruleId, message } of rules.validateStringSync(html).results.flatMap((r) => r.messages)) {
        faults.set(`${ruleId}: ${message}`, `${language}/${name}`);
      }
    }
  }
  assert.deepEqual([...faults], []);
});

test("the plain text of every message wraps, and no subject is too long for a phone", (t) => {
  const out = preview(t);
  const faults = [];
  for (const language of LANGUAGES) {
    for (const name of files(join(out, language), ".txt")) {
      const [subject, ...lines] = readFileSync(join(out, language, name), "utf8").split("\n");
      const what = subject.split(" – ")[0];
      if ([...what].length > 60) faults.push(`${language}/${name}: ${[...what].length} characters: ${what}`);
      for (const line of lines) {
        const whole = line.trim().split(" ").length === 1;
        if ([...line].length > COLUMNS && !whole) faults.push(`${language}/${name}: ${line}`);
      }
    }
  }
  assert.deepEqual(faults, []);
});

test("every message can be read on a phone, at a desk, in the light and in the dark", async (t) => {
  const out = preview(t);
  const browser = await openBrowser();
  t.after(() => browser.close());
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const pictures = join(SCREENSHOTS, "mails");
  mkdirSync(pictures, { recursive: true });
  const faults = new Set();
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.newPage({ colorScheme });
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) faults.add(`asks for ${request.url()}`);
    });
    // In the dark only colours differ, and they are the same in every language.
    for (const language of colorScheme === "dark" ? ["en"] : LANGUAGES) {
      for (const name of files(join(out, language), ".html")) {
        await page.goto(pathToFileURL(join(out, language, name)).href);
        for (const width of colorScheme === "dark" ? [] : WIDTHS) {
          await page.setViewportSize({ width, height: 700 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) faults.add(`${language}/${name} is ${wide} px too wide at ${width}`);
          if (process.env.ANTECHAMBER_PICTURES) {
            await page.screenshot({ path: join(pictures, `${language}-${name.slice(0, -5)}-${width}-${colorScheme}.png`), fullPage: true });
          }
        }
        await page.evaluate(axe);
        // Only colours change with the light.
        const runOnly = colorScheme === "dark" ? ["color-contrast"] : undefined;
        const { violations } = await page.evaluate((runOnly) => axe.run({ runOnly, rules: runOnly ? {} : { region: { enabled: false }, "landmark-one-main": { enabled: false } } }), runOnly);
        for (const { id, nodes } of violations) faults.add(`${id} in ${language}/${name} (${colorScheme}): ${nodes[0].html.slice(0, 120)}`);
      }
    }
    await page.close();
  }
  assert.deepEqual([...faults], []);
});
