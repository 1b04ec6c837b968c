/** The plan as the program thinks of it: checked, complete, with dates and parties resolved. */
import type {
  Action,
  Adjustment,
  AlertThresholds,
  Decision,
  EventFile,
  EventKind,
  Exports,
  Extension,
  Letter,
  ProgressEntry as ProgressFileEntry,
  Schedule,
  Section,
  Source,
  Trigger,
} from '../generated/files.js';
import type { AssessmentSettings } from './assessment-settings.js';
import type { CalendarOverrides } from './holidays.js';
import type { Ladder } from './ladder.js';
import type { DateText, Period } from './period.js';
import type { Register } from './register.js';
import type { Role } from './role.js';

export type { Action, Adjustment, Decision, EventKind, Exports, Extension, Letter, Schedule, Section, Source, Trigger };

/** Languages of the terminal and of exports. */
export type Language = 'zh' | 'en';

/** The office's word on a measure, as the task file has it. */
export type OfficeStatus = 'open' | 'done' | 'paused' | 'cancelled';

/** A named party and its role in one measure. */
export interface Party {
  readonly name: string;
  readonly role: Role;
}

/** How an actual value meets a target's goal. */
export type Compare = 'at-least' | 'at-most' | 'exactly' | 'all';

/** A number with a unit; `goal` is absent with `all`, `total` until somebody knows it. */
export interface Target {
  readonly id: string;
  readonly name: string;
  readonly compare: Compare;
  readonly goal?: number;
  readonly total?: number;
  readonly unit: string;
  readonly due?: Period;
  readonly aggregate: 'sum' | 'latest';
}

/** A dated step on the way. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly due: Period;
  readonly done?: DateText;
}

/** One clause of a task with its own responsible departments. */
export interface Measure {
  readonly id: string;
  readonly task: string;
  readonly section: string;
  readonly title: string;
  readonly actions: readonly Action[];
  /** In the document's order. */
  readonly parties: readonly Party[];
  /** The roles whose list the document leaves open. */
  readonly others: readonly Role[];
  readonly source?: Source;
  readonly officeStatus: OfficeStatus;
  readonly targets: readonly Target[];
  readonly start?: DateText;
  readonly due?: Period;
  /** The last day of `due`, else of the plan's period. */
  readonly effectiveDue: DateText;
  readonly standing: boolean;
  readonly after: readonly string[];
  readonly collator?: string;
  readonly milestones: readonly Milestone[];
  readonly schedules: readonly Schedule[];
  readonly triggers: readonly Trigger[];
  readonly extensions: readonly Extension[];
  readonly decisions: readonly Decision[];
  /** The thresholds of its alerts: its own, else the plan's. */
  readonly alerts: Plan['alerts'];
  /** Letters that were sent about it. */
  readonly letters: readonly Letter[];
}

/** A numbered task: one YAML file. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly measures: readonly Measure[];
}

/** A dated entry by one department on one measure. */
export type ProgressEntry = ProgressFileEntry & { readonly department: string };

/** A dated event that starts duties; its id is the file's stem. */
export type PlanEvent = EventFile & { readonly id: string };

/** A whole work plan. */
export interface Plan {
  readonly title: string;
  readonly issuer: string;
  readonly publisher?: string;
  readonly reference?: string;
  readonly issued: DateText;
  readonly period: Period;
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly eventKinds: readonly EventKind[];
  readonly alerts: Required<AlertThresholds>;
  readonly ladder: Ladder;
  readonly assessment: AssessmentSettings;
  /** Bonus and deduction records. */
  readonly adjustments: readonly Adjustment[];
  /** What the plan itself says of holidays and make-up working days. */
  readonly calendar: CalendarOverrides;
  readonly exports: Exports;
  readonly register: Register;
  /** In the order of their ids. */
  readonly tasks: readonly Task[];
  /** In the order of file name and place. */
  readonly progress: readonly ProgressEntry[];
  readonly events: readonly PlanEvent[];
}

/** All measures in the document's order. */
export function measuresOf(plan: Plan): readonly Measure[] {
  return plan.tasks.flatMap((task) => task.measures);
}
