/** An alias or former name where a plan file has to use the full official name. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { checkNames } from '../draft/department-names.js';
import { nameReferences } from '../draft/name-references.js';
import type { PlanDraft } from '../rule.js';

export function* departmentAlias(plan: PlanDraft): Iterable<Finding> {
  const check = checkNames(plan);
  if (!check) return;
  for (const reference of nameReferences(plan)) {
    const { file, path, name: alias } = reference;
    const result = check(reference);
    if (result.is !== 'alias') continue;
    const { name } = result;
    yield finding('department-alias', file, valueAt(path), { alias, name }, { fix: { as: 'value', text: name } });
  }
}
