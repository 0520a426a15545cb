// Saves a section while somebody types, by the same form that its buttons send. The page works
// without it. What is not saved yet is kept in this browser, under the person's own mark, until it is.
const form = document.querySelector('form[data-keeps]');
const types = form.dataset.keeps === 'typing';
const field = (name) => form.elements[name];

// Long enough not to save each letter, short enough to be seen.
const PAUSE = 1200;
const CHOICE = 250;
const RETRIES = [2, 5, 10, 30];
// As long as a session lives: nobody is left whose copy an older one could be.
const OLDEST = 14 * 24 * 60 * 60 * 1000;
const UNSENT = ['offline', 'trouble', 'faulty', 'changed', 'over', 'other', 'closed'];
// What waiting does not mend: a person has to do something first.
const ENDS = ['changed', 'over', 'other', 'closed'];

const of = (controls) => {
  const data = new FormData(controls);
  for (const own of ['_token', '_who', 'revision']) data.delete(own);
  return new URLSearchParams(data).toString();
};
const typed = () => of(form);

// What the page came with. A browser that comes back may have filled in what was typed before.
function asShown() {
  const pristine = form.cloneNode(true);
  pristine.reset();
  return of(pristine);
}

let saved = form.dataset.unsaved === undefined ? asShown() : null;
let told = 'saved';
let timer;
let flight;
let failures = 0;
const isUnsaved = () => !types || typed() !== saved;

// --- what is said

const kept = document.getElementById('kept');
const said = document.getElementById('kept-said');

function say(what) {
  const words = document.getElementById(`say-${what}`)?.content.cloneNode(true);
  if (words && !kept.contains(document.activeElement)) kept.replaceChildren(words);
  // Read out when it matters: what goes wrong, and that it is well again. Not each save.
  if (UNSENT.includes(what) !== UNSENT.includes(told)) said.textContent = kept.textContent;
  if (what !== 'typing' && what !== 'saving') told = what;
}

/** Puts the parts of an answer in their places. */
function place(parts) {
  for (const part of [...parts.children]) {
    if (part.localName === 'input') field(part.name).value = part.value;
    else if (part.localName === 'template') {
      document.getElementById(part.id)?.remove();
      form.append(part);
    } else {
      const old = document.getElementById(part.id);
      if (!old?.contains(document.activeElement)) old?.replaceWith(part);
    }
  }
}

/** The field that a fault is of; the fault remembers it, and what describes the field beside. */
function own(fault) {
  const control = document.getElementById(fault.id.slice(0, -'-fault'.length));
  if (!control) return null;
  fault.dataset.of = control.id;
  fault.dataset.beside = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== fault.id).join(' ');
  return control;
}

/** Marks what an answer says is wrong, each beside its field; what was marked before goes. */
function mark(answer) {
  for (const old of form.querySelectorAll('.fault[data-of]')) {
    const control = document.getElementById(old.dataset.of);
    control?.removeAttribute('aria-invalid');
    if (old.dataset.beside) control?.setAttribute('aria-describedby', old.dataset.beside);
    else control?.removeAttribute('aria-describedby');
    control?.closest('.wrong')?.classList.remove('wrong');
    old.remove();
  }
  // The summary of a page that came back with its faults goes with them.
  if (!answer && form.dataset.unsaved !== undefined) document.querySelector('.faults')?.remove();
  for (const fault of answer?.querySelectorAll('.fault[id$="-fault"]') ?? []) {
    const control = own(fault);
    if (!control || document.getElementById(fault.id)) continue;
    control.before(fault);
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', `${fault.dataset.beside} ${fault.id}`.trim());
    control.closest('.cell, .field')?.classList.add('wrong');
  }
}

// --- the copy in this browser

const MARK = `draft:${field('_who').value}:${new URL(form.action).pathname}:`;
const OWN = MARK + Math.random().toString(36).slice(2);
let mayKeep = true;

