/** The end of an edit of several files: its journal goes. */
import { join } from 'node:path';
import { Problem } from '../../messages/problem.js';
import { codeOf, discard } from './disk.js';
import { JOURNAL } from './journal.js';
import { stageName, syncFolder } from './stage.js';
import type { System } from './system.js';

/**
 * Removes the journal when all of its files are in place. Throws a Problem when it cannot even be renamed; then the next
 * program that writes will remove it.
 */
export function removeJournal(system: System, root: string): void {
  const { disk } = system;
  const path = join(root, JOURNAL);
  try {
    disk.unlinkSync(path);
  } catch {
    setAside(system, root, path);
  }
  try {
    syncFolder(system, root);
  } catch {
    // After a power cut the journal may be back, and all that it asks for done already.
  }
}

/** By another name it is a leftover like others. */
function setAside({ disk }: System, root: string, path: string): void {
  const leftover = stageName(root);
  try {
    disk.renameSync(path, leftover);
    discard(disk, leftover);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return;
    if (code === undefined) throw error;
    throw new Problem(({ usage }) => usage.journalStays(JOURNAL, usage.reasons[code] ?? code));
  }
}
