/** What a party has to do in a measure, by itself or through a group. */
import type { Measure, Party } from './plan.js';
import { groupsOf, type Register } from './register.js';
import { ROLES } from './role.js';

/** A duty of one party in one measure; `via` names the group through which it falls to a department. */
export interface Duty {
  readonly role: Party['role'];
  readonly via?: string;
}

/**
 * What a party has to do in a measure: its own role, or the strongest one that a group brings.
 * A role of its own hides what its groups bring; undefined when it has none.
 */
export function dutyOf(register: Register, measure: Measure, name: string): Duty | undefined {
  const own = measure.parties.find((party) => party.name === name);
  if (own) return { role: own.role };
  const names = new Set(groupsOf(register, name).map((group) => group.name));
  const viaGroups = measure.parties
    .filter((party) => names.has(party.name))
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  const strongest = viaGroups[0];
  return strongest && { role: strongest.role, via: strongest.name };
}
