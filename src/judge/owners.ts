/** Who owes the turns of a schedule or the duty of a trigger. */
import type { Measure } from '../model/plan.js';
import { findGroup, type Register } from '../model/register.js';
import { submitters } from './status.js';

/** Those who owe one turn together: any of them can keep it. */
export type Owners = readonly string[];

/**
 * One set of owners for each turn that is owed: for `each`, every lead, joint and responsible department by itself, and
 * the listed members of their groups; for a name, that department or each listed member of that group; else the leads
 * together, without a lead the collator, else the responsible departments. Groups with unknown members cannot owe.
 */
export function ownersOf(owedBy: string | undefined, measure: Measure, register: Register): readonly Owners[] {
  if (owedBy === undefined || owedBy === 'lead') {
    const together = submitters(measure, new Set(register.groups.map(({ name }) => name)));
    return together.length > 0 ? [together] : [];
  }
  if (owedBy !== 'each') return membersOf(owedBy, register).map((name) => [name]);
  const active = measure.parties.filter(({ role }) => role !== 'support');
  return [...new Set(active.flatMap(({ name }) => membersOf(name, register)))].map((name) => [name]);
}

function membersOf(name: string, register: Register): readonly string[] {
  const group = findGroup(register, name);
  if (!group) return [name];
  return group.members === 'open' ? [] : group.members;
}
