/** A percentage that is lower than the same department reported before, without a reason. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { entriesByReporter } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';
import { unexplainedFalls } from './unexplained-falls.js';

export function* fallingPercent(plan: PlanDraft): Iterable<Finding> {
  for (const series of entriesByReporter(plan)) {
    const falls = unexplainedFalls(series, 'percent', ({ percent }) => percent);
    for (const { place, value, previous, before } of falls) {
      const related = { is: 'before', file: previous.file, place: valueAt([...previous.path, 'percent']) } as const;
      const params = { value, before, date: previous.date };
      yield finding('falling-percent', place.file, valueAt([...place.path, 'percent']), params, { related });
    }
  }
}
