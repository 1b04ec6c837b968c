/** Everything about one task, or one measure of it. */
import type {
  JudgedMeasure,
  JudgedPlan,
  JudgedSchedule,
  JudgedTarget,
  PartyState,
  StartedDuty,
  Turn,
} from '../judge/judged.js';
import { taskStatus } from '../judge/task-status.js';
import type { Decision, Extension, Letter, Milestone, Plan, ProgressEntry } from '../model/plan.js';
import type { Status, TargetStanding } from '../model/state.js';
import { type MeasureEntry, toMeasureEntry } from './measure-entry.js';
import { standingOf } from './status/target-counts.js';
import { ownThresholds } from './thresholds.js';

/** A measure with all that the plan says of it. */
export interface MeasureDetail extends MeasureEntry {
  readonly start: string | null;
  readonly after: readonly string[];
  readonly collator: string | null;
  /** The thresholds that hold for its alerts. */
  readonly alerts: Plan['alerts'];
  /** True where they are not the plan's. */
  readonly ownAlerts: boolean;
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly due: string;
    readonly done: string | null;
  }[];
  readonly extensions: readonly Extension[];
  readonly decisions: readonly Decision[];
  readonly letters: readonly Letter[];
  /** Each department by itself. */
  readonly parties: readonly PartyState[];
  /** What was reached of each target, in the order of `targets`. */
  readonly targetValues: readonly TargetValueEntry[];
  /** Every turn of each schedule, in the order of `schedules`. */
  readonly turns: readonly { readonly schedule: string; readonly turns: readonly Turn[] }[];
  /** Duties that events have started. */
  readonly started: readonly StartedEntry[];
  readonly progress: readonly ProgressEntry[];
}

/** What was reached of a target. */
export type TargetValueEntry = Omit<JudgedTarget, 'target'> & {
  readonly id: string;
  readonly standing: TargetStanding;
};

/** A duty that an event has started. */
export type StartedEntry = Turn & {
  readonly event: string;
  readonly eventName: string;
  readonly trigger: string;
  readonly name: string;
};

/** A task with the measures asked for: all of them, or one. */
export interface ShowReport {
  readonly asOf: string;
  readonly plan: string;
  readonly section: { readonly id: string; readonly title: string };
  /** The status of the task rolls up from all of its measures. */
  readonly task: { readonly id: string; readonly title: string; readonly status: Status };
  readonly whole: boolean;
  readonly measures: readonly MeasureDetail[];
}

/** The report on a task, or on one measure; undefined when there is none with that id. */
export function showTask(
  { plan, asOf, measures }: JudgedPlan,
  taskId: string,
  measureId?: string,
): ShowReport | undefined {
  const task = plan.tasks.find(({ id }) => id === taskId);
  const section = plan.sections.find(({ id }) => id === task?.section);
  const shown = measures.filter(
    ({ measure }) => measure.task === taskId && (measureId === undefined || measure.id === measureId),
  );
  if (!task || !section || (measureId !== undefined && shown.length === 0)) return undefined;
  return {
    asOf,
    plan: plan.title,
    section: { id: section.id, title: section.title },
    task: { id: task.id, title: task.title, status: taskStatus(statusesOf(measures, taskId)) },
    whole: measureId === undefined,
    measures: shown.map((judged) => toDetail(judged, plan)),
  };
}

function statusesOf(measures: readonly JudgedMeasure[], task: string): Status[] {
  return measures.filter(({ measure }) => measure.task === task).map(({ status }) => status);
}

function toDetail(judged: JudgedMeasure, plan: Plan): MeasureDetail {
  const { measure, entries, parties } = judged;
  return {
    ...toMeasureEntry(judged, plan),
    start: measure.start ?? null,
    after: measure.after,
    collator: measure.collator ?? null,
    alerts: measure.alerts,
    ownAlerts: ownThresholds(plan).includes(measure.id),
    milestones: measure.milestones.map(toMilestone),
    extensions: measure.extensions,
    decisions: measure.decisions,
    letters: measure.letters,
    parties,
    targetValues: judged.targets.map((target) => toTargetValue(target, judged.status)),
    turns: judged.schedules.map(toTurns),
    started: judged.started.map((duty) => toStarted(duty, plan)),
    progress: entries,
  };
}

function toMilestone({ id, title, due, done }: Milestone): MeasureDetail['milestones'][number] {
  return { id, title, due: due.text, done: done ?? null };
}

function toTargetValue(judged: JudgedTarget, status: Status): TargetValueEntry {
  const { target, ...rest } = judged;
  return { id: target.id, ...rest, standing: standingOf(judged, status) };
}

function toTurns({ schedule, turns }: JudgedSchedule): MeasureDetail['turns'][number] {
  return { schedule: schedule.id, turns };
}

function toStarted({ trigger, event, ...turn }: StartedDuty, { eventKinds }: Plan): StartedEntry {
  const eventName = eventKinds.find(({ id }) => id === event.kind)?.name ?? event.kind;
  return { event: event.id, eventName, trigger: trigger.id, name: trigger.name, ...turn };
}
