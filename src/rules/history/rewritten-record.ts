/** A dated record (decision, extension, letter, adjustment, report or event) that says something else than it did. */
import { type Finding, finding } from '../../diagnostics/diagnostic.js';
import type { PlanDraft } from '../rule.js';
import { recordChanges } from './record-changes.js';

export function* rewrittenRecord(plan: PlanDraft): Iterable<Finding> {
  for (const { is, file, place, record, date, measure } of recordChanges(plan)) {
    if (is !== 'rewritten') continue;
    yield finding('rewritten-record', file, place, { record, date, ...(measure !== undefined && { measure }) });
  }
}
