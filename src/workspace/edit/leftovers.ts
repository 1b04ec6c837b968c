/** Files that an edit which was cut off has left behind. */
import { dirname, join, relative, sep } from 'node:path';
import { FOLDERS } from '../plan-layout.js';
import { type Disk, discard } from './disk.js';
import { isInside } from './real-path.js';
import { TEMPORARY } from './stage.js';

/** Removes leftovers, and folders that were made for files that never came; returns the paths of those files. Whoever calls holds the lock. */
export function removeLeftovers(disk: Disk, root: string): string[] {
  const folders = foldersOf(disk, root);
  const removed = [...folders.keys()].flatMap((folder) =>
    disk
      .readdirSync(folder)
      .filter((name) => TEMPORARY.test(name))
      .map((name) => join(folder, name))
      .filter((path) => disk.lstatSync(path, { throwIfNoEntry: false })?.isFile() && discard(disk, path)),
  );
  const made = [...folders].filter(([, isOwn]) => isOwn).reverse();
  if (removed.length > 0) for (const [folder] of made) removeEmpty(disk, folder);
  return removed.map((path) => relative(root, path).split(sep).join('/')).sort();
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
    const stats = disk.statSync(path, { throwIfNoEntry: false });
    if (!stats) return;
    const real = disk.realpathSync(path);
    const folder = stats.isDirectory() ? real : dirname(real);
    if (found.has(folder) || !isInside(root, folder)) return;
    found.set(folder, folder === path);
    for (const entry of disk.readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory() || entry.isSymbolicLink()) visit(join(folder, entry.name));
    }
  };
  for (const name of FOLDERS.keys()) visit(join(root, name));
  return found;
}
