/** Files of a plan written all at once or not at all. */
import { dirname, join } from 'node:path';
import { guard } from '../write-output.js';
import type { EditedFile } from './apply-edit.js';
import { discard } from './disk.js';
import { placeFile, removeEmptyFolders } from './place.js';
import { syncFolder } from './stage.js';
import { fileChanged, stageFile } from './stage-file.js';
import { createSystem, type System } from './system.js';
import { writeSeveral } from './write-several.js';

/** Writes new and changed files. Throws a Problem, and leaves every file as it was, when it cannot. */
export function writeFiles(directory: string, files: readonly EditedFile[], system: System = createSystem()): void {
  const [first, ...others] = files;
  if (!first) return;
  const root = guard('.', () => system.disk.realpathSync(directory));
  if (others.length === 0) writeOne(system, root, first);
  else writeSeveral(system, root, files);
}

/** One file changes in a single step. */
function writeOne(system: System, root: string, file: EditedFile): void {
  const { disk } = system;
  const made: string[] = [];
  const folders = new Set<string>();
  guard(file.path, () => {
    try {
      const staged = stageFile(system, root, file, made);
      if (!placeFile(disk, root, staged, folders)) throw fileChanged(file.path);
    } catch (error) {
      for (const path of made) discard(disk, path);
      removeEmptyFolders(disk, dirname(join(root, file.path)), root);
      throw error;
    }
  });
  for (const path of made) discard(disk, path);
  for (const folder of folders) trySync(system, folder);
}

/** What is in place cannot be taken back for want of certainty that it would survive a power cut. */
function trySync(system: System, folder: string): void {
  try {
    syncFolder(system, folder);
  } catch {
    // The file is whole, old or new, in any case.
  }
}
