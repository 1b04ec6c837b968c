/** Files that an edit which was cut off has left behind. */
import { dirname, join, relative, sep } from 'node:path';
import { FOLDERS } from '../plan-layout.js';
import { codeOf, type Disk, discard } from './disk.js';
import { isInside } from './real-path.js';
import { TEMPORARY } from './stage.js';

/** Removes leftovers, and folders that were made for files that never came; returns the paths of those files. Whoever calls holds the lock. */
export function removeLeftovers(disk: Disk, root: string): string[] {
  const folders = foldersOf(disk, root);
  const removed = [...folders.keys()].flatMap((folder) =>
    lookAt(() => disk.readdirSync(folder), [])
      .filter((name) => TEMPORARY.test(name))
      .map((name) => join(folder, name))
      .filter((path) => isFile(disk, path) && discard(disk, path)),
  );
  const made = [...folders].filter(([, isOwn]) => isOwn).reverse();
  if (removed.length > 0) for (const [folder] of made) removeEmpty(disk, folder);
  return removed.map((path) => relative(root, path).split(sep).join('/')).sort();
}

function isFile(disk: Disk, path: string): boolean {
  return lookAt(() => disk.lstatSync(path, { throwIfNoEntry: false }), undefined)?.isFile() === true;
}

/** Leftovers are in nobody's way: what cannot be looked at must not keep anybody from editing. */
function lookAt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return otherwise;
  }
}

function removeEmpty(disk: Disk, folder: string): void {
  try {
    disk.rmdirSync(folder);
  } catch {
    // There is something in it.
  }
}

/** The real folders in which files of the plan are, each after the one above it; false for one that a link leads to, and for the plan's own. */
function foldersOf(disk: Disk, root: string): ReadonlyMap<string, boolean> {
  const found = new Map([[root, false]]);
  const visit = (path: string) => {
    const folder = lookAt(() => folderAt(disk, path), undefined);
    if (folder === undefined || found.has(folder) || !isInside(root, folder)) return;
    found.set(folder, folder === path);
    for (const entry of lookAt(() => disk.readdirSync(folder, { withFileTypes: true }), [])) {
      if (entry.isDirectory() || entry.isSymbolicLink()) visit(join(folder, entry.name));
    }
  };
  for (const name of FOLDERS.keys()) visit(join(root, name));
  return found;
}

/** The real folder that a path leads to, or in which the file is that it leads to; undefined when there is none. */
function folderAt(disk: Disk, path: string): string | undefined {
  const stats = disk.statSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  const real = disk.realpathSync(path);
  return stats.isDirectory() ? real : dirname(real);
}
