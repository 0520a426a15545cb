// A list that is put in order by dragging, or by its buttons without a new page for each press. The
// numbers that the form sends follow. Without this file the buttons and the numbers do the same by the
// server.
const list = document.querySelector('ol.order');
const rows = () => [...list.children];
const says = document.getElementById('order-says');
let dragged;

/** Numbers the rows anew, and says where the one that was moved stands now. */
function settle(row) {
  for (const [at, each] of rows().entries()) {
    const place = each.querySelector('input');
    place.value = at + 1;
    each.querySelector('button[value^=up]').hidden = at === 0;
    each.querySelector('button[value^=down]').hidden = at === list.children.length - 1;
  }
  row.querySelector('input').dispatchEvent(new Event('input', { bubbles: true }));
  says.textContent = `${row.querySelector('bdi').textContent}: ${row.querySelector('input').value}`;
}

list.addEventListener('click', (event) => {
  const button = event.target.closest('button[name=move]');
  if (!button) return;
  event.preventDefault();
  const row = button.closest('li');
  if (button.value.startsWith('up')) row.previousElementSibling?.before(row);
  else row.nextElementSibling?.after(row);
  settle(row);
  // At an end of the list the button is gone: the other one is nearest.
  (button.hidden ? row.querySelector('button:not([hidden])') : button).focus();
});

/** Types a place and goes on: the row moves there. */
list.addEventListener('change', (event) => {
  const row = event.target.closest('li');
  // Of anything else the server says what is wrong; without a number an item keeps its place there.
  if (event.target.matches('input') && /^\d+$/.test(event.target.value.trim())) {
    const place = Number(event.target.value);
    const others = rows().filter((each) => each !== row);
    const before = others[Math.max(0, place - 1)];
    if (before) before.before(row); else list.append(row);
    settle(row);
  }
});

for (const row of rows()) row.draggable = true;
list.addEventListener('dragstart', (event) => {
  dragged = event.target.closest?.('li');
  if (!dragged) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.id);
  dragged.classList.add('moving');
});
list.addEventListener('dragover', (event) => {
  const over = event.target.closest?.('li');
  if (!dragged || !over) return;
  event.preventDefault();
  const { top, height } = over.getBoundingClientRect();
  if (over !== dragged) (event.clientY < top + height / 2) ? over.before(dragged) : over.after(dragged);
});
list.addEventListener('drop', (event) => event.preventDefault());
list.addEventListener('dragend', () => {
  if (!dragged) return;
  dragged.classList.remove('moving');
  settle(dragged);
  dragged = undefined;
});
