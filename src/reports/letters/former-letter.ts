/** What was sent to a department about a measure before. */
import type { JudgedPlan } from '../../judge/judged.js';
import { sortByDate } from '../../model/dated.js';
import type { LadderStep } from '../../model/ladder.js';
import { type DateText, daysBetween } from '../../model/period.js';
import type { Measure } from '../../model/plan.js';
import { findParty } from '../../model/register.js';

/** A letter that was sent, and what became of it. */
export interface FormerLetter {
  readonly step: LadderStep;
  readonly number: string | null;
  readonly date: DateText;
  readonly replyDue: DateText | null;
  readonly replied: DateText | null;
  /** Days from the as-of date to the reply that is owed, negative when its day is past; null where none is owed. */
  readonly days: number | null;
}

/** The letters about the measure that were sent to the department, also under a former name, in time. */
export function formerLetters(name: string, { letters }: Measure, { plan, asOf }: JudgedPlan): FormerLetter[] {
  return sortByDate(letters.filter(({ to }) => findParty(plan.register, to)?.name === name)).map(
    ({ step, number, date, replyDue, reply }) => ({
      step,
      number: number ?? null,
      date,
      replyDue: replyDue ?? null,
      replied: reply?.date ?? null,
      days: reply === undefined && replyDue !== undefined ? daysBetween(asOf, replyDue) : null,
    }),
  );
}
