/** Tables for the terminal: columns aligned by display width, long text wrapped, nothing cut. */
import type { Surface } from '../terminal/surface.js';
import { wrapText } from './wrap.js';

type Paint = (text: string) => string;

/** A text in one colour. */
export interface Span {
  readonly text: string;
  readonly paint?: Paint | undefined;
}

/** A cell: one text, or several that each begin a line of their own. */
export type TableCell = string | Span | readonly Span[];

/** A column; a flexible one takes part in sharing the width that is left. */
export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Least width when it has to give way; absent: the column is never narrower than its content. */
  readonly minimum?: number;
}

/** A table: rows of as many cells as there are columns; the last `feet` rows stand under a line. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly feet?: number;
  /** Without the titles of the columns. */
  readonly bare?: boolean;
}

const GAP = 2;

/** The lines of a table that is no wider than the surface. */
export function renderTable({ columns, rows, feet = 0, bare = false }: Table, surface: Surface, indent = 1): string[] {
  const { measure, palette } = surface;
  const cells = rows.map((row) => row.map(toSpans));
  const widths = fitColumns(columns, cells, surface, indent);
  const head = columns.map(({ title }) => [{ text: title, paint: palette.faint }]);
  const rule = ' '.repeat(indent) + palette.faint(drawRule(widths, measure('─')));
  const line = (row: readonly (readonly Span[])[]) => renderRow(row, columns, widths, surface, indent);
  const body = cells.map(line);
  const foot = body.splice(body.length - feet, feet);
  return [...(bare ? [] : [...line(head), rule]), ...body.flat(), ...(feet > 0 ? [rule] : []), ...foot.flat()];
}

function drawRule(widths: readonly number[], dash: number): string {
  return widths
    .map((width) => '─'.repeat(Math.floor(width / dash)).padEnd(width - Math.floor(width / dash) * (dash - 1)))
    .join(' '.repeat(GAP))
    .trimEnd();
}

/** A tab would move what follows to a place of the terminal's own. */
function toSpans(cell: TableCell): readonly Span[] {
  const spans: readonly Span[] =
    typeof cell === 'string' ? [{ text: cell }] : Array.isArray(cell) ? cell : [cell as Span];
  return spans.map((span) => ({ ...span, text: span.text.replaceAll('\t', ' ') }));
}

/** Natural widths; where they do not fit, the flexible columns give way in proportion, none below its minimum. */
function fitColumns(
  columns: readonly TableColumn[],
  rows: readonly (readonly (readonly Span[])[])[],
  surface: Surface,
  indent: number,
): number[] {
  const { measure } = surface;
  const natural = columns.map(({ title }, index) =>
    rows.reduce((width, row) => Math.max(width, widestLine(row[index] ?? [], measure)), measure(title)),
  );
  const room = surface.width - indent - GAP * (columns.length - 1);
  let excess = sum(natural) - room;
  if (excess <= 0) return natural;
  const widths = [...natural];
  const flexible = columns.flatMap(({ minimum }, index) => (minimum === undefined ? [] : [{ index, minimum }]));
  while (excess > 0) {
    const widest = flexible.filter(({ index, minimum }) => (widths[index] ?? 0) > minimum);
    const victim = widest.reduce(
      (a, b) => ((widths[b.index] ?? 0) > (widths[a.index] ?? 0) ? b : a),
      widest[0] as { index: number; minimum: number },
    );
    if (victim === undefined) break;
    widths[victim.index] = (widths[victim.index] ?? 0) - 1;
    excess--;
  }
  return widths;
}

function widestLine(spans: readonly Span[], measure: Surface['measure']): number {
  const lines = spans.flatMap(({ text }) => text.split('\n'));
  return lines.reduce((width, line) => Math.max(width, measure(line)), 0);
}

function renderRow(
  row: readonly (readonly Span[])[],
  columns: readonly TableColumn[],
  widths: readonly number[],
  surface: Surface,
  indent: number,
): string[] {
  const { measure } = surface;
  const wrapped = row.map((spans, index) =>
    spans.flatMap(({ text, paint }) =>
      wrapText(text, widths[index] ?? 0, measure).map((line) => ({ text: line, paint })),
    ),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = wrapped.map((lines, index) => {
      const { text, paint } = lines[at] ?? { text: '', paint: undefined };
      const padding = ' '.repeat(Math.max(0, (widths[index] ?? 0) - measure(text)));
      const painted = paint && text !== '' ? paint(text) : text;
      return columns[index]?.align === 'right' ? padding + painted : painted + padding;
    });
    return (' '.repeat(indent) + parts.join(' '.repeat(GAP))).trimEnd();
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
