/** A table with more columns of signs than find room on a page, as several tables that each begin with its other columns. */
import type { Sheet } from '../sheet.js';
import { demandsOf } from './column-demand.js';
import { leastWidth } from './column-widths.js';
import { SMALL } from './type-size.js';

type Table = Pick<Sheet, 'title' | 'columns' | 'blocks'>;

/** The table itself where it fits the width, in twips. */
export function splitColumns<T extends Table>(table: T, width: number): T[] {
  const demands = demandsOf(table);
  const widthOf = (columns: readonly number[]) =>
    leastWidth(
      columns.flatMap((at) => demands[at] ?? []),
      SMALL,
    );
  const isSign = (at: number) => table.columns[at]?.kind === 'symbol';
  const all = table.columns.map((_, at) => at);
  const signs = all.filter(isSign);
  if (widthOf(all) <= width || signs.length === 0) return [table];
  const fixed = all.filter((at) => !isSign(at));
  const room = Math.max(1, Math.floor((signs.length * (width - widthOf(fixed))) / widthOf(signs)));
  const count = Math.ceil(signs.length / room);
  const groupOf = (sign: number) => Math.floor((signs.indexOf(sign) * count) / signs.length);
  return Array.from({ length: count }, (_, group) =>
    keepColumns(
      table,
      all.filter((at) => !isSign(at) || groupOf(at) === group),
    ),
  );
}

function keepColumns<T extends Table>(table: T, kept: readonly number[]): T {
  return {
    ...table,
    columns: kept.flatMap((at) => table.columns[at] ?? []),
    blocks: table.blocks.map((block) => ({ ...block, rows: block.rows.map((row) => kept.map((at) => row[at] ?? '')) })),
  };
}
