/** A measure, or one of its roles, that names nobody. */
import { type Finding, finding, keyAt } from '../diagnostics/diagnostic.js';
import { measuresIn, type PlanDraft } from './rule.js';

export function* emptyDepartments({ tasks }: PlanDraft): Iterable<Finding> {
  for (const task of tasks) {
    for (const { measure, index } of measuresIn(task)) {
      if (!measure.departments) continue;
      const base = ['measures', index, 'departments'] as const;
      const roles = Object.entries(measure.departments);
      if (roles.length === 0) yield finding('empty-departments', task.path, keyAt(base), {});
      for (const [role, names] of roles) {
        if (names?.length === 0) yield finding('empty-departments', task.path, keyAt([...base, role]), {});
      }
    }
  }
}
