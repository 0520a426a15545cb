// Lists that grow without a new page: a row more, a row less, up and down, and sums while somebody
// types. Without this file the same buttons do the same by the server.
const rowsOf = (list) => [...list.querySelectorAll(':scope > .entry')];
const fields = (row) => [...row.querySelectorAll('input, select, textarea')];

/** Numbers the rows of a list anew, as the server names them. */
function number(list) {
  rowsOf(list).forEach((row, i) => {
    const place = new RegExp(`^${list.id}\\.\\d+`);
    for (const e of [row, ...row.querySelectorAll('*')]) {
      for (const name of ['id', 'name', 'for', 'value']) {
        const was = e.getAttribute(name);
        if (was && place.test(was) && !(name === 'value' && e.localName !== 'button')) e.setAttribute(name, was.replace(place, `${list.id}.${i}`));
      }
      if (e.localName === 'button') e.setAttribute('aria-label', e.getAttribute('aria-label').replace(/\d+/, i + 1));
    }
    const legend = row.querySelector('legend');
    legend.textContent = legend.textContent.replace(/\d+/, i + 1);
  });
}

/** Nothing typed, nothing at fault. */
function blank(row) {
  for (const e of row.querySelectorAll('.fault')) e.remove();
  for (const e of row.querySelectorAll('.wrong')) e.classList.remove('wrong');
  for (const e of fields(row)) {
    e.value = '';
    e.removeAttribute('aria-invalid');
    e.removeAttribute('aria-describedby');
  }
}

const deeds = {
  add(list) {
    const last = rowsOf(list).at(-1);
    const next = last.cloneNode(true);
    blank(next);
    last.after(next);
    number(list);
    return fields(next)[0];
  },
  remove(list, row) {
    const all = rowsOf(list);
    const beside = all[all.indexOf(row) + 1] ?? all[all.indexOf(row) - 1];
    if (beside) row.remove(); else blank(row);
    number(list);
    return fields(beside ?? row)[0];
  },
  up(list, row, button) {
    row.previousElementSibling.before(row);
    number(list);
    return button;
  },
  down(list, row, button) {
    row.nextElementSibling.after(row);
    number(list);
    return button;
  },
};

document.addEventListener('click', (event) => {
  const button = event.target.closest('.list button');
  const deed = deeds[button?.name];
  if (!deed) return;
  event.preventDefault();
  const list = button.closest('.list');
  const focus = deed(list, button.closest('.entry'), button);
  // The first row goes no further up: where the button is gone, the one beside it is nearest.
  [focus, ...focus.parentElement.children].find((e) => e.checkVisibility()).focus();
  list.dispatchEvent(new Event('change', { bubbles: true }));
});

// --- sums

/** An amount as people write it in the three languages; what the domain does not read is none. */
function amount(words) {
  const figure = words.replace(/[\s\u00a0\u202f\u2009'’]/g, '');
  if (/^\d+$/.test(figure)) return Number(figure);
  const groups = figure.match(/^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/);
  if (groups) return Number(figure.replace(/[.,]/g, ''));
  const split = figure.match(/^(\d+|\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/);
  return split && split[2] !== split[3] ? Number(`${split[1].replace(/[.,]/g, '')}.${split[4]}`) : NaN;
}

const language = document.documentElement.lang;
const inWords = new Intl.NumberFormat(language, { useGrouping: 'always', maximumFractionDigits: 2 });
const asShare = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });

function addUp() {
  for (const sum of document.querySelectorAll('[data-sum]')) {
    const list = sum.closest('.list');
    const column = sum.dataset.sum;
    const cells = fields(list).filter((e) => e.value.trim() && (column === '*' || e.name.endsWith(`.${column}`)));
    const read = cells.map((e) => amount(e.value));
    // As the server: one source that cannot be read leaves no sum, a cell of a table only itself.
    const total = (column === '*' ? read : read.filter((n) => !Number.isNaN(n))).reduce((a, b) => a + b, 0);
    sum.textContent = total ? inWords.format(total) : '';
    if (column !== '*') continue;
    for (const e of fields(list)) {
      const share = amount(e.value) / total;
      e.closest('tr').querySelector('[data-share]').textContent = Number.isFinite(share) ? asShare.format(share) : '';
    }
  }
}

document.addEventListener('input', addUp);
document.addEventListener('change', addUp);
