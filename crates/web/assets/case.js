// A document beside the case, and shortcuts for what is done a hundred times a day. Without this file
// the links lead to the same pages.

// ---- a document beside the page: it opens where nothing typed is lost and nobody's place moves

const viewer = document.querySelector('#viewer');
// As in site.css: where there is room for two columns.
const wide = matchMedia('(min-width: 68.75rem)');

/** A new frame each time: one that only gets another anchor stays on its page. */
function picture({ look, beside: src }, name) {
  if (look === 'not') return null;
  const shown = document.createElement(look === 'frame' ? 'iframe' : 'img');
  shown.src = look === 'frame' ? `${src}${src.includes('#') ? '&' : '#'}navpanes=0&view=FitH` : src;
  shown[look === 'frame' ? 'title' : 'alt'] = name;
  if (look === 'frame') return shown;
  const box = document.createElement('div');
  box.className = 'image';
  box.append(shown);
  return box;
}

function open(link, write = record) {
  const shown = picture(link.dataset, link.textContent);
  if (!wide.matches || !shown) { location.assign(link.dataset.beside); return; }
  viewer.querySelector(':scope > :is(iframe, .image, p)')?.remove();
  viewer.querySelector('bdi')?.remove();
  const name = document.createElement('bdi');
  name.textContent = link.textContent;
  viewer.querySelector('h2').append(name);
  viewer.querySelector('.own').href = link.dataset.beside;
  const about = viewer.querySelector('.about');
  if (about) about.textContent = '';
  viewer.append(shown);
  beside(new URL(link.href), write);
}

// What the page shows, by its address.
let stands = location.search;

/** What the address says of the document that is open; forms say it again. */
function beside(address, write) {
  const { document: id, page } = Object.fromEntries(address.searchParams);
  viewer.hidden = !id;
  viewer.parentElement.classList.toggle('beside', Boolean(id));
  for (const input of document.querySelectorAll('input[name=beside]')) {
    input.value = [id, page].filter(Boolean).join(':');
  }
  const here = new URL(location);
  here.search = address.search;
  write(here);
  stands = location.search;
}

/** Back closes the document and does not leave the case; from one document to the next it goes no further. */
function record(here) {
  const goes = new URLSearchParams(location.search).has('document') ? 'replaceState' : 'pushState';
  history[goes]({ opened: history.state?.opened || goes === 'pushState' }, '', here);
}

const left = () => {};

function shut(write) {
  viewer.querySelector(':scope > :is(iframe, .image, p)')?.remove();
  beside(new URL(viewer.querySelector('.close').href), write);
}

function close() {
  if (history.state?.opened) history.back();
  else shut((here) => history.replaceState(null, '', here));
}

/** The address has changed by itself: the page follows it. */
function follow() {
  const { document: id, page } = Object.fromEntries(new URLSearchParams(location.search));
  if (!id) { shut(left); return; }
  const links = [...document.querySelectorAll('a[data-beside]')];
  const wanted = (link) => {
    const to = new URL(link.href).searchParams;
    return to.get('document') === id && (to.get('page') ?? undefined) === page;
  };
  const link = links.find(wanted);
  if (link) open(link, left); else location.reload();
}

if (viewer) {
  document.addEventListener('click', (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest('a[data-beside]');
    if (link) { event.preventDefault(); open(link); }
    if (event.target.closest('#viewer .close')) { event.preventDefault(); close(); }
  });
  // An anchor of the page is no document.
  addEventListener('popstate', () => { if (location.search !== stands) follow(); });
}

// ---- shortcuts: single keys, which whoever speaks to the computer can turn off

const help = document.querySelector('#keys');
const button = document.querySelector('#keys-open');
const off = help?.querySelector('input');

const steps = () => [...document.querySelectorAll('article.check')];
const current = () => document.activeElement?.closest('article.check');

function move(by) {
  const all = steps();
  const at = all.indexOf(current());
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  if (!next) return;
  next.tabIndex = -1;
  next.focus();
}

function judge() {
  const form = current()?.querySelector('details');
  if (!form) return;
  form.open = true;
  form.querySelector('input:not([type=hidden])').focus();
}

/** A page of the case, or what a link on this page leads to. */
const go = (where) => { if (where) location.assign(where); };

const keys = {
  '?': () => help.showModal(),
  j: () => move(1),
  k: () => move(-1),
  e: judge,
  o: () => (current() ?? document).querySelector('a[data-beside]')?.click(),
  x: () => { if (viewer && !viewer.hidden) close(); },
  n: () => go(help.dataset.note),
  a: () => go(help.dataset.ask && `${help.dataset.ask}?about=${current()?.id ?? ''}`),
  q: () => go(help.dataset.queue),
};

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open || off.checked) return;
  if (event.target.closest('input, select, textarea, [contenteditable]')) return;
  const tab = /^[1-9]$/.test(event.key) && document.querySelector(`.case-tabs li:nth-child(${event.key}) a`);
  const does = tab ? () => tab.click() : Object.hasOwn(keys, event.key) && keys[event.key];
  if (does) { event.preventDefault(); does(); }
}

if (help) {
  off.checked = localStorage.getItem('keys') === 'off';
  off.addEventListener('change', () => {
    if (off.checked) localStorage.setItem('keys', 'off'); else localStorage.removeItem('keys');
  });
  button.hidden = false;
  button.addEventListener('click', () => help.showModal());
  document.addEventListener('keydown', pressed);
}

// Whoever came to write here may begin at once.
if (location.hash === '#words') document.querySelector('#words')?.focus();
