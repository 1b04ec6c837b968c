/** An extension whose new due is before the old one. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { lastDay } from '../draft/plan-period.js';
import type { PlanDraft } from '../rule.js';
import { joinedExtensions } from './joined-extensions.js';

export function* shortenedDue(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, extension } of joinedExtensions(plan)) {
    const { from, to } = extension;
    const [before, after] = [lastDay(from), lastDay(to)];
    if (from === undefined || to === undefined || before === undefined || after === undefined) continue;
    if (after < before) yield finding('shortened-due', file, valueAt([...path, 'to']), { from, to });
  }
}
