/** What departments report for the targets of measures. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { isKnown } from '../draft/known-fields.js';
import { type DatedEntry, type EntryPlace, entriesByReporter, entriesIn } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';

/** A number for one target, and where it was reported. */
export interface ReportedValue {
  readonly measure: string;
  readonly target: string;
  readonly value: number;
  readonly file: string;
  readonly path: DataPath;
}

/** Every value in every report. */
export function* reportedValues(plan: PlanDraft): Iterable<ReportedValue> {
  for (const place of entriesIn(plan)) yield* valuesOf(place);
}

/** For each target the sum of every department's latest value, as far as it is known, at the latest of these. */
export function reportedSums(plan: PlanDraft): Iterable<ReportedValue> {
  const sums = new Map<string, DatedValue>();
  for (const series of entriesByReporter(plan)) {
    for (const [key, latest] of latestValues(series)) sums.set(key, add(sums.get(key), latest));
  }
  return sums.values();
}

type DatedValue = ReportedValue & { readonly date: string };

function* valuesOf({ file, path, entry: { measure, targets } }: EntryPlace): Iterable<ReportedValue> {
  if (measure === undefined) return;
  for (const [target, value] of Object.entries(targets ?? {})) {
    if (value !== undefined) yield { measure, target, value, file, path: [...path, 'targets', target] };
  }
}

/** The latest value for each target in what one department reported on one measure, by measure and target. */
function latestValues(series: readonly DatedEntry[]): ReadonlyMap<string, DatedValue> {
  const latest = new Map<string, DatedValue>();
  for (const entry of series) {
    // A value that could not be read stands for none of the earlier ones.
    if (!isKnown(entry.source, entry.path, 'targets')) latest.clear();
    for (const value of valuesOf(entry)) latest.set(`${value.measure} ${value.target}`, { ...value, date: entry.date });
  }
  return latest;
}

/** Sums of decimal fractions are rounded: no fault of the reports may come from the arithmetic. */
function add(sum: DatedValue | undefined, reported: DatedValue): DatedValue {
  if (!sum) return reported;
  const value = Number((sum.value + reported.value).toPrecision(12));
  return { ...(reported.date >= sum.date ? reported : sum), value };
}
