/** What the page makes of a column: how wide it is, and how it can be filtered. */
import { displayWidth } from '../../../model/display-width.js';
import { LAMPS, STATUSES } from '../../../model/state.js';
import type { Sheet, SheetColumn } from '../../sheet.js';
import type { PageWording } from '../wording.js';

/** A column on the page. */
export interface PageColumn {
  readonly column: SheetColumn;
  /** 1 for a word or two, up to 5 for long text. */
  readonly width: number;
  /** The words to choose from, `text` for anything, nothing for columns that are not filtered. */
  readonly filter: 'none' | 'text' | readonly string[];
}

/** Up to so many display columns in its longest line is a cell of width 1, 2, 3 and 4. */
const WIDTHS = [8, 14, 28, 70];

/** Shorter tables are seen at a glance. */
const FEWEST_ROWS = 8;

/** So many words can be chosen from, each so wide at most. */
const MOST_CHOICES = 12;
const WIDEST_CHOICE = 40;

/** All columns of a sheet. */
export function toPageColumns({ columns, blocks }: Sheet, wording: PageWording): PageColumn[] {
  const rows = blocks.flatMap((block) => block.rows);
  return columns.map((column, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    return {
      column,
      width: widthOf(cells),
      filter: rows.length < FEWEST_ROWS ? 'none' : filterOf(column, cells, wording),
    };
  });
}

function widthOf(cells: readonly string[]): number {
  let longest = '';
  for (const cell of cells) {
    if (cell.length <= longest.length) continue;
    for (const line of cell.split('\n')) if (line.length > longest.length) longest = line;
  }
  const width = displayWidth(longest);
  const place = WIDTHS.findIndex((limit) => width <= limit);
  return place < 0 ? WIDTHS.length + 1 : place + 1;
}

function filterOf(column: SheetColumn, cells: readonly string[], wording: PageWording): PageColumn['filter'] {
  if (column.fill || column.kind === 'symbol' || column.kind === 'number') return 'none';
  const words = new Set<string>();
  for (const cell of cells) {
    words.add(cell);
    if (words.size > MOST_CHOICES) return 'text';
  }
  if (words.size < 2) return column.kind === 'lamp' ? [...words] : 'none';
  const isFew = words.size * 2 <= cells.length && [...words].every(isShort);
  const isChoice = column.kind === 'lamp' || (column.kind === 'text' && isFew);
  return isChoice ? inOrder([...words], wording) : 'text';
}

function isShort(word: string): boolean {
  return !word.includes('\n') && displayWidth(word) <= WIDEST_CHOICE;
}

/** Lamps and statuses in their own order, other words as they come, nothing last. */
function inOrder(words: readonly string[], { messages, lamps }: PageWording): string[] {
  const known = [...LAMPS.map((lamp) => lamps[lamp]), ...STATUSES.map((status) => messages.words.statuses[status])];
  const rank = (word: string) => {
    if (word === '') return known.length + 1;
    return known.includes(word) ? known.indexOf(word) : known.length;
  };
  return [...words].sort((a, b) => rank(a) - rank(b));
}
