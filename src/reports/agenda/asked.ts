/** Whose agenda it is: everybody's, or that of the departments asked for. */
import { ownersOf } from '../../judge/owners.js';
import { dutyOf } from '../../model/duty.js';
import type { Measure, Plan } from '../../model/plan.js';
import { findGroup } from '../../model/register.js';

/** The departments asked for by name, and with the members of the groups among them. */
export interface Asked {
  readonly names: readonly string[];
  readonly members: ReadonlySet<string>;
}

/** Undefined where nobody in particular was asked for. */
export function toAsked(names: readonly string[] | undefined, { register }: Plan): Asked | undefined {
  if (names === undefined || names.length === 0) return undefined;
  const members = names.flatMap((name) => {
    const group = findGroup(register, name);
    return group && group.members !== 'open' ? group.members : [];
  });
  return { names, members: new Set([...names, ...members]) };
}

/** Those of some owners who are on the agenda. */
export function among(owners: readonly string[], asked: Asked | undefined): readonly string[] {
  return asked ? owners.filter((name) => asked.members.has(name)) : owners;
}

/**
 * Who answers for a measure as a whole: those whose reports it waits for, else the groups that the document names. Asked
 * for departments, those of them that lead, join, answer for a part, or collate; who supports has no deadline of its own.
 */
export function answerersOf(measure: Measure, { register }: Plan, asked: Asked | undefined): readonly string[] {
  const submitters = ownersOf('lead', measure, register)[0] ?? [];
  if (asked) return asked.names.filter((name) => submitters.includes(name) || isActive(measure, register, name));
  if (submitters.length > 0) return submitters;
  return measure.parties.filter(({ role }) => role !== 'support').map(({ name }) => name);
}

function isActive(measure: Measure, register: Plan['register'], name: string): boolean {
  const role = dutyOf(register, measure, name)?.role;
  return role !== undefined && role !== 'support';
}
