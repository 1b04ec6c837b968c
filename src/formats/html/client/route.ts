/** The part of the address behind `#`: a unit's page, a measure's row, or a part of the paper. */
import type { TableView } from './table-view.js';
import { closeUnit, openUnit } from './unit-view.js';

/** Goes where the address says, now and whenever it changes. */
export function followAddress(tables: readonly TableView[]): void {
  const follow = () => goTo(anchorOf(window.location.hash), tables);
  window.addEventListener('hashchange', follow);
  if (window.location.hash !== '') follow();
}

function goTo(anchor: string, tables: readonly TableView[]): void {
  if (anchor === 'main' || openUnit(anchor, tables)) return;
  if (anchor.startsWith('measure=')) goToRow(anchor, tables);
  else {
    closeUnit(tables);
    document.getElementById(anchor)?.scrollIntoView();
  }
}

/** Stays on a unit's page as long as the row is on it; filters and search give way first. */
function goToRow(anchor: string, tables: readonly TableView[]): void {
  const row = document.getElementById(anchor);
  const table = row && tables.find((each) => each.contains(row));
  if (!row || !table) return;
  table.reveal(row);
  if (row.classList.contains('out')) clearSearch(tables);
  if (row.classList.contains('out')) closeUnit(tables);
  table.reveal(row);
  for (const marked of document.querySelectorAll('tr.marked')) marked.classList.remove('marked');
  row.classList.add('marked');
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center' });
}

function clearSearch(tables: readonly TableView[]): void {
  const field = document.querySelector<HTMLInputElement>('#search');
  if (field) field.value = '';
  for (const table of tables) table.search([]);
}

function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
