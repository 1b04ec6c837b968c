/** An id given twice where it has to be unique. */
import { type DataPath, type Finding, finding, type Related, valueAt } from '../../diagnostics/diagnostic.js';
import { taskOfMeasure } from '../../model/ids.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';

type Identified = { readonly id?: string | undefined } | undefined;

/** Where each id stood first. */
type FirstPlaces = Map<string, Related>;

const LISTS_OF_MEASURE = ['actions', 'targets', 'milestones', 'schedules', 'triggers'] as const;

export function* duplicateId(plan: PlanDraft): Iterable<Finding> {
  yield* duplicatesInSettings(plan);
  const seen: FirstPlaces = new Map();
  for (const { path, stem, draft } of plan.tasks) {
    // A copied file or measure has its ids from the original: that they do not belong here is the one mistake to report.
    const isCopy = draft.id !== undefined && draft.id !== stem;
    const own = draft.measures?.map((measure) => (belongs(measure?.id, draft.id) ? measure : undefined));
    if (!isCopy) yield* repeated(path, ['measures'], own, seen);
  }
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const list of LISTS_OF_MEASURE) yield* repeated(file, [...path, list], measure[list]);
  }
}

function belongs(measure: string | undefined, task: string | undefined): boolean {
  return measure !== undefined && (task === undefined || taskOfMeasure(measure) === task);
}

function* duplicatesInSettings({ plan, departments }: PlanDraft): Iterable<Finding> {
  if (plan) {
    yield* repeated(plan.path, ['sections'], plan.draft.sections);
    yield* repeated(plan.path, ['events'], plan.draft.events);
  }
  if (departments) {
    const seen: FirstPlaces = new Map();
    yield* repeated(departments.path, ['departments'], departments.draft.departments, seen);
    yield* repeated(departments.path, ['groups'], departments.draft.groups, seen);
  }
}

function* repeated(
  file: string,
  base: DataPath,
  list: readonly Identified[] | undefined,
  seen: FirstPlaces = new Map(),
): Iterable<Finding> {
  for (const [index, { id }] of knownItems(list)) {
    if (id === undefined) continue;
    const place = valueAt([...base, index, 'id']);
    const related = seen.get(id);
    if (related) yield finding('duplicate-id', file, place, { id }, { related });
    else seen.set(id, { is: 'first', file, place });
  }
}
