/** The clock of a measure: when it started, when it stood, and how much of its time has passed. */
import { sortByDate } from '../model/dated.js';
import { type DateText, daysBetween } from '../model/period.js';
import type { Measure, Plan } from '../model/plan.js';
import { officeWord } from './status.js';

/** The first day of work on a measure: its own start, else the plan's day of issue. */
export function startOf(measure: Measure, { issued }: Plan): DateText {
  return measure.start ?? issued;
}

/** The day from which somebody can be reproached for a measure: its start, but not before the plan was issued. */
export function dutyBegins(measure: Measure, plan: Plan): DateText {
  const start = startOf(measure, plan);
  return start > plan.issued ? start : plan.issued;
}

/**
 * The share (0 to 1) of the days from start to due that have passed by a date; the days of a pause do not count.
 * A due that is not after the start is passed at once.
 */
export function elapsedShare(measure: Measure, start: DateText, due: DateText, asOf: DateText): number {
  const total = daysBetween(start, due);
  if (asOf <= start) return 0;
  if (total <= 0) return 1;
  const until = asOf < due ? asOf : due;
  const passed = daysBetween(start, until) - pausedDays(measure, start, until);
  return passed / total;
}

/** How many days between two dates a measure was paused. */
function pausedDays(measure: Measure, from: DateText, to: DateText): number {
  const changes = sortByDate(measure.decisions).map(({ date }) => date);
  const borders = [from, ...changes.filter((date) => date > from && date < to), to];
  return borders.slice(1).reduce((days, border, at) => {
    const begin = borders[at] ?? border;
    return officeWord(measure, begin).status === 'paused' ? days + daysBetween(begin, border) : days;
  }, 0);
}
