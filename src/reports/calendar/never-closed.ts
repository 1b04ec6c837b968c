/** What a measure would owe if the office had never paused or closed it: what it does not owe now is withdrawn. */
import type { JudgedMeasure } from '../../judge/judged.js';

/** The measure without the office's decisions. */
export function neverClosed(judged: JudgedMeasure): JudgedMeasure {
  const { measure, status } = judged;
  if (measure.decisions.length === 0 && measure.officeStatus === 'open') return judged;
  const isClosed = status === 'done' || status === 'paused' || status === 'cancelled';
  return {
    ...judged,
    status: isClosed ? 'in-progress' : status,
    measure: { ...measure, decisions: [], officeStatus: 'open' },
  };
}
