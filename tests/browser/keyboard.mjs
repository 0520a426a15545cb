// Somebody who has a keyboard and nothing else.

/** What has the focus. */
export const focused = (page) =>
  page.evaluate(() => {
    const e = document.activeElement;
    const options = e.options && Object.fromEntries([...e.options].map((o) => [o.value, o.text]));
    const sends = e.localName === "button" && e.closest("#main-form .actions") !== null;
    return { tag: e.localName, type: e.type, name: e.name, value: e.value, checked: e.checked, options, sends };
  });

/** From the top of the page to what `selector` finds, by the tabulator key. */
export async function tabTo(page, selector) {
  for (let i = 0; i < 250; i += 1) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector} on ${page.url()}`);
}

/** Follows a link. */
export async function follow(person, selector) {
  await tabTo(person.page, selector);
  await person.leave(() => person.page.keyboard.press("Enter"));
}

/** Fills in whatever has the focus. */
async function fillFocused(page, e, values) {
  const wanted = values[e.name];
  if (wanted === undefined) return;
  if (e.tag === "select") await page.keyboard.type(e.options[wanted]);
  else if (e.type === "checkbox") await (e.checked || page.keyboard.press("Space"));
  else if (e.type === "radio") {
    if (e.value === wanted) await page.keyboard.press("Space");
    for (let at = e; at.value !== wanted; at = await focused(page)) await page.keyboard.press("ArrowDown");
  } else {
    // What stands there already is written over.
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(wanted);
  }
}

/** Past what stands above the page, from control to control, and the button at the end. */
export async function fill(person, values) {
  const { page } = person;
  await tabTo(page, ".skip");
  await page.keyboard.press("Enter");
  const done = new Set();
  for (let i = 0; i < 400; i += 1) {
    const e = await focused(page);
    if (e.sends) {
      await person.leave(() => page.keyboard.press("Enter"));
      return;
    }
    const rowsMissing = e.name === "add" && Object.keys(values).some((n) => n.startsWith(`${e.value}.`) && !done.has(n));
    if (rowsMissing) {
      await page.keyboard.press("Enter");
      continue;
    }
    if (e.type === "file" && values.file) {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Space")]);
      await chooser.setFiles(values.file);
    } else if (e.name && !done.has(e.name)) {
      await fillFocused(page, e, values);
      done.add(e.name);
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`no button was reached on ${page.url()}`);
}
