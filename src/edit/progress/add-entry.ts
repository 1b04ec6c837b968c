/** An entry at the end of what a department reported in a month. */
import type { PlanEdit, Value } from '../change.js';
import type { ProgressEntry } from './new-entry.js';

/** The file of a department's reports in the month of a date, relative to the plan's directory. */
export function progressPath(department: string, date: string): string {
  return `progress/${date.slice(0, 7)}/${department}.yaml`;
}

/** The edit that adds an entry to the file of a department (by its id), which is made where it is missing. */
export function addEntry(entry: ProgressEntry, department: string, isThere: (path: string) => boolean): PlanEdit {
  const path = progressPath(department, entry.date);
  if (!isThere(path)) return [{ path, kind: 'progress', create: [entry] }];
  return [{ path, kind: 'progress', changes: [{ do: 'append', path: [], value: toValue(entry) }] }];
}

function toValue(entry: ProgressEntry): Value {
  return entry as ProgressEntry & { readonly [key: string]: Value | undefined };
}
