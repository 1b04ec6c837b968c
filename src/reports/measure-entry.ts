/** A measure as reports carry it: the contract of `plan list --format json`. */
import type { JudgedMeasure } from '../judge/judge.js';
import type { Party, Plan, Schedule, Source, Target, Trigger } from '../model/plan.js';
import type { Role } from '../model/role.js';
import type { Alert, Status } from '../model/state.js';

/** Plain data; what the plan does not say is null. */
export interface MeasureEntry {
  readonly id: string;
  readonly task: string;
  readonly section: string;
  readonly title: string;
  readonly actions: readonly { readonly id: string; readonly text: string; readonly standing: boolean }[];
  /** In the document's order. */
  readonly departments: readonly Party[];
  readonly others: readonly Role[];
  readonly due: string | null;
  readonly effectiveDue: string;
  readonly standing: boolean;
  readonly status: Status;
  readonly alert: Alert | null;
  readonly targets: readonly TargetEntry[];
  readonly schedules: readonly ScheduleEntry[];
  readonly triggers: readonly TriggerEntry[];
  readonly source: Source | null;
}

/** A target; `goal` is null with `all`, `total` until somebody knows it. */
export interface TargetEntry {
  readonly id: string;
  readonly name: string;
  readonly compare: Target['compare'];
  readonly goal: number | null;
  readonly total: number | null;
  readonly unit: string;
  readonly due: string | null;
}

/** A schedule; `every` is `open` where the document states no frequency. */
export interface ScheduleEntry {
  readonly id: string;
  readonly name: string;
  readonly every: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly owedBy: string | null;
}

/** A trigger. */
export interface TriggerEntry {
  readonly id: string;
  readonly event: string;
  readonly eventName: string;
  readonly within: string;
  readonly name: string;
  readonly owedBy: string | null;
}

/** The entry of a judged measure. */
export function toMeasureEntry({ measure, status, alert }: JudgedMeasure, plan: Plan): MeasureEntry {
  return {
    id: measure.id,
    task: measure.task,
    section: measure.section,
    title: measure.title,
    actions: measure.actions.map(({ id, text, standing }) => ({ id, text, standing: standing ?? false })),
    departments: measure.parties,
    others: measure.others,
    due: measure.due?.text ?? null,
    effectiveDue: measure.effectiveDue,
    standing: measure.standing,
    status,
    alert,
    targets: measure.targets.map(toTargetEntry),
    schedules: measure.schedules.map(toScheduleEntry),
    triggers: measure.triggers.map((trigger) => toTriggerEntry(trigger, plan)),
    source: measure.source ?? null,
  };
}

function toTargetEntry({ id, name, compare, goal, total, unit, due }: Target): TargetEntry {
  return { id, name, compare, goal: goal ?? null, total: total ?? null, unit, due: due?.text ?? null };
}

function toScheduleEntry({ id, name, every, from, to, owedBy }: Schedule): ScheduleEntry {
  return { id, name, every, from: from ?? null, to: to ?? null, owedBy: owedBy ?? null };
}

function toTriggerEntry({ id, event, within, name, owedBy }: Trigger, { eventKinds }: Plan): TriggerEntry {
  const eventName = eventKinds.find((kind) => kind.id === event)?.name ?? event;
  return { id, event, eventName, within, name, owedBy: owedBy ?? null };
}
