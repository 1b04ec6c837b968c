/** A record dated later than the day of the check. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import type { DateText } from '../../model/period.js';
import { entriesIn, isInWrongMonth } from '../draft/progress-entries.js';
import { knownItems, type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';

export function* futureDate(plan: PlanDraft): Iterable<Finding> {
  const { asOf } = plan;
  for (const { file, path, date } of recordDates(plan)) {
    if (date !== undefined && date > asOf) yield finding('future-date', file, valueAt(path), { date, asOf });
  }
}

/** The date of a record, at its place. */
interface RecordDate {
  readonly file: string;
  readonly path: DataPath;
  readonly date: DateText | undefined;
}

function* recordDates(plan: PlanDraft): Iterable<RecordDate> {
  for (const { path, draft } of plan.events) yield { file: path, path: ['date'], date: draft.date };
  for (const place of entriesIn(plan)) {
    const { date } = place.entry;
    // A date that does not fit its folder either is one mistake: that of the month.
    if (date === undefined || isInWrongMonth(place, date)) continue;
    yield { file: place.file, path: [...place.path, 'date'], date };
  }
  for (const place of measuresIn(plan)) yield* datesIn(place);
  for (const [at, { date }] of knownItems(plan.plan?.draft.adjustments)) {
    if (plan.plan) yield { file: plan.plan.path, path: ['adjustments', at, 'date'], date };
  }
}

function* datesIn({ file, path, measure }: MeasurePlace): Iterable<RecordDate> {
  for (const list of ['decisions', 'extensions', 'letters'] as const) {
    for (const [at, { date }] of knownItems<{ readonly date?: DateText | undefined }>(measure[list])) {
      yield { file, path: [...path, list, at, 'date'], date };
    }
  }
  for (const [at, { reply }] of knownItems(measure.letters)) {
    yield { file, path: [...path, 'letters', at, 'reply', 'date'], date: reply?.date };
  }
  for (const [at, { done }] of knownItems(measure.milestones)) {
    yield { file, path: [...path, 'milestones', at, 'done'], date: done };
  }
}
