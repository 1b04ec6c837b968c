/** The files of a new plan, written all of them or none. */
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { codeOf, type Disk } from './edit/disk.js';
import { createSystem } from './edit/system.js';
import { type NewFile, PLAN_FOLDER } from './new-directory.js';
import { guard } from './write-output.js';

/** What takes back all that was made, the last of it first. */
type Undo = (() => void)[];

/**
 * Writes files into a directory, which is made if it is missing. The plan's own folder appears last and at once; no file
 * is written over. Throws a Problem, and leaves nothing behind, when it cannot.
 */
export function writeNewPlan(
  cwd: string,
  path: string,
  files: readonly NewFile[],
  disk: Disk = createSystem().disk,
): void {
  const directory = resolve(cwd, path);
  guard(path, () => {
    const undo: Undo = [];
    try {
      const staging = join(directory, `.plan-${randomUUID()}.tmp`);
      makeDirectory(staging, disk, undo);
      for (const file of files) {
        const [root, ...rest] = file.path.split('/');
        const target = root === PLAN_FOLDER ? join(staging, ...rest) : join(directory, file.path);
        makeDirectory(dirname(target), disk, undo);
        writeFile(target, file, disk, undo);
      }
      disk.renameSync(staging, join(directory, PLAN_FOLDER));
    } catch (error) {
      for (const step of undo.reverse()) quietly(step);
      throw error;
    }
  });
}

/** Level by level, the outermost first; a drive that is not there cannot be made. */
function makeDirectory(directory: string, disk: Disk, undo: Undo): void {
  const parent = dirname(directory);
  if (parent === directory || disk.statSync(directory, { throwIfNoEntry: false })) return;
  makeDirectory(parent, disk, undo);
  disk.mkdirSync(directory);
  undo.push(() => disk.rmdirSync(directory));
}

function writeFile(target: string, { text, isProgram = false }: NewFile, disk: Disk, undo: Undo): void {
  try {
    disk.writeFileSync(target, text, { flag: 'wx', mode: isProgram ? 0o755 : 0o644, flush: true });
  } catch (error) {
    // What another program has put there meanwhile is not ours to delete; what is half written is.
    if (codeOf(error) !== 'EEXIST') undo.push(() => disk.unlinkSync(target));
    throw error;
  }
  undo.push(() => disk.unlinkSync(target));
}

/** What cannot be taken back must not hide why it has to be. */
function quietly(step: () => void): void {
  try {
    step();
  } catch {}
}
