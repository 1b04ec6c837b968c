/** The status of a measure: set by a decision, which is recorded. */
import type { Decision, Measure } from '../../model/plan.js';
import type { Change } from '../change.js';

/** Changes at paths within the measure; a submission that is sent back leaves the office's own word as it is. */
export function changeStatus({ officeStatus }: Measure, { date, status, by, reason, evidence }: Decision): Change[] {
  const decision: Change = { do: 'append', path: ['decisions'], value: { date, status, by, reason, evidence } };
  return officeStatus === status ? [decision] : [{ do: 'set', path: ['status'], value: status }, decision];
}
