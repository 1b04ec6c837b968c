/** From the text of a query to its tokens; a condition is one token. */
import { Cursor } from './cursor.js';
import { QueryError } from './query-error.js';
import { isBlank, isGap, isSeparator, isValueEnd, isWordEnd, type OperatorSign, plainSign } from './signs.js';
import type { Piece, Span } from './tree.js';

export type Token =
  | { readonly kind: 'open' | 'close' | 'not'; readonly text: string; readonly span: Span }
  | ({ readonly kind: 'word' } & Piece)
  | {
      readonly kind: 'condition';
      readonly field: Piece;
      readonly sign: OperatorSign;
      readonly values: readonly Piece[];
      /** Where the operator stands. */
      readonly at: Span;
      readonly span: Span;
    };

/** The tokens of a query. Throws a QueryError for quotes that do not close or hold nothing, and for operators without field or value. */
export function scanQuery(text: string): Token[] {
  const cursor = new Cursor(text);
  const tokens: Token[] = [];
  for (cursor.skip(isGap); !cursor.isAtEnd; cursor.skip(isGap)) tokens.push(nextToken(cursor));
  return tokens;
}

function nextToken(cursor: Cursor): Token {
  const sign = plainSign(cursor.current);
  if (sign === '(' || sign === ')') return single(sign === '(' ? 'open' : 'close', cursor);
  const operator = cursor.operator();
  if (operator) {
    throw new QueryError({ kind: 'missing-field', operator: operator.text }, spanOf(cursor.at, operator.text.length));
  }
  if ((sign === '-' || sign === '!') && cursor.next !== '' && !isGap(cursor.next)) return single('not', cursor);
  return cursor.isAtQuote ? { kind: 'word', ...cursor.quotation() } : wordOrCondition(cursor);
}

function single(kind: 'open' | 'close' | 'not', cursor: Cursor): Token {
  const token: Token = { kind, text: cursor.current, span: spanOf(cursor.at, 1) };
  cursor.at++;
  return token;
}

/** What stands before a field on the other side of a comma is a word of its own. */
function wordOrCondition(cursor: Cursor): Token {
  const word = cursor.run(isWordEnd);
  const sign = cursor.operator();
  if (!sign) return { kind: 'word', ...word, text: withoutLastSeparators(word.text) };
  const cut = word.text.search(LAST_SEPARATOR);
  if (cut < 0) return condition(word, sign, cursor);
  const text = word.text.slice(0, cut);
  cursor.at = word.span.start + cut;
  return { kind: 'word', text, quoted: false, span: spanOf(word.span.start, cut) };
}

/** By hand: a regular expression would take for ever on a long row of commas. */
function withoutLastSeparators(text: string): string {
  let end = text.length;
  while (isSeparator(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

const LAST_SEPARATOR = /[,，、;；][^,，、;；]*$/;

function condition(field: Piece, sign: OperatorSign, cursor: Cursor): Token {
  cursor.skip(isBlank);
  const at = spanOf(cursor.at, sign.text.length);
  cursor.at = at.end;
  cursor.skip(isBlank);
  checkFirstValue(field, at.end, cursor);
  const values = [nextValue(cursor)];
  while (stepToAnotherValue(cursor)) values.push(nextValue(cursor));
  return { kind: 'condition', field, sign, values, at, span: { start: field.span.start, end: cursor.at } };
}

function nextValue(cursor: Cursor): Piece {
  return cursor.isAtQuote ? cursor.quotation() : cursor.run(isValueEnd);
}

/** `behind` is where the condition's own operator ends. */
function checkFirstValue(field: Piece, behind: number, cursor: Cursor): void {
  const next = operatorAhead(cursor);
  if (next && cursor.at === behind) throw new QueryError({ kind: 'second-operator', operator: next.text }, next.span);
  if (next || !isAtValue(cursor)) {
    throw new QueryError({ kind: 'missing-value', field: field.text }, spanOf(behind, 0));
  }
}

/** Steps over the separator where a further alternative follows it, not the field of the next condition. */
function stepToAnotherValue(cursor: Cursor): boolean {
  const start = cursor.at;
  cursor.skip(isBlank);
  if (isSeparator(cursor.current)) {
    cursor.skip(isGap);
    if (isAtValue(cursor) && !operatorAhead(cursor)) return true;
  }
  cursor.at = start;
  return false;
}

function isAtValue(cursor: Cursor): boolean {
  return cursor.isAtQuote || !(cursor.isAtEnd || isValueEnd(cursor.current));
}

/** The operator that makes the word which follows the field of a condition. */
function operatorAhead(cursor: Cursor): { text: string; span: Span } | undefined {
  const start = cursor.at;
  cursor.run(isValueEnd);
  const sign = cursor.operator();
  cursor.skip(isBlank);
  const at = cursor.at;
  cursor.at = start;
  return sign && { text: sign.text, span: spanOf(at, sign.text.length) };
}

function spanOf(start: number, length: number): Span {
  return { start, end: start + length };
}
