/** The kind of an event as clerks write it. */
import { Problem } from '../../messages/problem.js';
import { nearest } from '../../model/nearest.js';
import type { EventKind, Plan } from '../../model/plan.js';
import { nameKey } from '../../model/register.js';

/** A kind by id, by name, or by a part of the name that no other has, or a Problem with the kinds that there are. */
export function parseEventKind({ eventKinds }: Plan, text: string): EventKind {
  const wanted = nameKey(text);
  const exact = eventKinds.find(({ id, name }) => id === wanted.toLowerCase() || nameKey(name) === wanted);
  if (exact) return exact;
  const matching = wanted === '' ? [] : eventKinds.filter(({ name }) => nameKey(name).includes(wanted));
  if (matching.length === 1) return matching[0] as EventKind;
  if (eventKinds.length === 0) throw new Problem(({ eventFaults }) => eventFaults.noKinds());
  if (matching.length > 1) {
    throw new Problem(({ eventFaults }) => eventFaults.ambiguousKind(text, matching.map(describe)));
  }
  const words = eventKinds.flatMap(({ id, name }) => [id, name]);
  throw new Problem(({ eventFaults }) =>
    eventFaults.unknownKind(text, eventKinds.map(describe), nearest(wanted, words)),
  );
}

function describe({ id, name }: EventKind): string {
  return `${id} ${name}`;
}
