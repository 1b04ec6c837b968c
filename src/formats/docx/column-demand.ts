/** How much room each column of a table asks for, in halves of a Chinese character, whatever the size of the type. */
import type { Sheet, SheetColumn } from '../sheet.js';
import { measureOnPaper } from './measure-on-paper.js';

/** A column's wishes. */
export interface ColumnDemand {
  /** Below this words would be cut, or the column be a thread of single characters. */
  readonly least: number;
  /** Above this no line becomes shorter. */
  readonly most: number;
  /** The length of the text in each row that was looked at. */
  readonly lengths: readonly number[];
}

/** The longest column head that stands upright on one line. */
export const VERTICAL_LINE = 32;

/** Short texts stay on one line up to this width. */
const SHORT = 8;
/** The longest word that is never cut. */
const WORD = 24;
/** What somebody is to write takes about this much. */
const ANSWER = { least: 10, most: 40, length: 20 };
/** The head of a column is at most so many lines high, but for narrow words. */
const HEAD_LINES = 3;
const HEAD_LEAST = 4;
/** Kinds whose texts stay on one line. */
const UNBROKEN: ReadonlySet<SheetColumn['kind']> = new Set(['id', 'number', 'date', 'percent', 'lamp']);
/** A word or number with the signs that may not be parted from it; a date is broken at its hyphens unless it fits the first line. */
const WORDS = /^\P{ASCII}{0,5}\d{4}-\d\d-\d\d\P{ASCII}?|[（《〈「『【〔“‘]*[!-~]+[）》〉」』】〕”’，。、；：！？]*/gmu;
/** So many rows, evenly chosen, tell how much text the columns of a long table hold. */
const SAMPLE = 400;

/** The wishes of all columns. */
export function demandsOf({ columns, blocks }: Pick<Sheet, 'columns' | 'blocks'>): ColumnDemand[] {
  const rows = blocks.flatMap((block) => block.rows);
  const step = Math.max(1, rows.length / SAMPLE);
  const sample = Array.from({ length: Math.floor(rows.length / step) }, (_, at) => rows[Math.floor(at * step)] ?? []);
  return columns.map((column, at) => {
    const texts = new Set(rows.map((row) => row[at] ?? ''));
    const room = [...texts].map((text) => textDemand(text, column)).reduce(larger, headDemand(column));
    const lengths = sample.map((row) => measureOnPaper(row[at] ?? ''));
    if (!column.fill) return { ...room, lengths };
    return { ...larger(room, ANSWER), lengths: lengths.map((length) => Math.max(length, ANSWER.length)) };
  });
}

type Room = Pick<ColumnDemand, 'least' | 'most'>;

function larger(one: Room, other: Room): Room {
  return { least: Math.max(one.least, other.least), most: Math.max(one.most, other.most) };
}

function textDemand(text: string, { kind }: SheetColumn): Room {
  const most = Math.max(...text.split('\n').map(measureOnPaper));
  const least = UNBROKEN.has(kind) ? most : Math.max(longestWord(text), Math.min(most, SHORT));
  return { least: Math.min(WORD, least), most };
}

function headDemand({ title, kind }: SheetColumn): Room {
  const width = measureOnPaper(title);
  if (kind === 'symbol') return { least: 2 * Math.ceil(width / VERTICAL_LINE) + 1, most: 3 };
  const least = Math.max(HEAD_LEAST, 2 * Math.ceil(width / HEAD_LINES / 2), Math.min(WORD, longestWord(title)));
  return { least, most: Math.max(least, width) };
}

function longestWord(text: string): number {
  return Math.max(0, ...(text.match(WORDS) ?? []).map(measureOnPaper));
}
