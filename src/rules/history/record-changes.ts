/** The dated records of the earlier revision that are gone since, or say something else. */
import type { PlanDraft } from '../rule.js';
import { changesOfAdjustments } from './adjustment-records.js';
import { changesOfEvents } from './event-records.js';
import { changesInMeasures } from './measure-records.js';
import { presentNames } from './present-names.js';
import { changesOfProgress } from './progress-records.js';
import type { RecordChange } from './record-change.js';

/** Every change of a record between the revisions. */
export function* recordChanges(plan: PlanDraft): Iterable<RecordChange> {
  if (!plan.before) return;
  const presentName = presentNames(plan);
  yield* changesInMeasures(plan, plan.before, presentName);
  yield* changesOfAdjustments(plan, plan.before, presentName);
  yield* changesOfProgress(plan, plan.before);
  yield* changesOfEvents(plan, plan.before);
}
