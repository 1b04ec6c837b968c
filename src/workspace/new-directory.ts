/** The directory that a new plan is to stand in: what is in the way there, and what may stay. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from '../messages/problem.js';
import { guard } from './write-output.js';

/** The folder of the plan's own files. */
export const PLAN_FOLDER = 'plan';

/** The absolute path of a directory. */
export function resolveDirectory(cwd: string, path: string): string {
  return resolve(cwd, path);
}

/** A file that is to stand in the directory. */
export interface NewFile {
  /** Relative to the directory, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The system may run it. */
  readonly isProgram?: boolean;
  /** One that is there already is left as it is, and is not in the way. */
  readonly yields?: boolean;
}

/** A file that was there before and is left as it is. */
export interface KeptFile {
  readonly path: string;
  /** The lines of the new file that it lacks, without blank ones and comments. */
  readonly lacks: readonly string[];
}

/** What there is to be written in a directory. */
export interface Room {
  /** Without those that are there already. */
  readonly files: readonly NewFile[];
  readonly kept: readonly KeptFile[];
}

/** Where the files of a plan are written before all of them appear at once; what was killed meanwhile leaves it behind. */
const LEFTOVER = /^\.plan-[\da-f-]{36}\.tmp$/;

/**
 * Finds what has to be written. A file that is there already with the very same content does not count; anything else
 * that is in the way, as any plan, is thrown as a Problem that names all of it.
 */
export function findRoom(cwd: string, path: string, files: readonly NewFile[]): Room {
  if (path.trim() === '') throw new Problem(({ usage }) => usage.newDirectoryUnnamed());
  const directory = resolve(cwd, path);
  return guard(path, () => {
    requireDirectory(path, directory);
    const inTheWay = files.flatMap((file) => obstacle(directory, file) ?? []);
    if (inTheWay.length > 0) throw new Problem(({ usage }) => usage.newDirectoryInUse(path, [...new Set(inTheWay)]));
    const present = files.filter((file) => exists(join(directory, file.path)));
    return {
      files: files.filter((file) => !present.includes(file)),
      kept: present.flatMap((file) => whatItLacks(directory, file)),
    };
  });
}

/** The directory may be missing; it must be no file, and hold nothing half written. */
function requireDirectory(path: string, directory: string): void {
  // A link that leads nowhere is in the way as well.
  if (!exists(directory)) return;
  if (!isDirectory(directory)) throw new Problem(({ usage }) => usage.newDirectoryIsFile(path));
  const leftover = readdirSync(directory, { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && LEFTOVER.test(entry.name),
  );
  if (leftover) throw new Problem(({ usage }) => usage.newDirectoryLeftover(path, leftover.name));
}

/** The path of what keeps a file from being written. */
function obstacle(directory: string, { path, text, yields = false }: NewFile): string | undefined {
  const names = path.split('/');
  if (names[0] === PLAN_FOLDER) return exists(join(directory, PLAN_FOLDER)) ? PLAN_FOLDER : undefined;
  for (let depth = 1; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join('/');
    if (!exists(join(directory, folder))) return undefined;
    if (!isDirectory(join(directory, folder))) return folder;
  }
  const file = join(directory, path);
  if (!exists(file)) return undefined;
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && (yields || readFileSync(file, 'utf8') === text) ? undefined : path;
}

function whatItLacks(directory: string, { path, text }: NewFile): KeptFile[] {
  const known = new Set(linesOf(readFileSync(join(directory, path), 'utf8')));
  const lacks = linesOf(text).filter((line) => line !== '' && !line.startsWith('#') && !known.has(line));
  return lacks.length === 0 ? [] : [{ path, lacks }];
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
