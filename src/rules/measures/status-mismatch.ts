/** A status that is not what the latest decision says. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { measuresIn, type PlanDraft } from '../rule.js';
import { latestDecision } from './latest-decision.js';

export function* statusMismatch(plan: PlanDraft): Iterable<Finding> {
  for (const place of measuresIn(plan)) {
    const { file, path, measure } = place;
    const latest = latestDecision(place);
    if (measure.status === undefined || !latest || latest.status === measure.status) continue;
    const params = { status: measure.status, decided: latest.status, date: latest.date };
    const related = { is: 'decision', file, place: valueAt([...latest.path, 'status']) } as const;
    yield finding('status-mismatch', file, valueAt([...path, 'status']), params, { related });
  }
}
