/** The text of a csv file in the encodings that spreadsheets in China write. */
import { Unreadable } from '../unreadable.js';

/** UTF-8 and UTF-16 by their marks, else UTF-8, else GB18030. Throws {@link Unreadable} for bytes that are no text of these. */
export function decodeCsv(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  const text = marked ? decode(marked, bytes) : (decode('utf-8', bytes) ?? decode('gb18030', bytes));
  if (text === undefined) throw new Unreadable(bytes.some(isControl) ? 'other-document' : 'encoding');
  if (text.includes('\0')) throw new Unreadable('other-document');
  return text;
}

/** What stands in programs and pictures, and in no text. */
function isControl(byte: number): boolean {
  return byte < 0x09;
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
