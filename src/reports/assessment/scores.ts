/** The score sheet as plain data: units with their parts, and under each part every duty that counted. */
import type { Grade, ScoredRole, ScorePart } from '../../model/assessment-settings.js';
import type { DateText } from '../../model/period.js';
import type { Adjustment } from '../../model/plan.js';
import type { DepartmentKind } from '../../model/register.js';

/** Counties are ranked among themselves, everybody else together. */
export type UnitClass = 'departments' | 'counties';

/** All classes in the order of the sheet. */
export const UNIT_CLASSES: readonly UnitClass[] = ['departments', 'counties'];

/**
 * Why a unit stands apart: its kind is not ranked, it has no duty that is scored, nothing of it can be judged in the period,
 * or (`thin`) parts with less than half of all full marks.
 */
export type Apart = 'kind' | 'no-duty' | 'nothing-judged' | 'thin';

/** One unit's score; all points have two decimals. */
export interface UnitScore {
  readonly department: string;
  readonly kind: DepartmentKind;
  readonly class: UnitClass;
  /** Null for a ranked unit. */
  readonly apart: Apart | null;
  /** Its place in its class; null for a unit that stands apart. */
  readonly rank: number | null;
  /** One for each part that has full marks in the settings. */
  readonly parts: readonly PartScore[];
  /** Where points were lost: together they are 100 less the score. */
  readonly losses: readonly Loss[];
  /** The sum of the parts, out of 100; null where nothing can be judged. */
  readonly score: number | null;
  readonly bonus: number;
  /** As a positive number. */
  readonly deduction: number;
  /** Score, bonus and deduction together: it may exceed 100 or fall below 0. */
  readonly total: number | null;
  /** Null without a score, and where too little can be judged. */
  readonly grade: Grade | 'fail' | null;
  readonly adjustments: readonly Adjustment[];
}

/** What a part lost, and in which measures. */
export interface Loss {
  readonly part: ScorePart;
  readonly lost: number;
  readonly measures: readonly { readonly measure: string; readonly lost: number }[];
}

/** One part of a score. */
export interface PartScore {
  readonly part: ScorePart;
  /** Full marks after scaling to 100; null where nothing of this part can be judged. */
  readonly full: number | null;
  readonly score: number | null;
  /** Full marks less score. */
  readonly lost: number;
  readonly lines: readonly ScoreLine[];
  readonly leftOut: readonly LeftOut[];
}

/** What a line or something left out is about. */
export interface ScoredItem {
  readonly measure: string;
  readonly title: string;
  readonly role: ScoredRole;
  /** The schedule, trigger or target; null where it is the measure itself. */
  readonly item: { readonly id: string; readonly name: string } | null;
}

/** A duty that counted, with its share of the part's full marks and what it got of it. */
export interface ScoreLine extends ScoredItem {
  /** The role's factor, times the number of turns in the part `rhythms`. */
  readonly weight: number;
  /** What share of the full marks it earned, in per cent with two decimals. */
  readonly rate: number;
  readonly full: number;
  readonly score: number;
  readonly lost: number;
  readonly fact: Fact;
}

/** Why a duty does not count in a part. */
export type LeftOutReason =
  | 'not-due'
  | 'standing'
  | 'paused'
  | 'cancelled'
  | 'no-pace'
  | 'no-turn'
  | 'not-owed'
  | 'no-goal'
  | 'no-value'
  | 'just-begun'
  | 'no-factor';

/** A duty that does not count. */
export interface LeftOut extends ScoredItem {
  readonly reason: LeftOutReason;
}

/** What a rate was computed from. */
export type Fact = CompletionFact | PaceFact | TurnsFact | ReportingFact | TargetFact;

/** Whether a duty is done; a date is null where no record has one. */
export type CompletionFact =
  | { readonly kind: 'done'; readonly date: DateText | null }
  | { readonly kind: 'submitted'; readonly date: DateText; readonly by: 'department' | 'measure' }
  | { readonly kind: 'undone'; readonly due: DateText };

/** Pace in per cent; whose figure it is: the department's own, the whole measure's, or none where it owed one. */
export type PaceFact =
  | { readonly kind: 'finished' }
  | {
      readonly kind: 'pace';
      readonly basis: 'milestones' | 'linear';
      readonly figure: 'own' | 'measure' | 'none';
      /** The day of the department's own figure. */
      readonly reported: DateText | null;
      readonly expected: number;
      readonly actual: number;
      /** Points behind from which marks are lost. */
      readonly tolerance: number;
      /** Points that cost marks; 0 within the tolerance. */
      readonly behind: number;
    };

/** Turns owed by days inside the period. */
export interface TurnsFact {
  readonly kind: 'turns';
  readonly kept: number;
  readonly late: number;
  readonly missed: number;
  readonly turns: readonly ScoredTurn[];
}

/** One turn; `event` is the id of the event that started it, null for a schedule. */
export interface ScoredTurn {
  readonly deadline: DateText;
  readonly state: 'kept' | 'late' | 'missed';
  readonly done: DateText | null;
  readonly event: string | null;
}

/** Days inside the period on which reports were owed, and the stretches on which they were overdue. */
export interface ReportingFact {
  readonly kind: 'reporting';
  readonly owed: number;
  readonly silent: number;
  /** Days without a report from which it is overdue. */
  readonly staleDays: number;
  readonly stretches: readonly { readonly from: DateText; readonly to: DateText }[];
}

/** A target: per cent of the goal against per cent expected, of a rate against the whole goal; a ceiling that is held or not; a value that never came. */
export type TargetFact =
  | {
      readonly kind: 'target';
      readonly actual: number;
      readonly goal: number;
      readonly unit: string;
      /** The day of the latest value. */
      readonly reported: DateText;
      readonly percent: number;
      /** Null for a rate, of which no time is asked. */
      readonly expected: number | null;
    }
  | {
      readonly kind: 'ceiling';
      readonly actual: number;
      readonly goal: number;
      readonly unit: string;
      readonly reported: DateText;
      readonly met: boolean;
    }
  | { readonly kind: 'unreported'; readonly due: DateText };
