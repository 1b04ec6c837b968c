/** Where a spreadsheet breaks a line that is too long; counted so often that it has to be quick. */
import { createMeasureWidth } from '../../terminal/width.js';

/** Columns of a text: a Chinese character takes two, and so do “ ” … ① in Chinese fonts. */
export const measure = createMeasureWidth(true);

/** What ends in the middle of a line: a word of Latin letters and digits, or a single character. */
interface Token {
  readonly end: number;
  readonly width: number;
}

const NO_START = /[，。、；：！？）》」』】〉〕”’…—·%‰]/;
const NO_END = /[（《「『【〈〔“‘]/;

/** The ends of the lines, as offsets into the text; where there are no more than asked for, the last one is its length. */
export function breakLine(text: string, columns: number, most = Number.POSITIVE_INFINITY): number[] {
  if (text.length * 2 <= columns) return [text.length];
  const ends: number[] = [];
  let [used, start, before] = [0, 0, 0];
  while (start < text.length && ends.length < most) {
    const { end, width } = nextToken(text, start, columns);
    if (used + width > columns && used > 0) {
      const isCarried = before > 0 && before < used && belongTogether(text, start);
      const at = isCarried ? start - lengthBefore(text, start) : start;
      ends.push(at);
      used = isCarried ? before : 0;
    }
    used += width;
    before = width;
    start = end;
  }
  if (ends.length < most) ends.push(text.length);
  return ends;
}

/** A word is cut only where it is longer than a whole line. */
function nextToken(text: string, start: number, columns: number): Token {
  let end = start;
  while (end < text.length && end - start < columns && isWordLetter(text.charCodeAt(end))) end++;
  if (end > start) return { end, width: end - start };
  const code = text.codePointAt(start) ?? 0;
  const size = code > 0xffff ? 2 : 1;
  return { end: start + size, width: isWide(code) ? 2 : measure(text.slice(start, start + size)) };
}

function isWordLetter(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** The characters that make up most of a Chinese text. */
function isWide(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3001 || code === 0x3002 || (code >= 0xff01 && code <= 0xff5e);
}

/** True where the character before a place must go with the one behind it. */
function belongTogether(text: string, at: number): boolean {
  return NO_START.test(text.charAt(at)) || NO_END.test(text.charAt(at - 1));
}

/** UTF-16 units of the token before a place. */
function lengthBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isWordLetter(text.charCodeAt(start - 1))) start--;
  if (start < at) return at - start;
  return (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
}
