/** The departments of a plan and their roles in its measures, as far as the files leave no doubt. */
import type { Register } from '../../model/register.js';
import { isWhole, type MeasurePlace, type PlanDraft } from '../rule.js';
import { knownRegister } from './department-names.js';
import { isKnown } from './known-fields.js';

/** The register, if nothing is wrong with the file that it comes from. */
export function wholeRegister(plan: PlanDraft): Register | undefined {
  const { departments } = plan;
  return departments && isWhole(plan, 'departments') ? knownRegister(departments) : undefined;
}

/** What entries with these keys hold; undefined for a key that several have. */
export function uniqueValues<V>(entries: Iterable<readonly [string, V]>): ReadonlyMap<string, V | undefined> {
  const values = new Map<string, V | undefined>();
  for (const [key, value] of entries) values.set(key, values.has(key) ? undefined : value);
  return values;
}

/** True when every name in every role could be read, and no role is empty: there somebody was forgotten. */
export function hasKnownRoles({ task, path, measure }: MeasurePlace): boolean {
  const roles = Object.values(measure.departments ?? {});
  return roles.length > 0 && roles.every((names) => names?.length !== 0) && isKnown(task, path, 'departments');
}
