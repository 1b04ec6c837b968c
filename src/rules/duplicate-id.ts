/** An id given twice where it has to be unique. */
import { type DataPath, type Finding, finding, valueAt } from '../diagnostics/diagnostic.js';
import { measuresIn, type PlanDraft } from './rule.js';

type Identified = { readonly id?: string | undefined } | undefined;

const LISTS_OF_MEASURE = ['actions', 'targets', 'milestones', 'schedules', 'triggers'] as const;

export function* duplicateId({ plan, departments, tasks }: PlanDraft): Iterable<Finding> {
  if (plan) {
    yield* repeated(plan.path, ['sections'], plan.draft.sections);
    yield* repeated(plan.path, ['events'], plan.draft.events);
  }
  if (departments) {
    const seen = new Map<string, string>();
    yield* repeated(departments.path, ['departments'], departments.draft.departments, seen);
    yield* repeated(departments.path, ['groups'], departments.draft.groups, seen);
  }
  const seenMeasures = new Map<string, string>();
  for (const task of tasks) {
    // A copied file has its ids from the original: the wrong file name is the one mistake to report.
    const isCopy = task.draft.id !== undefined && task.draft.id !== task.stem;
    if (!isCopy) yield* repeated(task.path, ['measures'], task.draft.measures, seenMeasures);
    for (const { measure, index } of measuresIn(task)) {
      for (const list of LISTS_OF_MEASURE) {
        yield* repeated(task.path, ['measures', index, list], measure[list]);
      }
    }
  }
}

function* repeated(
  file: string,
  base: DataPath,
  list: readonly Identified[] | undefined,
  firstFiles = new Map<string, string>(),
): Iterable<Finding> {
  for (const [index, item] of (list ?? []).entries()) {
    if (item?.id === undefined) continue;
    const firstFile = firstFiles.get(item.id);
    if (firstFile === undefined) firstFiles.set(item.id, file);
    else yield finding('duplicate-id', file, valueAt([...base, index, 'id']), { id: item.id, firstFile });
  }
}
