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
