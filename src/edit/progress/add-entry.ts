/** An entry at the end of what a department reported in a month. */
import type { PlanEdit, Value } from '../change.js';
import type { ProgressEntry } from './new-entry.js';

/** The file of a department's reports in the month of a date, relative to the plan's directory. */
export function progressPath(department: string, date: string): string {
  return `progress/${date.slice(0, 7)}/${department}.yaml`;
}

/** The edit that adds an entry to the file of a department (by its id), which is made where it is missing. */
export function addEntry(entry: ProgressEntry, department: string, isThere: (path: string) => boolean): PlanEdit {
  return addEntries([{ entry, department }], isThere);
}

/** The edit that adds entries to the files of their departments (by id), which are made where they are missing. */
export function addEntries(
  added: readonly { readonly entry: ProgressEntry; readonly department: string }[],
  isThere: (path: string) => boolean,
): PlanEdit {
  const byPath = new Map<string, ProgressEntry[]>();
  for (const { entry, department } of added) {
    const path = progressPath(department, entry.date);
    const entries = byPath.get(path);
    if (entries) entries.push(entry);
    else byPath.set(path, [entry]);
  }
  return [...byPath].map(([path, entries]) =>
    isThere(path)
      ? { path, kind: 'progress', changes: entries.map((entry) => ({ do: 'append', path: [], value: toValue(entry) })) }
      : { path, kind: 'progress', create: entries },
  );
}

function toValue(entry: ProgressEntry): Value {
  return entry as ProgressEntry & { readonly [key: string]: Value | undefined };
}
