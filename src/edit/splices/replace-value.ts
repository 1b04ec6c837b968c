/** The value of a key or item outside brackets gives way to another; comments around it stay. */
import { isScalar, isSeq, type Node } from 'yaml';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { Value } from '../change.js';
import { writeScalar } from '../scalar.js';
import type { Splice } from '../splice.js';
import { needsBlock, writeText } from '../style.js';
import { type Written, writeValue } from '../write-value.js';
import { type Entry, isBlockCollection, isBlockText, isMissing, linesEnd, rangeOf } from './entries.js';
import { columnOf, fillerAt, lineEnd, lineStart, nextLine, replaceLines, type Span, screenColumn } from './lines.js';
import { firstColumn, type SourceText } from './source-text.js';

/** Writes another value behind a key or dash. */
export function replaceValue(source: SourceText, path: DataPath, entry: Entry, value: Value): Splice[] {
  const { text, form } = source;
  const inPlace = writeInPlace(entry.node, text, value);
  if (inPlace) return [inPlace];
  const spot = {
    path,
    after: text[entry.opener - 1] === '-' ? ('-' as const) : (':' as const),
    column: columnOf(text, entry.start),
    begins: screenColumn(text, entry.opener) + 1,
    inner: innerColumn(text, entry.node, value),
  };
  const written = writeValue(form, spot, value);
  const place = placeOf(text, entry);
  if (typeof value !== 'string' || written.body.length === 0) return spliceValue(source, place, written);
  if (hasCommentAt(text, place, written))
    return spliceValue(source, place, { head: writeText(value, false), body: [] });
  // An empty line above a text behind `|` would be one of its own.
  const body = { start: nextLine(text, place.head.end), end: place.body.end };
  return spliceValue(source, { ...place, body }, written);
}

/**
 * A scalar on one line in the style of the one that it replaces: the quotes of the old one are kept, unless they stood
 * there only because that very text needs them.
 */
export function writeAlike(old: string, before: unknown, value: Value, isInFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  const isUsual = typeof before === 'string' && writeText(before, isInFlow) === old;
  return isUsual || !/^["']/.test(old) ? writeText(value, isInFlow) : writeScalar(value, old);
}

/** A scalar on one line in the place of another one. */
function writeInPlace(node: Node | null, text: string, value: Value): Splice | undefined {
  if (!isScalar(node) || isMissing(node) || isBlockText(node)) return undefined;
  if (typeof value === 'object' || needsBlock(value)) return undefined;
  const [start, end] = rangeOf(node);
  return { start, end, text: writeAlike(text.slice(start, end), node.value, value, false) };
}

/** Where a value stands: the rest of the line of its key or dash, and the lines below. */
interface Place {
  readonly head: Span;
  /** What stands between the opener and the value on the same line. */
  readonly gap: string;
  readonly body: Span;
  /** A comment that stands on the last of the lines below, and not inside the value. */
  readonly comment?: string | undefined;
}

function placeOf(text: string, entry: Entry): Place {
  const { node, opener } = entry;
  if (isMissing(node)) {
    const blanks = /^[ \t]*(?=\r?$)/m.exec(text.slice(opener, lineEnd(text, opener)))?.[0] ?? '';
    const below = nextLine(text, opener);
    return { head: { start: opener, end: opener + blanks.length }, gap: ' ', body: { start: below, end: below } };
  }
  const [start, end] = rangeOf(node);
  const below = isBlockCollection(node) ? linesEnd(text, entry, columnOf(text, entry.start)) : endOfLines(text, end);
  if (text.slice(opener, start).includes('\n')) {
    const comment = isBlockCollection(node) || isBlockText(node) ? '' : text.slice(end, lineEnd(text, end)).trim();
    return {
      head: { start: opener, end: opener },
      gap: ' ',
      body: { start: lineStart(text, start), end: below },
      comment,
    };
  }
  const gap = text.slice(opener, start);
  const first = Math.min(nextLine(text, start), below);
  if (isBlockCollection(node)) {
    return { head: { start: opener, end: lineEnd(text, start) }, gap, body: { start: first, end: below } };
  }
  if (!isBlockText(node)) return { head: { start: opener, end }, gap, body: { start: below, end: below } };
  const header = /^[|>][^\s#]*/.exec(text.slice(start, end))?.[0] ?? '';
  return { head: { start: opener, end: start + header.length }, gap, body: { start: first, end: below } };
}

/** Where the lines of a value that ends at an offset end: a text behind `|` ends where the next line begins. */
function endOfLines(text: string, end: number): number {
  return end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
}

function spliceValue({ text, lineBreak }: SourceText, place: Place, { head, body }: Written): Splice[] {
  const { comment = '' } = place;
  const inset = body[0]?.search(/\S/) ?? columnOf(text, place.head.start);
  const lines = comment === '' ? body : [' '.repeat(Math.max(inset, 1)) + comment, ...body];
  return [
    { ...place.head, text: head === '' ? '' : place.gap + head },
    ...replaceLines(text, place.body, lines, lineBreak),
  ];
}

/** Whether a comment stands where a text behind `|` would take it in. */
function hasCommentAt(text: string, { head, body, comment }: Place, { body: [first = ''] }: Written): boolean {
  const between = text.slice(lineEnd(text, head.end), body.start).trim();
  let at = body.end;
  while (fillerAt(text, at)?.is === 'empty') at = nextLine(text, at);
  const below = fillerAt(text, at);
  return between !== '' || Boolean(comment) || (below !== undefined && below.column >= first.search(/\S/));
}

/** Where the lines of the old value begin, if the new one can stand there. */
function innerColumn(text: string, node: Node | null, value: Value): number | undefined {
  if (typeof value === 'string' && isScalar(node) && isBlockText(node)) {
    return /\n( *)[^ \r\n]/.exec(text.slice(...rangeOf(node)))?.[1]?.length;
  }
  const isAlike = isBlockCollection(node) && typeof value === 'object' && isSeq(node) === Array.isArray(value);
  return isAlike ? firstColumn(text, node) : undefined;
}
