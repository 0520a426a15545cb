// First light: one organization is admitted, played by five people in a real browser under a clock
// that the test moves, with the mails that a real SMTP server received.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { House, keptSays } from "./driver.mjs";
import { NAME, documents, sections } from "./ngo.mjs";

const PASSWORD = "un cheval lent traverse la plaine";
const STAFF = {
  officer: { name: "Awa Diallo", email: "diallo@secretariat.example", role: "officer" },
  senior: { name: "Ruth Okafor", email: "okafor@secretariat.example", role: "senior_officer" },
  secretary: { name: "Jean Keller", email: "keller@secretariat.example", role: "council_secretary" },
};
const APPLICANT = "claire@horizons.example";

let house;
before(async () => {
  house = await House.open("2027-01-11T08:00:00Z");
});
after(async () => {
  await house?.close();
});

/** Presses the button of the main form. */
async function send(who) {
  await who.leave(() => who.page.locator("#main-form .actions button.button").first().click());
}

/** Nothing went wrong on the page that stands. */
async function fine(who) {
  const faults = await who.page.locator(".faults").allInnerTexts();
  assert.deepEqual(faults, [], `${who.name} at ${who.page.url()}`);
}

async function press(who, selector) {
  await who.leave(() => who.page.locator(selector).first().click());
  await fine(who);
}

async function invite(administrator, { name, email, role }) {
  await administrator.go("/admin/people/invite");
  await administrator.fill({ name, email, language: "en" });
  await send(administrator);
  await fine(administrator);
  const person = await house.person(name);
  await person.page.goto(await house.mail.link(email, "/(?:verify|invite|join|reset|welcome)"));
  await person.fill({ password: PASSWORD });
  await send(person);
  await fine(person);
  await administrator.go("/admin/people");
  const entry = administrator.page.locator("tr.person", { hasText: name });
  await entry.locator('a[href$="/roles"]').click();
  await administrator.page.locator(`[name="role"][value="${role}"]`).check();
  await send(administrator);
  await fine(administrator);
  await signIn(person, email);
  return person;
}

async function signIn(person, email) {
  await person.go("/sign-in");
  if ((await person.page.locator("#email").count()) === 0) return;
  await person.fill({ email, password: PASSWORD });
  await send(person);
  await fine(person);
}

