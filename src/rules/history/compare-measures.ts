/** The tasks and measures of two revisions: which are still there, which are not, and whose id is another's now. */
import { taskOfMeasure } from '../../model/ids.js';
import { createDoubt } from '../draft/doubtful-ids.js';
import { indexMeasures } from '../draft/measure-index.js';
import { type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';
import { findReuses, type Reuse } from './find-reuses.js';
import { measuresOf, tasksOf } from './named-things.js';

/** One measure in both revisions. */
export interface MeasurePair {
  readonly before: MeasurePlace;
  readonly after: MeasurePlace;
}

/** What became of the measures of the earlier revision; left out are those whose id is given twice or in doubt. */
export interface MeasureHistory {
  /** Reused ids of tasks, and of measures in the other tasks. */
  readonly reused: readonly Reuse[];
  /** By id, in whatever file they are. */
  readonly kept: readonly MeasurePair[];
  readonly gone: readonly MeasurePlace[];
}

const HISTORIES = new WeakMap<PlanDraft, MeasureHistory>();

/** Compares a plan with the earlier one that it is to be compared with; done once for each plan. */
export function compareMeasures(plan: PlanDraft, before: PlanDraft): MeasureHistory {
  const known = HISTORIES.get(plan) ?? findHistory(plan, before);
  HISTORIES.set(plan, known);
  return known;
}

function findHistory(plan: PlanDraft, before: PlanDraft): MeasureHistory {
  const tasks = findReusedTasks(plan, before);
  const measures = findReusedMeasures(plan, before, new Set(tasks.map(({ after }) => after.file)));
  const reused = new Set([...tasks, ...measures].map(({ id }) => id));
  const isReused = (id: string) => reused.has(id) || reused.has(taskOfMeasure(id));
  return { reused: [...tasks, ...measures], ...pairMeasures(plan, before, isReused) };
}

/** Where a file that is new among the changed ones says what another task said, it may always have said so. */
function findReusedTasks(plan: PlanDraft, before: PlanDraft): readonly Reuse[] {
  const old = tasksOf(before);
  const ids = new Set(old.map(({ id }) => id));
  return findReuses(
    old,
    tasksOf(plan).filter(({ id }) => ids.has(id)),
  );
}

function findReusedMeasures(plan: PlanDraft, before: PlanDraft, reused: ReadonlySet<string>): readonly Reuse[] {
  const old = new Map(before.tasks.map((task) => [task.path, task]));
  return plan.tasks.flatMap((task) => {
    const earlier = reused.has(task.path) ? undefined : old.get(task.path);
    return earlier ? findReuses(measuresOf(earlier), measuresOf(task)) : [];
  });
}

function pairMeasures(plan: PlanDraft, before: PlanDraft, isReused: (id: string) => boolean) {
  const now = groupById(plan);
  const isDoubtful = createDoubt(plan);
  const { mayExist } = indexMeasures(plan);
  const kept: MeasurePair[] = [];
  const gone: MeasurePlace[] = [];
  for (const [id, [old, ...others]] of groupById(before)) {
    const [after, ...copies] = now.get(id) ?? [];
    if (!old || others.length > 0 || copies.length > 0 || isReused(id)) continue;
    if (after) kept.push({ before: old, after });
    else if (!mayExist(id) && !isDoubtful(id)) gone.push(old);
  }
  return { kept, gone };
}

function groupById(plan: PlanDraft): ReadonlyMap<string, readonly MeasurePlace[]> {
  const groups = new Map<string, MeasurePlace[]>();
  for (const place of measuresIn(plan)) {
    const { id } = place.measure;
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(place);
    else groups.set(id, [place]);
  }
  return groups;
}
