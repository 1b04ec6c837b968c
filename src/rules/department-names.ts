/** Where plan files name departments, and what the register knows of those names. */
import { type Place, valueAt } from '../diagnostics/diagnostic.js';
import { buildRegister, findParty, nearestParty, type Register } from '../model/register.js';
import { measuresIn, type PlanDraft } from './rule.js';

/** A department's name as a file writes it. */
export interface NameReference {
  readonly file: string;
  readonly place: Place;
  readonly name: string;
}

/** What the register makes of a name. */
export type NameCheck =
  | { readonly is: 'registered' }
  | { readonly is: 'alias'; readonly name: string }
  | { readonly is: 'unknown'; readonly nearest?: string };

const OWED_BY_ROLE = new Set(['lead', 'each']);

/** A check of names against the register, or undefined when the register itself is not fully known. */
export function createNameCheck({ departments: file }: PlanDraft): ((name: string) => NameCheck) | undefined {
  const register = file && knownRegister(file.draft);
  if (!register) return undefined;
  const names = new Set([...register.departments, ...register.groups].map(({ name }) => name));
  return (name) => {
    if (names.has(name)) return { is: 'registered' };
    const party = findParty(register, name);
    if (party) return { is: 'alias', name: party.name };
    const near = nearestParty(register, name);
    return { is: 'unknown', ...(near !== undefined && { nearest: near }) };
  };
}

/** Every place in the plan where a department is named in full. */
export function* nameReferences({ departments, tasks }: PlanDraft): Iterable<NameReference> {
  for (const [index, department] of (departments?.draft.departments ?? []).entries()) {
    if (departments && department?.parent !== undefined) {
      yield reference(departments.path, ['departments', index, 'parent'], department.parent);
    }
  }
  for (const [index, group] of (departments?.draft.groups ?? []).entries()) {
    const members = typeof group?.members === 'string' ? [] : (group?.members ?? []);
    for (const [at, name] of members.entries()) {
      if (departments && name !== undefined) {
        yield reference(departments.path, ['groups', index, 'members', at], name);
      }
    }
  }
  for (const task of tasks) {
    for (const { measure, index } of measuresIn(task)) {
      const base = ['measures', index] as const;
      for (const [role, names] of Object.entries(measure.departments ?? {})) {
        for (const [at, name] of (names ?? []).entries()) {
          if (name !== undefined) yield reference(task.path, [...base, 'departments', role, at], name);
        }
      }
      if (measure.collator !== undefined) yield reference(task.path, [...base, 'collator'], measure.collator);
      for (const list of ['schedules', 'triggers'] as const) {
        for (const [at, duty] of (measure[list] ?? []).entries()) {
          if (duty?.owedBy !== undefined && !OWED_BY_ROLE.has(duty.owedBy)) {
            yield reference(task.path, [...base, list, at, 'owedBy'], duty.owedBy);
          }
        }
      }
    }
  }
}

function reference(file: string, path: readonly (string | number)[], name: string): NameReference {
  return { file, place: valueAt(path), name };
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
