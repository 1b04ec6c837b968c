/** An edited file made ready, or the reason why it cannot be. */
import { relative } from 'node:path';
import { Problem } from '../../messages/problem.js';
import type { EditedFile } from './apply-edit.js';
import type { Disk } from './disk.js';
import type { JournalFile } from './journal.js';
import { realTarget } from './real-path.js';
import { stageContent } from './stage.js';
import type { System } from './system.js';

/** Writes what a file is to hold beside it, and adds where to `made`. Throws a Problem when the file must not be replaced. */
export function stageFile(
  { disk, platform }: System,
  root: string,
  { path, before, after }: EditedFile,
  made: string[],
): JournalFile {
  const target = realTarget(disk, root, path);
  if (platform === 'win32' && isReadOnly(disk, target)) throw new Problem(({ usage }) => usage.fileReadOnly(path));
  const staged = note(made, stageContent(disk, target, after));
  return { path, before, after, staged: relative(root, staged) };
}

/** On Windows such a file can be neither replaced nor removed. */
function isReadOnly(disk: Disk, target: string): boolean {
  const stats = disk.statSync(target, { throwIfNoEntry: false });
  return stats !== undefined && (stats.mode & 0o200) === 0;
}

/** Somebody else has changed a file since it was read. */
export function fileChanged(path: string): Problem {
  return new Problem(({ usage }) => usage.fileChanged(path));
}

/** Adds a path to a list, and returns it. */
export function note(made: string[], path: string): string {
  made.push(path);
  return path;
}
