/** What of a worksheet stays in sight while the rest is scrolled. */
import type { FreezePane } from 'hucre';
import type { Sheet } from '../sheet.js';
import type { Grid } from './grid.js';
import { columnPoints, type Layout } from './layout.js';

/** Points that may stay in place; what is more would leave no room to scroll in. */
const MOST_HEIGHT = 280;
const MOST_WIDTH = 360;

/** How many columns tell which row it is: up to its signs where it has such, else up to its id. */
export function knowingColumns({ columns }: Sheet, layout: Layout): number {
  const symbol = columns.findIndex(({ kind }) => kind === 'symbol');
  const id = columns.findIndex(({ kind }) => kind === 'id') + 1;
  const count = symbol > 0 ? symbol : id;
  const known = layout.visible.filter((column) => column < count);
  const width = known.reduce((sum, column) => sum + columnPoints(layout, column), 0);
  return width <= MOST_WIDTH ? count : id;
}

/** Everything down to the row of heads, unless that would eat the screen, and the columns that tell the row. */
export function freeze(grid: Grid, head: number, columns: number): { freezePane?: FreezePane } {
  const rows = grid.heightTo(head) <= MOST_HEIGHT ? head + 1 : 0;
  return rows + columns === 0 ? {} : { freezePane: { rows, columns } };
}
