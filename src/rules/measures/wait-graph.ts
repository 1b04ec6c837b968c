/** Which measures wait for which others. */

import type { Graph } from '../draft/graph.js';
import { indexMeasures } from '../draft/measure-index.js';
import { knownItems, type PlanDraft } from '../rule.js';

/** Each measure's id with those that it waits for, in the order of the plan; unknown ids are left out. */
export function createWaitGraph(plan: PlanDraft): Graph {
  const { ids, find } = indexMeasures(plan);
  const waits = (id: string) => new Set([...knownItems(find(id)?.measure.after)].map(([, other]) => other));
  return new Map(ids.map((id) => [id, [...waits(id)].filter((other) => find(other) !== undefined)]));
}
