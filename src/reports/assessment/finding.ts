/** What each part finds on a duty, before any points are given. */
import type { JudgedMeasure, PartyState } from '../../judge/judged.js';
import type { ScoredRole } from '../../model/assessment-settings.js';
import { toHundredths } from './points.js';
import type { Fact, LeftOutReason, ScoredItem } from './scores.js';

/** A department's own duty in a measure. */
export interface ScoredDuty {
  readonly judged: JudgedMeasure;
  readonly party: PartyState;
  readonly role: ScoredRole;
  readonly factor: number;
}

/** All of a rate: rates are whole hundredths of a per cent. */
export const WHOLE = 10_000;

/** A duty that counts, with the rate that it earned (0 to WHOLE). */
export interface Counted extends ScoredItem {
  readonly weight: number;
  readonly rate: number;
  readonly fact: Fact;
}

/** A duty that does not count. */
export interface NotCounted extends ScoredItem {
  readonly reason: LeftOutReason;
}

export type Finding = Counted | NotCounted;

/** A duty that counts by its factor, `turns` times where it consists of turns. */
export function count(duty: ScoredDuty, rate: number, fact: Fact, item: ScoredItem['item'] = null, turns = 1): Finding {
  if (toHundredths(duty.factor) === 0) return leaveOut(duty, 'no-factor', item);
  return { ...itemOf(duty, item), weight: duty.factor * turns, rate, fact };
}

/** A duty that does not count. */
export function leaveOut(duty: ScoredDuty, reason: LeftOutReason, item: ScoredItem['item'] = null): NotCounted {
  return { ...itemOf(duty, item), reason };
}

/** A share of a whole as a rate. */
export function rateOf(part: number, whole: number): number {
  return Math.round((part * WHOLE) / whole);
}

/** True once the office has confirmed it, or while it need only do so: the department, or everybody who owes it, has submitted. */
export function isFinished({ judged, party }: ScoredDuty): boolean {
  const { status } = judged;
  return status === 'done' || status === 'submitted' || (status === 'in-progress' && party.progress === 'submitted');
}

function itemOf({ judged, role }: ScoredDuty, item: ScoredItem['item']): ScoredItem {
  return { measure: judged.measure.id, title: judged.measure.title, role, item };
}
