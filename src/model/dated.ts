/** Dated records in time. */
import type { DateText } from './period.js';

/** The records in the order of their dates; those of one day stay in the order in which they were written. */
export function sortByDate<T extends { readonly date: DateText }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
