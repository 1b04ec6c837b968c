/** Keys and items that come, go and change inside brackets. */
import { isMap, isScalar } from 'yaml';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { Value } from '../change.js';
import type { Splice } from '../splice.js';
import { writeFlow, writeText } from '../style.js';
import { type Collection, contentEnd, type Entry, entriesOf, isMissing, rangeOf } from './entries.js';
import { isFirstOnLine, lineEnd, lineStart, nextLine } from './lines.js';
import { placeAmong } from './place-among.js';
import { writeAlike } from './replace-value.js';
import type { SourceText } from './source-text.js';

/** Writes another value inside brackets. */
export function replaceInFlow(
  { kind, text }: SourceText,
  path: DataPath,
  { node, opener, hasColon }: Entry,
  value: Value,
): Splice {
  if (isMissing(node)) {
    const end = hasColon ? opener + blanksAt(text, opener) : opener;
    return { start: opener, end, text: `${hasColon ? ' ' : ': '}${writeFlow(kind, path, value, true)}` };
  }
  const [start, end] = rangeOf(node);
  const isAlike = isScalar(node) && typeof value !== 'object';
  const written = isAlike
    ? writeAlike(text.slice(start, end), node.value, value, true)
    : writeFlow(kind, path, value, true);
  return { start, end, text: written };
}

/** Puts a key or an item, the last step of the path, into brackets: a key at its place in the canonical order, an item at the end. */
export function insertInFlow(source: SourceText, collection: Collection, path: DataPath, value: Value): Splice[] {
  const { kind } = source;
  const entries = entriesOf(collection);
  const inner = writeFlow(kind, path, value, true);
  const written = isMap(collection) ? `${writeText(String(path.at(-1)), true)}: ${inner}` : inner;
  const index = isMap(collection) ? placeAmong(kind, path, entries) : entries.length;
  const below = entries[index];
  const last = entries.at(-1);
  if (below) {
    const separator = isFirstOnLine(source.text, below.start) ? ownLine(source, below.start) : ' ';
    return [insertion(below.start, `${written},${separator}`)];
  }
  if (last) return insertLast(source, collection, last, written);
  return [insertion(rangeOf(collection)[1] - 1, written)];
}

/** Takes one of several keys or items out of brackets, with its comma and the comment on lines of its own. */
export function removeFromFlow({ text }: SourceText, collection: Collection, entry: Entry): Splice[] {
  const entries = entriesOf(collection);
  const at = entries.indexOf(entry);
  const above = entries[at - 1];
  const below = entries[at + 1];
  const end = contentEnd(entry);
  const comma = commaAfter(text, end);
  if (hasOwnLines(text, collection, entry) && isRestOfLine(text, comma ?? end)) {
    const lines = deletion(lineStart(text, entry.start), nextLine(text, comma ?? end));
    return comma === undefined && above ? [...deleteCommaAfter(text, above), lines] : [lines];
  }
  if (below) {
    const rest = (comma ?? end) + blanksAt(text, comma ?? end);
    return [deletion(entry.start, rest)];
  }
  const from = above ? contentEnd(above) : entry.start;
  if (/^[ \t]*,[ \t]*$/.test(text.slice(from, entry.start))) return [deletion(from, end)];
  return [...(above ? deleteCommaAfter(text, above) : []), deletion(entry.start, comma ?? end)];
}

function insertLast(source: SourceText, collection: Collection, last: Entry, written: string): Splice[] {
  const { text } = source;
  const end = contentEnd(last);
  const comma = commaAfter(text, end);
  const hasOwn = hasOwnLines(text, collection, last);
  const separator = hasOwn ? ownLine(source, last.start) : ' ';
  // A comma behind the last one is a habit of the file.
  if (comma !== undefined) {
    const at = hasOwn && isRestOfLine(text, comma) ? lineEnd(text, comma) : comma;
    return [insertion(at, `${separator}${written},`)];
  }
  if (!hasOwn || !isRestOfLine(text, end)) return [insertion(end, `,${separator}${written}`)];
  return [insertion(end, ','), insertion(lineEnd(text, end), separator + written)];
}

/** A line break with the indentation of the line of an offset. */
function ownLine({ text, lineBreak }: SourceText, at: number): string {
  return lineBreak + text.slice(lineStart(text, at), at);
}

/** True when an entry begins a line below the opening bracket. */
function hasOwnLines(text: string, collection: Collection, { start }: Entry): boolean {
  return isFirstOnLine(text, start) && lineStart(text, start) > rangeOf(collection)[0];
}

/** True when nothing but a comment follows on the line. */
function isRestOfLine(text: string, at: number): boolean {
  return /^[ \t]*(?:#.*)?$/.test(text.slice(at, lineEnd(text, at))) && lineEnd(text, at) < text.length;
}

function deleteCommaAfter(text: string, entry: Entry): Splice[] {
  const comma = commaAfter(text, contentEnd(entry));
  return comma === undefined ? [] : [deletion(comma - 1, comma)];
}

/** Blanks and comments, then a comma. */
const COMMA = /(?:\s|(?<=\s)#.*(?=[\r\n]))*,/y;

/** Where the comma behind an entry ends. */
function commaAfter(text: string, end: number): number | undefined {
  COMMA.lastIndex = end;
  return COMMA.test(text) ? COMMA.lastIndex : undefined;
}

function blanksAt(text: string, at: number): number {
  return /^[ \t]*/.exec(text.slice(at, lineEnd(text, at)))?.[0].length ?? 0;
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

function deletion(start: number, end: number): Splice {
  return { start, end, text: '' };
}
