/** The last day of a department's old name. */
import { Problem } from '../../messages/problem.js';
import { type DateText, shiftDays } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import type { Department } from '../../model/register.js';
import { parseWhen } from '../choices.js';

/**
 * The day from `--until`, by default the day before today. A Problem where the new name is not in force yet, and where
 * the old one would have ended before it began.
 */
export function readLastDay(
  text: string | undefined,
  { formerNames }: Department,
  plan: Plan,
  today: DateText,
): DateText {
  const until = text === undefined ? shiftDays(today, -1) : parseWhen('--until', text, plan).end;
  if (until > today) throw new Problem(({ renameFaults }) => renameFaults.untilInFuture(until, today));
  const later = formerNames.find((former) => former.until > until);
  if (!later) return until;
  throw new Problem(({ renameFaults }) => renameFaults.untilBeforeFormer(until, later.name, later.until));
}
