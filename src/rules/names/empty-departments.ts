/** A measure, or one of its roles, that names nobody. */
import { type DataPath, type Finding, finding, keyAt } from '../../diagnostics/diagnostic.js';
import { type DraftFile, measuresIn, type PlanDraft } from '../rule.js';

export function* emptyDepartments(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, task, measure } of measuresIn(plan)) {
    if (!measure.departments) continue;
    const base = [...path, 'departments'];
    const roles = Object.entries(measure.departments);
    if (roles.length === 0 && !isRefused(task, base)) yield finding('empty-departments', file, keyAt(base), {});
    for (const [role] of roles.filter(([, names]) => names?.length === 0)) {
      yield finding('empty-departments', file, keyAt([...base, role]), {});
    }
  }
}

/** True when the schema has refused what stood at the path or below: it is not empty, but wrong. */
function isRefused({ findings }: DraftFile<'task'>, path: DataPath): boolean {
  return findings.some(({ place }) => place.at !== 'range' && path.every((step, at) => place.path[at] === step));
}
