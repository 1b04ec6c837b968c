/** Which departments may report on a measure. */
import type { Measure, Plan } from './plan.js';
import { type Department, findGroup } from './register.js';

/** The departments that may report on a measure. */
export interface Reporters {
  /** Those that the plan names for it, also through a group or as collator, in the document's order. */
  readonly departments: readonly Department[];
  /** False where the document leaves open who else has a part. */
  readonly isComplete: boolean;
}

/** Who may report on a measure. */
export function reportersOf({ register }: Pick<Plan, 'register'>, measure: Measure): Reporters {
  const { parties, collator, others, schedules, triggers } = measure;
  const owers = [...schedules, ...triggers].flatMap(({ owedBy }) => owedBy ?? []);
  const named = [...parties.map(({ name }) => name), ...(collator === undefined ? [] : [collator]), ...owers];
  const groups = named.flatMap((name) => findGroup(register, name) ?? []);
  const members = groups.flatMap((group) => (group.members === 'open' ? [] : group.members));
  const names = new Set([...named, ...members]);
  const departments = [...names].flatMap((name) => register.departments.find((known) => known.name === name) ?? []);
  return { departments, isComplete: others.length === 0 && groups.every((group) => group.members !== 'open') };
}
