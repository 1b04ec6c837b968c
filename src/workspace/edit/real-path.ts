/** Where a plan's files really are: symbolic links stay, and what they lead to is written. */
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Problem } from '../../messages/problem.js';
import { codeOf, type Disk } from './disk.js';

/** The real place of a file, whether it exists or not. Throws a Problem when it is not in the plan's real directory. */
export function realTarget(disk: Disk, root: string, path: string): string {
  const target = realPath(disk, join(root, path));
  if (!isInside(root, target)) throw new Problem(({ usage }) => usage.outputFailed(path, usage.reasons.outside ?? ''));
  return target;
}

/** The nearest folder above a file that exists. */
export function nearestFolder(disk: Disk, path: string): string {
  const folder = dirname(path);
  return disk.statSync(folder, { throwIfNoEntry: false }) ? folder : nearestFolder(disk, folder);
}

/** True for what stands below a folder; both are real paths. */
export function isInside(root: string, path: string): boolean {
  const inside = relative(root, path);
  return inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

function realPath(disk: Disk, path: string): string {
  try {
    return disk.realpathSync(path);
  } catch (error) {
    const parent = dirname(path);
    if (codeOf(error) !== 'ENOENT' || parent === path) throw error;
    return join(realPath(disk, parent), path.slice(parent.length));
  }
}
