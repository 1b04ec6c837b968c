/** Where plan files name departments, and what the register knows of those names. */
import { type DataPath, type Place, valueAt } from '../diagnostics/diagnostic.js';
import { buildRegister, findParty, nearestParty, type Register } from '../model/register.js';
import { knownItems, measuresIn, namesIn, type PlanDraft } from './rule.js';

/** A department's name as a file writes it. */
export interface NameReference {
  readonly file: string;
  readonly place: Place;
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

/** A check of names against the register, or undefined when the register itself is not fully known. */
export function createNameCheck({ departments: file }: PlanDraft): CheckName | undefined {
  const register = file && knownRegister(file.draft);
  if (!register) return undefined;
  const departments = new Set(register.departments.map(({ name }) => name));
  const names = new Set([...departments, ...register.groups.map(({ name }) => name)]);
  const known = new Map<string, NameCheck>();
  const check = (name: string): NameCheck => {
    if (names.has(name)) return { is: 'registered' };
    const party = findParty(register, name);
    if (party) return { is: 'alias', name: party.name };
    const near = nearestParty(register, name);
    return { is: 'unknown', ...(near !== undefined && { nearest: near }) };
  };
  // The same wrong name often stands in many places.
  return (name, departmentOnly = false) => {
    if (departmentOnly && names.has(name) && !departments.has(name)) return { is: 'unknown' };
    const result = known.get(name) ?? check(name);
    known.set(name, result);
    return result;
  };
}

/** Every place in the plan where a department is named in full. */
export function* nameReferences(plan: PlanDraft): Iterable<NameReference> {
  yield* namesInRegister(plan);
  for (const place of measuresIn(plan)) {
    for (const { name, path } of namesIn(place)) yield reference(place.file, path, name);
    const { file, path, measure } = place;
    if (measure.collator !== undefined) yield reference(file, [...path, 'collator'], measure.collator);
    for (const list of ['schedules', 'triggers'] as const) yield* owers(file, [...path, list], measure[list]);
  }
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
  return { file, place: valueAt(path), name, departmentOnly };
}

/** The register, if every name in it is known: with one missing, references to it would look wrong. */
function knownRegister(draft: NonNullable<PlanDraft['departments']>['draft']): Register | undefined {
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
