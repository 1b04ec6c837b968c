/** The circular as plain data: the contract of `plan report --format json`. */

import type { Cadence } from '../../calendar/cadence.js';
import type { DateText } from '../../model/period.js';

import type { Thresholds } from '../thresholds.js';
import type { Advance } from './advances.js';
import type { Demands } from './coming.js';
import type { DutyRow } from './duties.js';
import type { FlaggedRow } from './flagged.js';
import type { Findings } from './problems.js';
import type { RhythmRow, TurnCounts } from './rhythms.js';
import type { Tally } from './tally.js';
import type { UnitAnnex } from './units.js';

/** Who is written to: a unit by its name, or a class of units where there are too many to name. */
export type Addressee =
  | { readonly kind: 'named'; readonly name: string }
  /** `all` is false where some of the register's counties have no duty. */
  | { readonly kind: 'counties'; readonly all: boolean }
  | { readonly kind: 'departments' };

/** First and last day. */
export interface Span {
  readonly start: DateText;
  readonly end: DateText;
}

/** What came in and what the office did inside the period. */
export interface Received {
  readonly reports: number;
  /** Of these, reports that there is nothing to report. */
  readonly nothing: number;
  /** Departments that reported. */
  readonly departments: number;
  /** Measures that the office closed as done. */
  readonly finished: number;
  readonly extensions: number;
  readonly letters: number;
}

/** Now less before: measures, and points of the rate, which is null where one of both is unknown. */
export interface Change {
  readonly done: number;
  readonly rate: number | null;
  readonly red: number;
  readonly yellow: number;
}

/** 一、总体情况: measures counted once each. */
export interface Overall {
  readonly now: Tally;
  /** On the baseline; null without one. */
  readonly before: Tally | null;
  /** Null with `before`. */
  readonly change: Change | null;
  readonly received: Received;
  /** Turns of schedules that were settled in the period, or wait on its last day: the sums of annex 3. */
  readonly turns: TurnCounts;
  /** Duties that events started: the rows of annex 3. */
  readonly duties: TurnCounts;
}

/** Annexes; a weekly circular has none by unit. */
export interface Annexes {
  readonly units: UnitAnnex | null;
  /** The red and yellow measures counted in the body, the worst first. */
  readonly flagged: readonly FlaggedRow[];
  readonly rhythms: readonly RhythmRow[];
  readonly duties: readonly DutyRow[];
}

/** A periodic circular. */
export interface CircularReport {
  /** The last day of the period, or the day up to which it was asked for. */
  readonly asOf: DateText;
  readonly plan: string;
  readonly issuer: string;
  readonly issued: DateText;
  readonly planPeriod: Span;
  readonly cadence: Cadence;
  readonly period: Span & { readonly text: string };
  /** False while the date lies before the period. */
  readonly begun: boolean;
  /** True when the date is the last day of the period. */
  readonly complete: boolean;
  /** Where the date lies: before the plan's issue, in its time, or after its period. */
  readonly stage: 'unissued' | 'running' | 'over';
  /** The day that figures are compared with; null where the plan was not issued yet, or the period has not begun. */
  readonly baseline: DateText | null;
  /** Thresholds of the lamps. */
  readonly alerts: Thresholds;
  readonly addressees: readonly Addressee[];
  readonly overall: Overall;
  /** Sections in the document's order; a weekly circular leaves out those without news. */
  readonly advances: readonly Advance[];
  readonly problems: Findings;
  readonly demands: Demands;
  readonly annexes: Annexes;
}
