/** The files of a plan, read from disk. */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { FILE_START, type Finding, finding } from '../diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import type { FileKind, SourceFile } from '../parse/source.js';
import { type Entry, listEntries } from './list-entries.js';

/** Far more than any plan file needs, little enough to read at once. */
const MAX_BYTES = 1024 * 1024;

/** Files and folders of a plan with what they hold; anything like them by another name is a slip. */
const TOP_FILES: Readonly<Record<string, FileKind>> = { 'plan.yaml': 'plan', 'departments.yaml': 'departments' };
const FOLDERS: Readonly<Record<string, FileKind>> = { tasks: 'task', progress: 'progress', events: 'event' };
const YAML = /\.ya?ml$/i;

/** Folders below `progress`, one for each month; none below the others. */
const DEPTH: Readonly<Record<string, number>> = { tasks: 1, progress: 2, events: 1 };

/** Reads every file of the plan in a directory; what cannot be read, or never would be, is a finding. */
export function readSources(directory: string): SourceFile[] {
  const { entries } = listEntries(directory, '');
  const files = entries.flatMap((entry) => readTop(directory, entry));
  const missing = files.some(({ kind, path }) => kind === 'departments' && path === 'departments.yaml')
    ? []
    : [problem('departments', finding('file-missing', 'departments.yaml', FILE_START, { name: 'departments.yaml' }))];
  return [...files, ...missing];
}

function readTop(directory: string, entry: Entry): SourceFile[] {
  const { name, isFolder } = entry;
  const kind = TOP_FILES[name];
  if (kind) return [readSource(directory, name, kind)];
  const folderKind = FOLDERS[name];
  if (folderKind) return readFolder(directory, name, folderKind, 1);
  const meant = isFolder
    ? nearest(name, Object.keys(FOLDERS))
    : YAML.test(name) && nearest(name, Object.keys(TOP_FILES));
  return meant ? [misplaced(name, 'plan', isFolder ? `${meant}/` : meant)] : [];
}

function readFolder(directory: string, folder: string, kind: FileKind, level: number): SourceFile[] {
  if (leaves(directory, folder)) return [problem(kind, unreadable(folder, 'outside'))];
  const { entries, failure } = listEntries(directory, folder);
  if (failure !== undefined) return [problem(kind, unreadable(folder, failure))];
  const [root = ''] = folder.split('/');
  return entries.flatMap(({ name, isFolder }) => {
    const path = `${folder}/${name}`;
    const isYaml = YAML.test(name);
    if (isFolder && !isYaml) return level < 4 ? readFolder(directory, path, kind, level + 1) : [];
    if (!isYaml) return [];
    if (level !== DEPTH[root])
      return [misplaced(path, kind, root === 'progress' ? `progress/2022-06/${name}` : `${root}/${name}`)];
    return [readSource(directory, path, kind)];
  });
}

function readSource(directory: string, path: string, kind: FileKind): SourceFile {
  if (!path.endsWith('.yaml')) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return problem(kind, finding('file-extension', path, FILE_START, { name }));
  }
  return { path, kind, content: readContent(directory, path) };
}

function readContent(directory: string, path: string): Uint8Array | Finding {
  let descriptor: number | undefined;
  try {
    if (leaves(directory, path)) return unreadable(path, 'outside');
    // Opening a named pipe must not wait for a writer.
    descriptor = openSync(join(directory, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return unreadable(path, 'not-a-file');
    const tooLarge = { bytes: stats.size, limit: MAX_BYTES };
    return stats.size > MAX_BYTES ? finding('file-too-large', path, FILE_START, tooLarge) : readFileSync(descriptor);
  } catch (error) {
    return unreadable(path, (error as NodeJS.ErrnoException).code ?? 'unknown');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** True when a symbolic link leads out of the plan's directory; a path that does not lead anywhere is left to the reader. */
function leaves(directory: string, path: string): boolean {
  try {
    const inside = relative(realpathSync.native(directory), realpathSync.native(join(directory, path)));
    return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  } catch {
    return false;
  }
}

function problem(kind: FileKind, content: Finding): SourceFile {
  return { path: content.file, kind, content };
}

function misplaced(path: string, kind: FileKind, expected: string): SourceFile {
  return problem(kind, finding('file-misplaced', path, FILE_START, { expected }));
}

function unreadable(path: string, reason: string): Finding {
  return finding('file-unreadable', path, FILE_START, { reason });
}
