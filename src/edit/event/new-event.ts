/** A new event: its id, and the file that records it. */
import type { Plan, PlanEvent } from '../../model/plan.js';
import { nameKey } from '../../model/register.js';
import type { FileData } from '../../parse/source.js';
import type { PlanEdit } from '../change.js';

/** What an event's file says. */
export type EventFile = FileData['event'];

/** The event of the same kind, day, place and summary that the plan already has. */
export function findSameEvent({ events }: Plan, wanted: EventFile): PlanEvent | undefined {
  return events.find((event) => keyOf(event) === keyOf(wanted));
}

function keyOf({ kind, date, place = '', summary = '' }: EventFile): string {
  return JSON.stringify([kind, date, nameKey(place), nameKey(summary)]);
}

/** `2022-08-03-accident`; behind those of the same kind and day with a number that none of them has had. */
export function newEventId({ events }: Plan, { kind, date }: EventFile): string {
  const first = `${date}-${kind}`;
  const taken = events.flatMap(({ id }) => {
    if (id === first) return [1];
    const [, number] = /^-([1-9]\d*)$/.exec(id.startsWith(first) ? id.slice(first.length) : '') ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  return taken.length === 0 ? first : `${first}-${Math.max(...taken) + 1}`;
}

/** The edit that records an event under its id. */
export function recordEvent(id: string, event: EventFile): PlanEdit {
  return [{ path: `events/${id}.yaml`, kind: 'event', create: event }];
}