test("one organization is admitted, from the first page to the register", async (t) => {
  const people = {};
  // A step stands on the one before: the first that fails is the one to look at.
  let broken = false;
  const step = (name, play) =>
    t.test(name, async () => {
      assert.ok(!broken, "an earlier step failed");
      broken = true;
      try {
        await play();
        broken = false;
      } catch (fault) {
        for (const [who, person] of Object.entries(people)) {
          fault.message += `\n${who} at ${person.page.url()}`;
          await person.shoot(`failed-${who}`).catch(() => {});
        }
        throw fault;
      }
    });
  const everybody = () => Object.values(people);

  await step("the administrator sets the place up and invites the secretariat", async () => {
    people.administrator = await house.person("Ines Vidal");
    const administrator = people.administrator;
    await administrator.page.goto(house.setup);
    await administrator.shoot("setup");
    await administrator.fill({ name: "Ines Vidal", email: "vidal@secretariat.example", password: PASSWORD });
    await send(administrator);
    await fine(administrator);
    await signIn(administrator, "vidal@secretariat.example");
    for (const [key, person] of Object.entries(STAFF)) people[key] = await invite(administrator, person);
    await administrator.go("/admin/people");
    await administrator.shoot("people");
    for (const [name, path] of Object.entries({ invite: "/admin/people/invite", account: "/account", password: "/account/password" })) {
      await administrator.go(path);
      await administrator.shoot(name);
    }
    await administrator.go("/admin/people");
    await administrator.page.locator('tr.person a[href$="/roles"]').first().click();
    await administrator.shoot("roles");
  });

  await step("the Council secretary plans the session", async () => {
    const secretary = people.secretary;
    await secretary.go("/council/new");
    await secretary.fill({ kind: "regular", number: "118", opens: "2027-11-29", closes: "2027-12-03", item: "5 (b)", members: "175" });
    await secretary.shoot("council-plan");
    await send(secretary);
    await fine(secretary);
    assert.match(await secretary.text(), /118th session/);
  });

  await step("the applicant signs up in French and fills in nine sections", async () => {
    people.applicant = await house.person("Claire Moreau", "fr-FR");
    const applicant = people.applicant;
    await applicant.go("/");
    await applicant.shoot("home-fr");
    for (const page of ["criteria", "guiding-documents", "register", "sign-in", "forgot", "help"]) {
      await applicant.go(`/${page}`);
      await applicant.shoot(page);
    }
    await applicant.go("/sign-up");
    await applicant.fill({ name: "Claire Moreau", email: APPLICANT, password: PASSWORD });
    await applicant.shoot("sign-up");
    await send(applicant);
    await fine(applicant);
    await applicant.page.goto(await house.mail.link(APPLICANT, "/verify"));
    await applicant.fill({ password: PASSWORD });
    await send(applicant);
    await fine(applicant);
    await signIn(applicant, APPLICANT);
    await applicant.go("/applications/start");
    await applicant.fill({ name: NAME, country: "FR" });
    await send(applicant);
    await fine(applicant);
    applicant.file = new URL(applicant.page.url()).pathname.split("/").slice(0, 3).join("/");
    await applicant.shoot("tasks-empty");
    for (const [section, answers] of Object.entries(sections)) {
      if (section === "declaration") continue;
      await applicant.go(`${applicant.file}/sections/${section}`);
      await applicant.fill(answers);
      if (["identity", "finances", "governance"].includes(section)) await applicant.shoot(`section-${section}`);
      await send(applicant);
      await fine(applicant);
    }
  });

  await step("a wrong answer is said beside the field, and nothing typed is lost", async () => {
    const applicant = people.applicant;
    await applicant.go(`${applicant.file}/sections/finances`);
    await applicant.fill({ latest_income: "449000" });
    await send(applicant);
    assert.match(await applicant.page.locator(".faults").innerText(), /449/);
    assert.ok(await applicant.page.locator(".faults").evaluate((e) => e === document.activeElement), "the summary has the focus");
    await applicant.shoot("section-faults");
    await applicant.fill({ latest_income: "431200" });
    await send(applicant);
    await fine(applicant);
  });

  await step("the applicant attaches the documents", async () => {
    const applicant = people.applicant;
    for (const { kind, name, facts, body } of documents) {
      await applicant.go(`${applicant.file}/documents/new?kind=${kind}`);
      await applicant.fill(facts);
      await applicant.page.locator("#file").setInputFiles({ name, mimeType: "application/pdf", buffer: body });
      if (kind === "letter_of_request") await applicant.shoot("upload");
      await send(applicant);
      await fine(applicant);
    }
    await applicant.go(`${applicant.file}/documents`);
    await applicant.shoot("documents");
    await applicant.go(applicant.file);
    await applicant.shoot("tasks");
    await applicant.go(`${applicant.file}/criteria`);
    await applicant.shoot("applicant-criteria");
    for (const page of ["check", "letter-of-request"]) {
      await applicant.go(`${applicant.file}/${page}`);
      await applicant.shoot(page);
    }
    await applicant.go("/applications");
    await applicant.shoot("applications");
  });

  await step("the applicant declares and submits", async () => {
    const applicant = people.applicant;
    await applicant.go(`${applicant.file}/submit`);
    await applicant.fill(sections.declaration);
    await applicant.shoot("submit");
    // The line breaks at the press: the declaration waits in the browser, and is sent once.
    await applicant.page.context().setOffline(true);
    await applicant.page.locator("#main-form .actions button").first().click();
    await keptSays(applicant.page, "connexion est interrompue");
    await applicant.page.context().setOffline(false);
    await applicant.page.waitForURL(/\/submitted$/);
    applicant.problems = applicant.problems.filter((p) => !/net::ERR/.test(p));
    await fine(applicant);
    const text = await applicant.text();
    applicant.reference = text.match(/OBS-2027-\d{4}-[A-Z]/)?.[0];
    assert.ok(applicant.reference, text);
    await applicant.shoot("submitted");
    await house.mail.latest(APPLICANT, (m) => m.text.includes(applicant.reference));
  });

  await step("an officer takes the file and finds it complete", async () => {
    const officer = people.officer;
    await officer.go("/desk?view=unassigned");
    await officer.shoot("queue");
    await officer.page.getByRole("link", { name: people.applicant.reference }).click();
    await officer.page.waitForURL(/desk\/cases/);
    officer.file = new URL(officer.page.url()).pathname;
    await press(officer, 'form[action$="/take"] button');
    await officer.go(`${officer.file}/complete`);
    await officer.page.locator("#legible").check();
    await officer.shoot("complete");
    await send(officer);
    await fine(officer);
    await officer.shoot("case");
  });

  const judge = async (officer, criterion) => {
    await officer.go(officer.file);
    const check = officer.page.locator(`article[id="${criterion}"]`);
    if ((await check.locator("details").getAttribute("open")) === null) await check.locator("summary").click();
    await check.locator('input[name="met"][value="yes"]').check();
    await check.locator('[name="reason"]').fill("Shown by the documents of the file.");
    await check.locator('[name="document"]').selectOption({ index: 1 });
    await check.locator('[name="page"]').fill("1");
    await check.getByRole("button").click();
    await officer.page.waitForLoadState();
    await fine(officer);
  };

  await step("the officer asks a question, and the applicant answers it", async () => {
    const { officer, applicant } = people;
    await officer.go(`${officer.file}/ask?about=governance.structure`);
    await officer.fill({ words: "Who may convene the general assembly?" });
    await officer.page.locator("details summary").first().click();
    await officer.page.locator('[name="section"][value="governance"]').check();
    await officer.shoot("ask");
    await send(officer);
    await fine(officer);
    await officer.shoot("questions");
    const mail = await house.mail.latest(APPLICANT, (m) => /question/i.test(m.subject));
    assert.match(mail.text, new RegExp(applicant.reference));
    await applicant.go(applicant.file);
    await applicant.shoot("status-question");
    await applicant.go(`${applicant.file}/questions`);
    await applicant.shoot("questions-applicant");
    await applicant.page.locator("ol.tasks a").first().click();
    await applicant.fill({ answer: "La présidente, ou un cinquième des membres (article 11)." });
    await applicant.shoot("answer");
    await send(applicant);
    await fine(applicant);
    await press(applicant, 'form[action$="/questions/send"] button');
    await house.mail.latest(STAFF.officer.email, (m) => m.text.includes(applicant.reference));
  });

  await step("the officer judges every criterion and recommends", async () => {
    const officer = people.officer;
    await officer.go(officer.file);
    const judged = await officer.page.locator("article.check:has(details form)").evaluateAll((a) => a.map((e) => e.id));
    assert.ok(judged.length >= 15, `${judged}`);
    for (const criterion of judged) await judge(officer, criterion);
    await officer.shoot("case-judged");
    for (const tab of ["answers", "history"]) {
      await officer.go(`${officer.file}/${tab}`);
      await officer.shoot(`case-${tab}`);
    }
    await officer.go(`${officer.file}/recommend`);
    await officer.fill({ advice: "admit", reason: "Every criterion is met; the statutes and reports show a real concern." });
    await officer.shoot("recommend");
    await send(officer);
    await fine(officer);
    assert.equal((await officer.page.goto(`${officer.file}/countersign`)).status(), 404, "nobody countersigns alone");
  });

  await step("a senior officer countersigns", async () => {
    const senior = people.senior;
    await house.mail.latest(STAFF.senior.email, (m) => m.text.includes(people.applicant.reference));
    await senior.go("/desk?view=countersign");
        await senior.go(`${people.officer.file}/countersign`);
    await senior.shoot("countersign");
    await press(senior, 'form[action$="/countersign"] button');
  });

  await step("the secretary places it on the list, and the list closes", async () => {
    const secretary = people.secretary;
    await secretary.go("/council");
    await secretary.shoot("council");
    await secretary.page.locator('td.name a[href^="/council/"]').first().click();
    await secretary.page.waitForURL(/council\/[0-9a-f-]{36}/);
    secretary.session = new URL(secretary.page.url()).pathname;
    await secretary.shoot("session-ready");
    await press(secretary, 'form[action*="/place/"] button');
    assert.match(await secretary.text(), new RegExp(NAME));
    assert.equal(await secretary.page.locator('form[action$="/close-list"]').count(), 0, "nobody closes it before its day");
    await house.clock("2027-09-30T08:00:00Z");
    // Months later every session has ended.
    await signIn(secretary, STAFF.secretary.email);
    await secretary.go(secretary.session);
    await press(secretary, 'form[action$="/close-list"] button');
    assert.match(await secretary.text(), /\(a\)/);
  });

  await step("the Council decides; nobody outside knows before the announcement", async () => {
    const { secretary, applicant } = people;
    await house.clock("2027-11-29T09:00:00Z");
    await signIn(secretary, STAFF.secretary.email);
    await signIn(applicant, APPLICANT);
    await applicant.go(applicant.file);
    const before = await applicant.text();
    await secretary.go(secretary.session);
    const open = secretary.page.locator('form[action$="/open"] button');
    if ((await open.count()) > 0) await press(secretary, 'form[action$="/open"] button');
    await secretary.go(`${secretary.session}/resolutions/new`);
    await secretary.fill({ number: "1421", title: "Applications for representation by an observer", draft: "C/118/L/4" });
    await secretary.shoot("resolution");
    await send(secretary);
    await fine(secretary);
    await press(secretary, 'td a[href$="/decision"]');
    await secretary.fill({ outcome: "admitted" });
    await secretary.shoot("decision");
    await send(secretary);
    await fine(secretary);
    await applicant.go(applicant.file);
    assert.equal(await applicant.text(), before, "a decision that was not announced changes nothing outside");
    await secretary.shoot("letter-preview");
    await press(secretary, 'form[action$="/preview"] button');
    await press(secretary, 'form[action$="/announce"] button');
    await secretary.shoot("session-announced");
  });

  await step("the applicant reads the letter, and the observer stands in the register", async () => {
    const applicant = people.applicant;
    const mail = await house.mail.latest(APPLICANT, (m) => /admis/i.test(m.text));
    assert.match(mail.html, new RegExp(NAME));
    await applicant.go(applicant.file);
    await applicant.shoot("status-admitted");
    await applicant.go(`${applicant.file}/sent`);
    await applicant.shoot("sent");
    await applicant.go(`${applicant.file}/letter`);
    assert.match(await applicant.text(), /1421/);
    await applicant.shoot("letter");
    const anybody = await house.person("anybody", "es-ES");
    people.anybody = anybody;
    await anybody.go("/register");
    assert.match(await anybody.text(), new RegExp(NAME));
    await anybody.shoot("register-es");
  });

  await step("nobody was mailed twice for one thing, and no page complained", async () => {
    const mails = await house.mail.all();
    const seen = mails.map((m) => `${m.to.text} ${m.messageId}`);
    assert.equal(new Set(seen).size, seen.length);
    assert.ok(mails.every((m) => m.text && m.html), "each mail is text and HTML");
    for (const person of everybody()) assert.deepEqual(person.problems, [], person.name);
  });
});
