/** An alias or former name where a plan file has to use the full official name. */
import { type Finding, finding } from '../diagnostics/diagnostic.js';
import { createNameCheck, nameReferences } from './department-names.js';
import type { PlanDraft } from './rule.js';

export function* departmentAlias(plan: PlanDraft): Iterable<Finding> {
  const check = createNameCheck(plan);
  if (!check) return;
  for (const { file, place, name } of nameReferences(plan)) {
    const result = check(name);
    if (result.is === 'alias') yield finding('department-alias', file, place, { alias: name, name: result.name });
  }
}
