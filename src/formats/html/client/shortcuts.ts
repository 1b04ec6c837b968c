/** Links from a figure to the rows that it counts: they set the filter, the link itself leads to the table. */
import type { TableView } from './table-view.js';

/** Makes the links filter the first table that can be filtered so. */
export function createShortcuts(tables: readonly TableView[]): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-filter]')) {
    link.addEventListener('click', () => {
      const { filter = '', word = '' } = link.dataset;
      tables.some((table) => table.choose(filter, word));
    });
  }
}
