/** Sums below a table, which no sorting may move. */
import type { Sheet, SheetBlock } from '../../sheet.js';
import { idColumn, type Row } from './anchors.js';

/** In a table of ids, the last rows that have none are its sums. */
export function splitTotals(sheet: Sheet): { readonly blocks: readonly SheetBlock[]; readonly totals: readonly Row[] } {
  const { blocks } = sheet;
  const last = blocks.at(-1);
  const at = idColumn(sheet);
  if (!last || at < 0) return { blocks, totals: [] };
  const end = last.rows.findLastIndex((row) => row[at] !== '') + 1;
  if (end === 0) return { blocks, totals: [] };
  return { blocks: [...blocks.slice(0, -1), { ...last, rows: last.rows.slice(0, end) }], totals: last.rows.slice(end) };
}
