/** A plan and a date to the state of every measure on that date. */
import type { DateText } from '../model/period.js';
import { type Measure, measuresOf, type Plan, type ProgressEntry } from '../model/plan.js';
import type { Alert, Status } from '../model/state.js';
import { alertOf } from './alert.js';
import { statusOf } from './status.js';

/** A measure with what can be said of it on the date. */
export interface JudgedMeasure {
  readonly measure: Measure;
  readonly status: Status;
  /** Null where nothing can be judged. */
  readonly alert: Alert | null;
  /** Its reports up to the date, in time. */
  readonly entries: readonly ProgressEntry[];
}

/** A plan as of a date. */
export interface JudgedPlan {
  readonly plan: Plan;
  readonly asOf: DateText;
  /** In the document's order. */
  readonly measures: readonly JudgedMeasure[];
}

/** Judges every measure of the plan as of the date. */
export function judgePlan(plan: Plan, asOf: DateText): JudgedPlan {
  const entries = entriesByMeasure(plan, asOf);
  const groups = new Set(plan.register.groups.map(({ name }) => name));
  const measures = measuresOf(plan).map((measure) =>
    judgeMeasure(measure, entries.get(measure.id) ?? [], groups, plan, asOf),
  );
  return { plan, asOf, measures };
}

function entriesByMeasure({ progress }: Plan, asOf: DateText): Map<string, ProgressEntry[]> {
  const entries = new Map<string, ProgressEntry[]>();
  const past = progress.filter(({ date }) => date <= asOf);
  for (const entry of past.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const list = entries.get(entry.measure);
    if (list) list.push(entry);
    else entries.set(entry.measure, [entry]);
  }
  return entries;
}

function judgeMeasure(
  measure: Measure,
  entries: readonly ProgressEntry[],
  groups: ReadonlySet<string>,
  { alerts }: Plan,
  asOf: DateText,
): JudgedMeasure {
  const status = statusOf(measure, entries, asOf, groups);
  return { measure, status, alert: alertOf(measure, status, alerts, asOf), entries };
}
