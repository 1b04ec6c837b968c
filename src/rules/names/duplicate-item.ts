/** An item that a list has twice where the schemas want each only once, two columns under one heading, the same letter twice in a measure. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { OWN_PLACES, type TableKind } from '../../model/places.js';
import { nameKey } from '../../model/register.js';
import { knownItems, type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';

export function* duplicateItem(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, items } of listsIn(plan)) yield* repeated(file, path, knownItems(items));
  for (const { file, path, items } of headingsIn(plan)) yield* repeated(file, path, items);
  for (const place of measuresIn(plan)) yield* repeatedLetters(place);
}

/** A list of texts with its place. */
interface TextList {
  readonly file: string;
  readonly path: DataPath;
  readonly items: readonly (string | undefined)[] | undefined;
}

/** Every list that the schemas mark with `uniqueItems`. */
function* listsIn(plan: PlanDraft): Iterable<TextList> {
  yield* listsInSettings(plan);
  yield* listsInRegister(plan);
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const [role, items] of Object.entries(measure.departments ?? {})) {
      yield { file, path: [...path, 'departments', role], items };
    }
    for (const list of ['others', 'after'] as const) yield { file, path: [...path, list], items: measure[list] };
  }
  for (const { path: file, draft } of plan.progress) {
    for (const [index, { actions }] of knownItems(draft)) yield { file, path: [index, 'actions'], items: actions };
  }
}

function* listsInSettings({ plan }: PlanDraft): Iterable<TextList> {
  const unranked = plan?.draft.assessment?.unranked;
  if (plan && unranked) yield { file: plan.path, path: ['assessment', 'unranked'], items: unranked };
  for (const kind of Object.keys(OWN_PLACES) as TableKind[]) {
    const items = plan?.draft.exports?.[kind]?.columns;
    if (plan && items) yield { file: plan.path, path: ['exports', kind, 'columns'], items };
  }
}

/** The office's own headings of each paper's columns, by which a returned checklist is read. */
function* headingsIn({ plan }: PlanDraft) {
  for (const kind of Object.keys(OWN_PLACES) as TableKind[]) {
    const headings = plan?.draft.exports?.[kind]?.headings;
    const items = Object.entries(headings ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined);
    if (plan) yield { file: plan.path, path: ['exports', kind, 'headings'], items };
  }
}

function* listsInRegister({ departments: file }: PlanDraft): Iterable<TextList> {
  if (!file) return;
  for (const list of ['departments', 'groups'] as const) {
    for (const [index, { aliases }] of knownItems(file.draft[list])) {
      yield { file: file.path, path: [list, index, 'aliases'], items: aliases };
    }
  }
  for (const [index, { members }] of knownItems(file.draft.groups)) {
    if (typeof members === 'object') yield { file: file.path, path: ['groups', index, 'members'], items: members };
  }
}

function* repeated(
  file: string,
  path: DataPath,
  items: Iterable<readonly [step: string | number, item: string]>,
): Iterable<Finding> {
  const places = new Map<string, DataPath>();
  for (const [step, item] of items) {
    const first = places.get(item);
    if (!first) places.set(item, [...path, step]);
    else {
      const related = { is: 'first', file, place: valueAt(first) } as const;
      yield finding('duplicate-item', file, valueAt([...path, step]), { item }, { related });
    }
  }
}

/** One letter may be sent to several departments, but not twice to the same. */
function* repeatedLetters({ file, path, measure }: MeasurePlace): Iterable<Finding> {
  const places = new Map<string, DataPath>();
  for (const [index, { number, to, date, step }] of knownItems(measure.letters)) {
    if (number === undefined || to === undefined) continue;
    const key = JSON.stringify([nameKey(number), nameKey(to), date, step]);
    const at = [...path, 'letters', index, 'number'];
    const first = places.get(key);
    if (!first) places.set(key, at);
    else {
      const related = { is: 'first', file, place: valueAt(first) } as const;
      yield finding('duplicate-item', file, valueAt(at), { item: number }, { related });
    }
  }
}
