/** One row of a table as the rows of a worksheet that it takes: several where one cannot be high enough. */
import { TALLEST_ROW } from './grid.js';
import { type Layout, textHeight } from './layout.js';
import { BODY_SIZE } from './styles.js';
import { linesWithin, splitText } from './text-size.js';

/** Points that are kept free in a row that is as high as can be. */
const SPARE = 20;
const MOST_LINES = linesWithin(TALLEST_ROW - SPARE, BODY_SIZE);

/** Room for a line to be read, and for some to be written. */
const LOWEST_ROW = 20;
const LOWEST_FILLED_ROW = 34;

/** The rows that a record takes. */
export interface RecordRows {
  /** The text of each column, from the first of the rows on. */
  readonly pieces: readonly (readonly string[])[];
  /** Of each row, in points; what `merged` columns hold is not counted. */
  readonly heights: readonly number[];
}

/** Splits what no row is high enough for. */
export function toRecordRows(
  row: readonly string[],
  { columns, widths }: Layout,
  merged: ReadonlySet<number>,
): RecordRows {
  const isMeasured = (at: number) => !columns[at]?.hidden && !merged.has(at);
  const heightOf = (text: string, at: number) => (isMeasured(at) ? textHeight(text, widths[at] ?? 0) : 0);
  const pieces = row.map((text, at) =>
    heightOf(text, at) > TALLEST_ROW ? splitText(text, widths[at] ?? 0, MOST_LINES) : [text],
  );
  const lowest = columns.some(({ fill }) => fill) ? LOWEST_FILLED_ROW : LOWEST_ROW;
  const count = pieces.reduce((most, { length }) => Math.max(most, length), 1);
  const heights = Array.from({ length: count }, (_, index) =>
    // A cell that is not split stands on all rows, which together are high enough for it.
    pieces.reduce(
      (most, of, at) => (of.length === 1 && count > 1 ? most : Math.max(most, heightOf(of[index] ?? '', at))),
      lowest,
    ),
  );
  return { pieces, heights };
}
