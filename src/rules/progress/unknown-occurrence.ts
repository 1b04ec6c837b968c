/** An occurrence in which no turn of its schedule falls. */
import { NO_CALENDAR, type WorkCalendar } from '../../calendar/working-days.js';
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { turnDates } from '../../judge/turns.js';
import { LONGEST_BREAK } from '../../model/holidays.js';
import { type DateText, type Period, parsePeriod, shiftDays } from '../../model/period.js';
import type { Schedule } from '../../model/plan.js';
import { isKnown } from '../draft/known-fields.js';
import { uniqueValues } from '../draft/parties.js';
import { periodOf } from '../draft/plan-period.js';
import { entriesIn } from '../draft/progress-entries.js';
import { reportedMeasure } from '../draft/reported-measure.js';
import { knownItems, type MeasurePlace, type PlanDraft } from '../rule.js';

export function* unknownOccurrence(plan: PlanDraft): Iterable<Finding> {
  const period = periodOf(plan);
  if (!period) return;
  const { calendar = NO_CALENDAR } = plan;
  const findSchedule = createScheduleLookup(plan);
  for (const { file, path, entry } of entriesIn(plan)) {
    const { measure, schedule: id, occurrence = '' } = entry;
    const named = parsePeriod(occurrence);
    const schedule = named && id !== undefined && findSchedule(measure, id);
    if (!schedule) continue;
    const { name, every, from, to = period.end } = schedule;
    if (namesTurn(named, schedule, { calendar, to })) continue;
    const params = { occurrence, schedule: name, every, from, to };
    yield finding('unknown-occurrence', file, valueAt([...path, 'occurrence']), params);
  }
}

/** A schedule of which it is known on which days it recurs. */
type DatedSchedule = Schedule & { readonly from: DateText };

/** How far turns reach, and by which calendar they move. */
interface Limits {
  readonly calendar: WorkCalendar;
  readonly to: DateText;
}

/** Finds a measure's schedule by its id, if its days are known and it has any. */
function createScheduleLookup(plan: PlanDraft): (measure: string | undefined, id: string) => DatedSchedule | undefined {
  const known = new Map<MeasurePlace, ReadonlyMap<string, DatedSchedule | undefined>>();
  return (measure, id) => {
    const place = reportedMeasure(plan, measure);
    if (!place) return undefined;
    const schedules = known.get(place) ?? uniqueValues(schedulesOf(place));
    known.set(place, schedules);
    return schedules.get(id);
  };
}

function* schedulesOf({ task, path, measure }: MeasurePlace): Iterable<readonly [string, DatedSchedule | undefined]> {
  for (const [index, { id, name, every, from, to }] of knownItems(measure.schedules)) {
    if (id === undefined) continue;
    const isDated = name !== undefined && every !== undefined && every !== 'open' && from !== undefined;
    const isSure = isDated && (to === undefined || from <= to) && isKnown(task, [...path, 'schedules', index], 'to');
    yield [id, isSure ? { id, name, every, from, ...(to !== undefined && { to }) } : undefined];
  }
}

/** True when the day of a turn, or the working day that it moves to, lies in the period; also where nobody knows. */
function namesTurn({ start, end }: Period, schedule: DatedSchedule, { calendar, to }: Limits): boolean {
  const isInside = (day: DateText) => start <= day && day <= end;
  for (const turn of turnDates(schedule, shiftDays(start, -LONGEST_BREAK), end < to ? end : to)) {
    const deadline = calendar.nextWorkingDay(turn);
    if (isInside(turn) || deadline === undefined || isInside(deadline)) return true;
  }
  return false;
}
