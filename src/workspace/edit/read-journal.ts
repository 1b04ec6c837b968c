/** The journal as it is found in a plan's directory. */
import { join } from 'node:path';
import { Problem } from '../../messages/problem.js';
import { type Disk, readOrNull } from './disk.js';
import { JOURNAL, type Journal, parseJournal } from './journal.js';

/** The journal's bytes, null when there is none. Throws the disk's error; what is no file reads as an empty one. */
export function readJournalFile(disk: Disk, directory: string): Buffer | null {
  const path = join(directory, JOURNAL);
  const stats = disk.statSync(path, { throwIfNoEntry: false });
  if (!stats) return null;
  // A pipe would be waited for.
  return stats.isFile() ? readOrNull(disk, path) : Buffer.alloc(0);
}

/** The journal that a file holds. Throws a Problem when it is damaged or of another version. */
export function understandJournal(content: Buffer): Journal {
  const journal = parseJournal(content.toString());
  if (!journal) throw new Problem(({ usage }) => usage.journalUnknown(JOURNAL));
  return journal;
}

/** There is a journal, and the disk does not let it be read; `code` is that of its error. */
export function journalUnreadable(code: string): Problem {
  return new Problem(({ usage }) => usage.journalUnreadable(JOURNAL, usage.reasons[code] ?? code));
}
