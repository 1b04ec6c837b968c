/** What a measure's records have against a request. */
import type { DateText } from '../../model/period.js';
import type { Measure, OfficeStatus } from '../../model/plan.js';
import type { Status } from '../../model/state.js';
import type { MeasureRequest } from './request.js';

/** Why a measure cannot be given what is asked. */
export type Conflict =
  /** The office has said so before. */
  | { readonly is: 'same-status'; readonly measure: string; readonly status: Exclude<OfficeStatus, 'open'> }
  /** It is in hand, and nothing was submitted that could be sent back. */
  | { readonly is: 'not-submitted'; readonly measure: string; readonly status: Status }
  /** A later record would go on saying something else. */
  | {
      readonly is: 'before-decision' | 'before-extension';
      readonly measure: string;
      readonly date: DateText;
      readonly last: DateText;
    };

/** The first conflict; `status` is what the measure was on the day of the decision. */
export function findConflict(
  measure: Measure,
  status: Status | undefined,
  { due, decision }: MeasureRequest,
): Conflict | undefined {
  if (decision && decision.status !== 'open' && decision.status === measure.officeStatus) {
    return { is: 'same-status', measure: measure.id, status: decision.status };
  }
  const decided = decision && lastDate(measure.decisions);
  if (decision && decided !== undefined && decision.date < decided) {
    return { is: 'before-decision', measure: measure.id, date: decision.date, last: decided };
  }
  const isMoved = due !== undefined && due.to.end !== measure.due?.end;
  const extended = isMoved ? lastDate(measure.extensions) : undefined;
  if (due && extended !== undefined && due.date < extended) {
    return { is: 'before-extension', measure: measure.id, date: due.date, last: extended };
  }
  const isReturned = decision?.status === 'open' && measure.officeStatus === 'open';
  return isReturned && status && status !== 'submitted'
    ? { is: 'not-submitted', measure: measure.id, status }
    : undefined;
}

function lastDate(records: readonly { readonly date: DateText }[]): DateText | undefined {
  return records
    .map(({ date }) => date)
    .sort()
    .at(-1);
}
