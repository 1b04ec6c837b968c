/** A plan file in the canonical form: same data, same comments, one way of writing. */
import { readData } from '../parse/read-data.js';
import type { FileKind } from '../parse/source.js';
import { printOutline } from './format/print-outline.js';
import { commentsOf, readOutline } from './format/read-outline.js';
import { isSameData } from './same-data.js';

/**
 * The text in canonical form, with the line ends of its first line and one at its end. A comment stays at the part above
 * or beside which it stands. Throws an Error for a text that cannot be read, or if data or comments were not the same.
 */
export function formatText(kind: FileKind, text: string): string {
  const plain = text.replaceAll('\r\n', '\n');
  const data = dataOf(plain);
  const formatted = printOutline(kind, readOutline(plain, data));
  if (formatted === plain && !text.includes('\r')) return text;
  if (!isSameData(dataOf(formatted), data)) throw new Error('formatted data are not the same');
  if (!isSameData(commentsOf(formatted).sort(), commentsOf(plain).sort())) throw new Error('a comment was lost');
  return /^[^\n]*\r\n/.test(text) ? formatted.replaceAll('\n', '\r\n') : formatted;
}

function dataOf(text: string): unknown {
  const read = readData(text);
  if ('failure' in read) throw new Error(`unreadable: ${read.failure} at ${read.offset}`);
  return read.data;
}
