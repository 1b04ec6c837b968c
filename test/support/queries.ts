/** A small plan to query, and queries as text. */
import type { JudgedMeasure } from '../../src/judge/judged.js';
import type { Plan } from '../../src/model/plan.js';
import type { QueryFault } from '../../src/model/query-words.js';
import { compileQuery } from '../../src/query/compile.js';
import { parseQuery } from '../../src/query/parse.js';
import { QueryError } from '../../src/query/query-error.js';
import type { Piece, Query } from '../../src/query/tree.js';

/** The ids of what the query finds, in the order given. */
export function findIds(query: string | Query, measures: readonly JudgedMeasure[], plan: Plan): string[] {
  const tree = typeof query === 'string' ? parseQuery(query) : query;
  return measures.filter(compileQuery(tree, plan)).map(({ measure }) => measure.id);
}

/** The fault that is thrown, with the text around its place marked by « and ». */
export function faultOf(text: string, read: () => unknown): { fault: QueryFault; marked: string } {
  try {
    read();
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { start, end } = error.span;
    const marked = `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
    return { fault: error.fault, marked };
  }
  throw new Error(`no fault in ${text}`);
}

/** The query as text that says the same; every value stands in quotes, every group in parentheses. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'condition':
      return `${query.field}${query.operator}${query.values.map(printValue).join(',')}`;
    case 'not':
      return `not ${printPart(query.part)}`;
    default:
      return query.parts.map(printPart).join(query.kind === 'or' ? ' or ' : ' and ');
  }
}

function printPart(query: Query): string {
  return query.kind === 'and' || query.kind === 'or' ? `(${printQuery(query)})` : printQuery(query);
}

function printValue({ text, quoted }: Piece): string {
  return quoted ? `"${text.replace(/["＂]/g, '$&$&')}"` : text;
}

/** The tree as nested lists, without places: `(and alert=red (not status=done))`. */
export function outline(query: Query): string {
  if (query.kind === 'condition') {
    const values = query.values.map(({ text, quoted }) => (quoted ? JSON.stringify(text) : text));
    return `${query.field}${query.operator}${values.join('|')}`;
  }
  const parts = query.kind === 'not' ? [query.part] : query.parts;
  return `(${[query.kind, ...parts.map(outline)].join(' ')})`;
}
