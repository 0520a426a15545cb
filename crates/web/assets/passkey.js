// Asks the device for a passkey, or to show one. Without this file, or where the browser lends no keys, the
// form stays hidden and the password is there.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The question, as the browser wants it: bytes travel as text. */
function read({ publicKey }) {
  const ids = (list) => list?.map((key) => ({ ...key, id: bytes(key.id) }));
  const options = { ...publicKey, challenge: bytes(publicKey.challenge) };
  if (options.user) options.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) options.excludeCredentials = ids(options.excludeCredentials);
  if (options.allowCredentials) options.allowCredentials = ids(options.allowCredentials);
  return options;
}

function written({ id, rawId, type, response }) {
  const parts = ['attestationObject', 'clientDataJSON', 'authenticatorData', 'signature', 'userHandle'];
  const said = Object.fromEntries(parts.filter((part) => response[part]?.byteLength).map((part) => [part, text(response[part])]));
  if (response.userHandle === null) said.userHandle = null;
  return JSON.stringify({ id, rawId: text(rawId), type, response: said });
}

for (const form of window.PublicKeyCredential ? document.querySelectorAll('form[data-passkey]') : []) {
  const says = form.querySelector('[role=alert]');
  const tell = (words) => { says.textContent = words; says.hidden = !words; };
  document.querySelector('[data-without-passkeys]')?.remove();
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    tell('');
    try {
      const answer = await fetch(form.dataset.passkey, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      const asked = await answer.json();
      if (asked.faults) {
        tell(asked.faults.map((fault) => fault.says).join(' '));
        form.elements[asked.faults[0].at]?.focus();
        return;
      }
      // A code serves once, whatever becomes of the question.
      if (form.elements.factor_code) form.elements.factor_code.value = '';
      const options = { publicKey: read(asked.options) };
      const key = form.dataset.makes ? await navigator.credentials.create(options) : await navigator.credentials.get(options);
      form.elements.passkey_state.value = asked.state;
      form.elements.passkey.value = written(key);
      // The password was for the question alone.
      if (form.elements.old) form.elements.old.value = '';
      // An address that was begun beside it is not needed any more.
      document.body.dataset.leaving = 'yes';
      form.submit();
    } catch {
      tell(form.dataset.failed);
    } finally {
      // It may be pressed again.
      delete form.dataset.sent;
      form.removeAttribute('aria-busy');
    }
  });
}
