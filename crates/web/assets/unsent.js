// A section that can no longer be changed: what was typed into it on this device and has never arrived
// is shown, so that it can be copied. The copies are kept by section.js.
const note = document.getElementById('unsent');
const labels = note.querySelector('template').content;
// As in section.js, which takes away what is older.
const OLDEST = 14 * 24 * 60 * 60 * 1000;
const plain = (words) => words.replace(/\s+/g, ' ').trim();

/** What is kept of this section for whoever reads it, the latest first. */
function copies() {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(note.dataset.mark));
  const all = keys.map((key) => [key, JSON.parse(localStorage.getItem(key))]);
  return all.filter(([, copy]) => Date.now() - copy.at <= OLDEST).sort(([, a], [, b]) => b.at - a.at);
}

/** What the page shows of the section as it was saved, piece by piece. */
function shown() {
  const pieces = new Set();
  for (const answers of document.querySelectorAll('main .answers')) {
    const walker = document.createTreeWalker(answers, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) pieces.add(plain(walker.currentNode.data));
  }
  return pieces;
}

/** The question that a control belongs to, with its row; nothing for a choice, which nobody has typed. */
function label(name) {
  const [key, row] = name.split('.');
  const words = labels.querySelector(`[data-field="${CSS.escape(key)}"]`)?.textContent;
  return words && (/^\d+$/.test(row) ? `${words} (${Number(row) + 1})` : words);
}

function show() {
  const [saved, told, list] = [shown(), new Set(), note.querySelector('dl')];
  list.replaceChildren();
  for (const [, copy] of copies()) {
    for (const [name, words] of new URLSearchParams(copy.typed)) {
      const [title, one] = [label(name), `${name} ${words}`];
      const isNew = words.split('\n').map(plain).some((line) => line && !saved.has(line));
      if (!title || !isNew || told.has(one)) continue;
      told.add(one);
      const dt = Object.assign(document.createElement('dt'), { textContent: title });
      list.append(dt, Object.assign(document.createElement('dd'), { textContent: words, dir: 'auto', className: 'lines' }));
    }
  }
  note.hidden = !list.children.length;
}

note.querySelector('button').addEventListener('click', () => {
  for (const [key] of copies()) localStorage.removeItem(key);
  show();
  const title = document.querySelector('h1');
  title.tabIndex = -1;
  title.focus();
});

try {
  show();
} catch {
  // a browser that lets nothing be kept has nothing to show
}
