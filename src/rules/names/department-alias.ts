/** An alias or former name where a plan file has to use the full official name. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { checkNames, nameReferences } from '../draft/department-names.js';
import type { PlanDraft } from '../rule.js';

export function* departmentAlias(plan: PlanDraft): Iterable<Finding> {
  const check = checkNames(plan);
  if (!check) return;
  for (const { file, path, name: alias, departmentOnly } of nameReferences(plan)) {
    const result = check(alias, departmentOnly);
    if (result.is !== 'alias') continue;
    const { name } = result;
    yield finding('department-alias', file, valueAt(path), { alias, name }, { fix: { as: 'value', text: name } });
  }
}
