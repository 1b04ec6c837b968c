/** What can be said of a plan, its measures and its parties on a date. */
import type { WorkCalendar } from '../calendar/working-days.js';
import type { LadderStep } from '../model/ladder.js';
import type { DateText, Period } from '../model/period.js';
import type { Letter, Measure, Plan, PlanEvent, ProgressEntry, Schedule, Target, Trigger } from '../model/plan.js';
import type { Role } from '../model/role.js';
import type { Alert, PaceWord, PartyProgress, PercentBasis, Status, TurnState } from '../model/state.js';

/** A plan as of a date. */
export interface JudgedPlan {
  readonly plan: Plan;
  readonly asOf: DateText;
  /** What deadlines were counted by; with it the same plan can be judged on another date. */
  readonly calendar: WorkCalendar;
  /** In the document's order. */
  readonly measures: readonly JudgedMeasure[];
}

/** A measure with what can be said of it on the date. */
export interface JudgedMeasure {
  /** As the date knows it: the due in force, milestones reached, and no extension, decision or letter dated later. */
  readonly measure: Measure;
  readonly status: Status;
  /** The last decision's date; the empty text where there is none. */
  readonly statusSince: DateText;
  /** Null where nothing can be judged. */
  readonly alert: Alert | null;
  /** Why: each finding with the lamp it asks for, the worst first; empty for green and for null. */
  readonly reasons: readonly AlertReason[];
  /** Its reports up to the date, in time. */
  readonly entries: readonly ProgressEntry[];
  /** Each department of the measure by itself: groups are left out, a collator without a role of its own is added. */
  readonly parties: readonly PartyState[];
  /** Null where nobody knows. */
  readonly percent: Percent | null;
  /** Null where no percent is known and there are no milestones, and for what is closed. */
  readonly pace: Pace | null;
  readonly due: DueState;
  readonly targets: readonly JudgedTarget[];
  readonly schedules: readonly JudgedSchedule[];
  /** Duties that events up to the date have started. */
  readonly started: readonly StartedDuty[];
  /** What the office might do next; a suggestion, never a record. */
  readonly suggestion: Suggestion | null;
}

/** One department's own state in a measure. */
export interface PartyState {
  readonly name: string;
  /** Null for a collator that has no role of its own. */
  readonly role: Role | null;
  readonly collator: boolean;
  readonly progress: PartyProgress;
  /** Its latest percent. */
  readonly percent: number | null;
  /** Its last report. */
  readonly lastReport: DateText | null;
  /** True where the measure's percent and submission wait for it: the leads, else the collator, else all responsible. */
  readonly owesReports: boolean;
  /** Days without a report, from its last one, the start, or the end of a pause; null where it owes none now. */
  readonly silentDays: number | null;
  /** True when these days have reached `staleDays`. */
  readonly silent: boolean;
}

/** A percentage (0 to 100) and whose word it is. */
export interface Percent {
  readonly value: number;
  readonly basis: PercentBasis;
}

/** Where a measure should be and where it is, in per cent; `gap` is actual less expected, in points. */
export interface Pace {
  readonly basis: 'milestones' | 'linear';
  readonly expected: number;
  readonly actual: number;
  readonly gap: number;
  readonly word: PaceWord;
}

/** The due in force on the date, and the one that the document set. */
export interface DueState {
  /** Null where the document states none. */
  readonly original: Period | null;
  readonly current: Period | null;
  /** Last day of the current one, else of the plan's period. */
  readonly effective: DateText;
  /** False for standing work without a due: it never is overdue. */
  readonly binding: boolean;
  readonly extensions: number;
  /** Days past the effective due while the measure is not closed; 0 when it is not past. */
  readonly overdueDays: number;
}

/** Why a lamp is on. */
export type AlertReason =
  | { readonly alert: 'red'; readonly kind: 'overdue'; readonly days: number }
  | { readonly alert: 'red'; readonly kind: 'far-behind'; readonly points: number }
  | { readonly alert: 'yellow'; readonly kind: 'behind'; readonly points: number }
  | { readonly alert: 'yellow'; readonly kind: 'silent'; readonly department: string; readonly days: number }
  | {
      readonly alert: 'yellow';
      readonly kind: 'missed';
      /** Id and name of the schedule, or of the trigger of an event's duty. */
      readonly schedule: string;
      readonly name: string;
      /** Any one of these could have kept the turns. */
      readonly departments: readonly string[];
      readonly turns: number;
    }
  | { readonly alert: 'blue'; readonly kind: 'due-soon'; readonly days: number };

/** A target with what was reached; null is 未定 or 未报. */
export interface JudgedTarget {
  readonly target: Target;
  /** The goal as a number: the total with `all`; null until somebody enters it. */
  readonly goal: number | null;
  /** Its own due, else the measure's, else the end of the period. */
  readonly due: DateText;
  readonly actual: number | null;
  /** The latest value of each department, the oldest report first. */
  readonly values: readonly TargetValue[];
  /** What is missing to the goal, 0 when it is reached; with `at-most` what is over it. */
  readonly remaining: number | null;
  readonly met: boolean | null;
  /** Per cent of the goal, at most 100; null with `at-most`. */
  readonly percent: number | null;
  /** Per cent that should be reached by now, by the days from start to due; null for a ceiling and for a rate. */
  readonly expected: number | null;
  /** The value on the due if it goes on as it did so far; null for a rate. */
  readonly forecast: number | null;
}

/** A value that a department reported for a target. */
export interface TargetValue {
  readonly department: string;
  readonly date: DateText;
  readonly value: number;
}

/** Something owed by a day, and what came of it. */
export interface Turn {
  /** The day that the rhythm or the event gives. */
  readonly date: DateText;
  /** The day by which it is owed: for a rhythm the next working day; null where the calendar does not know. */
  readonly deadline: DateText | null;
  /** Whoever owes it: any one of these can keep it. */
  readonly owedBy: readonly string[];
  readonly state: TurnState;
  /** The day on which it was done. */
  readonly done: DateText | null;
}

/** A schedule with its turns. */
export interface JudgedSchedule {
  readonly schedule: Schedule;
  /** `open` where the document leaves the frequency open, `undated` where nobody has set the first day, `nobody` where no department owes it. */
  readonly kind: 'counted' | 'open' | 'undated' | 'nobody';
  /** All turns up to the date and the next one of each, in time. */
  readonly turns: readonly Turn[];
  readonly counts: Readonly<Record<TurnState, number>>;
  /** For each that owes it and missed the last turn: how many it has missed in a row. */
  readonly runs: readonly MissedRun[];
}

/** Turns missed in a row up to the date; `since` is the deadline of the first of them. */
export interface MissedRun {
  readonly owedBy: readonly string[];
  readonly turns: number;
  readonly since: DateText;
}

/** A duty that an event has started; one for each that owes it. */
export interface StartedDuty extends Turn {
  readonly trigger: Trigger;
  readonly event: PlanEvent;
}

/** The next step that the ladder asks for. */
export interface Suggestion {
  readonly step: LadderStep;
  /** Who would be addressed. */
  readonly to: readonly string[];
  readonly because:
    | { readonly kind: 'overdue'; readonly days: number }
    | { readonly kind: 'missed'; readonly schedule: string; readonly turns: number }
    /** An event's duty that is not done, and the days past its deadline. */
    | { readonly kind: 'duty'; readonly name: string; readonly days: number };
  /** The last letter that was sent about it. */
  readonly lastLetter: Letter | null;
}
