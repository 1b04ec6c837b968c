/** A rhythm as calendars know it: every so many days, weeks or months from a first day. */
import type { DateText } from '../../model/period.js';
import type { Schedule } from '../../model/plan.js';

/** A rule that calendar programs can expand. */
export interface Rule {
  readonly unit: 'day' | 'week' | 'month';
  /** How many units from one turn to the next. */
  readonly interval: number;
  /** True for the last day of each month, however long it is. */
  readonly lastDay: boolean;
}

const UNITS: Readonly<Record<string, readonly [Rule['unit'], number]>> = {
  day: ['day', 1],
  week: ['week', 1],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['month', 12],
};

/** The day that only the longest months have. */
const LONGEST = '31';

/** The rule of a schedule for these days of it, of which none is shortened. Throws where the frequency is open. */
export function ruleOf({ every, from }: Schedule, days: readonly DateText[]): Rule {
  const [count, units = ''] = every.split(' ');
  const known = UNITS[units.replace(/s$/, '')];
  if (!known) throw new RangeError(`no rule for ${every}`);
  const [unit, size] = known;
  const lastDay = unit === 'month' && dayOf(from) === LONGEST && days.some((day) => dayOf(day) !== LONGEST);
  return { unit, interval: Number(count) * size, lastDay };
}

/**
 * True for a turn of February that stands in for the 29th or 30th. Rules can say that in one way only, which Outlook and
 * Thunderbird do not understand.
 */
export function isShortened({ every, from }: Schedule, day: DateText): boolean {
  return !/ (?:day|week)/.test(every) && dayOf(from) !== LONGEST && dayOf(day) !== dayOf(from);
}

function dayOf(date: DateText | undefined): string | undefined {
  return date?.slice(8);
}
