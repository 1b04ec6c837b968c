/** The measures of a plan by their id, and which ids may stand in a part that could not be read. */
import { taskOfMeasure } from '../../model/ids.js';
import { type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';

/** Looks measures up by id. */
export interface MeasureIndex {
  /** The first measure with this id. */
  readonly find: (id: string) => MeasurePlace | undefined;
  /** False only when it is certain that no task file has this measure. */
  readonly mayExist: (id: string) => boolean;
  readonly ids: readonly string[];
}

const INDEXES = new WeakMap<PlanDraft, MeasureIndex>();

/** The index of a plan, made once. */
export function indexMeasures(plan: PlanDraft): MeasureIndex {
  const known = INDEXES.get(plan) ?? createIndex(plan);
  INDEXES.set(plan, known);
  return known;
}

function createIndex(plan: PlanDraft): MeasureIndex {
  const measures = new Map<string, MeasurePlace>();
  for (const place of measuresIn(plan)) {
    const { id } = place.measure;
    if (id !== undefined && !measures.has(id)) measures.set(id, place);
  }
  const unsure = unsureTasks(plan);
  return {
    find: (id) => measures.get(id),
    mayExist: (id) => measures.has(id) || unsure.has(taskOfMeasure(id)),
    ids: [...measures.keys()],
  };
}

/** Tasks whose file could not be read as a whole, or has a measure without a known id. */
function unsureTasks({ files, tasks }: PlanDraft): ReadonlySet<string> {
  const unread = files.filter(({ kind, draft, readText }) => kind === 'task' && (!draft || readText !== undefined));
  const unknown = tasks.filter(
    ({ draft }) => draft.measures === undefined || draft.measures.some((measure) => measure?.id === undefined),
  );
  return new Set([...unread, ...unknown].map(({ stem }) => stem));
}
