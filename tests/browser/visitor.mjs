// A browser without a screen: cookies are kept, links are read, nothing is run.

const ENTITIES = { "&amp;": "&", "&#38;": "&", "&#39;": "'", "&quot;": '"', "&#34;": '"', "&lt;": "<", "&#60;": "<", "&gt;": ">", "&#62;": ">" };
export const plain = (value) => value.replace(/&(?:amp|quot|lt|gt|#\d+);/g, (entity) => ENTITIES[entity] ?? entity);

export class Visitor {
  constructor(base, language) {
    this.base = base;
    this.cookies = new Map([["lang", language]]);
  }

  async #ask(path, options = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(path, this.base), { redirect: "manual", ...options, headers: { cookie, ...options.headers } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/);
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const type = response.headers.get("content-type") ?? "";
    const isHtml = type.startsWith("text/html");
    const body = isHtml ? await response.text() : (await response.arrayBuffer(), "");
    return { status: response.status, type, isHtml, html: body, leadsTo: response.headers.get("location") };
  }

  get(path) {
    return this.#ask(path);
  }

  /** The same person, reading another language. */
  speaking(language) {
    const other = new Visitor(this.base, language);
    other.cookies = new Map([...this.cookies, ["lang", language]]);
    return other;
  }

  /** Fills in the form of `path` that goes to `action`, and presses its button. */
  async submit(path, action, fields) {
    const { html } = await this.get(path);
    const form = html.split("<form").find((part) => plain(part.match(/action="([^"]*)"/)?.[1] ?? "") === action);
    if (!form) throw new Error(`no form to ${action} on ${path}`);
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, n, v]) => [n, plain(v)]);
    const all = [...hidden, ...Object.entries(fields).flatMap(([n, given]) => [given].flat().map((v) => [n, v]))];
    const body = all.some(([, v]) => v instanceof File) ? new FormData() : new URLSearchParams();
    for (const [n, v] of all) body.append(n, v);
    return this.#ask(action, { method: "POST", body });
  }

  async signIn(email, password) {
    const done = await this.submit("/sign-in", "/sign-in", { email, password });
    if (done.status !== 303) throw new Error(`${email} could not sign in: ${done.status}`);
  }
}

/** The addresses of this place that a page leads to, or shows in a frame. */
export function links(html, base) {
  return [...html.matchAll(/<(?:a\s[^>]*?href|iframe\s[^>]*?src)="([^"]*)"/g)]
    .map(([, href]) => new URL(plain(href), base))
    .filter((url) => url.origin === new URL(base).origin && !url.searchParams.has("lang"))
    .map((url) => url.pathname + url.search);
}
