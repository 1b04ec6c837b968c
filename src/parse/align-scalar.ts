/** Which piece of the text each character of a scalar's value was written with. */
import type { Scalar } from 'yaml';

/** Offsets into the text for each UTF-16 unit of a value; blanks, which folding moves about, have none (-1). */
export interface Alignment {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Aligns a scalar's value with its source; undefined when the one does not follow from the other. */
export function alignScalar(text: string, { type, value, range }: Scalar): Alignment | undefined {
  if (typeof value !== 'string' || !range) return undefined;
  const starts = new Int32Array(value.length).fill(-1);
  const ends = new Int32Array(value.length).fill(-1);
  const pieces = PIECES[type ?? ''] ?? PLAIN_PIECE;
  let at = contentStart(text, type, range[0]);
  for (let index = 0; index < value.length; ) {
    if (BLANK.test(value.charAt(index))) {
      index++;
      continue;
    }
    const piece = nextPiece(text, at, pieces);
    if (!piece || piece.end > range[1] || !value.startsWith(piece.written, index)) return undefined;
    const length = Math.max(1, piece.written.length);
    starts.fill(piece.start, index, index + length);
    ends.fill(piece.end, index, index + length);
    index += length;
    at = piece.end;
  }
  return { starts, ends };
}

/** What writes one or two units of the value; `written` is empty for an escape whose character goes by a name. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

const BLANK = /[ \t\r\n]/;

/** A piece of each style, after blanks and what writes blanks. */
const PLAIN_PIECE = /[ \t\r\n]*([^ \t\r\n])/y;
const PIECES: Readonly<Record<string, RegExp>> = {
  QUOTE_SINGLE: /[ \t\r\n]*(''|[^ \t\r\n])/y,
  QUOTE_DOUBLE:
    /(?:[ \t\r\n]|\\(?:[ \ttnr\n]|\r\n|x(?:09|0[aA]|0[dD]|20)|u00(?:09|0[aA]|0[dD]|20)|U000000(?:09|0[aA]|0[dD]|20)))*(\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|.)|[^ \t\r\n])/y,
};

function contentStart(text: string, type: Scalar['type'], start: number): number {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return start + 1;
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
  return isBlock ? text.indexOf('\n', start) + 1 : start;
}

function nextPiece(text: string, at: number, pieces: RegExp): Piece | undefined {
  pieces.lastIndex = at;
  const match = pieces.exec(text);
  const source = match?.[1];
  if (!match || source === undefined) return undefined;
  const end = at + match[0].length;
  return { start: end - source.length, end, written: writtenBy(source, match[2] ?? match[3] ?? match[4]) };
}

function writtenBy(source: string, number: string | undefined): string {
  if (number !== undefined) return String.fromCodePoint(Number.parseInt(number, 16));
  if (source === "''") return "'";
  return source.length > 1 ? '' : source;
}
