/** The rows of a table as they stand on paper: which cells are one, and which rows are too high to be kept whole. */
import type { Sheet, SheetColumn } from '../sheet.js';
import type { TableSetting } from './column-widths.js';
import { findPageStarts, headHeight, heightOf } from './row-heights.js';

/** Whether a cell begins a merged one, goes on with the one above it, or stands for itself. */
export type Merge = 'begin' | 'go-on' | null;

/** A line under the heads. */
export type TableRow =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'cells';
      readonly texts: readonly string[];
      readonly merges: readonly Merge[];
      /** Kept on one page. */
      readonly whole: boolean;
    };

/** The pages that a table stands on; twips. */
export interface Pages {
  /** Height of the text. */
  readonly height: number;
  /** What is taken above the table on its first page. */
  readonly above: number;
}

/** A row may be kept on one page up to this part of its height. */
const WHOLE = 0.8;

/** All rows of a table; what is merged is told again on every page. */
export function tableRows(
  { columns, blocks }: Pick<Sheet, 'columns' | 'blocks'>,
  setting: TableSetting,
  pages: Pages,
): TableRow[] {
  const rows = blocks.flatMap(({ heading, rows }) => [
    ...(heading === undefined ? [] : [{ heading, texts: [] }]),
    ...rows.map((texts) => ({ heading: undefined, texts })),
  ]);
  const heights = rows.map(({ texts }) => heightOf(texts, columns, setting));
  const head = headHeight(columns, setting);
  const begins = findPageStarts(heights, pages.height, pages.above + head, head);
  return rows.map(({ heading, texts }, at): TableRow => {
    if (heading !== undefined) return { kind: 'heading', text: heading };
    const above = begins[at] ? undefined : rows[at - 1]?.texts;
    const whole = (heights[at] ?? 0) <= WHOLE * pages.height;
    return { kind: 'cells', texts, merges: mergesOf(texts, above, columns), whole };
  });
}

/** A cell goes on only where all merged cells left of it do: the same words under another section are another task. */
function mergesOf(
  texts: readonly string[],
  above: readonly string[] | undefined,
  columns: readonly SheetColumn[],
): Merge[] {
  let goesOn = above !== undefined;
  return columns.map(({ merge }, at) => {
    if (!merge) return null;
    goesOn = goesOn && Boolean(texts[at]) && texts[at] === above?.[at];
    return goesOn ? 'go-on' : 'begin';
  });
}
