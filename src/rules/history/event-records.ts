/** What became of the events. */
import { FILE_START, keyAt } from '../../diagnostics/diagnostic.js';
import { createFileDoubt } from '../draft/unread-files.js';
import type { PlanDraft } from '../rule.js';
import { isFlawless } from './flaws.js';
import { contentOf } from './pair-records.js';
import type { RecordChange } from './record-change.js';

/** The events whose file is gone, or says something else. */
export function* changesOfEvents(plan: PlanDraft, before: PlanDraft): Iterable<RecordChange> {
  const isUnread = createFileDoubt(plan);
  const now = new Map(plan.events.map((event) => [event.path, event]));
  for (const old of before.events) {
    const { path: file, stem, draft } = old;
    const { date } = draft;
    const event = now.get(file);
    if (date === undefined) continue;
    if (event && isFlawless(old, []) && isFlawless(event, []) && contentOf(draft) !== contentOf(event.draft)) {
      yield { is: 'rewritten', record: 'event', date, file, place: keyAt([]) };
    }
    if (!event && !isUnread('event', stem)) yield { is: 'removed', record: 'event', date, file, place: FILE_START };
  }
}
