/** The names with which a department can be renamed. */
import { Problem } from '../../messages/problem.js';
import type { Plan } from '../../model/plan.js';
import { type Department, findParty, type Group, nameKey } from '../../model/register.js';
import { findNamedParty } from '../../query/names.js';
import { parseParty } from '../choices.js';
import { readText } from '../edit/read-values.js';

/** The department that is called so today, by name, alias or id; a group, a former or an unknown name is a Problem. */
export function findRenamed(plan: Plan, text: string): Department {
  const { register } = plan;
  const today = { ...register, departments: register.departments.map((one) => ({ ...one, formerNames: [] })) };
  const party = findNamedParty(today, text) ?? parseParty(plan, text);
  if (party.type === 'group') throw new Problem(({ renameFaults }) => renameFaults.isGroup(party.name));
  const department = register.departments.find(({ id }) => id === party.id);
  if (department && findNamedParty(today, text)) return department;
  throw new Problem(({ renameFaults }) => renameFaults.isFormerName(text, party.name));
}

/** The new name, without blanks around it; one that is no new name, or somebody else's, is a Problem. */
export function checkNewName({ register }: Plan, department: Department, text: string): string {
  const name = readText('plan rename department', text);
  if (nameKey(name) === nameKey(department.name)) {
    throw new Problem(({ renameFaults }) => renameFaults.sameName(department.name));
  }
  const others = register.departments.filter((other) => other !== department);
  const owner = findParty({ ...register, departments: others }, name);
  if (!owner) return name;
  throw new Problem(({ renameFaults }) => renameFaults.nameTaken(name, owner.name, claimOf(owner, name)));
}

function claimOf({ name, aliases, id }: Department | Group, text: string): 'name' | 'alias' | 'id' | 'former' {
  const key = nameKey(text);
  if (nameKey(name) === key) return 'name';
  if (aliases.some((alias) => nameKey(alias) === key)) return 'alias';
  return id === key.toLowerCase() ? 'id' : 'former';
}
