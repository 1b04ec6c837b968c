/** Where plan files name departments, and what the register knows of those names. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { buildRegister, nearestParty, type Register } from '../../model/register.js';
import { indexParties } from '../names/party-index.js';
import { knownItems, type MeasurePlace, measuresIn, namesIn, type PlanDraft } from '../rule.js';
import { isListKnown } from './known-fields.js';

/** A department's name as a file writes it. */
export interface NameReference {
  readonly file: string;
  readonly path: DataPath;
  readonly name: string;
  /** A parent or a member: no group will do. */
  readonly departmentOnly: boolean;
}

/** What the register makes of a name. */
export type NameCheck =
  | { readonly is: 'registered' }
  | { readonly is: 'alias'; readonly name: string }
  | { readonly is: 'unknown'; readonly nearest?: string };

/** Checks a name; with `departmentOnly` a group is unknown. */
export type CheckName = (name: string, departmentOnly?: boolean) => NameCheck;

const OWED_BY_ROLE = new Set(['lead', 'each']);

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
  return (name, departmentOnly = false) => {
    const result = known.get(name) ?? check(name);
    known.set(name, result);
    const fullName = result.is === 'alias' ? result.name : name;
    return departmentOnly && names.has(fullName) && !departments.has(fullName) ? { is: 'unknown' } : result;
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

/** Every place in the plan where a department is named in full. */
export function* nameReferences(plan: PlanDraft): Iterable<NameReference> {
  yield* namesInRegister(plan);
  for (const place of measuresIn(plan)) yield* nameReferencesIn(place);
}

/** Every place in a measure where a department or group is named in full. */
export function* nameReferencesIn(place: MeasurePlace): Iterable<NameReference> {
  for (const { name, path } of namesIn(place)) yield reference(place.file, path, name);
  const { file, path, measure } = place;
  if (measure.collator !== undefined) yield reference(file, [...path, 'collator'], measure.collator);
  for (const list of ['schedules', 'triggers'] as const) yield* owers(file, [...path, list], measure[list]);
}

function* namesInRegister({ departments: file }: PlanDraft): Iterable<NameReference> {
  if (!file) return;
  for (const [index, { parent }] of knownItems(file.draft.departments)) {
    if (parent !== undefined) yield reference(file.path, ['departments', index, 'parent'], parent, true);
  }
  for (const [index, { members }] of knownItems(file.draft.groups)) {
    for (const [at, name] of knownItems(typeof members === 'string' ? [] : members)) {
      yield reference(file.path, ['groups', index, 'members', at], name, true);
    }
  }
}

function* owers(
  file: string,
  path: DataPath,
  duties: readonly ({ readonly owedBy?: string | undefined } | undefined)[] | undefined,
): Iterable<NameReference> {
  for (const [at, { owedBy }] of knownItems(duties)) {
    if (owedBy !== undefined && !OWED_BY_ROLE.has(owedBy)) yield reference(file, [...path, at, 'owedBy'], owedBy);
  }
}

function reference(file: string, path: DataPath, name: string, departmentOnly = false): NameReference {
  return { file, path, name, departmentOnly };
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
