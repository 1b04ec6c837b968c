/** What has a date: measures, and targets and milestones inside them. */
import type { JudgedMeasure } from '../../judge/judged.js';
import { daysBetween } from '../../model/period.js';

/** Something with a date: a measure, or a target or milestone inside one. */
export interface DatedItem {
  readonly date: string;
  /** Days from the as-of date; negative when past. */
  readonly days: number;
  readonly kind: 'measure' | 'target' | 'milestone';
  readonly measure: string;
  readonly title: string;
}

/** The overdue measures, the longest overdue first. */
export function overdueItems(measures: readonly JudgedMeasure[], asOf: string): DatedItem[] {
  return measures
    .filter(({ due }) => due.overdueDays > 0)
    .map((item) => measureItem(item, asOf))
    .sort(byDate);
}

/** What has a date of its own from the day on, in time. */
export function upcomingItems(measures: readonly JudgedMeasure[], asOf: string): DatedItem[] {
  return measures
    .flatMap((item) => datedItems(item, asOf))
    .filter(({ days }) => days >= 0)
    .sort(byDate);
}

function measureItem({ measure }: JudgedMeasure, asOf: string): DatedItem {
  const date = measure.effectiveDue;
  return { date, days: daysBetween(asOf, date), kind: 'measure', measure: measure.id, title: measure.title };
}

/** A target that is met and a milestone that is reached are due no more. */
function datedItems(judged: JudgedMeasure, asOf: string): DatedItem[] {
  const { measure, targets } = judged;
  const item = (kind: DatedItem['kind'], date: string, title: string): DatedItem => ({
    date,
    days: daysBetween(asOf, date),
    kind,
    measure: measure.id,
    title,
  });
  return [
    ...(measure.due ? [measureItem(judged, asOf)] : []),
    ...targets.flatMap(({ target, met }) =>
      target.due && met !== true ? [item('target', target.due.end, target.name)] : [],
    ),
    ...measure.milestones
      .filter(({ done }) => done === undefined)
      .map(({ due, title }) => item('milestone', due.end, title)),
  ];
}

/** Sorting is stable: items of one date stay in the document's order. */
function byDate(a: DatedItem, b: DatedItem): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
