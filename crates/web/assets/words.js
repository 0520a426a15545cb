// Keeps what is typed into a form in this browser until it has arrived: a broken line, a session that
// ended or a closed browser takes none of it. Its button sends it once more when the line is back. The
// page works without this file.
const form = document.querySelector('form[data-keeps=words]');
const kept = document.getElementById('kept');
const said = document.getElementById('kept-said');

const RETRIES = [2, 5, 10, 30];
// As in section.js, which takes away what is older.
const OLDEST = 14 * 24 * 60 * 60 * 1000;
const { pathname, search } = new URL(form.action);
const KEY = `draft:${form.elements._who.value}:${pathname}${search}:words`;

// --- what stands in the form

/** What somebody types into or chooses: not what the page itself sends along, and no files. */
const controls = () => [...form.elements].filter((e) => e.name && ['INPUT', 'TEXTAREA', 'SELECT'].includes(e.tagName) && !['hidden', 'file', 'submit'].includes(e.type));
const ticks = (control) => control.type === 'checkbox';
const picks = (control) => control.type === 'radio';
/** A box is one by itself; radio buttons are one together. */
const key = (control) => (ticks(control) ? `${control.name}=${control.value}` : control.name);

/** Of each control what stands in it: now, or as the page came. */
function state(shown) {
  const all = {};
  for (const e of controls()) {
    const on = shown ? e.defaultChecked : e.checked;
    if (ticks(e)) all[key(e)] = on ? 'on' : '';
    else if (picks(e)) all[key(e)] = on ? e.value : all[key(e)] ?? '';
    else if (e.options && shown) all[key(e)] = ([...e.options].find((o) => o.defaultSelected) ?? e.options[0])?.value ?? '';
    else all[key(e)] = shown ? e.defaultValue : e.value;
  }
  return all;
}

/** Puts words back where they stood. */
function fill(words) {
  for (const e of controls().filter((c) => key(c) in words)) {
    const word = words[key(e)];
    if (ticks(e)) e.checked = word === 'on';
    else if (picks(e)) e.checked = word === e.value;
    else e.value = word;
  }
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// What the page came with.
const shown = state(true);
let base = shown;
let mayKeep = true;
// Whether what is typed would outlive this page.
let isKept = true;
let timer;
let flight = false;
let waits = false;
let failures = 0;
// The button that was pressed: it says what follows.
let button;

function say(what, aloud) {
  kept.replaceChildren(document.getElementById(`say-${what}`).content.cloneNode(true));
  if (aloud) said.textContent = kept.textContent;
}

// --- the copy in this browser

function keep() {
  isKept = false;
  if (!mayKeep) return;
  try {
    localStorage.setItem(KEY, JSON.stringify({ base, typed: state(), at: Date.now() }));
    isKept = true;
  } catch {
    // a browser that lets nothing be kept warns before the page is left
  }
}

function copy() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY));
    return found && Date.now() - found.at <= OLDEST ? found : null;
  } catch {
    return null;
  }
}

function drop() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // a browser that lets nothing be kept has nothing to forget
  }
}

// Somebody signed out in another tab: nothing of theirs may stay behind.
addEventListener('storage', (event) => { if (event.key === 'signed-out') mayKeep = false; });

form.addEventListener('input', () => {
  if (same(state(), base)) { drop(); kept.replaceChildren(); return; }
  keep();
  if (isKept && !waits) say('kept', false);
});

// --- sending

/** How it stands, and that it is tried again. */
function later(what) {
  waits = true;
  say(what, true);
  timer = setTimeout(send, 1000 * RETRIES[Math.min(failures++, RETRIES.length - 1)]);
}

/** By the browser itself, which shows whatever is answered: the same press is carried out once. */
let goes = false;
function plainly() {
  goes = true;
  form.requestSubmit(button);
  goes = false;
}

async function send() {
  if (flight) return;
  clearTimeout(timer);
  flight = true;
  keep();
  if (!waits) say('sending', false);
  const all = new FormData(form);
  if (button?.name) all.append(button.name, button.value);
  const fields = form.enctype === 'multipart/form-data' ? all : new URLSearchParams(all);
  let answer;
  try {
    answer = await fetch(form.action, {
      method: 'POST', body: fields, headers: { 'X-Quietly': 'yes' }, redirect: 'manual', signal: AbortSignal.timeout(20_000),
    });
  } catch {
    // no line
  }
  flight = false;
  if (!answer) { later('offline'); return; }
  if (answer.status >= 500) { later('trouble'); return; }
  waits = false;
  const to = answer.headers.get('X-Leads-To');
  if (!to) { plainly(); return; }
  // At the door nothing has arrived yet.
  if (!to.startsWith('/sign-in')) { base = state(); drop(); }
  location.assign(to);
}

document.addEventListener('submit', (event) => {
  // A switch of language is a button of this form, too, with an address of its own.
  if (goes || event.target !== form || event.submitter?.hasAttribute('formaction')) return;
  // Files that upload.js did not take take as long as they take: the browser sends them itself.
  if ([...form.elements].some((e) => e.files?.length)) { keep(); return; }
  event.preventDefault();
  event.stopImmediatePropagation();
  button = event.submitter;
  send();
}, true);

addEventListener('online', () => { if (waits) send(); });
addEventListener('beforeunload', (event) => {
  // Nothing is kept anew here: whoever signs out has just had it taken away.
  if (waits || (!isKept && !same(state(), base))) event.preventDefault();
});

// --- coming back

/** What a control is called, as far as it has a name of its own. */
const label = (control) => (picks(control) ? control.closest('fieldset')?.querySelector('legend') : control.labels?.[0])?.textContent ?? '';
/** What was typed into one, in words. */
function told(control, word) {
  if (picks(control)) return controls().find((c) => c.name === control.name && c.value === word)?.labels[0]?.textContent ?? '';
  return control.options ? [...control.options].find((o) => o.value === word)?.text ?? word : word;
}

/** Beside what is stored meanwhile, for a person to choose. */
function aside(typed) {
  const [first, ...others] = controls().filter((e, i, all) => key(e) in typed && all.findIndex((c) => key(c) === key(e)) === i);
  const line = (e) => `${label(e)}: ${told(e, typed[key(e)])}`;
  const both = document.getElementById('say-aside').content.cloneNode(true);
  const box = both.firstElementChild;
  box.querySelector('blockquote').textContent = others.length ? [first, ...others].map(line).join('\n') : told(first, typed[key(first)]);
  box.querySelector('button').onclick = () => {
    fill(typed);
    keep();
    box.remove();
    first.focus();
  };
  first.closest('.field').after(both);
}

const before = copy();
if (form.dataset.unsaved !== undefined) {
  // It shows what was typed, and not what is stored.
  base = before?.base ?? {};
  keep();
} else if (before) {
  const came = (name) => before.base[name] ?? '';
  // What is asked no more is not brought back; what was stored meanwhile is not written over.
  const typed = Object.entries(before.typed).filter(([name, word]) => name in shown && word !== shown[name] && word !== came(name));
  const apart = typed.filter(([name]) => shown[name] !== came(name));
  const back = typed.filter((one) => !apart.includes(one));
  if (back.length) { fill(Object.fromEntries(back)); say('back', true); }
  if (apart.length) aside(Object.fromEntries(apart));
  if (!typed.length) drop();
}
