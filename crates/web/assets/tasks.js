// Says beside a section that something was typed into it on this device and has not been saved: the
// copies are kept by section.js, which sends them when the section is opened.
const list = document.querySelector('ol[data-who]');
// As in section.js, which takes away what is older.
const OLDEST = 14 * 24 * 60 * 60 * 1000;

function copies() {
  const mark = `draft:${list.dataset.who}:`;
  const isOne = (key) => key.startsWith(mark) && Date.now() - JSON.parse(localStorage.getItem(key)).at <= OLDEST;
  // What follows the path is the page's own name.
  return new Set(Object.keys(localStorage).filter(isOne).map((key) => key.slice(mark.length, key.lastIndexOf(':'))));
}

function tell() {
  try {
    const kept = copies();
    for (const words of list.querySelectorAll('[data-copy]')) words.hidden = !kept.has(words.dataset.copy);
  } catch {
    // a browser that lets nothing be kept has nothing to tell of
  }
}

tell();
addEventListener('storage', tell);
addEventListener('pageshow', tell);
