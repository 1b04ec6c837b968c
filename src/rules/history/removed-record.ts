/** A dated record (decision, extension, letter, adjustment, report or event) that is not there any more. */
import { type Finding, finding } from '../../diagnostics/diagnostic.js';
import type { PlanDraft } from '../rule.js';
import { recordChanges } from './record-changes.js';

export function* removedRecord(plan: PlanDraft): Iterable<Finding> {
  for (const { is, file, place, record, date, measure } of recordChanges(plan)) {
    if (is !== 'removed') continue;
    yield finding('removed-record', file, place, { record, date, ...(measure !== undefined && { measure }) });
  }
}
