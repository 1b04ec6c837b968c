/** A number in a table of counts; nothing is a dot, so that the rest stands out. */
import type { Span } from '../table.js';

/** The cell of a count. */
export function countCell(value: number, paint?: Span['paint']): Span {
  return value === 0 ? { text: '·' } : { text: String(value), paint };
}
