/** The files of a plan, read from disk. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { FILE_START, type Finding, finding } from '../diagnostics/diagnostic.js';
import { Problem } from '../messages/problem.js';
import type { FileKind, SourceFile } from '../parse/source.js';

/** Far more than any plan file needs, little enough to read at once. */
const MAX_BYTES = 4 * 1024 * 1024;

const DEPARTMENTS = 'departments.yaml';
const YAML = /\.ya?ml$/i;

/** Reads every file of the plan in a directory; what cannot be read is a finding, not an exception. */
export function readSources(directory: string): SourceFile[] {
  const top = listEntries(directory, '').filter(({ name }) => name === 'plan.yaml' || name === DEPARTMENTS);
  const files = top.map((entry) =>
    readEntry(directory, '', entry, entry.name === DEPARTMENTS ? 'departments' : 'plan'),
  );
  return [
    ...files,
    ...(files.some(({ kind }) => kind === 'departments') ? [] : [missing(DEPARTMENTS, 'departments')]),
    ...readFolder(directory, 'tasks', 'task'),
    ...readMonths(directory),
    ...readFolder(directory, 'events', 'event'),
  ];
}

function readFolder(directory: string, folder: string, kind: FileKind): SourceFile[] {
  return listEntries(directory, folder)
    .filter(({ name }) => YAML.test(name))
    .map((entry) => readEntry(directory, folder, entry, kind));
}

/** One folder for each month; a file beside them would never be read. */
function readMonths(directory: string): SourceFile[] {
  return listEntries(directory, 'progress').flatMap(({ name, isFolder }) => {
    const path = `progress/${name}`;
    if (isFolder) return readFolder(directory, path, 'progress');
    if (!YAML.test(name)) return [];
    const expected = `progress/2022-06/${name}`;
    return [{ path, kind: 'progress' as const, content: finding('file-misplaced', path, FILE_START, { expected }) }];
  });
}

function readEntry(directory: string, folder: string, entry: Entry, kind: FileKind): SourceFile {
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
  if (!path.endsWith('.yaml')) {
    return { path, kind, content: finding('file-extension', path, FILE_START, { name: entry.name }) };
  }
  return { path, kind, content: readSource(directory, path, entry.mayLeave) };
}

function missing(path: string, kind: FileKind): SourceFile {
  return { path, kind, content: finding('file-missing', path, FILE_START, { name: path }) };
}

function readSource(directory: string, path: string, mayLeave: boolean): Uint8Array | Finding {
  const file = join(directory, path);
  let descriptor: number | undefined;
  try {
    if (mayLeave && leaves(directory, file)) return unreadable(path, 'outside');
    // Opening a named pipe must not wait for a writer.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return unreadable(path, 'not-a-file');
    if (stats.size > MAX_BYTES)
      return finding('file-too-large', path, FILE_START, { bytes: stats.size, limit: MAX_BYTES });
    return readFileSync(descriptor);
  } catch (error) {
    return unreadable(path, (error as NodeJS.ErrnoException).code ?? 'unknown');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function leaves(directory: string, file: string): boolean {
  const inside = relative(realpathSync(directory), realpathSync(file));
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}

function unreadable(path: string, reason: string): Finding {
  return finding('file-unreadable', path, FILE_START, { reason });
}

/** A name in a folder; `mayLeave` when a symbolic link on the way could lead out of the plan. */
interface Entry {
  readonly name: string;
  readonly mayLeave: boolean;
  readonly isFolder: boolean;
}

/** Visible names in a folder, sorted; none when it is not there. Throws a Problem when the folder cannot be read. */
function listEntries(directory: string, folder: string): Entry[] {
  const path = join(directory, folder);
  try {
    const linked = folder !== '' && lstatSync(path).isSymbolicLink();
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({
        name: entry.name,
        mayLeave: linked || entry.isSymbolicLink(),
        isFolder:
          entry.isDirectory() ||
          (entry.isSymbolicLink() &&
            statSync(join(path, entry.name), { throwIfNoEntry: false })?.isDirectory() === true),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return [];
    throw new Problem(({ usage }) => usage.folderUnreadable(path, usage.reasons[code] ?? code));
  }
}
