/** The register of departments and groups: names, aliases and membership. */
import type { Department as DepartmentEntry, Group as GroupEntry } from '../generated/files.js';
import { nearest } from './nearest.js';

export type DepartmentKind = DepartmentEntry['kind'];

/** A registered department. */
export interface Department {
  readonly type: 'department';
  readonly id: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly aliases: readonly string[];
  readonly formerNames: readonly { readonly name: string; readonly until: string }[];
  readonly parent?: string;
}

/** A registered set of departments; `open` when the document lists no members. */
export interface Group {
  readonly type: 'group';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly members: readonly string[] | 'open';
}

/** Departments and groups in the register's order. */
export interface Register {
  readonly departments: readonly Department[];
  readonly groups: readonly Group[];
}

/** Builds the register from the entries of departments.yaml. */
export function buildRegister(departments: readonly DepartmentEntry[], groups: readonly GroupEntry[]): Register {
  return {
    departments: departments.map((entry) => ({ aliases: [], formerNames: [], ...entry, type: 'department' })),
    groups: groups.map((entry) => ({
      aliases: [],
      ...entry,
      type: 'group',
      members: Array.isArray(entry.members) ? entry.members : 'open',
    })),
  };
}

/** The department or group with this name, alias, former name or id. */
export function findParty(register: Register, text: string): Department | Group | undefined {
  const wanted = nameKey(text);
  const isWanted = (word: string) => nameKey(word) === wanted;
  const all = [...register.departments, ...register.groups];
  return (
    all.find(({ name }) => isWanted(name)) ??
    all.find(({ id, aliases }) => id === wanted.toLowerCase() || aliases.some(isWanted)) ??
    register.departments.find(({ formerNames }) => formerNames.some(({ name }) => isWanted(name)))
  );
}

/** The group with this official name. */
export function findGroup({ groups }: Register, name: string): Group | undefined {
  return groups.find((group) => group.name === name);
}

/** The official name of the department that bore this name in a record, which may be a former one. */
export function currentName({ departments }: Register, name: string): string {
  const bearer = departments.find(({ formerNames }) => formerNames.some((former) => former.name === name));
  return bearer?.name ?? name;
}

/** What makes two names the same to people: full-width and half-width forms, outer blanks and invisible signs do not count. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** The official name nearest to a mistyped name, alias, former name or id. */
export function nearestParty(register: Register, text: string): string | undefined {
  const owner = new Map<string, string>();
  for (const party of [...register.departments, ...register.groups]) {
    const former = party.type === 'department' ? party.formerNames.map(({ name }) => name) : [];
    for (const word of [party.name, ...party.aliases, ...former, party.id]) {
      if (!owner.has(word)) owner.set(word, party.name);
    }
  }
  const words = [...owner.keys()];
  const found = nearest(text, words) ?? words.find((word) => text.length > 1 && word.includes(text));
  return found && owner.get(found);
}

/** The groups that a department is listed in. */
export function groupsOf(register: Register, name: string): readonly Group[] {
  return register.groups.filter(({ members }) => members !== 'open' && members.includes(name));
}
