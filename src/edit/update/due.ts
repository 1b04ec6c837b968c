/** The due of a measure: moved, with the extension that says so. */
import type { Measure } from '../../model/plan.js';
import type { Change } from '../change.js';
import type { DueRequest } from './request.js';

/** Changes at paths within the measure; none where the due is the same day already. */
export function changeDue({ due }: Measure, { to, date, reason, approvedBy }: DueRequest): Change[] {
  if (due?.end === to.end) return [];
  const extension = { date, from: due?.text, to: to.text, reason, approvedBy };
  return [
    { do: 'set', path: ['due'], value: to.text },
    { do: 'append', path: ['extensions'], value: extension },
  ];
}
