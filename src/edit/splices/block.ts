/** Keys and items that come and go outside brackets. */
import type { YAMLMap, YAMLSeq } from 'yaml';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { Value } from '../change.js';
import type { Splice } from '../splice.js';
import { isSpaced } from '../style.js';
import { writeItem, writePair } from '../write-value.js';
import { type Collection, type Entry, entriesOf, keepsEmptyLines, linesEnd } from './entries.js';
import {
  columnOf,
  fillerAt,
  isBelowEmptyLine,
  isFirstOnLine,
  lineStart,
  nextLine,
  replaceLines,
  type Span,
} from './lines.js';
import { placeAmong } from './place-among.js';
import { firstColumn, type SourceText } from './source-text.js';

/** Puts a key, the last step of the path, where the canonical order has it among the others. */
export function insertPair(source: SourceText, map: YAMLMap, path: DataPath, value: Value): Splice[] {
  const { text, form, lineBreak } = source;
  const column = firstColumn(text, map);
  const lines = writePair(form, path, value, column);
  const entries = entriesOf(map);
  const above = entries[placeAmong(form.kind, path, entries) - 1];
  if (above) return insertLines(source, linesEnd(text, above, column), lines);
  const start = entries[0]?.start ?? 0;
  if (isFirstOnLine(text, start)) return insertLines(source, lineStart(text, start), lines);
  const indented = [...lines, ' '.repeat(column)].join(lineBreak);
  return [{ start, end: start, text: indented.slice(column) }];
}

/** Puts an item at the end of a list, apart from the one above it where the others stand apart. */
export function appendItem(source: SourceText, list: YAMLSeq, path: DataPath, value: Value): Splice[] {
  const { text, form } = source;
  const column = firstColumn(text, list);
  const entries = entriesOf(list);
  const [before, last] = entries.slice(-2);
  const above = (last ?? before) as Entry;
  const isApart =
    before && last ? hasEmptyLine(text, linesEnd(text, before, column), last.start) : isSpaced(form.kind, path);
  const gap = isApart && !keepsEmptyLines(text, above) ? [''] : [];
  const lines = writeItem(form, [...path, entries.length], value, column);
  return insertLines(source, linesEnd(text, above, column), [...gap, ...lines]);
}

/**
 * Takes out one of several keys or items with the comments on its lines; a comment above it goes too where it can only be
 * about what goes.
 */
export function removeEntry({ text, lineBreak }: SourceText, collection: Collection, entry: Entry): Splice[] {
  const column = columnOf(text, entry.start);
  const entries = entriesOf(collection);
  const above = entries[entries.indexOf(entry) - 1];
  const isFirst = above === undefined;
  const isLast = entries.at(-1) === entry;
  const end = linesEnd(text, entry, column);
  // What follows takes the place behind the dash.
  if (!isFirstOnLine(text, entry.start)) return [{ start: entry.start, end: skipBlanks(text, end), text: '' }];
  const isHeaded = !isFirst && (isLast || fillerAt(text, end) !== undefined);
  const start = isHeaded ? headStart(text, entry.start, column) : lineStart(text, entry.start);
  const isBelowKept = above !== undefined && keepsEmptyLines(text, above);
  return replaceLines(text, withEmptyLines(text, { start, end }, { isFirst, isLast, isBelowKept }), [], lineBreak);
}

function insertLines({ text, lineBreak }: SourceText, at: number, lines: readonly string[]): Splice[] {
  return replaceLines(text, { start: at, end: at }, lines, lineBreak);
}

/** Of the empty lines above and below what goes, only one run is left: that above where it is part of a text. */
function withEmptyLines(
  text: string,
  span: Span,
  { isFirst, isLast, isBelowKept }: Readonly<Record<'isFirst' | 'isLast' | 'isBelowKept', boolean>>,
): Span {
  let { start, end } = span;
  const isApart = isBelowEmptyLine(text, start);
  if (isLast && !isBelowKept) while (isBelowEmptyLine(text, start)) start = lineStart(text, start - 1);
  else if (isFirst || isApart || isBelowKept) while (fillerAt(text, end)?.is === 'empty') end = nextLine(text, end);
  return { start, end };
}

/** Where the comment lines directly above an entry begin that stand in its column. */
function headStart(text: string, start: number, column: number): number {
  let first = lineStart(text, start);
  while (first > 0) {
    const above = lineStart(text, first - 1);
    const filler = fillerAt(text, above);
    if (filler?.is !== 'comment' || filler.column !== column) break;
    first = above;
  }
  return first;
}

function hasEmptyLine(text: string, from: number, start: number): boolean {
  return /^[ \t]*\r?\n/m.test(text.slice(from, lineStart(text, start)));
}

function skipBlanks(text: string, from: number): number {
  const at = text.slice(from).search(/\S/);
  return at < 0 ? text.length : from + at;
}
