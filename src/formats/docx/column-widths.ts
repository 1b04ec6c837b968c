/** The widths of a table's columns, so that they fill the page and nothing is cut. */
import type { ColumnDemand } from './column-demand.js';
import { levelRows } from './level-rows.js';
import type { CellSize } from './measures.js';

/** Left and right of a cell's text together, in twips. */
export const CELL_PADDING = 100;

/** Letters are not exactly half as wide as Chinese characters. */
const SLACK = 30;

/** How a table is set; widths in twips. */
export interface TableSetting {
  readonly size: CellSize;
  readonly widths: readonly number[];
}

/** The widths of a table's columns at one size of type on pages that are so wide, in twips. */
export function setTable(demands: readonly ColumnDemand[], size: CellSize, width: number): TableSetting {
  const columns = demands.map(({ least, most, lengths }) => ({
    least: toTwips(least, size),
    most: toTwips(Math.max(least, most), size),
    lengths,
  }));
  return { size, widths: toWhole(levelRows(columns, width), width) };
}

/** The width below which columns would be cut, in twips. */
export function leastWidth(demands: readonly ColumnDemand[], size: CellSize): number {
  return demands.reduce((sum, { least }) => sum + toTwips(least, size), 0);
}

/** How many half characters stand on a line of a column. */
export function capacityOf(width: number, size: CellSize): number {
  return Math.max(2, Math.floor((width - CELL_PADDING) / (size * 5)));
}

/** A half character is half as many points wide as the type is high. */
function toTwips(halves: number, size: CellSize): number {
  return Math.ceil(halves * size * 5) + CELL_PADDING + SLACK;
}

/** Whole twips that are the total together. */
function toWhole(widths: readonly number[], total: number): number[] {
  const sums = widths.map((_, at) => widths.slice(0, at + 1).reduce((sum, width) => sum + width, 0));
  const scale = total / (sums.at(-1) ?? 1);
  const borders = sums.map((sum) => Math.round(sum * scale));
  return borders.map((border, at) => border - (borders[at - 1] ?? 0));
}
