/** Which of a plan's files a command was told to look at. */
import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Problem } from '../messages/problem.js';
import { displayPath } from './display-path.js';

/** True for the files, by their path in the plan, that were asked for. */
export type IsSelected = (path: string) => boolean;

/** Selects files and folders named from the working directory. Throws a Problem for one that is not there or not in the plan. */
export function selectFiles(cwd: string, directory: string, asked: readonly string[]): IsSelected {
  const paths = asked.map((path) => pathInPlan(cwd, directory, path));
  const exact = new Set(paths);
  const folders = paths.map((path) => (path === '' ? '' : `${path}/`));
  // A finding may be on a folder that should not be there.
  return (path) =>
    exact.has(path) ||
    folders.some((folder) => path.startsWith(folder)) ||
    paths.some((own) => own.startsWith(`${path}/`));
}

function pathInPlan(cwd: string, directory: string, asked: string): string {
  const path = resolve(cwd, asked);
  if (statSync(path, { throwIfNoEntry: false }) === undefined)
    throw new Problem(({ usage }) => usage.noSuchFile(asked));
  const inside = [path, realpathSync.native(path)]
    .map((candidate) => relative(directory, candidate))
    .concat(relative(realpathSync.native(directory), realpathSync.native(path)))
    .find((candidate) => candidate !== '..' && !candidate.startsWith(`..${sep}`) && !isAbsolute(candidate));
  if (inside === undefined)
    throw new Problem(({ usage }) => usage.fileOutsidePlan(asked, displayPath(cwd, directory, '') || '.'));
  return inside.split(sep).join('/');
}
