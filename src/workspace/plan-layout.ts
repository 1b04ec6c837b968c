/** Which files make up a plan, by their path in its directory. */
import type { FileKind } from '../parse/source.js';

/** Far more bytes than any plan file needs, few enough to read at once. */
export const MAX_BYTES = 1024 * 1024;

/** Files and folders of a plan with what they hold; anything like them by another name is a slip. */
export const TOP_FILES: ReadonlyMap<string, FileKind> = new Map([
  ['plan.yaml', 'plan'],
  ['departments.yaml', 'departments'],
  ['holidays.yaml', 'holidays'],
]);
export const FOLDERS: ReadonlyMap<string, FileKind> = new Map([
  ['tasks', 'task'],
  ['progress', 'progress'],
  ['events', 'event'],
]);

/** Folders below `progress`, one for each month; none below the others. */
export const DEPTH: ReadonlyMap<string, number> = new Map([
  ['tasks', 1],
  ['progress', 2],
  ['events', 1],
]);

/** The kind of the file at a path, undefined for one that is no part of a plan or not where it should be. */
export function kindOfFile(path: string): FileKind | undefined {
  const names = path.split('/');
  const [root = ''] = names;
  if (names.length === 1) return TOP_FILES.get(path);
  if (names.length - 1 !== DEPTH.get(root) || names.some((name) => name.startsWith('.'))) return undefined;
  return path.endsWith('.yaml') ? FOLDERS.get(root) : undefined;
}
