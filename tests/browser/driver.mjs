// Headless Chromium, the program under test, and the mails that a real SMTP server received.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { simpleParser } from "mailparser";
import { chromium } from "playwright-core";

const ROOT = resolve(import.meta.dirname, "../..");
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
export const SCREENSHOTS = join(TARGET, "screenshots");

/** Starts `program` and resolves to what `ready` finds in its output. */
async function start(program, args, env, ready) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const found = await new Promise((done, fail) => {
    const look = (chunk) => {
      output += chunk;
      const match = output.match(ready);
      if (match) done(match);
    };
    child.stdout.on("data", look);
    child.stderr.on("data", look);
    child.on("exit", (code) => fail(new Error(`${program} ended with ${code}:\n${output}`)));
    setTimeout(() => fail(new Error(`${program} did not start:\n${output}`)), 180_000).unref();
  });
  return { child, found, output: () => output };
}

/** Debian's Chromium, without what it would look up by itself. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** Sets the clock of a place, and waits until its worker has done what was due. */
async function moveClock(control, at) {
  const response = await fetch(`${control}/clock`, { method: "POST", body: at });
  if (!response.ok) throw new Error(await response.text());
}

/** A place of a size: `empty`, `one` of each, a `session` whose list is open, or a whole `world`, with the people in it. */
export async function openPlace(size) {
  const folder = mkdtempSync(join(tmpdir(), `antechamber-${size}-`));
  const program = join(TARGET, "debug", "examples", "world-server");
  const { child, found } = await start(program, [join(folder, "data"), size], {}, /^(\{.*\})\n/m);
  const close = () => {
    child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  const place = JSON.parse(found[1]);
  // Where the documents lay is something that cannot be read: as of a disk that fails.
  const breakDocuments = () => {
    const documents = join(folder, "data", "documents");
    rmSync(documents, { recursive: true, force: true });
    writeFileSync(documents, "");
  };
  return { ...place, clock: (at) => moveClock(place.control, at), breakDocuments, close };
}

/** The mails of a folder, in the order of arrival. */
class Mailbox {
  constructor(folder) {
    this.folder = folder;
  }

  async all() {
    const names = readdirSync(this.folder).filter((n) => n.endsWith(".eml")).sort();
    return Promise.all(names.map((n) => simpleParser(readFileSync(join(this.folder, n)))));
  }

  /** The latest mail to `address` that `fits`; waits for it. */
  async latest(address, fits = () => true, seconds = 30) {
    for (let i = 0; i < seconds * 5; i += 1) {
      const mails = (await this.all()).filter((m) => m.to?.text.includes(address) && fits(m));
      if (mails.length > 0) return mails.at(-1);
      await new Promise((r) => setTimeout(r, 200));
    }
    throw new Error(`no such mail to ${address}`);
  }

  /** The first link of the latest mail to `address` whose path begins with `path`. */
  async link(address, path) {
    const pattern = new RegExp(`https?://[^\\s"<>]+${path}[^\\s"<>]*`);
    const mail = await this.latest(address, (m) => pattern.test(m.text ?? ""));
    return mail.text.match(pattern)[0];
  }
}

/** The whole place under a clock that the test moves, mailing to a real SMTP server. */
export class House {
  static async open(startsAt, host) {
    const house = new House();
    house.folder = mkdtempSync(join(tmpdir(), "antechamber-story-"));
    const mail = join(house.folder, "mailbox");
    mkdirSync(mail);
    house.mail = new Mailbox(mail);
    house.smtp = await start("node", [join(import.meta.dirname, "smtp-peer.mjs"), mail], {}, /^(\d+)\n/);
    house.args = [join(house.folder, "data"), startsAt, `smtp://127.0.0.1:${house.smtp.found[1]}`, "0", ...(host ? [host] : [])];
    await house.serve();
    house.browser = await openBrowser();
    return house;
  }

  async serve() {
    const program = join(TARGET, "debug", "examples", "story-server");
    this.server = await start(program, this.args, {}, /base=(\S+) control=(\S+) setup=(\S+)/);
    [, this.base, this.control, this.setup] = this.server.found;
    this.args[3] = new URL(this.base).port;
  }

  /** Ends the server, and starts it again where it was. */
  async restart() {
    await this.halt();
    await this.serve();
  }

  async halt() {
    const gone = new Promise((done) => this.server.child.once("exit", done));
    this.server.child.kill("SIGTERM");
    await gone;
  }

  clock(at) {
    return moveClock(this.control, at);
  }

  async close() {
    await this.browser?.close();
    for (const part of [this.server, this.smtp]) part?.child.kill("SIGTERM");
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A person with a browser of their own. */
  async person(name, locale = "en", options = {}) {
    const context = await this.browser.newContext({ locale, baseURL: this.base, viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    return new Person(this, name, page);
  }
}

/** Waits until the page says this of what is kept in the browser and saved. */
export const keptSays = (page, words) =>
  page.waitForFunction((w) => document.querySelector("#kept")?.textContent.includes(w), words);

/** Somebody at a browser. */
export class Person {
  constructor(house, name, page) {
    Object.assign(this, { house, name, page });
    this.problems = [];
    page.on("pageerror", (e) => this.problems.push(String(e)));
    page.on("console", (m) => m.type() === "error" && !/status of 4\d\d/.test(m.text()) && this.problems.push(m.text()));
  }

  async go(path) {
    const response = await this.page.goto(path);
    if (!response.ok()) throw new Error(`${this.name} went to ${path}: ${response.status()}\n${await this.page.innerText("body")}`);
  }

  /** Fills in controls by name. */
  async fill(values) {
    for (const [name, value] of Object.entries(values)) {
      const control = this.page.locator(`[name="${name}"]`);
      await this.rowFor(name, control);
      const kind = await control.first().evaluate((e) => (e.tagName === "SELECT" ? "select" : e.type));
      if (kind === "radio") await this.page.locator(`[name="${name}"][value="${value}"]`).check();
      else if (kind === "checkbox") await control.check();
      else if (kind === "select") await control.selectOption(value);
      else await control.fill(value);
    }
  }

  /** Adds a row to a table until it has the control `name`. */
  async rowFor(name, control) {
    const table = name.match(/^(\w+)\.\d+\.\w+$/)?.[1];
    for (let i = 0; table && i < 5 && (await control.count()) === 0; i += 1) {
      await this.page.locator(`button[name="add"][value="${table}"]`).click();
    }
  }

  async press(name) {
    await this.page.getByRole("button", { name, exact: false }).first().click();
  }

  /** Does what leads to another page, and waits until it is there: a section saves before it leaves. */
  async leave(action) {
    await this.page.evaluate(() => { document.documentElement.dataset.left = "yes"; });
    await action();
    await this.page.waitForFunction(() => !document.documentElement.dataset.left && document.readyState !== "loading");
  }

  async follow(name) {
    await this.page.getByRole("link", { name, exact: false }).first().click();
  }

  async text() {
    // without the marks that keep names of another direction apart
    return (await this.page.innerText("main")).replace(/[\u2068\u2069]/g, "");
  }

  /** Pictures of the page as it stands: narrow and wide, light and dark. */
  async shoot(name) {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const before = this.page.viewportSize();
    for (const width of [360, 1280]) {
      await this.page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ["light", "dark"]) {
        // nothing is caught between two colours
        await this.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await this.page.screenshot({ path: join(SCREENSHOTS, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      const over = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) this.problems.push(`${name} is ${over}px too wide at ${width}px`);
    }
    await this.page.emulateMedia({ colorScheme: "light" });
    await this.page.setViewportSize(before);
  }
}
