/** What the register knows of the names that plan files write. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { DateText } from '../../model/period.js';
import { buildRegister, nearestParty, type Register } from '../../model/register.js';
import { indexParties } from '../names/party-index.js';
import { knownItems, type PlanDraft } from '../rule.js';
import { isListKnown } from './known-fields.js';
import type { NameReference } from './name-references.js';

/** What the register makes of a name. */
export type NameCheck =
  | { readonly is: 'registered' }
  | { readonly is: 'alias'; readonly name: string }
  | { readonly is: 'group' }
  | { readonly is: 'unknown'; readonly nearest?: string };

/** Checks a name as it is referred to; a group is only found out where none will do. */
export type CheckName = (reference: Pick<NameReference, 'name'> & Partial<NameReference>) => NameCheck;

/** Looking for the name that was meant takes long in a large register; so many wrong names have one cause. */
const MAX_SUGGESTIONS = 300;

const CHECKS = new WeakMap<PlanDraft, CheckName>();

/** A check of names against the register, made once; undefined when the register itself is not fully known. */
export function checkNames(plan: PlanDraft): CheckName | undefined {
  const register = plan.departments && knownRegister(plan.departments);
  if (!register) return undefined;
  const check = CHECKS.get(plan) ?? createNameCheck(register);
  CHECKS.set(plan, check);
  return check;
}

function createNameCheck(register: Register): CheckName {
  const departments = new Set(register.departments.map(({ name }) => name));
  const names = new Set([...departments, ...register.groups.map(({ name }) => name)]);
  const wasInForce = createFormerNameCheck(register);
  const findParty = indexParties(register);
  const known = new Map<string, NameCheck>();
  let suggestions = 0;
  const check = (name: string): NameCheck => {
    if (names.has(name)) return { is: 'registered' };
    const party = findParty(name);
    if (party) return { is: 'alias', name: party.name };
    const near = suggestions++ < MAX_SUGGESTIONS ? nearestParty(register, name) : undefined;
    return { is: 'unknown', ...(near !== undefined && { nearest: near }) };
  };
  // The same wrong name often stands in many places.
  return ({ name, departmentOnly = false, date }) => {
    const result = known.get(name) ?? check(name);
    known.set(name, result);
    if (date !== undefined && result.is === 'alias' && wasInForce(name, date)) return { is: 'registered' };
    const fullName = result.is === 'alias' ? result.name : name;
    return departmentOnly && names.has(fullName) && !departments.has(fullName) ? { is: 'group' } : result;
  };
}

/** Tells whether a former name was that of its department on a day; one without a known end may have been. */
function createFormerNameCheck({ departments }: Register): (name: string, date: DateText) => boolean {
  const ends = new Map<string, DateText>();
  for (const { name, until = '9999-12-31' } of departments.flatMap(({ formerNames }) => formerNames)) {
    if (until > (ends.get(name) ?? '')) ends.set(name, until);
  }
  return (name, date) => {
    const end = ends.get(name);
    return end !== undefined && date <= end;
  };
}

/** Where each full name is registered, the first of equal ones. */
export function registeredNames({ departments: file }: PlanDraft): ReadonlyMap<string, DataPath> {
  const places = new Map<string, DataPath>();
  for (const list of ['departments', 'groups'] as const) {
    for (const [index, { name }] of knownItems(file?.draft[list])) {
      if (name !== undefined && !places.has(name)) places.set(name, [list, index, 'name']);
    }
  }
  return places;
}

/** The register, if every name in it is known: with one missing, references to it would look wrong. */
export function knownRegister(file: NonNullable<PlanDraft['departments']>): Register | undefined {
  const { draft } = file;
  if (!isListKnown(file, [], 'groups', draft.groups)) return undefined;
  const departments = draft.departments ?? [];
  const groups = draft.groups ?? [];
  if (draft.departments === undefined) return undefined;
  if ([...departments, ...groups].some((party) => party?.name === undefined)) return undefined;
  const cleaned = departments.map((department) => ({
    ...department,
    id: department?.id ?? '',
    aliases: known(department?.aliases),
    formerNames: known(department?.formerNames).filter(({ name }) => name !== undefined),
  }));
  const cleanedGroups = groups.map((group) => ({ ...group, id: group?.id ?? '', aliases: known(group?.aliases) }));
  return buildRegister(cleaned as never, cleanedGroups as never);
}

function known<T>(list: readonly (T | undefined)[] | undefined): T[] {
  return (list ?? []).filter((item) => item !== undefined);
}
