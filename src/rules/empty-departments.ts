/** A measure, or one of its roles, that names nobody. */
import { type Finding, finding, keyAt } from '../diagnostics/diagnostic.js';
import { measuresIn, type PlanDraft } from './rule.js';

export function* emptyDepartments(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, measure } of measuresIn(plan)) {
    if (!measure.departments) continue;
    const base = [...path, 'departments'];
    const roles = Object.entries(measure.departments);
    if (roles.length === 0) yield finding('empty-departments', file, keyAt(base), {});
    for (const [role] of roles.filter(([, names]) => names?.length === 0)) {
      yield finding('empty-departments', file, keyAt([...base, role]), {});
    }
  }
}
