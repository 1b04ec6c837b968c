/** A department written in two roles of one measure. */
import { type Finding, finding, valueAt } from '../diagnostics/diagnostic.js';
import { measuresIn, type PlanDraft } from './rule.js';

export function* departmentInTwoRoles({ tasks }: PlanDraft): Iterable<Finding> {
  for (const task of tasks) {
    for (const { measure, index } of measuresIn(task)) {
      const firstRole = new Map<string, string>();
      for (const [role, names] of Object.entries(measure.departments ?? {})) {
        for (const [at, name] of (names ?? []).entries()) {
          if (name === undefined) continue;
          const otherRole = firstRole.get(name);
          if (otherRole === undefined) firstRole.set(name, role);
          else if (otherRole !== role) {
            const place = valueAt(['measures', index, 'departments', role, at]);
            yield finding('department-in-two-roles', task.path, place, { name, role, otherRole });
          }
        }
      }
    }
  }
}