/** Whether what is typed would outlive this page. */
function keep() {
  if (!mayKeep) return false;
  try {
    localStorage.setItem(OWN, JSON.stringify({ revision: field('revision').value, typed: typed(), at: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

/** Copies of this section that no open page writes any longer; those that are too old go. */
async function orphans() {
  const held = (await navigator.locks?.query())?.held.map((lock) => lock.name) ?? [];
  const found = [];
  for (const key of Object.keys(localStorage).filter((k) => k.startsWith('draft:'))) {
    const copy = JSON.parse(localStorage.getItem(key));
    if (Date.now() - copy.at > OLDEST) localStorage.removeItem(key);
    else if (key.startsWith(MARK) && key !== OWN && !held.includes(key)) found.push([key, copy]);
  }
  return found;
}

function forget() {
  try {
    localStorage.removeItem(OWN);
  } catch {
    // a browser that lets nothing be kept has nothing to forget
  }
}

navigator.locks?.request(OWN, () => new Promise(() => {}));
// Somebody signed out in another tab: nothing of theirs may stay behind.
addEventListener('storage', (event) => { if (event.key === 'signed-out') mayKeep = false; });

// --- saving

async function send(revision, body) {
  const fields = new URLSearchParams(body);
  for (const own of ['_token', '_who']) fields.set(own, field(own).value);
  fields.set('revision', revision);
  fields.set('quietly', 'yes');
  let answer;
  let words;
  try {
    answer = await fetch(form.action, {
      method: 'POST', body: fields, redirect: 'manual', keepalive: body.length < 50_000, signal: AbortSignal.timeout(20_000),
    });
    words = await answer.text();
  } catch {
    return ['offline'];
  }
  // The only redirect that there is leads to the door.
  if (answer.type === 'opaqueredirect') return ['over'];
  const how = { 200: 'saved', 403: 'stale', 404: 'other', 409: 'changed', 422: 'closed' }[answer.status] ?? 'trouble';
  const parts = document.createElement('template');
  if (['saved', 'stale', 'closed'].includes(how)) parts.innerHTML = words;
  // The page with the form on it says what is wrong with it; any other, that there is no such form any more.
  const faulty = how === 'closed' && parts.content.querySelector('#main-form');
  return [faulty ? 'faulty' : how, parts.content];
}

/** The same, once more with the token of the session of today. */
async function sendOn(revision, body) {
  const [how, parts] = await send(revision, body);
  if (how !== 'stale') return [how, parts];
  const token = parts.querySelector('[name=_token]');
  const who = parts.querySelector('[name=_who]');
  if (!token || who?.value !== field('_who').value) return ['other'];
  field('_token').value = token.value;
  const again = await send(revision, body);
  return again[0] === 'stale' ? ['trouble'] : again;
}

async function attempt() {
  clearTimeout(timer);
  if (!UNSENT.includes(told)) say('saving');
  const body = typed();
  const [how, parts] = await sendOn(field('revision').value, body);
  if (how === 'saved' || how === 'faulty') mark(how === 'faulty' ? parts : null);
  if (how === 'saved') {
    if (types) place(parts);
    saved = body;
    failures = 0;
    if (!types) for (const [key] of await orphans()) localStorage.removeItem(key);
    if (typed() === saved) forget(); else if (types) later(PAUSE);
  }
  if (how === 'offline' || how === 'trouble') later(1000 * RETRIES[Math.min(failures++, RETRIES.length - 1)]);
  say(how === 'saved' && typed() !== saved && types ? 'typing' : how);
  return how;
}

const save = () => (flight ??= attempt().finally(() => { flight = undefined; }));

function later(wait) {
  clearTimeout(timer);
  timer = setTimeout(() => { if (isUnsaved()) save(); }, wait);
}

/** Saves all there is; how it ended. */
async function flush() {
  let how = flight ? await flight : 'saved';
  while (how === 'saved' && types && isUnsaved()) how = await save();
  return types || how !== 'saved' ? how : save();
}

function noted(wait) {
  if (typed() === saved) {
    forget();
    if (!flight) say('saved');
    return;
  }
  keep();
  if (ENDS.includes(told)) return;
  // What is too long is mended by typing: it is tried again as if nothing had been said.
  if (told === 'faulty') later(wait);
  else if (!UNSENT.includes(told)) {
    if (!flight) say('typing');
    later(wait);
  }
}

if (types) {
  form.addEventListener('input', () => noted(PAUSE));
  form.addEventListener('change', () => noted(CHOICE));
  addEventListener('online', () => { if (isUnsaved()) save(); });
  document.addEventListener('visibilitychange', () => { if (document.hidden && isUnsaved() && !UNSENT.includes(told)) save(); });
  addEventListener('beforeunload', (event) => {
    if (!carried && typed() !== saved && (UNSENT.includes(told) || !keep())) event.preventDefault();
  });
}

// --- leaving by a button: what is under way arrives first, so that nobody meets their own change

let goes = false;
// The browser sends the form itself: what is typed goes along, so that nothing is left behind.
let carried = false;
addEventListener('pageshow', () => { carried = false; });
document.addEventListener('submit', async (event) => {
  const { target, submitter } = event;
  const leaves = target === form || target.getAttribute('action') === '/sign-out';
  if (goes || !leaves || !isUnsaved() || ['changed', 'over', 'other'].includes(told)) {
    carried = target === form && told !== 'other';
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const how = await flush();
  // The button of a closed section leads to a page without the words: it stays where they can be copied. Whoever
  // signs out leaves no copy behind, and mends first what was not saved.
  if (how === 'offline' || (how === 'closed' && target === form) || (how === 'faulty' && target !== form)) return;
  goes = true;
  target.requestSubmit(submitter);
  goes = false;
}, true);

// --- coming back

async function bringBack() {
  for (const [key, copy] of await orphans()) {
    if (copy.typed === saved) { localStorage.removeItem(key); continue; }
    form.inert = true;
    const [how] = await sendOn(copy.revision, copy.typed);
    form.inert = false;
    if (how === 'saved') {
      localStorage.removeItem(key);
      sessionStorage.setItem('brought-back', MARK);
      location.reload();
      return;
    }
    // The page that comes shows what was typed, and what is in its way.
    if (how === 'changed' || how === 'faulty') { compare(copy); return; }
  }
}

/** A page that shows what a copy holds keeps it itself from now on. */
async function takeOver() {
  form.querySelectorAll('.fault[id$="-fault"]').forEach(own);
  keep();
  for (const [key, copy] of await orphans()) if (copy.typed === typed()) localStorage.removeItem(key);
}

/** Leads to the page with both sides, or with what is wrong. */
function compare(copy) {
  const both = document.createElement('form');
  both.method = 'post';
  both.action = form.action;
  const hidden = (name, value) => both.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  for (const own of ['_token', '_who']) hidden(own, field(own).value);
  hidden('revision', copy.revision);
  for (const [name, value] of new URLSearchParams(copy.typed)) hidden(name, value);
  document.body.append(both);
  both.submit();
}

if (sessionStorage.getItem('brought-back') === MARK) {
  say('back');
  said.textContent = kept.textContent;
}
sessionStorage.removeItem('brought-back');
if (types) {
  if (form.dataset.unsaved !== undefined) takeOver().catch(() => {});
  if (typed() === saved) bringBack().catch(() => {}); else noted(CHOICE);
}
