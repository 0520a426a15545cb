// Sends files in pieces while somebody says what they are, and goes on where it stood when the line is
// back. The page works without it: then the form takes the files itself.
const form = document.querySelector('form[data-uploads]');
const input = document.getElementById('file');
const drop = document.getElementById('drop');
const list = document.getElementById('sent');
const aloud = document.getElementById('sent-said');
const hint = document.getElementById('drop-hint');
const facts = document.getElementById('facts');
const button = form.querySelector('.actions button');
const field = (name) => form.elements[name].value;
const words = (what) => document.getElementById(what).content.textContent.trim();
const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });

// As much as the server takes at once: little enough that a broken line costs little.
const PIECE = 1024 * 1024;
const AT_ONCE = 2;
// A line on which nothing moves for so long is taken for broken.
const STILL = 30_000;
const RETRIES = [1, 2, 5, 10, 30];

const sleep = (ms) => new Promise((done) => { setTimeout(done, ms); });
/** Waits a while, or until the browser says that the line is back. */
const back = (ms) => Promise.race([sleep(ms), new Promise((done) => { addEventListener('online', done, { once: true }); })]);

/** Sends a body; how it ended, or nothing where the line broke. */
function send(file, url, body, headers, progress) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    let watch;
    const alive = () => { clearTimeout(watch); watch = setTimeout(() => request.abort(), STILL); };
    const end = (answer) => { clearTimeout(watch); file.request = undefined; done(answer); };
    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => { alive(); progress?.(event.loaded); };
    // Putting a file together and looking at it takes a while, in which nothing moves.
    request.upload.onload = () => clearTimeout(watch);
    request.onload = () => end(request);
    request.onerror = request.onabort = () => end(undefined);
    file.request = request;
    alive();
    request.send(body);
  });
}

class Sent {
  constructor(bytes) {
    this.bytes = bytes;
    this.state = 'waiting';
    this.row = document.getElementById('sent-row').content.firstElementChild.cloneNode(true);
    this.row.querySelector('bdi').textContent = bytes.name;
    this.bar = this.row.querySelector('progress');
    this.bar.setAttribute('aria-label', bytes.name);
    const cancel = this.row.querySelector('button');
    cancel.onclick = () => this.cancel();
    this.button = cancel;
    this.call(cancel.textContent);
    list.append(this.row);
    this.say('waiting');
  }

  /** What the button is called. */
  call(what) {
    this.button.textContent = what;
    this.button.setAttribute('aria-label', `${what}: ${this.bytes.name}`);
  }

  /** Shows how it stands; read out when it matters. */
  say(state, text) {
    this.state = state;
    this.row.className = { received: 'done', refused: 'refused', over: 'refused' }[state] ?? '';
    const said = text ?? words(`file-${state}`);
    this.row.querySelector('.said').textContent = state === 'sending' ? `${said} · ${percent.format(this.bar.value)}` : said;
    if (['received', 'refused', 'offline', 'over'].includes(state)) aloud.textContent = `${this.bytes.name}: ${said}`;
    settled();
  }

  moved(at) {
    this.bar.value = Math.min(1, at / this.bytes.size);
    this.say(at >= this.bytes.size ? 'looking' : 'sending');
  }

  /** Announces it, and learns how much of it is there. */
  begin() {
    const { name, size, lastModified } = this.bytes;
    const said = { _token: field('_token'), _who: field('_who'), kind: form.dataset.kind, replaces: form.dataset.replaces ?? '', name, size, modified: lastModified };
    return send(this, form.dataset.uploads, new URLSearchParams(said), {});
  }

  async run() {
    let failures = 0;
    while (this.state !== 'gone') {
      const answer = await this.step();
      if (this.state === 'gone') return;
      const offset = Number(answer?.getResponseHeader('upload-offset'));
      if (answer && /\/sign-in/.test(answer.responseURL)) return this.say('over');
      if (answer?.status === 201) this.at = answer.getResponseHeader('location');
      if (answer?.status === 204) failures = 0;
      if ([201, 204].includes(answer?.status)) { this.offset = offset; this.moved(offset); continue; }
      if (answer?.status === 200) return this.arrived();
      if ([413, 422].includes(answer?.status)) return this.refuse(answer.responseText);
      if (answer?.status === 403) return this.say('over');
      // Somebody else was quicker, or it is being looked at: it is asked again how it stands.
      this.at = undefined;
      if (answer?.status === 503) this.say('trouble', answer.responseText);
      else this.say(answer ? (answer.status === 409 ? 'looking' : 'trouble') : 'offline');
      await back(1000 * RETRIES[Math.min(failures++, RETRIES.length - 1)]);
    }
  }

