/** What an edit that was cut off has left behind. */
import { guard } from '../write-output.js';
import { codeOf, type Disk } from './disk.js';
import { JOURNAL, type Journal } from './journal.js';
import { removeLeftovers } from './leftovers.js';
import { placeFiles } from './place.js';
import { journalUnreadable, readJournalFile, understandJournal } from './read-journal.js';
import { removeJournal } from './remove-journal.js';
import { createSystem, type System } from './system.js';

/** What became of it. */
export interface Recovery {
  /**
   * `finished`: its files are now all in place; `undone`: it had failed, and its files are now what they were;
   * `cleaned`: only leftovers were removed.
   */
  readonly is: 'finished' | 'undone' | 'cleaned';
  /** Paths in the plan. */
  readonly files: readonly string[];
  /** Files that somebody has changed since, and that were left as they are. */
  readonly kept: readonly string[];
}

/** Finishes what was cut off; undefined when nothing was. Throws a Problem when it cannot. Whoever calls holds the lock. */
export function recoverPlan(directory: string, system: System = createSystem()): Recovery | undefined {
  const root = guard('.', () => system.disk.realpathSync(directory));
  const content = readJournal(system.disk, root);
  if (content) return guard(JOURNAL, () => seeThrough(system, root, understandJournal(content)));
  const files = removeLeftovers(system.disk, root);
  return files.length === 0 ? undefined : { is: 'cleaned', files, kept: [] };
}

function readJournal(disk: Disk, root: string): Buffer | null {
  try {
    return readJournalFile(disk, root);
  } catch (error) {
    const code = codeOf(error);
    throw code === undefined ? error : journalUnreadable(code);
  }
}

function seeThrough(system: System, root: string, journal: Journal): Recovery {
  const kept = placeFiles(system, root, journal);
  removeLeftovers(system.disk, root);
  removeJournal(system, root);
  const files = journal.files.map(({ path }) => path).filter((path) => !kept.includes(path));
  return { is: journal.is === 'edit' ? 'finished' : 'undone', files, kept };
}
