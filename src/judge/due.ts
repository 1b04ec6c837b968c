/** The due in force on a date, after the extensions up to then. */
import { sortByDate } from '../model/dated.js';
import { type DateText, type Period, parsePeriod } from '../model/period.js';
import type { Measure } from '../model/plan.js';

/** What the due depends on. */
type Dated = Pick<Measure, 'due' | 'extensions'>;

/** The due in force on the date; undefined where the document and the extensions up to then state none. */
export function dueInForce({ due, extensions }: Dated, asOf: DateText): Period | undefined {
  const moves = sortByDate(extensions);
  const last = moves.findLast(({ date }) => date <= asOf);
  const next = moves.find(({ date }) => date > asOf);
  if (!next) return due;
  const text = last ? last.to : next.from;
  return text === undefined ? undefined : parsePeriod(text);
}

/** The due that the document set, before any extension. */
export function originalDue({ due, extensions }: Dated): Period | undefined {
  const [first] = sortByDate(extensions);
  if (!first) return due;
  return first.from === undefined ? undefined : parsePeriod(first.from);
}
