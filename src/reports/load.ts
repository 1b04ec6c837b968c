/** How many duties each party has, its own and those that groups bring. */

import { dutyOf } from '../model/duty.js';
import type { Measure, Plan } from '../model/plan.js';
import type { Register } from '../model/register.js';
import { noDuties, type RoleCounts } from '../model/role.js';

/** Duties by role; `common` counts those that fall to a department by a group and are no part of its load. */
export interface Load {
  readonly name: string;
  readonly direct: RoleCounts;
  readonly common: number;
}

/** The load of one party over some measures. */
export function loadOf(register: Register, measures: readonly Measure[], name: string): Load {
  const direct = noDuties();
  let common = 0;
  for (const measure of measures) {
    const duty = dutyOf(register, measure, name);
    if (duty?.via !== undefined) common++;
    else if (duty) direct[duty.role]++;
  }
  return { name, direct, common };
}

/** Groups whose members the document does not list, with their duties among the measures; those without any are left out. */
export function openGroupLoads({ register }: Plan, measures: readonly Measure[]): Load[] {
  return register.groups
    .filter((group) => group.members === 'open')
    .map(({ name }) => loadOf(register, measures, name))
    .filter(({ direct }) => Object.values(direct).some((count) => count > 0));
}
