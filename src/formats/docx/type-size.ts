/** The size of a table's type: the largest with which columns find room and rows stay low. */
import type { Sheet } from '../sheet.js';
import { type ColumnDemand, demandsOf } from './column-demand.js';
import { leastWidth, setTable, type TableSetting } from './column-widths.js';
import { CELL_SIZES, type CellSize } from './measures.js';
import type { PageLayout } from './page-layout.js';
import { headHeight, heightOf } from './row-heights.js';

type Table = Pick<Sheet, 'columns' | 'blocks'>;

/** Large type is for tables whose narrowest columns take no more than this part of the width. */
const ROOM = 0.6;

/** And whose rows take no more than this part of a page on average. */
const LOW = 1 / 8;

const [LARGE, MIDDLE] = CELL_SIZES;

/** The smallest type in tables. */
export const SMALL: CellSize = CELL_SIZES[2];

/** How a table is set on a page of which so much, in twips, is taken by what stands above and below it. */
export function chooseSetting(table: Table, page: PageLayout, taken: number): TableSetting {
  const demands = demandsOf(table);
  const middle = setTable(demands, leastWidth(demands, MIDDLE) <= page.textWidth ? MIDDLE : SMALL, page.textWidth);
  if (!isRoomy(demands, page)) return middle;
  const large = setTable(demands, LARGE, page.textWidth);
  const [largeHeights, middleHeights] = [heightsOf(table, large), heightsOf(table, middle)];
  if (sum(largeHeights) > LOW * page.textHeight * largeHeights.length) return middle;
  const fits = (heights: readonly number[], setting: TableSetting) =>
    taken + headHeight(table.columns, setting) + sum(heights) <= page.textHeight;
  // A table that can stand on one page does not spill a few rows onto another.
  return fits(middleHeights, middle) && !fits(largeHeights, large) ? middle : large;
}

function isRoomy(demands: readonly ColumnDemand[], { textWidth }: PageLayout): boolean {
  return leastWidth(demands, LARGE) <= ROOM * textWidth;
}

function heightsOf({ columns, blocks }: Table, setting: TableSetting): number[] {
  return blocks.flatMap(({ heading, rows }) => [
    ...(heading === undefined ? [] : [heightOf([], columns, setting)]),
    ...rows.map((row) => heightOf(row, columns, setting)),
  ]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
