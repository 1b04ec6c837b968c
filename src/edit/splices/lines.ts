/** Lines of a text around an offset, and whole lines replaced. */
import { displayWidth } from '../../model/display-width.js';
import type { Splice } from '../splice.js';

/** A part of a text, by UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The end of lines that the file uses: that of its first line. */
export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of an offset ends, its line break excluded. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  if (next < 0) return text.length;
  return next > at && text[next - 1] === '\r' ? next - 1 : next;
}

/** Where the line after that of an offset begins, or the text ends. */
export function nextLine(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

/** The column of an offset, in UTF-16 units from 0: the same as columns of a screen where only blanks and dashes stand before. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The column of an offset on a screen, from 0, a Chinese character being two. */
export function screenColumn(text: string, at: number): number {
  return displayWidth(text.slice(lineStart(text, at), at));
}

/** True when nothing but blanks stands before an offset on its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === '';
}

/** What stands on a line by itself, besides values. */
export type Filler = 'empty' | 'comment';

/** What the line that begins at an offset holds if it holds no value, and the column where its comment begins. */
export function fillerAt(text: string, start: number): { readonly is: Filler; readonly column: number } | undefined {
  if (start >= text.length) return undefined;
  const line = text.slice(start, lineEnd(text, start));
  const column = line.search(/[^ \t]/);
  if (column < 0) return { is: 'empty', column: 0 };
  return line[column] === '#' ? { is: 'comment', column } : undefined;
}

/** Whether there is an empty line directly above one that begins at an offset. */
export function isBelowEmptyLine(text: string, start: number): boolean {
  return start > 0 && fillerAt(text, lineStart(text, start - 1))?.is === 'empty';
}

/**
 * Puts other lines in the place of whole lines; a text that ended without a line break still does. The span begins where
 * a line begins or the text ends, and ends so too.
 */
export function replaceLines(
  text: string,
  { start, end }: Span,
  lines: readonly string[],
  lineBreak: string,
): Splice[] {
  if (lines.length === 0 && start === end) return [];
  const isOpen = end === text.length && text !== '' && !text.endsWith('\n');
  if (lines.length === 0) return [{ start: isOpen ? endOfLineAbove(text, start) : start, end, text: '' }];
  const joined = lines.join(lineBreak);
  if (start > 0 && text[start - 1] !== '\n') return [{ start, end, text: lineBreak + joined }];
  return [{ start, end, text: isOpen ? joined : joined + lineBreak }];
}

function endOfLineAbove(text: string, start: number): number {
  return start === 0 ? 0 : lineEnd(text, lineStart(text, start - 1));
}
