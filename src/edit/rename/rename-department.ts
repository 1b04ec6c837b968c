/** A department's new name in every file that has the old one in force. */
import type { DateText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { type Department, nameKey } from '../../model/register.js';
import type { FileKind } from '../../parse/source.js';
import type { Change, FileEdit } from '../change.js';
import { nameReferences } from './references.js';

/** A department, what it is called from now on, and the last day of the name that it has had. */
export interface Renaming {
  readonly department: Department;
  readonly newName: string;
  readonly until: DateText;
}

/** A file that is there, with its changes. */
type ChangedFile = Extract<FileEdit, { readonly changes: unknown }>;

/**
 * Renames a department: what is in force and what is dated after `until` gets the new name, records up to that day keep
 * the old one, which becomes a former name. An alias that is now the name is dropped.
 */
export function renameDepartment(plan: Plan, renaming: Renaming): ChangedFile[] {
  const { department, newName, until } = renaming;
  const files = new Map<string, ChangedFile & { readonly changes: Change[] }>();
  const add = (path: string, kind: FileKind, ...changes: readonly Change[]) => {
    const file = files.get(path) ?? { path, kind, changes: [] };
    file.changes.push(...changes);
    files.set(path, file);
  };
  add('departments.yaml', 'departments', ...changesOfEntry(plan, renaming));
  for (const { file, kind, path, name, date } of nameReferences(plan)) {
    if (name === department.name && isInForce(date, until)) add(file, kind, { do: 'set', path, value: newName });
  }
  return [...files.values()];
}

/** The department's own entry; its id stays. */
function changesOfEntry({ register }: Plan, { department, newName, until }: Renaming): Change[] {
  const entry = ['departments', register.departments.indexOf(department)];
  const aliases = [...department.aliases.entries()].filter(([, alias]) => nameKey(alias) === nameKey(newName));
  return [
    { do: 'set', path: [...entry, 'name'], value: newName },
    { do: 'append', path: [...entry, 'formerNames'], value: { name: department.name, until } },
    // From the last to the first, so that the numbers of those that are left to remove still hold.
    ...aliases.reverse().map(([at]): Change => ({ do: 'remove', path: [...entry, 'aliases', at] })),
  ];
}

function isInForce(date: DateText | undefined, until: DateText): boolean {
  return date === undefined || date > until;
}
