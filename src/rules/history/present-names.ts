/** Departments by the names that they bear now: a record in which one goes by another of its names says the same. */
import { currentName } from '../../model/register.js';
import { knownRegister } from '../draft/department-names.js';
import type { PlanDraft } from '../rule.js';

/** The name that a department bears now. */
export type PresentName = (name: string) => string;

/** Reads former names by the later register; where that is not fully known, names are what they are. */
export function presentNames({ departments }: PlanDraft): PresentName {
  const register = departments && knownRegister(departments);
  return register ? (name) => currentName(register, name) : (name) => name;
}
