// Takes the pictures of the guides and of the README anew: `node docs/pictures.mjs`, after `npm ci` in tests/browser
// and `cargo build --workspace --bins --examples`. The world is the demonstration's, on the day of its test.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, openPlace } from "../tests/browser/driver.mjs";

const FOLDER = join(import.meta.dirname, "screenshots");
const PHONE = { width: 390, height: 760 };
const DESK = { width: 1280, height: 860 };

mkdirSync(FOLDER, { recursive: true });
const [place, browser] = [await openPlace("world"), await openBrowser()];

/** Somebody of the world, at a small screen or a large one. */
async function visitor(role, viewport) {
  const context = await browser.newContext({ baseURL: place.base, viewport, reducedMotion: "reduce" });
  await context.addCookies([{ name: "lang", value: "en", url: place.base }]);
  const page = await context.newPage();
  const person = place.people.find((p) => p.role === role);
  if (role && !person) throw new Error(`nobody is «${role}»: ${place.people.map((p) => p.role).join(", ")}`);
  if (person) {
    await page.goto("/sign-in");
    await page.fill("[name=email]", person.email);
    await page.fill("[name=password]", place.password);
    await page.click("main form button.button");
    await page.waitForLoadState();
  }
  /** One picture of what is seen at `path`, scrolled to `to`. */
  const picture = async (name, path, to) => {
    await page.goto(path);
    if (to) await page.locator(to).first().evaluate((part) => part.scrollIntoView());
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  };
  return { page, picture, person };
}

const owner = (state) => `owner of a file in the state ${state}`;
/** Where the file of an owner is. */
const fileOf = ({ person }) => person.doors[0].replace(/\/submitted$/, "");

try {
  const guest = await visitor(null, PHONE);
  await guest.picture("applicant-start", "/");
  await guest.picture(
    "applicant-eligibility",
    "/eligibility?founded_on.year=2015&registration=registered&seat_country=CI&dissolution_clause=yes&governing_body_seats=7&governing_body_government=0&concerned_with.migration=on&member_countries=4&closed_years=two",
  );
  const writer = await visitor(owner("draft"), PHONE);
  const draft = fileOf(writer);
  await writer.picture("applicant-tasks", draft);
  await writer.picture("applicant-section", `${draft}/sections/governance`);
  await writer.picture("applicant-list", `${draft}/sections/members`, "fieldset.list");
  await writer.picture("applicant-documents", `${draft}/documents`);
  await writer.picture("applicant-check", `${draft}/check`);
  const wide = await visitor(owner("draft"), DESK);
  await wide.picture("tasks", draft);
  const asked = await visitor(owner("awaiting_applicant"), PHONE);
  await asked.picture("applicant-status", fileOf(asked));
  await asked.picture("applicant-questions", `${fileOf(asked)}/questions`);
  const deferred = await visitor(owner("deferred"), PHONE);
  await deferred.picture("applicant-update", `${fileOf(deferred)}/update`);
  const refused = await visitor(owner("not_admitted"), PHONE);
  await refused.picture("applicant-refused", fileOf(refused));

  const officer = await visitor("officer and senior_officer", DESK);
  await officer.picture("desk-queue", "/desk?view=open");
  await officer.picture("desk-search", "/desk?view=open&q=network+due%3A30");
  const cases = officer.person.doors.filter((door) => door.startsWith("/desk/cases/"));
  await officer.picture("desk-case", cases[0]);
  await officer.picture("desk-figures", "/desk/figures");
  const secretary = await visitor("council_secretary", DESK);
  const sessions = secretary.person.doors.filter((door) => door.startsWith("/council/"));
  await secretary.picture("council-sessions", "/council");
  await secretary.picture("council-session", sessions.at(-1));
} finally {
  await browser.close();
  place.close();
}
