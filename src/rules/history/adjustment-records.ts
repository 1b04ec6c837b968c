/** What became of the bonus and deduction records of the assessment. */
import { FILE_START, keyAt } from '../../diagnostics/diagnostic.js';
import { isKnown, isListKnown } from '../draft/known-fields.js';
import type { PlanDraft } from '../rule.js';
import { datedRecords } from './dated-records.js';
import { pairRecords } from './pair-records.js';
import type { PresentName } from './present-names.js';
import type { RecordChange } from './record-change.js';

const LIST = 'adjustments';

/** The changes in plan.yaml, where it is in both revisions. */
export function* changesOfAdjustments(
  { plan: now }: PlanDraft,
  { plan: old }: PlanDraft,
  presentName: PresentName,
): Iterable<RecordChange> {
  if (!now || !old) return;
  const { path: file, draft } = now;
  const { gone, changed } = pairRecords(
    datedRecords(old, [LIST], old.draft.adjustments, presentName),
    datedRecords(now, [LIST], draft.adjustments, presentName),
  );
  for (const [{ date }, { path }] of changed) {
    yield { is: 'rewritten', record: 'adjustment', date, file, place: keyAt(path) };
  }
  if (!isKnown(now, [], LIST) || !isListKnown(now, [], LIST, draft.adjustments)) return;
  const place = draft.adjustments ? keyAt([LIST]) : FILE_START;
  for (const { date } of gone) yield { is: 'removed', record: 'adjustment', date, file, place };
}
