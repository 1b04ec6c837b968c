/** What the options of `plan event` say of an event. */
import type { EventFile } from '../../edit/event/new-event.js';
import type { DateText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { readDay, readText } from '../edit/read-values.js';

/** When and where it was, and what happened, as it was typed. */
export interface EventDetails {
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly summary?: string | undefined;
}

/** The event as its file has it, by default of today; an empty text is a Problem. */
export function toEvent(kind: string, { date, place, summary }: EventDetails, plan: Plan, today: DateText): EventFile {
  return {
    kind,
    date: date === undefined ? today : readDay(date, plan),
    ...(place !== undefined && { place: readText('--place', place) }),
    ...(summary !== undefined && { summary: readText('--summary', summary) }),
  };
}
