/** An entry whose date is not in the month of its folder. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { entriesIn, isInWrongMonth } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';

export function* wrongMonth(plan: PlanDraft): Iterable<Finding> {
  for (const place of entriesIn(plan)) {
    const { date } = place.entry;
    if (date === undefined || !isInWrongMonth(place, date)) continue;
    yield finding('wrong-month', place.file, valueAt([...place.path, 'date']), { date, month: place.month });
  }
}
