/** The script of the page: everything that it does beside being read. */
import { applyChoice, createSwitch } from './dark.js';
import { toWords } from './fold.js';
import { later } from './later.js';
import { followAddress } from './route.js';
import { createShortcuts } from './shortcuts.js';
import { TableView } from './table-view.js';

document.documentElement.classList.add('js');
applyChoice();
document.addEventListener('DOMContentLoaded', start);

function start(): void {
  const tables = Array.from(document.querySelectorAll<HTMLTableElement>('table.data'), (table) => new TableView(table));
  const search = document.querySelector<HTMLInputElement>('#search');
  search?.addEventListener(
    'input',
    later(() => {
      for (const table of tables) table.search(toWords(search.value));
    }),
  );
  const darkSwitch = document.getElementById('dark-switch');
  if (darkSwitch) createSwitch(darkSwitch);
  document.getElementById('print')?.addEventListener('click', () => window.print());
  createShortcuts(tables);
  followAddress(tables);
}
