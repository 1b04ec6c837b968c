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
  checkOutput(cwd, path);
  guard(path, () => {
    const target = resolve(cwd, path);
    const found = statSync(target, { throwIfNoEntry: false });
    const file = found?.isFile() ? realpathSync(target) : target;
    if (found && !found.isFile()) writeDevice(target, content);
    else replaceFile({ name: basename(file), content }, dirname(file));
  });
}

/** Throws a Problem for a path at which no file can stand; for those who do other things before they write. */
export function checkOutput(cwd: string, path: string): void {
  guard(path, () => {
    requirePath(path);
    const target = resolve(cwd, path);
    if (isDirectory(target) || /[\\/]$/.test(path)) throw new Problem(({ usage }) => usage.outputIsDirectory(path));
    if (!isDirectory(dirname(target))) throw new Problem(({ usage }) => usage.noOutputDirectory(dirname(path)));
  });
}

/** Files on their way into a directory: each is written beside its place as it comes, so that none need be kept in memory. */
export interface OutputBatch {
  readonly add: (file: OutputFile) => void;
  /** Puts all of them in place, or none. */
  readonly commit: () => void;
  /** Removes what was not put in place; to be called whatever happened. */
  readonly close: () => void;
}

/** Opens a directory, which is made if it is missing. Every step throws a Problem that names the path. */
export function openOutputs(cwd: string, path: string): OutputBatch {
  const directory = resolve(cwd, path);
  const staged: Staged[] = [];
  guard(path, () => {
    requirePath(path);
    if (exists(directory) && !isDirectory(directory)) throw new Problem(({ usage }) => usage.outputIsFile(path));
    makeDirectory(directory);
  });
  return {
    add: (file) => guard(join(path, file.name), () => stage(file, directory, staged)),
    commit: () => guard(path, () => moveAll(staged)),
    close: () => removeStaged(staged),
  };
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

function replaceFile(file: OutputFile, directory: string): void {
  const staged: Staged[] = [];
  try {
    stage(file, directory, staged);
    moveAll(staged);
  } finally {
    removeStaged(staged);
  }
}

/** Writes a file beside its target, which keeps its permissions. */
function stage({ name, content }: OutputFile, directory: string, staged: Staged[]): void {
  const target = join(directory, name);
  if (isDirectory(target)) throw Object.assign(new Error(name), { code: 'EISDIR' });
  const temporary = join(dirname(target), `.plan-${randomUUID()}.tmp`);
  staged.push({ temporary, target, backup: `${temporary}.old` });
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  writeFileSync(temporary, content, { flag: 'wx', ...(mode !== undefined && { mode }) });
}

function removeStaged(staged: readonly Staged[]): void {
  for (const { temporary } of staged) rmSync(temporary, { force: true });
}

/** Puts all files in place; when one cannot be, the old ones come back. */
function moveAll(staged: readonly Staged[]): void {
  const [first, ...others] = staged;
  // One file changes in a single step; several can only be taken back.
  if (first && others.length === 0) renameSync(first.temporary, first.target);
  else exchangeAll(staged);
}

function exchangeAll(staged: readonly Staged[]): void {
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
