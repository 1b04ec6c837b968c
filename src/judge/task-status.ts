/** The status of a task, from its measures. */
import type { Status } from '../model/state.js';

/**
 * A task is done when all of its measures are, and cancelled when all are; those that are cancelled or paused say nothing
 * beside others. It is submitted when nothing else is left to do, and not started while nothing has begun.
 */
export function taskStatus(statuses: readonly Status[]): Status {
  const active = statuses.filter((status) => status !== 'cancelled' && status !== 'paused');
  if (active.length === 0)
    return statuses.includes('paused') ? 'paused' : statuses.length > 0 ? 'cancelled' : 'not-started';
  if (active.every((status) => status === 'done')) return statuses.includes('paused') ? 'in-progress' : 'done';
  if (active.every((status) => status === 'not-started')) return 'not-started';
  return active.every((status) => status === 'done' || status === 'submitted') ? 'submitted' : 'in-progress';
}
