/** A measure as reports carry it: the contract of `plan list --format json`. */
import type {
  AlertReason,
  JudgedMeasure,
  JudgedSchedule,
  JudgedTarget,
  Pace,
  Percent,
  Suggestion,
} from '../judge/judged.js';
import type { Party, Plan, Source, Target, Trigger } from '../model/plan.js';
import type { Role } from '../model/role.js';
import type { Alert, PartyProgress, Status, TurnState } from '../model/state.js';

/** Plain data; what the plan does not say is null. */
export interface MeasureEntry {
  readonly id: string;
  readonly task: string;
  readonly section: string;
  readonly title: string;
  readonly actions: readonly { readonly id: string; readonly text: string; readonly standing: boolean }[];
  /** In the document's order. */
  readonly departments: readonly PartyEntry[];
  readonly others: readonly Role[];
  readonly due: string | null;
  /** The due that the document set, before any extension. */
  readonly originalDue: string | null;
  readonly extensionCount: number;
  readonly effectiveDue: string;
  readonly overdueDays: number;
  readonly standing: boolean;
  readonly status: Status;
  readonly alert: Alert | null;
  /** Why the lamp is on, the worst first. */
  readonly reasons: readonly AlertReason[];
  readonly percent: Percent | null;
  readonly pace: Pace | null;
  readonly suggestion: Pick<Suggestion, 'step' | 'to'> | null;
  readonly targets: readonly TargetEntry[];
  readonly schedules: readonly ScheduleEntry[];
  readonly triggers: readonly TriggerEntry[];
  readonly source: Source | null;
}

/** A named party with its own state; a group has none. */
export interface PartyEntry extends Party {
  readonly progress: PartyProgress | null;
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
  readonly actual: number | null;
  readonly met: boolean | null;
}

/** A schedule; `every` is `open` where the document states no frequency. */
export interface ScheduleEntry {
  readonly id: string;
  readonly name: string;
  readonly every: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly owedBy: string | null;
  /** Whether its turns can be counted, and what came of them. */
  readonly kind: JudgedSchedule['kind'];
  readonly counts: Readonly<Record<TurnState, number>>;
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
export function toMeasureEntry(judged: JudgedMeasure, plan: Plan): MeasureEntry {
  const { measure, status, alert, reasons, percent, pace, due, suggestion } = judged;
  const states = new Map(judged.parties.map(({ name, progress }) => [name, progress]));
  return {
    id: measure.id,
    task: measure.task,
    section: measure.section,
    title: measure.title,
    actions: measure.actions.map(({ id, text, standing }) => ({ id, text, standing: standing ?? false })),
    departments: measure.parties.map((party) => ({ ...party, progress: states.get(party.name) ?? null })),
    others: measure.others,
    due: measure.due?.text ?? null,
    originalDue: due.original?.text ?? null,
    extensionCount: due.extensions,
    effectiveDue: due.effective,
    overdueDays: due.overdueDays,
    standing: measure.standing,
    status,
    alert,
    reasons,
    percent,
    pace,
    suggestion: suggestion && { step: suggestion.step, to: suggestion.to },
    targets: judged.targets.map(toTargetEntry),
    schedules: judged.schedules.map(toScheduleEntry),
    triggers: measure.triggers.map((trigger) => toTriggerEntry(trigger, plan)),
    source: measure.source ?? null,
  };
}

function toTargetEntry({ target, actual, met }: JudgedTarget): TargetEntry {
  const { id, name, compare, goal, total, unit, due } = target;
  return { id, name, compare, goal: goal ?? null, total: total ?? null, unit, due: due?.text ?? null, actual, met };
}

function toScheduleEntry({ schedule, kind, counts }: JudgedSchedule): ScheduleEntry {
  const { id, name, every, from, to, owedBy } = schedule;
  return { id, name, every, from: from ?? null, to: to ?? null, owedBy: owedBy ?? null, kind, counts };
}

function toTriggerEntry({ id, event, within, name, owedBy }: Trigger, { eventKinds }: Plan): TriggerEntry {
  const eventName = eventKinds.find((kind) => kind.id === event)?.name ?? event;
  return { id, event, eventName, within, name, owedBy: owedBy ?? null };
}
