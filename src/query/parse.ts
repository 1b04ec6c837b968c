/** From the text of a query to its tree: `not` binds more than `and`, `and` more than `or`; what stands side by side is joined by `and`. */
import type { Connective, QueryFault } from '../model/query-words.js';
import { ROLES } from '../model/role.js';
import { fieldNamed, nearestField } from './field-names.js';
import { QueryError } from './query-error.js';
import { scanQuery, type Token } from './scan.js';
import type { Condition, Piece, Query } from './tree.js';
import { findWord, ROLE_WORDS } from './vocabulary.js';

/** Nobody nests deeper by hand; with it a hostile query cannot exhaust the stack. */
const DEEPEST = 100;

const CONNECTIVES: Readonly<Record<Connective, readonly string[]>> = {
  and: ['and', '且', '并且'],
  or: ['or', '或', '或者'],
  not: ['not', '非', '不', '不是'],
};

/** The tree of a query; the empty query is an `and` of nothing. Throws a QueryError for what cannot be read. */
export function parseQuery(text: string): Query {
  const tokens = scanQuery(text);
  return tokens.length === 0 ? { kind: 'and', parts: [] } : new Parser(tokens).parse();
}

/** The connective that a token is, however it is written. */
export function connectiveOf(token: Token | undefined): Connective | undefined {
  if (token?.kind === 'not') return 'not';
  if (token?.kind !== 'word' || token.quoted) return undefined;
  const word = token.text.normalize('NFKC').toLowerCase();
  return (Object.keys(CONNECTIVES) as Connective[]).find((name) => CONNECTIVES[name].includes(word));
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Query {
    const query = this.#alternatives(0);
    const rest = this.#tokens[this.#at];
    if (rest) throw new QueryError({ kind: 'stray-close' }, rest.span);
    return query;
  }

  #alternatives(depth: number): Query {
    const parts = [this.#group(depth)];
    for (let or = this.#take('or'); or; or = this.#take('or')) parts.push(this.#group(depth, or));
    return oneOrMany('or', parts);
  }

  /** Parts side by side; `pending` is the connective that still waits for its right side. */
  #group(depth: number, pending?: Token): Query {
    const parts: Query[] = [];
    let waiting = pending;
    while (!this.#isAtBoundary()) {
      const and = this.#take('and');
      if (and && (waiting || parts.length === 0)) throw missingSide(and);
      if (!and) parts.push(this.#factor(depth));
      waiting = and;
    }
    if (waiting) throw missingSide(waiting);
    if (parts.length === 0) throw this.#emptyGroup();
    return oneOrMany('and', parts);
  }

  #factor(depth: number): Query {
    const token = this.#tokens[this.#at++] as Token;
    if (depth > DEEPEST) throw new QueryError({ kind: 'too-deep', limit: DEEPEST }, token.span);
    if (connectiveOf(token) === 'not') {
      if (this.#isAtBoundary() || connectiveOf(this.#tokens[this.#at]) === 'and') throw missingSide(token);
      return { kind: 'not', part: this.#factor(depth + 1) };
    }
    if (token.kind === 'open') return this.#parenthesised(token, depth + 1);
    return toCondition(token);
  }

  #parenthesised(open: Token, depth: number): Query {
    if (this.#at >= this.#tokens.length) throw new QueryError({ kind: 'unclosed-group' }, open.span);
    const query = this.#alternatives(depth);
    if (this.#tokens[this.#at++]?.kind !== 'close') throw new QueryError({ kind: 'unclosed-group' }, open.span);
    return query;
  }

  /** Nothing stands before an `or` or a closing parenthesis. */
  #emptyGroup(): QueryError {
    const token = this.#tokens[this.#at] as Token;
    if (token.kind !== 'close') return missingSide(token);
    const before = this.#tokens[this.#at - 1];
    if (before?.kind !== 'open') return new QueryError({ kind: 'stray-close' }, token.span);
    return new QueryError({ kind: 'empty-group' }, { start: before.span.start, end: token.span.end });
  }

  #isAtBoundary(): boolean {
    const token = this.#tokens[this.#at];
    return token === undefined || token.kind === 'close' || connectiveOf(token) === 'or';
  }

  #take(connective: Connective): Token | undefined {
    const token = this.#tokens[this.#at];
    if (connectiveOf(token) !== connective) return undefined;
    this.#at++;
    return token;
  }
}

function oneOrMany(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind, parts };
}

function missingSide(token: Token): QueryError {
  const text = 'text' in token ? token.text : '';
  const fault: QueryFault = { kind: 'missing-side', connective: connectiveOf(token) ?? 'and', text };
  return new QueryError(fault, token.span);
}

/** A word by itself is looked for in the text. A field may carry a 非 or 不 in front. */
function toCondition(token: Token): Query {
  if (token.kind !== 'condition') {
    const { text, span } = token;
    const quoted = token.kind === 'word' && token.quoted;
    return { kind: 'condition', field: 'text', operator: '=', values: [{ text, quoted, span }], at: span };
  }
  const { field, sign, values, at } = token;
  const named = fieldNamed(field.text);
  if (!named) throw unknownField(field, values);
  const condition: Condition = { kind: 'condition', field: named.name, operator: sign.operator, values, at };
  return sign.negated !== named.negated ? { kind: 'not', part: condition } : condition;
}

function unknownField({ text, span }: Piece, values: readonly Piece[]): QueryError {
  const role = findWord(text, ROLES, ROLE_WORDS);
  if (!role) return new QueryError({ kind: 'unknown-field', text, nearest: nearestField(text) }, span);
  const value = values.map((one) => (one.quoted ? `"${one.text}"` : one.text)).join(',');
  return new QueryError({ kind: 'role-as-field', text, role: [role, ROLE_WORDS[role][0]], value }, span);
}
