/** Measures that wait for each other in a circle. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { findCircles } from '../draft/graph.js';
import { indexMeasures } from '../draft/measure-index.js';
import type { PlanDraft } from '../rule.js';
import { createWaitGraph } from './wait-graph.js';

export function* circularAfter(plan: PlanDraft): Iterable<Finding> {
  const { find } = indexMeasures(plan);
  for (const circle of findCircles(createWaitGraph(plan))) {
    const [first = '', next = first] = circle;
    const place = find(first);
    const at = place?.measure.after?.indexOf(next);
    if (place === undefined || at === undefined) continue;
    yield finding('circular-after', place.file, valueAt([...place.path, 'after', at]), { chain: [...circle, first] });
  }
}
