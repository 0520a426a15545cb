// Every page of a place, as each of its people meets it: found by following links, and held against
// the router's own table of addresses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Visitor, links } from "./visitor.mjs";

const TABLE = join(import.meta.dirname, "../http/routes.txt");
/** Where each kind of person begins. */
const DOORS = ["/", "/home", "/account", "/applications", "/desk", "/council", "/admin/people"];

/** The addresses that show something, as the table names them. */
export function addresses() {
  return readFileSync(TABLE, "utf8").split("\n").filter((line) => / GET\s/.test(line)).map((line) => line.split(" ")[0]);
}

const expressions = addresses()
  // the most definite first: `/council/new` is no session
  .sort((a, b) => a.split("{").length - b.split("{").length)
  .map((address) => [address, new RegExp(`^${address.replace(/[.]/g, "\\.").replace(/\{[^}]+\}/g, "[^/]+")}$`)]);

/** The row of the table that `path` belongs to. */
export function addressOf(path) {
  const [name] = path.split("?");
  return expressions.find(([, expression]) => expression.test(name))?.[0];
}

/**
 * Walks about as one person, and gives back each page that was shown. Of each address so many are
 * opened as `most` says, and one with each new set of query parameters.
 */
export async function walk(place, person, language, most) {
  const visitor = new Visitor(place.base, language);
  if (person) await visitor.signIn(person.email, place.password);
  const doors = [...DOORS, ...(place.doors ?? []), ...(person?.doors ?? [])];
  const [seen, counted, pages, waiting] = [new Set(), new Map(), [], [...doors]];
  while (waiting.length > 0) {
    const path = waiting.shift();
    const address = addressOf(path);
    const key = `${address} ${[...new URL(path, place.base).searchParams.keys()].sort()}`;
    const isDoor = doors.includes(path);
    if (!address || seen.has(path) || (!isDoor && (counted.get(key) ?? 0) >= most)) continue;
    seen.add(path);
    const shown = await visitor.get(path);
    // Not every door is open to everybody.
    if (isDoor && shown.status === 404) continue;
    counted.set(key, (counted.get(key) ?? 0) + 1);
    pages.push({ who: person?.role ?? "guest", path, address, language, ...shown });
    if (shown.leadsTo) waiting.push(new URL(shown.leadsTo, place.base).pathname);
    // A mail of the demonstration leads its reader on, not whoever looks into the mailbox.
    if (shown.isHtml && !address.startsWith("/demo/mail/")) waiting.push(...links(shown.html, place.base));
  }
  return { visitor, pages };
}
