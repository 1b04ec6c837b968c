/** What an edit that was cut off has left behind. */
import { join } from 'node:path';
import { Problem } from '../../messages/problem.js';
import { guard } from '../write-output.js';
import { readOrNull } from './disk.js';
import { JOURNAL, type Journal, parseJournal } from './journal.js';
import { removeLeftovers } from './leftovers.js';
import { placeFiles } from './place.js';
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
  return guard(JOURNAL, () => {
    const root = system.disk.realpathSync(directory);
    const content = readOrNull(system.disk, join(root, JOURNAL));
    if (content) return seeThrough(system, root, readJournal(content));
    const files = removeLeftovers(system.disk, root);
    return files.length === 0 ? undefined : { is: 'cleaned', files, kept: [] };
  });
}

function readJournal(content: Buffer): Journal {
  const journal = parseJournal(content.toString());
  if (!journal) throw new Problem(({ usage }) => usage.journalUnknown(JOURNAL));
  return journal;
}

function seeThrough(system: System, root: string, journal: Journal): Recovery {
  const kept = placeFiles(system, root, journal);
  removeLeftovers(system.disk, root);
  removeJournal(system, root);
  const files = journal.files.map(({ path }) => path).filter((path) => !kept.includes(path));
  return { is: journal.is === 'edit' ? 'finished' : 'undone', files, kept };
}
