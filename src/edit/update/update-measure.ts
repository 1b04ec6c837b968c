/** One measure: from what is asked of it to changes of its data. */
import type { Measure } from '../../model/plan.js';
import type { Change } from '../change.js';
import { changeDue } from './due.js';
import { changeParties } from './parties.js';
import type { MeasureRequest } from './request.js';
import { changeStatus } from './status.js';

/** Changes at paths within the measure; what it already is stays untouched. */
export function changeMeasure(measure: Measure, request: MeasureRequest): Change[] {
  const { title, due, parties, decision } = request;
  return [
    ...(title === undefined || title === measure.title ? [] : [{ do: 'set', path: ['title'], value: title } as const]),
    ...(parties ? changeParties(measure.parties, parties) : []),
    ...changeCollator(measure, request),
    ...(due ? changeDue(measure, due) : []),
    ...(decision ? changeStatus(measure, decision) : []),
  ];
}

function changeCollator({ collator }: Measure, { collator: wanted }: MeasureRequest): Change[] {
  if (wanted === undefined || wanted === (collator ?? null)) return [];
  return [wanted === null ? { do: 'remove', path: ['collator'] } : { do: 'set', path: ['collator'], value: wanted }];
}
