/** The agenda: what is due, what recurs and what events have started between two dates, by day and by department. */
import type { WorkCalendar } from '../../calendar/working-days.js';
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import { type DateText, weekdayOf } from '../../model/period.js';
import { toAsked } from './asked.js';
import { answeredFor, type Unscheduled, type Unstated, unscheduledOf, unstatedOf } from './dayless.js';
import { countItems, type DepartmentAgenda, departmentAgendas } from './departments.js';
import { datedItems } from './dues.js';
import { AGENDA_KINDS, type AgendaItem, type AgendaState } from './item.js';
import { recurringItems } from './turns.js';

/** The days that an agenda is about, both included. */
export interface AgendaRange {
  readonly from: DateText;
  readonly to: DateText;
}

/** A day with something on it. */
export interface AgendaDay {
  readonly date: DateText;
  /** Monday 1 to Sunday 7. */
  readonly weekday: number;
  /** `off` a weekday without work, `work` a weekend that makes up for one; null for ordinary days and where nobody knows. */
  readonly mark: 'off' | 'work' | null;
  readonly items: readonly AgendaItem[];
}

/** Something of which the calendar cannot tell the deadline; `missingYear` is the year that it has no data for. */
export type UnknownDay = AgendaItem & { readonly missingYear: string };

/** The agenda of some measures. */
export interface AgendaReport extends AgendaRange {
  readonly asOf: DateText;
  readonly plan: string;
  /** The measures that were asked about, and all there are. */
  readonly measures: number;
  readonly total: number;
  readonly asked: readonly string[] | null;
  readonly items: number;
  readonly states: Readonly<Record<AgendaState, number>>;
  readonly days: readonly AgendaDay[];
  readonly unknown: readonly UnknownDay[];
  readonly unscheduled: readonly Unscheduled[];
  /** Measures whose due lies before the first day, and that are still overdue. */
  readonly overdueBefore: number;
  /** Unfinished measures without a stated due, where the day on which they count as due is one of these. */
  readonly unstated: Unstated | null;
  readonly departments: readonly DepartmentAgenda[];
}

/** The agenda of the measures; asked for departments, it shows nothing that is not theirs. */
export function compileAgenda(
  plan: JudgedPlan,
  { measures, departments }: { readonly measures: readonly JudgedMeasure[]; readonly departments?: readonly string[] },
  { from, to }: AgendaRange,
): AgendaReport {
  const asked = toAsked(departments, plan.plan);
  const items = measures
    .flatMap((judged) => [...datedItems(judged, plan, asked), ...recurringItems(judged, plan, to, asked)])
    .filter(({ date }) => date >= from && date <= to)
    .sort(byDayAndKind);
  const theirs = answeredFor(measures, plan, asked);
  return {
    asOf: plan.asOf,
    plan: plan.plan.title,
    from,
    to,
    measures: measures.length,
    total: plan.measures.length,
    asked: asked?.names ?? null,
    items: items.length,
    states: countItems(items),
    days: toDays(items, plan.calendar),
    unknown: items.filter(({ deadline }) => deadline === null).map((item) => withMissingYear(item, plan.calendar)),
    unscheduled: measures.flatMap((judged) => unscheduledOf(judged, plan, asked)),
    overdueBefore: theirs.filter(({ due }) => due.overdueDays > 0 && due.effective < from).length,
    unstated: unstatedWithin(theirs, plan, { from, to }),
    departments: departmentAgendas(items, plan.plan.register),
  };
}

/** Sorting is stable: what is alike stays in the document's order. */
function byDayAndKind(a: AgendaItem, b: AgendaItem): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return AGENDA_KINDS.indexOf(a.kind) - AGENDA_KINDS.indexOf(b.kind);
}

function toDays(items: readonly AgendaItem[], calendar: WorkCalendar): AgendaDay[] {
  const known = items.filter(({ deadline }) => deadline !== null);
  return [...new Set(known.map(({ date }) => date))].map((date) => ({
    date,
    weekday: weekdayOf(date),
    mark: markOf(date, calendar),
    items: known.filter((item) => item.date === date),
  }));
}

function markOf(date: DateText, calendar: WorkCalendar): AgendaDay['mark'] {
  const isWeekday = weekdayOf(date) <= 5;
  const isWork = calendar.isWorkingDay(date);
  if (isWork === undefined || isWork === isWeekday) return null;
  return isWork ? 'work' : 'off';
}

/** A deadline is unknown from the first day of a year without data on. */
function withMissingYear(item: AgendaItem, calendar: WorkCalendar): UnknownDay {
  const [year = ''] = item.date.split('-');
  const isKnown = calendar.isWorkingDay(`${year}-12-31`) !== undefined;
  return { ...item, missingYear: isKnown ? String(Number(year) + 1).padStart(4, '0') : year };
}

/** Null where they do not count as due on one of the days. */
function unstatedWithin(
  measures: readonly JudgedMeasure[],
  plan: JudgedPlan,
  { from, to }: AgendaRange,
): AgendaReport['unstated'] {
  const unstated = unstatedOf(measures, plan);
  const isWithin = unstated.date >= from && unstated.date <= to;
  return isWithin && unstated.measures > 0 ? unstated : null;
}
