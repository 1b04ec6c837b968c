/** What a query says, as a tree. */
import type { FieldName } from '../model/query-words.js';

/** A stretch of the query's text, in UTF-16 units; the end does not belong to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of the query as it was written, without quotes. */
export interface Piece {
  readonly text: string;
  /** True where it stood in quotes. */
  readonly quoted: boolean;
  readonly span: Span;
}

/** `=` is equal to, inside of or containing, as the field has it. */
export type Operator = '=' | '<' | '<=' | '>' | '>=';

/** A field with what it should be; several values are alternatives. */
export interface Condition {
  readonly kind: 'condition';
  readonly field: FieldName;
  readonly operator: Operator;
  readonly values: readonly Piece[];
  /** Where the operator stands. */
  readonly at: Span;
}

/** A whole query, or a part of it. An `and` of nothing lets everything through. */
export type Query =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | Condition;

/** Where what nobody typed stands. */
const NOWHERE: Span = { start: 0, end: 0 };

/** A condition that nobody typed: an option that means it. */
export function conditionOf(field: FieldName, values: readonly string[], operator: Operator = '='): Condition {
  const pieces = values.map((text): Piece => ({ text, quoted: true, span: NOWHERE }));
  return { kind: 'condition', field, operator, values: pieces, at: NOWHERE };
}

/** Queries side by side: what an `and` among them says counts as one group with the others. */
export function joinQueries(queries: readonly Query[]): Query {
  const parts = queries.flatMap((query) => (query.kind === 'and' ? query.parts : [query]));
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind: 'and', parts };
}
