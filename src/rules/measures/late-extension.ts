/** An extension that was approved only after the due that it moves. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { lastDay } from '../draft/plan-period.js';
import type { PlanDraft } from '../rule.js';
import { joinedExtensions } from './joined-extensions.js';

export function* lateExtension(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, extension } of joinedExtensions(plan)) {
    const { date, from } = extension;
    const due = lastDay(from);
    // An extension from the future has a wrong date, which is found by that.
    if (date === undefined || from === undefined || due === undefined || date > plan.asOf) continue;
    if (date > due) yield finding('late-extension', file, valueAt([...path, 'date']), { date, from });
  }
}
