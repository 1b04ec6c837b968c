/** Values of cells that were merged downwards: each of their rows has the value. */
import { MAX_CELLS } from '../limits.js';
import type { Cell, Row, Table } from '../table.js';

/** The cell in a row and column, also where it is hidden below a merged one. */
export type CellAt = (row: Row, column: number) => Cell | undefined;

/** A lookup for one table. */
export function createCellAt({ rows, merged }: Table): CellAt {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const below = new Map<string, Cell>();
  let left = MAX_CELLS;
  for (const { top, bottom, left: column } of merged) {
    const cell = byNumber.get(top)?.cells.get(column);
    if (!cell) continue;
    for (let number = top + 1; number <= bottom && left > 0; number++, left--) below.set(`${number},${column}`, cell);
  }
  return ({ number, cells }, column) => cells.get(column) ?? below.get(`${number},${column}`);
}
