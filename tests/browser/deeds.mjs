// Pages that are there only once somebody has done something, and who does it in a whole world.
import { pdf } from "./pdf.mjs";
import { plain } from "./visitor.mjs";

const led = (done, what) => {
  if (done.status !== 303) throw new Error(`${what}: ${done.status}\n${done.html.match(/class="faults"[\s\S]*?<\/div>/)?.[0] ?? done.html.slice(0, 400)}`);
};

/** By address: on which page of their walk somebody stands, what they do there, and where the page then is. */
export const DEEDS = {
  "/applications/{id}/documents/received": {
    stands: (p) => p.address === "/applications/{id}/documents/new" && /name="file" multiple/.test(p.html) && p.path.includes("?"),
    async does({ visitor, path, html }) {
      const action = plain(html.match(/<form id="main-form"[^>]*? action="([^"]*)"/)[1]);
      const file = ["a.pdf", "b.pdf"].map((name) => new File([pdf(name, "A page")], name, { type: "application/pdf" }));
      const told = await visitor.submit(path, action, { file });
      // Two at once are asked about on the next page, which is the answer itself or lies behind it.
      return told.leadsTo ?? path.replace(/new\?kind=(\w+).*/, "received?kind=$1");
    },
  },
  "/applications/{id}/versions": {
    stands: (p) => p.address === "/applications/{id}/questions" && /action="[^"]*\/questions\/send"/.test(p.html),
    async does({ visitor, path, html }) {
      const asked = new Set([...html.matchAll(/href="([^"]*\/questions\/[^"/]+)"/g)].map(([, href]) => plain(href)));
      for (const question of asked) led(await visitor.submit(question, question, { answer: "The general assembly, every year." }), question);
      led(await visitor.submit(path, `${path}/send`, {}), `${path}/send`);
      return path.replace(/questions$/, "versions");
    },
  },
  "/desk/cases/{id}/duplicates/dismiss": {
    stands: (p) => p.address === "/desk/cases/{id}/duplicates/link" && p.html.includes('name="reference"'),
    async does({ visitor, path }) {
      const [own] = path.split("?");
      const { html } = await visitor.get(own.replace("/duplicates/link", ""));
      const here = html.match(/OBS-\d{4}-\d{4}-[A-Z]/)[0];
      const queue = await visitor.get("/desk?view=open");
      const other = [...queue.html.matchAll(/OBS-\d{4}-\d{4}-[A-Z]/g)].map(([reference]) => reference).find((reference) => reference !== here);
      led(await visitor.submit(own, own, { reference: other, reason: "The same seat and the same president." }), own);
      return own.replace(/link$/, "dismiss");
    },
  },
};
