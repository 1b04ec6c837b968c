/** The page of one unit: its section instead of the overview, and its rows alone in the tables. */
import type { TableView } from './table-view.js';

const TITLE = document.title;

/** Opens the unit's page; false where there is no such unit. */
export function openUnit(anchor: string, tables: readonly TableView[]): boolean {
  const section = document.getElementById(anchor);
  if (!section?.classList.contains('unit')) return false;
  closeUnit(tables);
  const heading = section.querySelector('h2');
  section.classList.add('open');
  document.documentElement.classList.add('unit-view');
  document.title = `${heading?.textContent ?? ''} — ${TITLE}`;
  const measures = measuresOf(section);
  for (const table of tables) {
    table.section.classList.toggle('apart', !table.hasMeasures);
    table.limitTo(measures);
  }
  window.scrollTo(0, 0);
  heading?.focus();
  return true;
}

/** Shows the whole paper again. */
export function closeUnit(tables: readonly TableView[]): void {
  document.documentElement.classList.remove('unit-view');
  document.querySelector('.unit.open')?.classList.remove('open');
  document.title = TITLE;
  for (const table of tables) {
    table.section.classList.remove('apart');
    table.limitTo(undefined);
  }
}

/** Its own measures, and those of the groups that bring it any. */
function measuresOf(section: HTMLElement): Set<string> {
  const groups = (section.dataset.groups ?? '').split(' ').filter(Boolean);
  const sections = [section, ...groups.map((id) => document.getElementById(`unit=${id}`))];
  const items = sections.flatMap((each) => Array.from(each?.querySelectorAll('.ids li') ?? []));
  return new Set(items.map(({ textContent }) => textContent ?? ''));
}
