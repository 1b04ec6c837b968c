/** The plan at a glance: counts by section, the busiest departments, what is overdue and due next. */
import type { JudgedMeasure, JudgedPlan } from '../judge/judge.js';
import { daysBetween } from '../model/period.js';
import { totalDuties } from '../model/role.js';
import { isOpen, LAMPS, type Lamp, STATUSES, type Status } from '../model/state.js';
import { type Load, loadOf, openGroupLoads } from './load.js';

/** Measures by status and by lamp. */
export interface Counts {
  readonly measures: number;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly alerts: Readonly<Record<Lamp, number>>;
}

/** A section's counts. */
export interface SectionStatus extends Counts {
  readonly id: string;
  readonly title: string;
  readonly tasks: number;
}

/** Something with a date: a measure, or a target or milestone inside one. */
export interface DatedItem {
  readonly date: string;
  /** Days from the as-of date; negative when past. */
  readonly days: number;
  readonly kind: 'measure' | 'target' | 'milestone';
  readonly measure: string;
  readonly title: string;
}

/** The plan at a glance. */
export interface StatusReport {
  readonly asOf: string;
  readonly plan: string;
  readonly issuer: string;
  readonly issued: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly dueSoonDays: number;
  readonly tasks: number;
  readonly totals: Counts;
  readonly sections: readonly SectionStatus[];
  /** Open duties; the busiest first. */
  readonly departments: readonly Load[];
  /** Open duties of groups whose members the document does not list. */
  readonly openGroups: readonly Load[];
  readonly overdue: readonly DatedItem[];
  /** What has a date of its own, in time. */
  readonly upcoming: readonly DatedItem[];
  /** Open measures without a due, counted to the end of the period. */
  readonly undated: { readonly count: number; readonly date: string };
  /** Open standing measures. */
  readonly standing: number;
}

/** The status of a judged plan. */
export function summarizeStatus({ plan, asOf, measures }: JudgedPlan): StatusReport {
  const open = measures.filter(({ status }) => isOpen(status));
  const unfinished = open.filter(({ status }) => status !== 'paused');
  const openMeasures = open.map(({ measure }) => measure);
  const loads = plan.register.departments
    .map(({ name }) => loadOf(plan.register, openMeasures, name))
    .filter(({ direct, common }) => totalDuties(direct) + common > 0);
  const undated = unfinished.filter(({ measure }) => !measure.due && !measure.standing && measure.effectiveDue >= asOf);
  return {
    asOf,
    plan: plan.title,
    issuer: plan.issuer,
    issued: plan.issued,
    period: { start: plan.period.start, end: plan.period.end },
    dueSoonDays: plan.alerts.dueSoonDays,
    tasks: plan.tasks.length,
    totals: countMeasures(measures),
    sections: plan.sections.map(({ id, title }) => ({
      id,
      title,
      tasks: plan.tasks.filter(({ section }) => section === id).length,
      ...countMeasures(measures.filter(({ measure }) => measure.section === id)),
    })),
    departments: loads.sort((a, b) => totalDuties(b.direct) - totalDuties(a.direct)),
    openGroups: openGroupLoads(plan, openMeasures),
    overdue: unfinished
      .filter(({ alert }) => alert === 'red')
      .map((item) => measureItem(item, asOf))
      .sort(byDate),
    upcoming: unfinished
      .flatMap((item) => datedItems(item, asOf))
      .filter(({ days }) => days >= 0)
      .sort(byDate),
    undated: { count: undated.length, date: plan.period.end },
    standing: unfinished.filter(({ measure }) => measure.standing && !measure.due).length,
  };
}

function countMeasures(measures: readonly JudgedMeasure[]): Counts {
  const statuses = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  const alerts = Object.fromEntries(LAMPS.map((lamp) => [lamp, 0])) as Record<Lamp, number>;
  for (const { status, alert } of measures) {
    statuses[status]++;
    alerts[alert ?? 'none']++;
  }
  return { measures: measures.length, statuses, alerts };
}

function measureItem({ measure }: JudgedMeasure, asOf: string): DatedItem {
  const date = measure.effectiveDue;
  return { date, days: daysBetween(asOf, date), kind: 'measure', measure: measure.id, title: measure.title };
}

function datedItems(judged: JudgedMeasure, asOf: string): DatedItem[] {
  const { measure } = judged;
  const item = (kind: DatedItem['kind'], date: string, title: string): DatedItem => ({
    date,
    days: daysBetween(asOf, date),
    kind,
    measure: measure.id,
    title,
  });
  return [
    ...(measure.due ? [measureItem(judged, asOf)] : []),
    ...measure.targets.flatMap(({ due, name }) => (due ? [item('target', due.end, name)] : [])),
    ...measure.milestones
      .filter(({ done }) => done === undefined || done > asOf)
      .map(({ due, title }) => item('milestone', due.end, title)),
  ];
}

/** Sorting is stable: items of one date stay in the document's order. */
function byDate(a: DatedItem, b: DatedItem): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
