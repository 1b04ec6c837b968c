/** A department written in two roles of one measure. */
import { type Finding, finding, valueAt } from '../diagnostics/diagnostic.js';
import { type MeasurePlace, measuresIn, namesIn, type PlanDraft } from './rule.js';

export function* departmentInTwoRoles(plan: PlanDraft): Iterable<Finding> {
  for (const place of measuresIn(plan)) yield* secondRoles(place);
}

function* secondRoles(place: MeasurePlace): Iterable<Finding> {
  const firstRole = new Map<string, string>();
  for (const { name, role, path } of namesIn(place)) {
    const otherRole = firstRole.get(name);
    if (otherRole === undefined) firstRole.set(name, role);
    else if (otherRole !== role) {
      yield finding('department-in-two-roles', place.file, valueAt(path), { name, role, otherRole });
    }
  }
}
