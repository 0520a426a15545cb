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

/** Pages that the law makes many of under one address: what tells them apart. */
const VARIETY = {
  "/applications/{id}/sections/{section}": (url) => url.pathname.split("/").at(-1),
  "/applications/{id}/documents/new": (url) => url.searchParams.get("kind"),
};

export const varietyOf = (address, path) => VARIETY[address]?.(new URL(path, "http://here")) ?? "";

/** A message in a frame, as it is sent: how it is set, and that it is valid, mails.test.mjs reads. */
export const isLetter = (address) => address === "/admin/messages/templates/{name}/{language}";

/** Where the buttons lead to that open a list of a section, so that a table can be pasted into it. */
const lists = ({ address, path, html }) =>
  address === "/applications/{id}/sections/{section}" ? [...html.matchAll(/name="paste" value="(\w+)"/g)].map(([, field]) => `${path}/rows/${field}`) : [];

/** What tells pages of one address apart. A file to take away is made the same way whatever was asked for. */
export function kindOf(address, path, base) {
  if (/\.\w+$/.test(address ?? "")) return address;
  return `${address} ${varietyOf(address, path)} ${[...new URL(path, base).searchParams.keys()].sort()}`;
}

/**
 * Walks about as one person, and gives back each page that was shown. Of each address so many are
 * opened as `most` says, and as many with each new set of query parameters; and every door.
 */
export async function walk(place, person, language, most) {
  const visitor = new Visitor(place.base, language);
  if (person) await visitor.signIn(person.email, place.password);
  const doors = [...DOORS, ...(place.doors ?? []), ...(person?.doors ?? [])];
  const [seen, counted, pages, waiting] = [new Set(), new Map(), [], [...doors]];
  while (waiting.length > 0) {
    const path = waiting.shift();
    const address = addressOf(path);
    const key = kindOf(address, path, place.base);
    const isDoor = doors.includes(path);
    if (!address || seen.has(path) || (!isDoor && (counted.get(key) ?? 0) >= most)) continue;
    seen.add(path);
    const shown = await visitor.get(path);
    // Not every door is open to everybody.
    if (isDoor && shown.status === 404) continue;
    counted.set(key, (counted.get(key) ?? 0) + 1);
    const page = { who: person?.role ?? "guest", email: person?.email, path, address, language, visitor, ...shown };
    pages.push(page);
    if (shown.leadsTo) waiting.push(new URL(shown.leadsTo, place.base).pathname);
    // A message leads its reader on, not whoever looks into the mailbox or sees how it is set.
    if (shown.isHtml && !address.startsWith("/demo/mail/") && !isLetter(address)) waiting.push(...links(shown.html, place.base), ...lists(page));
  }
  return pages;
}
