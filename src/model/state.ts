/** The words for the state of a measure on a date. */

/** The office's word, or for an open measure how far its departments say they are. */
export type Status = 'not-started' | 'in-progress' | 'submitted' | 'done' | 'paused' | 'cancelled';

/** All statuses in the order in which a measure passes through them. */
export const STATUSES: readonly Status[] = ['not-started', 'in-progress', 'submitted', 'done', 'paused', 'cancelled'];

/** True while something remains to be done. */
export function isOpen(status: Status): boolean {
  return status !== 'done' && status !== 'cancelled';
}

/** `red` overdue, `yellow` behind, `blue` due soon, `green` none of these. */
export type Alert = 'red' | 'yellow' | 'blue' | 'green';

/** All alerts, the worst first. */
export const ALERTS: readonly Alert[] = ['red', 'yellow', 'blue', 'green'];

/** An alert, or `none` where nothing can be judged. */
export type Lamp = Alert | 'none';

/** All lamps in the order of a legend. */
export const LAMPS: readonly Lamp[] = [...ALERTS, 'none'];

/** How far a department says it is with its own part: 未报, 在办, 已申请. */
export type PartyProgress = 'unreported' | 'working' | 'submitted';

/** Where a measure is against where it should be: 超序时, 达到序时, 滞后序时. */
export type PaceWord = 'ahead' | 'on-pace' | 'behind';

/** Whose word a measure's percent is. */
export type PercentBasis = 'lead' | 'collator' | 'mean' | 'targets';

/** What came of a turn: `open` not due yet, `unknown` where the calendar has no data for its year. */
export type TurnState = 'kept' | 'late' | 'missed' | 'open' | 'unknown';

/** All, in the order in which they are shown. */
export const TURN_STATES: readonly TurnState[] = ['kept', 'late', 'missed', 'open', 'unknown'];

/** How a target stands: reached, as far as it should be, behind, or not to be told. */
export type TargetStanding = 'met' | 'on-pace' | 'behind' | 'unknown';

/** All, in the order in which they are shown. */
export const TARGET_STANDINGS: readonly TargetStanding[] = ['met', 'on-pace', 'behind', 'unknown'];
