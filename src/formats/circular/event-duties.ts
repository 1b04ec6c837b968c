/** Phrases about the duties that events started. */
import type { DutyRow } from '../../reports/circular/duties.js';
import type { Wording } from './wording.js';

/** The same duty of several units as one that names them all. */
export function mergeDuties(duties: readonly DutyRow[]): DutyRow[] {
  const merged = new Map<string, DutyRow>();
  for (const duty of duties) {
    const key = [duty.measure, duty.event, duty.name, duty.deadline].join('\n');
    merged.set(key, { ...duty, owedBy: [...(merged.get(key)?.owedBy ?? []), ...duty.owedBy] });
  }
  return [...merged.values()];
}

/** The event that a duty comes from, with its day. */
export function eventPhrase({ eventDate, eventName }: DutyRow, year: string, circular: Wording['circular']): string {
  return circular.problems.event(eventDate, year, eventName);
}
