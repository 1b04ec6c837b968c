/** The words of a line as a shell takes it apart, up to where the clerk is. */

/** A word that is being typed; `quote` is the quotation that is still open at its end. */
export interface OpenWord {
  readonly raw: string;
  readonly text: string;
  readonly quote: Quote;
}

/** The quotation mark that is open, empty where none is. */
export type Quote = '' | "'" | '"';

/** A quotation, a sign behind a backslash, blanks, or one sign; a quotation may still be open. */
const PIECES = /'([^']*)('|$)|"((?:\\.|[^"\\])*)(\\?$|")|\\(.|$)|([ \t\n]+)|(.)/gsu;

/** The words of a command line of bash; the last one is being typed, and may be empty. */
export function readLine(line: string): OpenWord[] {
  const words: OpenWord[] = [];
  let word: OpenWord | undefined;
  for (const piece of line.matchAll(PIECES)) {
    if (piece[6] === undefined) word = join(word, readPiece(piece));
    else {
      if (word) words.push(word);
      word = undefined;
    }
  }
  return [...words, word ?? { raw: '', text: '', quote: '' }];
}

/** One word, blanks and all, as far as it has been typed. */
export function readWord(raw: string): OpenWord {
  return [...raw.matchAll(PIECES)].map(readPiece).reduce(join, { raw: '', text: '', quote: '' });
}

function join(word: OpenWord | undefined, { raw, text, quote }: OpenWord): OpenWord {
  return { raw: (word?.raw ?? '') + raw, text: (word?.text ?? '') + text, quote };
}

function readPiece(piece: RegExpMatchArray): OpenWord {
  const [raw, single, singleEnd, double, doubleEnd, escaped, blank, plain] = piece;
  if (single !== undefined) return { raw, text: single, quote: singleEnd === '' ? "'" : '' };
  if (double !== undefined) {
    return { raw, text: double.replace(/\\([\\"$`])/g, '$1'), quote: doubleEnd === '"' ? '' : '"' };
  }
  return { raw, text: escaped ?? blank ?? plain ?? '', quote: '' };
}
