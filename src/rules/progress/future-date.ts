/** A record dated later than the day of the check. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import type { DateText } from '../../model/period.js';
import { entriesIn, isInWrongMonth } from '../draft/progress-entries.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';

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
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const list of ['decisions', 'extensions'] as const) {
      for (const [at, { date }] of knownItems(measure[list])) yield { file, path: [...path, list, at, 'date'], date };
    }
    for (const [at, { done }] of knownItems(measure.milestones)) {
      yield { file, path: [...path, 'milestones', at, 'done'], date: done };
    }
  }
}
