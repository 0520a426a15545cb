// An organization's account and its draft, for tests that begin where somebody fills in the form.
import { NAME } from "./ngo.mjs";

export const PASSWORD = "un cheval lent traverse la plaine";

/** Presses the button of the main form. */
export async function send(person) {
  await person.leave(() => person.page.locator("#main-form .actions button.button").first().click());
}

export async function signUp(house, name, email, locale) {
  const person = await house.person(name, locale);
  await person.go("/sign-up");
  await person.fill({ name, email, password: PASSWORD });
  await send(person);
  await person.page.goto(await house.mail.link(email, "/verify"));
  await person.fill({ password: PASSWORD });
  await send(person);
  await signIn(person, email);
  return person;
}

export async function signIn(person, email) {
  await person.go("/sign-in");
  if ((await person.page.locator("#email").count()) === 0) return;
  await person.fill({ email, password: PASSWORD });
  await send(person);
}

/** Begins an application; where it is. */
export async function begin(person) {
  await person.go("/applications/start");
  await person.fill({ name: NAME, country: "FR" });
  await send(person);
  return new URL(person.page.url()).pathname.split("/").slice(0, 3).join("/");
}
