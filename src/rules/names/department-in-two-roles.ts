/** A department written in two roles of one measure. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { type MeasurePlace, measuresIn, namesIn, type PlanDraft } from '../rule.js';

export function* departmentInTwoRoles(plan: PlanDraft): Iterable<Finding> {
  for (const place of measuresIn(plan)) yield* secondRoles(place);
}

function* secondRoles(place: MeasurePlace): Iterable<Finding> {
  const { file } = place;
  const firstPlaces = new Map<string, { role: string; path: DataPath }>();
  const seen = new Set<string>();
  for (const { name, role, path } of namesIn(place)) {
    const first = firstPlaces.get(name);
    if (!first) firstPlaces.set(name, { role, path });
    // Repeated in the same role, it is a duplicate item.
    const isNew = !seen.has(`${role} ${name}`);
    seen.add(`${role} ${name}`);
    if (!first || first.role === role || !isNew) continue;
    const related = { is: 'other', file, place: valueAt(first.path) } as const;
    const params = { name, role, otherRole: first.role };
    yield finding('department-in-two-roles', file, valueAt(path), params, { related });
  }
}
