/** Duties with a time limit that events have started. */
import { dayAfterLimit } from '../calendar/time-limit.js';
import { compareText } from '../model/compare-text.js';
import type { Measure, PlanEvent, ProgressEntry, Trigger } from '../model/plan.js';
import { dutyBegins } from './clock.js';
import type { StartedDuty } from './judged.js';
import { ownersOf } from './owners.js';
import { type Counting, outcome } from './schedules.js';
import { officeWord } from './status.js';

/** Every duty that the events up to the date start in a measure, in time; one for each that owes it. */
export function startedDuties(measure: Measure, entries: readonly ProgressEntry[], counting: Counting): StartedDuty[] {
  const { plan, asOf } = counting;
  const events = plan.events.filter(({ date }) => date <= asOf);
  const duties = measure.triggers.flatMap((trigger) =>
    events
      .filter(({ kind }) => kind === trigger.event)
      .flatMap((event) => startDuty(trigger, event, measure, entries, counting)),
  );
  return duties.sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

/** Not owed before the work began, nor where the office had paused or closed the measure on the day of the event. */
function startDuty(
  trigger: Trigger,
  event: PlanEvent,
  measure: Measure,
  entries: readonly ProgressEntry[],
  { plan, calendar, asOf }: Counting,
): StartedDuty[] {
  const deadline = dayAfterLimit(event.date, trigger.within, calendar) ?? null;
  const begins = dutyBegins(measure, plan);
  if ((deadline ?? event.date) < begins || officeWord(measure, event.date).status !== 'open') return [];
  const answers = entries.filter(
    (entry) => entry.event === event.id && entry.trigger === trigger.id && entry.date >= event.date,
  );
  return ownersOf(trigger.owedBy, measure, plan.register).map((owedBy) => {
    const done = answers.find(({ department }) => owedBy.includes(department))?.date;
    return { trigger, event, date: deadline ?? event.date, deadline, owedBy, ...outcome({ deadline }, done, asOf) };
  });
}

function sortKey({ date, event, trigger, owedBy }: StartedDuty): string {
  return [date, event.id, trigger.id, ...owedBy].join('\n');
}
