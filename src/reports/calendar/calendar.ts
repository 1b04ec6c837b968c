/** What a calendar program shows of a plan: deadlines as whole days, schedules as series. */
import type { JudgedPlan } from '../../judge/judged.js';
import type { DateText } from '../../model/period.js';
import { findParty } from '../../model/register.js';
import { toAsked } from '../agenda/asked.js';
import { answeredFor, type Unscheduled, unscheduledOf, unstatedOf } from '../agenda/dayless.js';
import type { AgendaItem } from '../agenda/item.js';
import { datedEntries, eventItems } from './dated.js';
import { type CalendarEntry, calendarKey } from './entry.js';
import { rhythmEntries } from './rhythms.js';

/** A calendar of a plan, of the office's or of one department's. */
export interface CalendarReport {
  readonly asOf: DateText;
  readonly plan: string;
  /** Whose calendar it is; null for everybody's. */
  readonly department: string | null;
  /** In the document's order. */
  readonly entries: readonly CalendarEntry[];
  /** Rhythms that have no days. */
  readonly unscheduled: readonly Unscheduled[];
  /** Duties of events whose day nobody can tell yet. */
  readonly unknown: readonly AgendaItem[];
  /** The last day of the plan. */
  readonly end: PlanEnd;
}

/** The day by which everything counts as due that has no due of its own. */
export interface PlanEnd {
  readonly uid: string;
  readonly date: DateText;
  /** Unfinished measures without a stated due. */
  readonly unstated: number;
  /** Days before it on which to be reminded of them; null where there are none, or it is past. */
  readonly alarmDays: number | null;
}

/**
 * The calendar of the measures of a judged plan; with a department, or a group as a whole, only what it owes. Throws a
 * RangeError for a name that the register does not know.
 */
export function compileCalendar(judged: JudgedPlan, department?: string): CalendarReport {
  const { plan, asOf, measures } = judged;
  const party = department === undefined ? undefined : findParty(plan.register, department);
  if (department !== undefined && !party) throw new RangeError(`no party of the register: ${department}`);
  const asked = toAsked(party && [party.name], plan);
  const owner = { plan, party };
  const unstated = unstatedOf(answeredFor(measures, judged, asked), judged);
  return {
    asOf,
    plan: plan.title,
    department: party?.name ?? null,
    entries: measures.flatMap((measure) => [
      ...datedEntries(measure, judged, asked, owner),
      ...rhythmEntries(measure, judged, asked, owner),
    ]),
    unscheduled: measures.flatMap((measure) => unscheduledOf(measure, judged, asked)),
    unknown: measures.flatMap((measure) =>
      eventItems(measure, judged, asked).filter(({ deadline }) => deadline === null),
    ),
    end: {
      uid: `end@${calendarKey(owner)}`,
      date: unstated.date,
      unstated: unstated.measures,
      alarmDays: unstated.measures > 0 && unstated.date >= asOf ? plan.alerts.dueSoonDays : null,
    },
  };
}
