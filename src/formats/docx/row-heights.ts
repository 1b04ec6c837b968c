/** How high rows will be, and where pages begin: near enough to keep rows whole and to tell merged cells again. */
import type { SheetColumn } from '../sheet.js';
import { VERTICAL_LINE } from './column-demand.js';
import { capacityOf, type TableSetting } from './column-widths.js';
import { measureOnPaper } from './measure-on-paper.js';
import { CELL_LINES } from './measures.js';
import { titleLines } from './title-lines.js';

/** Space above and below the lines of a row, in twips. */
export const ROW_PADDING = 60;

/** What the line below a row takes, in twips. */
const RULE = 10;

/** Rows that are to be filled in by hand have room for so many lines. */
const ANSWER_LINES = 3;

/** The least height of every row, in twips; 0 where any will do. */
export function leastHeight(columns: readonly SheetColumn[], { size }: TableSetting): number {
  return columns.some(({ fill }) => fill) ? ANSWER_LINES * CELL_LINES[size] : 0;
}

/** The height of a row in twips; merged cells count as one line, as they have the room of several rows. */
export function heightOf(texts: readonly string[], columns: readonly SheetColumn[], setting: TableSetting): number {
  const { size, widths } = setting;
  const lines = texts.map((text, at) => {
    if (columns[at]?.merge) return 1;
    const capacity = capacityOf(widths[at] ?? 0, size);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(measureOnPaper(line) / capacity)), 0);
  });
  return Math.max(leastHeight(columns, setting), Math.max(1, ...lines) * CELL_LINES[size] + ROW_PADDING) + RULE;
}

/** The heads of the columns, each on lines of about equal length. */
export function headLines(columns: readonly SheetColumn[], { size, widths }: TableSetting): string[][] {
  return columns.map(({ title, kind }, at) =>
    titleLines(title, kind === 'symbol' ? VERTICAL_LINE : capacityOf(widths[at] ?? 0, size)),
  );
}

/** The height of the heads in twips: upright ones need as much as the longest. */
export function headHeight(columns: readonly SheetColumn[], setting: TableSetting): number {
  const heights = headLines(columns, setting).map((lines, at) =>
    columns[at]?.kind === 'symbol'
      ? (Math.max(...lines.map(measureOnPaper)) + 2) * setting.size * 5
      : lines.length * CELL_LINES[setting.size],
  );
  return Math.max(...heights) + ROW_PADDING;
}

/** Which rows begin a page, by their heights, when so much of the first page and of all others is taken; twips. */
export function findPageStarts(heights: readonly number[], page: number, first: number, others: number): boolean[] {
  let used = first;
  return heights.map((height) => {
    const begins = used + height > page;
    used = begins ? others + (height % page) : used + height;
    return begins;
  });
}
