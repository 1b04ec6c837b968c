/** References of progress entries to items that their measure does not have; shared by the rules of each kind of item. */
import type { DiagnosticParams } from '../../diagnostics/codes.js';
import { type Finding, finding, keyAt, type Place, valueAt } from '../../diagnostics/diagnostic.js';
import { isListKnown } from '../draft/known-fields.js';
import { type EntryPlace, entriesIn } from '../draft/progress-entries.js';
import { reportedMeasure } from '../draft/reported-measure.js';
import { knownItems, type MeasurePlace, type PlanDraft } from '../rule.js';
import { createSuggestions } from './suggestions.js';

type ItemList = 'actions' | 'targets' | 'schedules' | 'triggers' | 'milestones';

type ItemCode = Extract<
  keyof DiagnosticParams,
  `unknown-${'action' | 'target' | 'schedule' | 'trigger' | 'milestone'}`
>;

/** An item's id where an entry refers to it. */
interface ItemReference {
  readonly id: string;
  readonly place: Place;
}

/** The references of one kind in an entry. */
export type ReferencesIn = (entry: EntryPlace) => Iterable<ItemReference>;

/** The ids of a list, for a look-up and for people to read. */
interface KnownIds {
  readonly set: ReadonlySet<string>;
  readonly list: readonly string[];
}

/** One finding for each reference to something that is not in this list of the entry's measure. */
export function* unknownItems(
  plan: PlanDraft,
  code: ItemCode,
  list: ItemList,
  referencesIn: ReferencesIn,
): Iterable<Finding> {
  const suggest = createSuggestions();
  const idsOf = new Map<MeasurePlace, KnownIds | undefined>();
  for (const entry of entriesIn(plan)) {
    const { measure } = entry.entry;
    const place = reportedMeasure(plan, measure);
    if (measure === undefined || !place) continue;
    if (!idsOf.has(place)) idsOf.set(place, itemIds(place, list));
    const ids = idsOf.get(place);
    if (!ids) continue;
    for (const { id, place: at } of referencesIn(entry)) {
      const params = { id, measure, known: ids.list };
      if (!ids.set.has(id)) yield finding(code, entry.file, at, { ...params, ...suggest(id, ids.list) });
    }
  }
}

/** The one reference in a field that holds an id. */
export function referenceIn(field: 'schedule' | 'trigger' | 'milestone'): ReferencesIn {
  return ({ path, entry }) => {
    const id = entry[field];
    return id === undefined ? [] : [{ id, place: valueAt([...path, field]) }];
  };
}

/** Each action in the list of those finished. */
export const finishedActions: ReferencesIn = ({ path, entry }) =>
  [...knownItems(entry.actions)].map(([index, id]) => ({ id, place: valueAt([...path, 'actions', index]) }));

/** Each key of the target values. */
export const reportedTargets: ReferencesIn = ({ path, entry }) =>
  Object.keys(entry.targets ?? {}).map((id) => ({ id, place: keyAt([...path, 'targets', id]) }));

/** The ids in a list of a measure, or undefined when it may have more than those that could be read. */
function itemIds({ task, path, measure }: MeasurePlace, list: ItemList): KnownIds | undefined {
  const items = measure[list];
  if (!isListKnown(task, path, list, items)) return undefined;
  const ids = (items ?? []).map((item) => item?.id);
  return ids.includes(undefined) ? undefined : { set: new Set(ids as string[]), list: ids as string[] };
}
