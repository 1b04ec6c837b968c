/** The measure that a progress entry is about. */

import { type MeasurePlace, measuresIn, type PlanDraft } from '../rule.js';
import { indexMeasures } from './measure-index.js';

const REPEATED = new WeakMap<PlanDraft, ReadonlySet<string>>();

/** The measure with this id; undefined where there is none, or several, so that nobody can say which is meant. */
export function reportedMeasure(plan: PlanDraft, id: string | undefined): MeasurePlace | undefined {
  if (id === undefined || repeatedIds(plan).has(id)) return undefined;
  return indexMeasures(plan).find(id);
}

function repeatedIds(plan: PlanDraft): ReadonlySet<string> {
  const known = REPEATED.get(plan) ?? collectRepeated(plan);
  REPEATED.set(plan, known);
  return known;
}

function collectRepeated(plan: PlanDraft): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { measure } of measuresIn(plan)) {
    if (measure.id === undefined) continue;
    if (seen.has(measure.id)) repeated.add(measure.id);
    seen.add(measure.id);
  }
  return repeated;
}
