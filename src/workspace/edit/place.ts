/** Files of a journal put in their places, as far as they are not there yet. */
import { dirname, join } from 'node:path';
import { guard } from '../write-output.js';
import { codeOf, type Disk, isSame, readOrNull } from './disk.js';
import { JOURNAL, type Journal, type JournalFile } from './journal.js';
import { isInside, nearestFolder, realTarget } from './real-path.js';
import { stageContent, syncFolder, TEMPORARY } from './stage.js';
import type { System } from './system.js';

/**
 * Puts the files of a journal in their places; again and again, if it is cut off, with the same result. Returns the paths
 * of files that are neither what they were nor what they are to be: somebody has changed them, and they are left alone.
 * Throws a Problem when the disk fails.
 */
export function placeFiles(system: System, root: string, { files }: Journal): string[] {
  const folders = new Set<string>();
  const kept = files.filter((file) => !guard(file.path, () => placeFile(system.disk, root, file, folders)));
  guard(JOURNAL, () => {
    for (const folder of folders) syncFolder(system, folder);
  });
  return kept.map(({ path }) => path);
}

/** Puts one file in its place, and notes the folders that change; false when it is not what it was. */
export function placeFile(disk: Disk, root: string, file: JournalFile, folders: Set<string>): boolean {
  const target = realTarget(disk, root, file.path);
  const found = readOrNull(disk, target);
  if (!isSame(found, file.after)) {
    if (!isSame(found, file.before)) return false;
    noteFolders(dirname(target), nearestFolder(disk, target), folders);
    if (file.after === null) disk.unlinkSync(target);
    else moveIn(disk, root, target, file.after, file.staged);
  }
  if (file.after === null) removeEmptyFolders(disk, dirname(target), root);
  return true;
}

function moveIn(disk: Disk, root: string, target: string, content: Uint8Array, staged: string | null): void {
  const ready = findStaged(disk, root, content, staged) ?? stageContent(disk, target, content);
  makeFolder(disk, dirname(target));
  disk.renameSync(ready, target);
}

/** The staged file, if it is one of ours and holds what it should. */
function findStaged(disk: Disk, root: string, content: Uint8Array, staged: string | null): string | undefined {
  const { name, folder } = /^(?<folder>.*?)(?<name>[^/\\]+)$/.exec(staged ?? '')?.groups ?? {};
  if (name === undefined || folder === undefined || !TEMPORARY.test(name)) return undefined;
  const path = join(root, folder, name);
  if (!disk.lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  return isInside(root, disk.realpathSync(path)) && isSame(readOrNull(disk, path), content) ? path : undefined;
}

function makeFolder(disk: Disk, folder: string): void {
  if (disk.statSync(folder, { throwIfNoEntry: false })) return;
  makeFolder(disk, dirname(folder));
  disk.mkdirSync(folder);
}

function noteFolders(folder: string, top: string, folders: Set<string>): void {
  folders.add(folder);
  if (folder !== top) noteFolders(dirname(folder), top, folders);
}

/** Removes a folder, which need not be there, and those above it, as far as they are empty. */
export function removeEmptyFolders(disk: Disk, folder: string, root: string): void {
  for (let path = folder; isInside(root, path); path = dirname(path)) {
    try {
      disk.rmdirSync(path);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') return;
    }
  }
}
