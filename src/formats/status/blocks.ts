/** What the blocks of the status share: headings, notes, short lists. */
import type { Surface } from '../../terminal/surface.js';
import { renderTable, type TableCell, type TableColumn } from '../table.js';
import { wrapText } from '../wrap.js';

/** How many lines a list shows before it says how many more there are. */
const LISTED = 10;

/** A heading with the number of what it lists. */
export function countedHeading(title: string, count: number, { palette }: Surface): string {
  return `${palette.head(title)} ${count}`;
}

/** A sentence below a table, broken where it does not fit. */
export function note(text: string, { width, measure }: Surface): string[] {
  return wrapText(text, width - 1, measure).map((line) => ` ${line}`);
}

/** A sentence that only explains. */
export function faintNote(text: string, surface: Surface): string[] {
  return wrapText(text, surface.width - 1, surface.measure).map((line) => ` ${surface.palette.faint(line)}`);
}

/** A table of the first items, then a note on how many more there are. */
export function shortList<T>(
  items: readonly T[],
  columns: readonly TableColumn[],
  toRow: (item: T) => TableCell[],
  moreNote: (count: number) => string,
  surface: Surface,
): string[] {
  const bare = columns.every(({ title }) => title === '');
  const lines = renderTable({ columns, rows: items.slice(0, LISTED).map(toRow), bare }, surface);
  const more = items.length - LISTED;
  return more > 0 ? [...lines, ...note(moreNote(more), surface)] : lines;
}
