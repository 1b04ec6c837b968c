/** An event that has no file under events. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { entriesIn } from '../draft/progress-entries.js';
import { createFileDoubt } from '../draft/unread-files.js';
import type { PlanDraft } from '../rule.js';
import { createSuggestions } from './suggestions.js';

export function* unknownEvent(plan: PlanDraft): Iterable<Finding> {
  const events = new Set(plan.events.map(({ stem }) => stem));
  const mayBeUnread = createFileDoubt(plan);
  const suggest = createSuggestions();
  for (const { file, path, entry } of entriesIn(plan)) {
    const id = entry.event;
    if (id === undefined || events.has(id) || mayBeUnread('event', id)) continue;
    yield finding('unknown-event', file, valueAt([...path, 'event']), { id, ...suggest(id, events) });
  }
}
