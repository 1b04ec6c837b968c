/** A measure that is due before another one that it waits for. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { findComponents } from '../draft/graph.js';
import { indexMeasures, type MeasureIndex } from '../draft/measure-index.js';
import { isOutside, lastDay, periodOf } from '../draft/plan-period.js';
import type { MeasurePlace, PlanDraft } from '../rule.js';
import { createWaitGraph } from './wait-graph.js';

export function* dueBeforeDependency(plan: PlanDraft): Iterable<Finding> {
  const index = indexMeasures(plan);
  const period = periodOf(plan);
  const graph = createWaitGraph(plan);
  const components = findComponents(graph);
  for (const [id, others] of graph) {
    const own = findDue(index, id);
    // In a circle no order of dues could be right.
    if (!own || others.some((other) => components.get(other) === components.get(id))) continue;
    // Where one of two dues is outside the period it is most likely mistyped, and found by that.
    const dues = others
      .map((other) => findDue(index, other))
      .filter((other) => other && isOutside(other.due, period) === isOutside(own.due, period));
    const latest = dues.reduce((a, b) => (a && b && b.end > a.end ? b : a), dues[0]);
    if (latest && own.end < latest.end) yield tooEarly(own, latest);
  }
}

/** A measure whose due is known. */
interface Due {
  readonly id: string;
  readonly due: string;
  readonly end: string;
  readonly place: MeasurePlace;
}

function findDue({ find }: MeasureIndex, id: string): Due | undefined {
  const place = find(id);
  const due = place?.measure.due;
  const end = lastDay(due);
  return place && due !== undefined && end !== undefined ? { id, due, end, place } : undefined;
}

function tooEarly({ due, place }: Due, other: Due): Finding {
  const related = { is: 'waits-for', file: other.place.file, place: valueAt([...other.place.path, 'due']) } as const;
  const params = { due, other: other.id, otherDue: other.due };
  return finding('due-before-dependency', place.file, valueAt([...place.path, 'due']), params, { related });
}
