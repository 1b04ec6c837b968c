/** A department that is not in departments.yaml. */
import { FILE_START, type Finding, finding } from '../diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import { createNameCheck, nameReferences } from './department-names.js';
import type { PlanDraft } from './rule.js';

export function* unknownDepartment(plan: PlanDraft): Iterable<Finding> {
  const check = createNameCheck(plan);
  if (!check) return;
  for (const { file, place, name, departmentOnly } of nameReferences(plan)) {
    const result = check(name, departmentOnly);
    if (result.is !== 'unknown') continue;
    const { is, ...near } = result;
    yield finding('unknown-department', file, place, { name, ...near });
  }
  yield* unknownReporters(plan);
}

/** Progress files are named after the id of the department that reports. */
function* unknownReporters({ departments, progress }: PlanDraft): Iterable<Finding> {
  const ids = (departments?.draft.departments ?? []).map((department) => department?.id);
  if (ids.includes(undefined)) return;
  for (const { path, stem } of progress) {
    if (ids.includes(stem)) continue;
    const near = nearest(stem, ids as string[]);
    yield finding('unknown-department', path, FILE_START, { name: stem, ...(near !== undefined && { nearest: near }) });
  }
}
