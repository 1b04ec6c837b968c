/** The turns of a schedule: on which days it recurs, by when each turn is owed, and by whom. */
import type { WorkCalendar } from '../calendar/working-days.js';
import { LONGEST_BREAK } from '../model/holidays.js';
import { type DateText, dateAfterDays, dateAfterMonths, daysBetween, shiftDays } from '../model/period.js';
import type { Measure, Plan, Schedule } from '../model/plan.js';
import { dutyBegins } from './clock.js';
import { ownersOf } from './owners.js';
import { officeWord } from './status.js';

/** A turn before anybody has answered it. */
export interface PlannedTurn {
  /** The day that the rhythm gives. */
  readonly date: DateText;
  /** The next working day; null where the calendar has no data. */
  readonly deadline: DateText | null;
  /** Any one of these can keep it. */
  readonly owedBy: readonly string[];
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
/** Most days that a month has, so that the search for the first turn never begins too late. */
const LONGEST_MONTH = 31;

/** The days on which a schedule recurs between two dates, both included; none where frequency or first day are open. */
export function* turnDates(schedule: Schedule, from: DateText, to: DateText): Iterable<DateText> {
  const step = stepOf(schedule.every);
  const first = schedule.from;
  if (step === undefined || first === undefined) return;
  const last = schedule.to !== undefined && schedule.to < to ? schedule.to : to;
  const skipped = Math.max(0, Math.floor(daysBetween(first, from) / step.days) - 1);
  for (let turn = skipped; ; turn++) {
    const date = step.shift(first, turn);
    if (date === undefined || date > last) return;
    if (date >= from) yield date;
  }
}

interface Step {
  /** At least as many days as one step takes. */
  readonly days: number;
  readonly shift: (first: DateText, turns: number) => DateText | undefined;
}

function stepOf(every: string): Step | undefined {
  const [count = '', units = ''] = every.split(' ');
  const number = Math.min(Number(count), Number.MAX_SAFE_INTEGER);
  const unit = units.replace(/s$/, '');
  const days = DAYS[unit];
  if (days !== undefined) {
    return { days: number * days, shift: (first, turns) => dateAfterDays(first, turns * number * days) };
  }
  const months = MONTHS[unit];
  if (months === undefined) return undefined;
  return {
    days: number * months * LONGEST_MONTH,
    shift: (first, turns) => dateAfterMonths(first, turns * number * months),
  };
}

/** The last day on which a turn of a schedule can fall: its own end, else that of the plan's period. */
export function lastTurnDay(schedule: Schedule, { period }: Plan): DateText {
  return schedule.to ?? period.end;
}

/**
 * The turns of a measure's schedule that fall between two dates (without the first: from the beginning), for each that
 * owes them. Not owed is a turn that was due before the work began, or while the office, by what is known on the date,
 * had paused or closed the measure.
 */
export function plannedTurns(
  schedule: Schedule,
  measure: Measure,
  { plan, calendar, asOf }: { readonly plan: Plan; readonly calendar: WorkCalendar; readonly asOf: DateText },
  range: { readonly from?: DateText; readonly to: DateText },
): PlannedTurn[] {
  const begins = dutyBegins(measure, plan);
  const earliest = shiftDays(begins, -LONGEST_BREAK);
  const end = lastTurnDay(schedule, plan);
  const owners = ownersOf(schedule.owedBy, measure, plan.register);
  const turns: PlannedTurn[] = [];
  const from = range.from !== undefined && range.from > earliest ? range.from : earliest;
  for (const date of turnDates(schedule, from, range.to < end ? range.to : end)) {
    const deadline = calendar.nextWorkingDay(date) ?? null;
    const owed = deadline ?? date;
    const word = officeWord(measure, owed < asOf ? owed : asOf);
    if (owed < begins || word.status !== 'open') continue;
    for (const owedBy of owners) turns.push({ date, deadline, owedBy });
  }
  return turns;
}
