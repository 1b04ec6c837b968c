/** A new plan: all of its files appear in an empty directory at once, or none of them. */
import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../messages/problem.js';
import { guard } from './write-output.js';

const PLAN_FOLDER = 'plan';

/** Where the files are written before all of them appear at once; what was killed meanwhile leaves it behind. */
const LEFTOVER = /^\.plan-[\da-f-]{36}\.tmp$/;

/** How many names of a directory that is in use are shown. */
const SHOWN_NAMES = 3;

/**
 * The folder that a new plan gets in a directory, as a path like the one given. Throws a Problem unless the directory is
 * missing or empty.
 */
export function newPlanFolder(cwd: string, path: string): string {
  if (path.trim() === '') throw new Problem(({ usage }) => usage.newDirectoryUnnamed());
  guard(path, () => requireRoom(path, resolve(cwd, path)));
  return join(path, PLAN_FOLDER);
}

/** Writes the files, given by their path in the plan, to the folder of a new plan. Throws a Problem and leaves nothing behind when it cannot. */
export function writeNewPlan(cwd: string, path: string, files: Readonly<Record<string, string>>): void {
  newPlanFolder(cwd, path);
  guard(path, () => {
    const directory = resolve(cwd, path);
    const made: string[] = [];
    try {
      for (const folder of missingDirectories(directory)) {
        mkdirSync(folder);
        made.unshift(folder);
      }
      writeAtOnce(directory, files);
    } catch (error) {
      for (const folder of made) rmdirSync(folder);
      throw error;
    }
  });
}

function requireRoom(path: string, directory: string): void {
  // A link that leads nowhere is in the way as well.
  if (!lstatSync(directory, { throwIfNoEntry: false })) return;
  const isDirectory = statSync(directory, { throwIfNoEntry: false })?.isDirectory();
  if (!isDirectory) throw new Problem(({ usage }) => usage.newDirectoryIsFile(path));
  const names = readdirSync(directory).sort();
  if (names.length === 0) return;
  const leftover = names.find((name) => LEFTOVER.test(name));
  if (leftover !== undefined) throw new Problem(({ usage }) => usage.newDirectoryLeftover(path, leftover));
  throw new Problem(({ usage }) => usage.newDirectoryInUse(path, names.slice(0, SHOWN_NAMES), names.length));
}

/** The directories to be made, the outermost first; a drive that is not there cannot be made. */
function missingDirectories(directory: string): string[] {
  const parent = dirname(directory);
  if (parent === directory || statSync(directory, { throwIfNoEntry: false })) return [];
  return [...missingDirectories(parent), directory];
}

function writeAtOnce(directory: string, files: Readonly<Record<string, string>>): void {
  const staging = join(directory, `.plan-${randomUUID()}.tmp`);
  try {
    mkdirSync(staging);
    for (const [name, text] of Object.entries(files)) {
      const file = join(staging, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    renameSync(staging, join(directory, PLAN_FOLDER));
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  }
}
