/** What the options of `plan event` say of an event. */
import type { EventFile } from '../../edit/event/new-event.js';
import { Problem } from '../../messages/problem.js';
import type { DateText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { parseWhen } from '../choices.js';

/** When and where it was, and what happened, as it was typed. */
export interface EventDetails {
  readonly date?: string | undefined;
  readonly place?: string | undefined;
  readonly summary?: string | undefined;
}

/** A day as clerks write it, or a Problem; without a year it is in the plan's. */
export function parseDay(text: string, plan: Plan): DateText {
  const { start, end } = parseWhen('--date', text, plan);
  if (start === end) return start;
  throw new Problem(({ eventFaults }) => eventFaults.notOneDay('--date', text));
}

/** The event as its file has it, by default of today; an empty text is a Problem. */
export function toEvent(kind: string, { date, place, summary }: EventDetails, plan: Plan, today: DateText): EventFile {
  return {
    kind,
    date: date === undefined ? today : parseDay(date, plan),
    ...(place !== undefined && { place: filled('--place', place) }),
    ...(summary !== undefined && { summary: filled('--summary', summary) }),
  };
}

function filled(option: string, text: string): string {
  if (text.trim() === '') throw new Problem(({ usage }) => usage.emptyValue(option));
  return text.trim();
}
