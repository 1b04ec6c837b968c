/** A schedule that ends before it begins. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';

export function* reversedSchedule(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const [index, { from, to }] of knownItems(measure.schedules)) {
      if (from === undefined || to === undefined || from <= to) continue;
      yield finding('reversed-schedule', file, valueAt([...path, 'schedules', index, 'to']), { from, to });
    }
  }
}
