/** The pace (序时进度): where a measure should be on a date, and where it is. */

import type { DateText } from '../model/period.js';
import type { Measure, Milestone, Plan } from '../model/plan.js';
import type { PaceWord } from '../model/state.js';
import { elapsedShare, startOf } from './clock.js';
import { toTenth } from './figures.js';
import type { DueState, Pace, Percent } from './judged.js';

/** By milestones where there are any, else linear from the start to the due; null where no percent is known or no due binds. */
export function paceOf(
  measure: Measure,
  percent: Percent | null,
  due: DueState,
  plan: Plan,
  asOf: DateText,
): Pace | null {
  if (measure.milestones.length > 0) return milestonePace(measure.milestones, measure.alerts.behind, asOf);
  if (percent === null || !due.binding) return null;
  const expected = elapsedShare(measure, startOf(measure, plan), due.effective, asOf) * 100;
  return comparePace('linear', expected, percent.value, measure.alerts.behind);
}

/** A milestone that is late cannot be made up for by another that is early. */
function milestonePace(milestones: readonly Milestone[], behind: number, asOf: DateText): Pace {
  const due = milestones.filter((milestone) => milestone.due.end < asOf);
  const done = (list: readonly Milestone[]) => list.filter((milestone) => milestone.done !== undefined).length;
  const doneDue = done(due);
  const reached = doneDue === due.length ? done(milestones) : doneDue;
  const percentOfAll = (count: number) => (count / milestones.length) * 100;
  return comparePace('milestones', percentOfAll(due.length), percentOfAll(reached), behind);
}

function comparePace(basis: Pace['basis'], expectedRaw: number, actualRaw: number, threshold: number): Pace {
  const expected = toTenth(expectedRaw);
  const actual = toTenth(actualRaw);
  const gap = toTenth(actual - expected);
  return { basis, expected, actual, gap, word: paceWord(gap, threshold) };
}

/** A threshold of 0 leaves only the exact value on pace. */
function paceWord(gap: number, threshold: number): PaceWord {
  if (gap < 0 && -gap >= threshold) return 'behind';
  return gap > 0 && gap >= threshold ? 'ahead' : 'on-pace';
}
