/** An entry that answers only half of a duty: a turn of no schedule, an event without the trigger, or a trigger without the event. */
import { type Finding, finding, keyAt } from '../../diagnostics/diagnostic.js';
import { isKnown } from '../draft/known-fields.js';
import { entriesIn } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';

/** What each key says nothing without. */
const PAIRS = [
  { key: 'occurrence', missing: 'schedule' },
  { key: 'event', missing: 'trigger' },
  { key: 'trigger', missing: 'event' },
] as const;

export function* incompleteAnswer(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, source, entry } of entriesIn(plan)) {
    for (const { key, missing } of PAIRS) {
      if (entry[key] === undefined || entry[missing] !== undefined || !isKnown(source, path, missing)) continue;
      yield finding('incomplete-answer', file, keyAt([...path, key]), { key, missing });
    }
  }
}
