/** The rows of a table in a worksheet: headings of blocks, records, merged cells. */
import type { ColumnKind, Sheet, SheetBlock } from '../sheet.js';
import { DATE_FORMAT, PERCENT_FORMAT, TEXT_FORMAT, toContent } from './cell-value.js';
import { TALLEST_ROW } from './grid.js';
import { type Layout, textHeight } from './layout.js';
import { toRecordRows } from './record.js';
import { type Body, Run } from './run.js';
import { safeText } from './safe-text.js';

const BLOCK_HEIGHT = 22;

/** Adds the rows of all blocks below what there is. */
export function addBody(sheet: Sheet, body: Body): void {
  const merged = mergedColumns(sheet, body.layout);
  for (const block of sheet.blocks) addBlock(block, merged, body);
}

/** Columns whose cells are merged; a text that no row is high enough for is split instead. */
function mergedColumns({ columns, blocks }: Sheet, { widths }: Layout): number[] {
  return columns.flatMap((column, at) => {
    const isLow = (text = '') => textHeight(text, widths[at] ?? 0) <= TALLEST_ROW;
    return column.merge && blocks.every(({ rows }) => rows.every((row) => isLow(row[at]))) ? [at] : [];
  });
}

function addBlock({ heading, rows }: SheetBlock, merged: readonly number[], body: Body): void {
  if (heading !== undefined) addHeading(heading, body);
  const runs = merged.map((column) => new Run(column, body));
  const isMerged = new Set(merged);
  for (const row of rows) addRow(row.map(safeText), runs, isMerged, body);
  for (const run of runs) run.end(body.grid.rows);
}

/** Adds a record to the runs too; at the top of a page all begin anew, so that each page can be read by itself. */
function addRow(row: readonly string[], runs: readonly Run[], merged: ReadonlySet<number>, body: Body): void {
  const { grid, pager } = body;
  const first = addRecord(row, merged, body);
  const textOf = (run: Run) => row[run.column] ?? '';
  const height = runs.reduce((most, run) => Math.max(most, run.heightOf(textOf(run))), grid.heightAt(first));
  let mustBegin = pager.isFull(height);
  for (const run of runs) mustBegin = run.extend(textOf(run), first, mustBegin);
  for (let at = first; at < grid.rows; at++) pager.add(grid.heightAt(at));
}

/** Not merged, so that the rows can still be sorted: its text runs on over the empty cells beside it. */
function addHeading(heading: string, { grid, layout, styles, pager }: Body): void {
  const row = grid.addRow(BLOCK_HEIGHT, true);
  pager.add(BLOCK_HEIGHT);
  const [first] = layout.visible;
  for (const column of layout.visible) {
    grid.put(row, column, styles.block, column === first ? toContent(safeText(heading), 'text') : {});
  }
}

/** Adds a record and gives its first row. */
function addRecord(row: readonly string[], merged: ReadonlySet<number>, { grid, layout, styles }: Body): number {
  const { columns } = layout;
  const { pieces, heights } = toRecordRows(row, layout, merged);
  const rows = heights.map((height) => grid.addRow(height, heights.length > 1));
  const [first = 0] = rows;
  const isReturned = columns.some(({ fill }) => fill);
  for (const [at, column] of columns.entries()) {
    const texts = pieces[at] ?? [];
    const isTall = rows.length > 1 || merged.has(at);
    // A covered cell holds the text too, so that a filter shows all rows; but what is read back must be there only once.
    const covered = texts.length === 1 && !isReturned && !NUMERIC.has(column.kind) ? texts[0] : '';
    for (const [index, number] of rows.entries()) {
      const content = toContent(texts[index] ?? covered ?? '', column.kind);
      const style = styles.cell(column.kind, content.numFmt ?? (column.fill && FILL_FORMATS[column.kind]), {
        isFilled: !!column.fill,
        isTall,
      });
      grid.put(number, at, style, content);
    }
    if (texts.length === 1 && !merged.has(at)) grid.merge(first, at, first + rows.length - 1, at);
  }
  return first;
}

/** What would count twice in a sum. */
const NUMERIC: ReadonlySet<ColumnKind> = new Set(['number', 'percent']);

/** In most columns whatever is typed stays as it is: neither `6-30` nor `1/2` becomes a date. */
const FILL_FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  text: TEXT_FORMAT,
  id: TEXT_FORMAT,
  percent: PERCENT_FORMAT,
  date: DATE_FORMAT,
};
