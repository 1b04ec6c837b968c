/** A measure as a date knows it: what was recorded later is not there yet. */
import type { DateText } from '../model/period.js';
import type { Measure, Milestone, Plan, ProgressEntry } from '../model/plan.js';
import { dueInForce } from './due.js';
import { officeWord } from './status.js';

/** The measure with the due in force, the milestones reached, and the records up to the date; `entries` are those up to the date. */
export function measureAsOf(
  measure: Measure,
  entries: readonly ProgressEntry[],
  { period }: Plan,
  asOf: DateText,
): Measure {
  const { due: _due, ...rest } = measure;
  const due = dueInForce(measure, asOf);
  const known = <T extends { readonly date: DateText }>(records: readonly T[]) =>
    records.filter(({ date }) => date <= asOf);
  return {
    ...rest,
    officeStatus: officeWord(measure, asOf).status,
    ...(due && { due }),
    effectiveDue: (due ?? period).end,
    milestones: measure.milestones.map((milestone) => milestoneAsOf(milestone, entries, asOf)),
    extensions: known(measure.extensions),
    decisions: known(measure.decisions),
    letters: known(measure.letters).map(({ reply, ...letter }) =>
      reply && reply.date <= asOf ? { ...letter, reply } : letter,
    ),
  };
}

/** Reached on the day that the task file names, or that the first report of it has, whichever comes first. */
function milestoneAsOf(milestone: Milestone, entries: readonly ProgressEntry[], asOf: DateText): Milestone {
  const { done, ...rest } = milestone;
  const days = entries.filter((entry) => entry.milestone === milestone.id).map(({ date }) => date);
  const first = [...days, ...(done !== undefined && done <= asOf ? [done] : [])].sort()[0];
  return first === undefined ? rest : { ...rest, done: first };
}
