/** The departments of a measure: from what is asked to the fewest changes of its lists. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { Party } from '../../model/plan.js';
import { ROLES, type Role } from '../../model/role.js';
import type { Change } from '../change.js';
import type { PartiesRequest } from './request.js';

/**
 * Changes at paths within the measure. Who is named for a role leaves any other; who has the role already stays where it
 * stands.
 */
export function changeParties(parties: readonly Party[], request: PartiesRequest): Change[] {
  const lists = ROLES.map((role) => {
    const before = parties.filter((party) => party.role === role).map(({ name }) => name);
    return changeList(['departments', role], before, namesAfter(role, before, request));
  });
  // First what grows: departments that are all gone for a moment would go with their key.
  return [...lists.flatMap(({ grow }) => grow), ...lists.flatMap(({ shrink }) => shrink)];
}

function namesAfter(role: Role, before: readonly string[], { replace, add, remove }: PartiesRequest): string[] {
  const others = ROLES.filter((other) => other !== role);
  const leaving = new Set([
    ...remove,
    ...others.flatMap((other) => [...(replace[other] ?? []), ...(add[other] ?? [])]),
  ]);
  const wanted = [...(replace[role] ?? before), ...(add[role] ?? [])];
  return [...new Set(wanted)].filter((name) => !leaving.has(name));
}

interface ListChanges {
  readonly grow: readonly Change[];
  readonly shrink: readonly Change[];
}

function changeList(path: DataPath, before: readonly string[], after: readonly string[]): ListChanges {
  if (before.length === 0) {
    return { grow: after.length === 0 ? [] : [{ do: 'set', path, value: after }], shrink: [] };
  }
  const kept = before.filter((name) => after.includes(name));
  const isInOrder = kept.length > 0 && kept.every((name, at) => name === after[at]);
  const isShorter = isInOrder || after.length === 0;
  return isShorter ? keepSome(path, before, after) : overwrite(path, before, after);
}

/** Names that leave the list, and names that join it at its end. */
function keepSome(path: DataPath, before: readonly string[], after: readonly string[]): ListChanges {
  const gone = before.flatMap((name, at) => (after.includes(name) ? [] : [at]));
  return { grow: appendAll(path, after.slice(before.length - gone.length)), shrink: removeAll(path, gone) };
}

/** Other names at the places of the list. */
function overwrite(path: DataPath, before: readonly string[], after: readonly string[]): ListChanges {
  const set = after
    .slice(0, before.length)
    .flatMap((value, at): Change[] => (value === before[at] ? [] : [{ do: 'set', path: [...path, at], value }]));
  const gone = before.flatMap((_, at) => (at < after.length ? [] : [at]));
  return { grow: [...set, ...appendAll(path, after.slice(before.length))], shrink: removeAll(path, gone) };
}

function appendAll(path: DataPath, names: readonly string[]): Change[] {
  return names.map((value) => ({ do: 'append', path, value }));
}

/** The last one first, so that the places of the others stay. */
function removeAll(path: DataPath, places: readonly number[]): Change[] {
  return places.toReversed().map((at) => ({ do: 'remove', path: [...path, at] }));
}
