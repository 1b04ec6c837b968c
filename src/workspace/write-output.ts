/** Written files: each appears whole or not at all. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../messages/problem.js';

/** A pipe that nobody reads must not be waited for. */
const DEVICE_FLAGS = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0);

/** A file to be written: name and bytes. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Writes one file, replacing an old one as a whole; a device or pipe is written to. Throws a Problem and leaves the old file on any failure. */
export function writeOutput(cwd: string, path: string, content: string | Uint8Array): void {
  guard(path, () => {
    requirePath(path);
    const target = resolve(cwd, path);
    if (isDirectory(target) || /[\\/]$/.test(path)) throw new Problem(({ usage }) => usage.outputIsDirectory(path));
    if (!isDirectory(dirname(target))) throw new Problem(({ usage }) => usage.noOutputDirectory(dirname(path)));
    const found = statSync(target, { throwIfNoEntry: false });
    const file = found?.isFile() ? realpathSync(target) : target;
    if (found && !found.isFile()) writeDevice(target, content);
    else replaceAll([{ name: basename(file), content }], dirname(file));
  });
}

/** Writes several files into a directory, which is made if it is missing: all of them, or none. */
export function writeOutputs(cwd: string, path: string, files: readonly OutputFile[]): void {
  guard(path, () => {
    requirePath(path);
    const directory = resolve(cwd, path);
    if (exists(directory) && !isDirectory(directory)) throw new Problem(({ usage }) => usage.outputIsFile(path));
    makeDirectory(directory);
    replaceAll(files, directory);
  });
}

function writeDevice(target: string, content: string | Uint8Array): void {
  const descriptor = openSync(target, DEVICE_FLAGS);
  try {
    writeFileSync(descriptor, content);
  } finally {
    closeSync(descriptor);
  }
}

function requirePath(path: string): void {
  if (path.trim() === '') throw new Problem(({ usage }) => usage.emptyValue('-o'));
}

/** Level by level: making a whole path at once can run for ever on special file systems. */
function makeDirectory(directory: string): void {
  if (exists(directory)) return;
  makeDirectory(dirname(directory));
  mkdirSync(directory);
}

/** A file written beside its target, and where the target's old content is kept meanwhile. */
interface Staged {
  readonly temporary: string;
  readonly target: string;
  readonly backup: string;
}

function replaceAll(files: readonly OutputFile[], directory: string): void {
  const staged: Staged[] = [];
  try {
    for (const { name, content } of files) {
      const target = join(directory, name);
      if (isDirectory(target)) throw Object.assign(new Error(name), { code: 'EISDIR' });
      const temporary = join(dirname(target), `.plan-${randomUUID()}.tmp`);
      staged.push({ temporary, target, backup: `${temporary}.old` });
      const mode = statSync(target, { throwIfNoEntry: false })?.mode;
      writeFileSync(temporary, content, { flag: 'wx', ...(mode !== undefined && { mode }) });
    }
    const [first, ...others] = staged;
    // One file changes in a single step; several can only be taken back.
    if (first && others.length === 0) renameSync(first.temporary, first.target);
    else moveAll(staged);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}

/** Puts all files in place; when one cannot be, the old ones come back. */
function moveAll(staged: readonly Staged[]): void {
  const moved: Staged[] = [];
  try {
    for (const file of staged) {
      if (exists(file.target)) renameSync(file.target, file.backup);
      moved.push(file);
      renameSync(file.temporary, file.target);
    }
  } catch (error) {
    for (const { target, backup } of moved.reverse()) {
      if (exists(backup)) renameSync(backup, target);
      else rmSync(target, { force: true });
    }
    throw error;
  }
  for (const { backup } of moved) rmSync(backup, { force: true });
}

/** Runs what writes to a path; whatever the file system refuses is thrown as a Problem that names the path. */
export function guard<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new Problem(({ usage }) => usage.outputFailed(path, usage.reasons[code] ?? code));
  }
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
