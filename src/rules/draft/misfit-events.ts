/** Progress entries that answer an event of another kind than the one that starts their trigger. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';
import { knownEventKinds } from './event-kinds.js';
import { uniqueValues } from './parties.js';
import type { EntryDraft } from './progress-entries.js';
import { reportedMeasure } from './reported-measure.js';

/** The kind of event that starts a trigger, and where the task file says so. */
interface TriggerKind {
  readonly kind: string;
  readonly file: string;
  readonly path: DataPath;
}

/** An event and a trigger that do not go together, by their ids. */
export interface Misfit {
  readonly id: string;
  readonly kind: string;
  readonly trigger: string;
  readonly startedBy: TriggerKind;
}

/** Finds what does not fit in an entry; undefined where it fits, and where any part of it is unknown. */
export function createMisfitLookup(plan: PlanDraft): (entry: EntryDraft) => Misfit | undefined {
  const known = new Set(knownEventKinds(plan));
  const kinds = uniqueValues(plan.events.map(({ stem, draft }) => [stem, draft.kind]));
  const triggers = uniqueValues(triggerKinds(plan));
  return ({ measure = '', event: id = '', trigger = '' }) => {
    const kind = kinds.get(id);
    const startedBy = triggers.get(triggerKey(measure, trigger));
    if (kind === undefined || startedBy === undefined || kind === startedBy.kind) return undefined;
    // A kind that plan.yaml does not list is a mistake of its own, and which kind was meant is open.
    return known.has(kind) && known.has(startedBy.kind) ? { id, kind, trigger, startedBy } : undefined;
  };
}

/** Each trigger of the measures that entries can report on. */
function* triggerKinds(plan: PlanDraft): Iterable<readonly [string, TriggerKind | undefined]> {
  for (const { file, path, measure } of measuresIn(plan)) {
    const { id: owner } = measure;
    if (owner === undefined || !reportedMeasure(plan, owner)) continue;
    for (const [index, { id, event }] of knownItems(measure.triggers)) {
      if (id === undefined) continue;
      const at = [...path, 'triggers', index, 'event'];
      yield [triggerKey(owner, id), event === undefined ? undefined : { kind: event, file, path: at }];
    }
  }
}

function triggerKey(measure: string, trigger: string): string {
  return `${measure} ${trigger}`;
}
