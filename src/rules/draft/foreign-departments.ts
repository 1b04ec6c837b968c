/** Which departments have no part in a measure, not even through a group. */
import type { Register } from '../../model/register.js';
import type { MeasurePlace } from '../rule.js';
import { isKnown, isListKnown } from './known-fields.js';
import { nameReferencesIn } from './name-references.js';
import { hasKnownRoles, uniqueValues } from './parties.js';

/** The departments that a name stands for: one, or the members of a group. */
type Members = ReadonlySet<string>;

/** A check that is true only where it is certain that the department has no part in the measure. */
export function createForeignCheck(register: Register): (place: MeasurePlace, department: string) => boolean {
  const members = membersByName(register);
  const known = new Map<MeasurePlace, readonly Members[] | undefined>();
  return (place, department) => {
    if (!known.has(place)) known.set(place, partiesTo(place, members));
    return known.get(place)?.every((party) => !party.has(department)) ?? false;
  };
}

/** Undefined for a group whose members nobody knows. */
function membersByName({ departments, groups }: Register): ReadonlyMap<string, Members | undefined> {
  const names = new Set(departments.map(({ name }) => name));
  return uniqueValues([
    ...departments.map(({ name }) => [name, new Set([name])] as const),
    ...groups.map(({ name, members }) => {
      const isListed = members !== 'open' && members.every((member) => names.has(member));
      return [name, isListed ? new Set(members) : undefined] as const;
    }),
  ]);
}

/** Everybody with a part in a measure, or undefined where the list is open or could not be read. */
function partiesTo(place: MeasurePlace, members: ReadonlyMap<string, Members | undefined>): Members[] | undefined {
  const { task, path, measure } = place;
  if (!hasKnownRoles(place) || !hasKnownOwers(place) || !isKnown(task, path, 'collator', 'others')) return undefined;
  if ((measure.others ?? []).length > 0) return undefined;
  const parties = [...nameReferencesIn(place)].map(({ name }) => members.get(name));
  return parties.every((party) => party !== undefined) ? parties : undefined;
}

function hasKnownOwers({ task, path, measure }: MeasurePlace): boolean {
  return (['schedules', 'triggers'] as const).every((list) => {
    const duties = measure[list];
    if (!isListKnown(task, path, list, duties)) return false;
    return (duties ?? []).every((_duty, at) => isKnown(task, [...path, list, at], 'owedBy'));
  });
}
