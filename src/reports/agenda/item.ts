/** What stands on an agenda: something with a day, who answers for it, and what came of it. */
import type { DateText } from '../../model/period.js';
import type { Letter } from '../../model/plan.js';
import type { Goal } from '../goal.js';

/** What gives an item its day: 时限, 指标时限, 节点, 限时事项, 周期性工作, 函件答复. */
export type AgendaKind = 'due' | 'target' | 'milestone' | 'event' | 'schedule' | 'reply';

/** All kinds in their order inside a day. */
export const AGENDA_KINDS: readonly AgendaKind[] = ['due', 'target', 'milestone', 'event', 'schedule', 'reply'];

/** `submitted` waits for the office's word; `kept` was done in time; `unknown` has a day that the calendar cannot tell. */
export type AgendaState = 'missed' | 'open' | 'submitted' | 'kept' | 'late' | 'unknown';

/** All states in the order in which they are shown. */
export const AGENDA_STATES: readonly AgendaState[] = ['missed', 'open', 'submitted', 'kept', 'late', 'unknown'];

/** Who answers for it together: any one of them can do it. */
export interface AgendaOwners {
  readonly departments: readonly string[];
  /** The day on which it was done. */
  readonly done: DateText | null;
}

/** One thing by one day; the owners of a recurring duty who are equally far share an item. */
export interface AgendaItem {
  /** The day it stands under: the deadline, else the day that the rhythm or the event has. */
  readonly date: DateText;
  /** Null where the calendar has no data. */
  readonly deadline: DateText | null;
  readonly kind: AgendaKind;
  readonly measure: string;
  readonly measureTitle: string;
  /** The id of the target, milestone, schedule or trigger; null for a measure's own due and for a reply. */
  readonly id: string | null;
  /** What is to be done; null for a reply. */
  readonly title: string | null;
  readonly state: AgendaState;
  readonly owners: readonly AgendaOwners[];
  /** A due that was moved: the one before the first extension, null where there was none, and the one in force. */
  readonly extension: { readonly from: string | null; readonly to: string } | null;
  readonly goal: Goal | null;
  /** A rhythm's frequency, and the day that it gives where days off have moved the deadline. */
  readonly rhythm: { readonly every: string; readonly movedFrom: DateText | null } | null;
  /** The event that started it, with the time limit. */
  readonly event: {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly date: DateText;
    readonly within: string;
  } | null;
  /** The letter that is to be answered. */
  readonly letter: {
    readonly step: Letter['step'];
    readonly number: string | null;
    readonly date: DateText;
  } | null;
}

/** An item of which most is not said. */
export type ItemSketch = Pick<AgendaItem, 'date' | 'kind' | 'title' | 'state' | 'owners'> & Partial<AgendaItem>;

/** The item, complete, of a measure. */
export function toItem(measure: { readonly id: string; readonly title: string }, sketch: ItemSketch): AgendaItem {
  return {
    deadline: sketch.date,
    measure: measure.id,
    measureTitle: measure.title,
    id: null,
    extension: null,
    goal: null,
    rhythm: null,
    event: null,
    letter: null,
    ...sketch,
  };
}

/** Every department that answers for an item, each once. */
export function departmentsOf({ owners }: AgendaItem): string[] {
  return [...new Set(owners.flatMap(({ departments }) => departments))];
}