  step() {
    if (!this.at) return this.begin();
    const from = this.offset;
    const piece = this.bytes.slice(from, from + PIECE);
    const headers = { 'content-type': 'application/octet-stream', 'x-token': field('_token'), 'x-who': field('_who') };
    return send(this, `${this.at}?at=${from}`, piece, headers, (loaded) => this.moved(Math.min(from + loaded, from + piece.size)));
  }

  arrived() {
    this.bar.remove();
    const hidden = Object.assign(document.createElement('input'), { type: 'hidden', name: 'upload', value: this.at.split('/').pop() });
    this.row.append(hidden);
    this.call(words('remove'));
    this.say('received');
  }

  refuse(text) {
    this.bar.remove();
    this.call(words('remove'));
    this.at = undefined;
    this.say('refused', text);
  }

  cancel() {
    const next = this.row.nextElementSibling ?? input;
    this.state = 'gone';
    this.request?.abort();
    this.row.remove();
    sent.delete(this);
    (next.querySelector?.('button') ?? input).focus();
    if (this.at) {
      const own = new URLSearchParams({ _token: field('_token'), _who: field('_who') });
      fetch(`${this.at}/remove`, { method: 'POST', body: own, redirect: 'manual', keepalive: true }).catch(() => {});
    }
    settled();
  }
}

const sent = new Set();
const is = (...states) => [...sent].filter((file) => states.includes(file.state));
const UNDER_WAY = ['waiting', 'sending', 'looking', 'offline', 'trouble'];
const one = button.textContent;
let running = 0;
// The button that was pressed before all of it was there.
let goes;

async function work() {
  if (running >= AT_ONCE) return;
  const next = is('waiting')[0];
  if (!next) return;
  running += 1;
  next.state = 'sending';
  await next.run();
  running -= 1;
  work();
}

/** How many files the form would take along. */
const taken = () => list.querySelectorAll('[name=upload]').length + is(...UNDER_WAY).length;

/** Of several files is asked on the next page. */
function settled() {
  const several = taken() > 1;
  facts.hidden = several;
  document.getElementById('facts-later').hidden = !several;
  if (input.multiple) button.textContent = several ? words('button-several') : one;
  if (goes && is(...UNDER_WAY).length === 0) {
    const by = goes;
    goes = undefined;
    form.removeAttribute('aria-busy');
    // One that was refused or has to be chosen again keeps the page.
    if (is('refused', 'over').length === 0) form.requestSubmit(by);
  }
}

/** Whether the very same file is on its way or here already, as far as the browser can tell. */
const chosen = ({ name, size, lastModified }) =>
  [...sent].some(({ bytes: b, state }) => !['refused', 'over'].includes(state) && b.name === name && b.size === size && b.lastModified === lastModified);

function add(files) {
  for (const bytes of files) {
    if (chosen(bytes)) { aloud.textContent = hint.textContent = words('file-same'); continue; }
    if (!input.multiple && taken() > 0) { aloud.textContent = hint.textContent = words('file-one'); continue; }
    sent.add(new Sent(bytes));
    work();
  }
  // They are on their way by themselves: the form must not take them along as well.
  input.value = '';
  settled();
}

input.addEventListener('change', () => add([...input.files]));
hint.hidden = false;
drop.classList.add('scripted');
for (const name of ['dragenter', 'dragover']) {
  drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add('over'); });
}
for (const name of ['dragleave', 'drop']) drop.addEventListener(name, () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => { event.preventDefault(); add([...event.dataTransfer.files]); });
// A file that misses the place would replace the page.
for (const name of ['dragover', 'drop']) addEventListener(name, (event) => { if (event.dataTransfer?.types.includes('Files')) event.preventDefault(); });

document.addEventListener('submit', (event) => {
  if (event.target !== form) return;
  if (is(...UNDER_WAY).length === 0) return;
  // It is pressed again when all of it is there.
  event.preventDefault();
  event.stopImmediatePropagation();
  goes = event.submitter ?? button;
  form.setAttribute('aria-busy', 'true');
}, true);
// What is on its way then would only be waited for.
addEventListener('offline', () => { for (const file of sent) file.request?.abort(); });
addEventListener('beforeunload', (event) => { if (is(...UNDER_WAY).length > 0) event.preventDefault(); });
