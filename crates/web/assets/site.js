// Every page works without this file. It spares a second press of a button that was pressed
// already, warns before typed words are left behind, and lets the error summary take the focus in
// browsers that do not heed autofocus on it.
document.querySelector('.faults')?.focus();

for (const form of document.querySelectorAll('form[method=post]')) {
  let typed = false;
  form.addEventListener('input', () => { typed = true; });
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    typed = false;
    form.setAttribute('aria-busy', 'true');
  });
  if (form.id === 'main-form') {
    addEventListener('beforeunload', (event) => { if (typed) event.preventDefault(); });
  }
}

// A page that comes back from the browser's memory may be used again.
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
  }
});
