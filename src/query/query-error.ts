/** A query that cannot be read: what is wrong, and at which place of it. */
import type { QueryFault } from '../model/query-words.js';
import type { Span } from './tree.js';

/** Thrown by whoever reads a query; `span` is the place in its text. */
export class QueryError extends Error {
  readonly fault: QueryFault;
  readonly span: Span;

  constructor(fault: QueryFault, span: Span) {
    super(fault.kind);
    this.fault = fault;
    this.span = span;
  }
}
