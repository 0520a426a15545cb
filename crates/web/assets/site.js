// Every page works without this file. It spares a second press of a button that was pressed
// already, warns before typed words are left behind, and lets the error summary take the focus in
// browsers that do not heed autofocus on it.
document.querySelector('.faults')?.focus();

// On a phone the menu is one line that can be moved: it begins where somebody is.
const here = document.querySelector('.top nav [aria-current]');
if (here) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - 16;

for (const form of document.querySelectorAll('form[method=post]')) {
  let typed = false;
  form.addEventListener('input', () => { typed = true; });
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    typed = false;
    form.setAttribute('aria-busy', 'true');
    if (form.getAttribute('action') === '/sign-out') forgetCopies();
  });
  // A form that saves by itself warns by itself.
  if (form.id === 'main-form' && !form.dataset.keeps) {
    addEventListener('beforeunload', (event) => { if (typed && !document.body.dataset.leaving) event.preventDefault(); });
  }
}

// Whether all is saved is said at the foot of the window, in words of any length: never over what is
// being typed into.
const foot = document.querySelector('.keeper');
if (foot) {
  new ResizeObserver(() => {
    document.documentElement.style.scrollPaddingBottom = `${foot.offsetHeight + 16}px`;
    const into = document.activeElement;
    const { top, bottom } = into.getBoundingClientRect();
    const hidden = into.form && bottom > foot.getBoundingClientRect().top && !foot.contains(into);
    // One that is taller than the window shows the line that is typed by itself.
    if (hidden && bottom - top < innerHeight / 2) into.scrollIntoView({ block: 'nearest' });
  }).observe(foot);
}

/** Others may use this computer after whoever signs out: what section.js kept here goes. */
function forgetCopies() {
  for (const key of Object.keys(localStorage)) if (key.startsWith('draft:')) localStorage.removeItem(key);
  localStorage.setItem('signed-out', Date.now());
  // Browsers tell other tabs alone: this one keeps nothing anew either while a bad line answers.
  dispatchEvent(new StorageEvent('storage', { key: 'signed-out' }));
}

// A page that comes back from the browser's memory may be used again.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
  }
});
