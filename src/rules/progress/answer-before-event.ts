/** An answer to an event that is dated before the event. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { createMisfitLookup } from '../draft/misfit-events.js';
import { uniqueValues } from '../draft/parties.js';
import { entriesIn, isInWrongMonth } from '../draft/progress-entries.js';
import type { PlanDraft } from '../rule.js';

export function* answerBeforeEvent(plan: PlanDraft): Iterable<Finding> {
  const events = uniqueValues(plan.events.map((event) => [event.stem, event]));
  const issued = plan.plan?.draft.issued ?? '';
  const findMisfit = createMisfitLookup(plan);
  for (const place of entriesIn(plan)) {
    const { date, event: id, trigger } = place.entry;
    const event = id === undefined ? undefined : events.get(id);
    const happened = event?.draft.date;
    if (!event || happened === undefined || date === undefined || date >= happened) continue;
    // Each of these is one mistake, which is reported by itself: an event from the future, an entry before the issue
    // or in the wrong month, half of an answer, and an event of another kind.
    if (happened > plan.asOf || date < issued || isInWrongMonth(place, date)) continue;
    if (trigger === undefined || findMisfit(place.entry)) continue;
    const related = { is: 'here', file: event.path, place: valueAt(['date']) } as const;
    const at = valueAt([...place.path, 'date']);
    yield finding('answer-before-event', place.file, at, { date, happened }, { related });
  }
}
