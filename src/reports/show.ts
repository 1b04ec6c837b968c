/** Everything about one task, or one measure of it. */
import type { JudgedMeasure, JudgedPlan } from '../judge/judge.js';
import type { Decision, Extension, Milestone, Plan, ProgressEntry } from '../model/plan.js';
import { type MeasureEntry, toMeasureEntry } from './measure-entry.js';

/** A measure with all that the plan says of it. */
export interface MeasureDetail extends MeasureEntry {
  readonly start: string | null;
  readonly after: readonly string[];
  readonly collator: string | null;
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly due: string;
    readonly done: string | null;
  }[];
  readonly extensions: readonly Extension[];
  readonly decisions: readonly Decision[];
  readonly progress: readonly ProgressEntry[];
}

/** A task with the measures asked for: all of them, or one. */
export interface ShowReport {
  readonly asOf: string;
  readonly plan: string;
  readonly section: { readonly id: string; readonly title: string };
  readonly task: { readonly id: string; readonly title: string };
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
    task: { id: task.id, title: task.title },
    whole: measureId === undefined,
    measures: shown.map((judged) => toDetail(judged, plan, asOf)),
  };
}

function toDetail(judged: JudgedMeasure, plan: Plan, asOf: string): MeasureDetail {
  const { measure, entries } = judged;
  return {
    ...toMeasureEntry(judged, plan),
    start: measure.start ?? null,
    after: measure.after,
    collator: measure.collator ?? null,
    milestones: measure.milestones.map((milestone) => toMilestone(milestone, asOf)),
    extensions: measure.extensions.filter(({ date }) => date <= asOf),
    decisions: measure.decisions.filter(({ date }) => date <= asOf),
    progress: entries,
  };
}

function toMilestone({ id, title, due, done }: Milestone, asOf: string): MeasureDetail['milestones'][number] {
  return { id, title, due: due.text, done: done !== undefined && done <= asOf ? done : null };
}
