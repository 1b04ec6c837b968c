/** A place in the text of a query, and the steps over what stands there. */
import { QueryError } from './query-error.js';
import { isBlank, type OperatorSign, operatorAt, QUOTES } from './signs.js';
import type { Piece, Span } from './tree.js';

/** Moves through a text from its beginning to its end. */
export class Cursor {
  readonly #text: string;
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  /** The character that comes next; the empty text at the end. */
  get current(): string {
    return this.#text[this.at] ?? '';
  }

  /** The character behind it. */
  get next(): string {
    return this.#text[this.at + 1] ?? '';
  }

  get isAtQuote(): boolean {
    return this.current in QUOTES;
  }

  skip(isSkipped: (character: string) => boolean): void {
    while (!this.isAtEnd && isSkipped(this.current)) this.at++;
  }

  /** The operator behind the blanks that may come next; nothing is stepped over. */
  operator(): OperatorSign | undefined {
    let at = this.at;
    while (isBlank(this.#text[at] ?? '')) at++;
    return operatorAt(this.#text, at);
  }

  /** Steps over everything up to the first operator, or the first character that ends it. */
  run(isEnd: (character: string) => boolean): Piece {
    const start = this.at;
    while (!this.isAtEnd && !isEnd(this.current) && !operatorAt(this.#text, this.at)) this.at++;
    return { text: this.#text.slice(start, this.at), quoted: false, span: { start, end: this.at } };
  }

  /** Steps over a quotation; a doubled closing sign stands for itself. */
  quotation(): Piece {
    const start = this.at;
    const closing = QUOTES[this.current] ?? '';
    let text = '';
    for (this.at++; !this.isAtEnd; this.at++) {
      if (closing.includes(this.current)) {
        this.at++;
        if (this.isAtEnd || !closing.includes(this.current)) return toQuoted(text, { start, end: this.at });
      }
      text += this.current;
    }
    throw new QueryError({ kind: 'unclosed-quote' }, { start, end: start + 1 });
  }
}

function toQuoted(text: string, span: Span): Piece {
  if ([...text].every(isBlank)) throw new QueryError({ kind: 'empty-quotes' }, span);
  return { text, quoted: true, span };
}
