/** What a plan already holds of what a department says: its own entries, and the state they make of a measure. */
import { contentKey } from '../../edit/progress/new-entry.js';
import type { Measure, Plan } from '../../model/plan.js';
import { measureState, ownEntries } from '../../reports/measure-state.js';
import type { ReadReply } from './read-replies.js';

/**
 * True for a reply that was taken before: the same content stands in the plan from the checklist's day on, or is all
 * that changed since the checklist was made.
 */
export function isThere(plan: Plan, measure: Measure, reply: ReadReply): boolean {
  const content = contentKey(reply.content);
  const own = ownEntries(plan, measure.id, reply.department.name);
  const same = own.filter((entry) => contentKey(entry) === content);
  if (same.length === 0) return false;
  const others = own.filter((entry) => !same.includes(entry));
  return same.some(({ date }) => date >= reply.asOf) || isMadeFrom({ ...plan, progress: others }, measure, reply);
}

/** True where one of the reply's checklists was made from the measure as it is now. */
export function isMadeFrom(plan: Plan, measure: Measure, reply: ReadReply): boolean {
  return reply.states.includes(measureState(plan, measure, reply.department.name));
}
