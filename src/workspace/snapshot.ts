/** Reading as of one moment: what was looked at is looked at again afterwards. */
import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../messages/problem.js';
import { JOURNAL, type Journal, parseJournal } from './edit/journal.js';
import { type Entry, listEntries } from './list-entries.js';
import { pause } from './pause.js';

/** How often a plan is read until it has not been changed meanwhile, and the milliseconds between. */
const READINGS = 50;
const PAUSE_MS = 10;

/** Remembers what was seen of a plan, by paths in it. */
export interface Watch {
  /** Looks what stands in a folder. */
  readonly list: (folder: string) => { entries: Entry[]; failure?: string };
  /** A file was opened. */
  readonly expectStats: (path: string, stats: Stats) => void;
  /** A file could not be read; looking at it again should give the same. */
  readonly expectSame: (path: string, seen: unknown, look: () => unknown) => void;
}

/** What was read, and the journal of an edit that was half done just then. */
export interface Snapshot<T> {
  readonly content: T;
  readonly journal: Journal | undefined;
}

/**
 * Reads until nothing has changed from the first look to the last. Between them lies a moment at which files and journal
 * were what was read. Throws a Problem when they never stand still, or the journal cannot be understood.
 */
export function takeSnapshot<T>(directory: string, read: (watch: Watch) => T): Snapshot<T> {
  for (let reading = 0; reading < READINGS; reading++) {
    if (reading > 0) pause(PAUSE_MS);
    const seen = new Map<string, () => boolean>();
    const content = read(createWatch(directory, seen));
    const text = readJournalText(directory);
    if (text !== null && [...seen.values()].every((isUnchanged) => isUnchanged()))
      return { content, journal: text === undefined ? undefined : understand(text) };
  }
  throw new Problem(({ usage }) => usage.planKeepsChanging());
}

function createWatch(directory: string, seen: Map<string, () => boolean>): Watch {
  // What is looked at twice must still be what it was the first time.
  const expect = (path: string, isUnchanged: () => boolean) => void (seen.has(path) || seen.set(path, isUnchanged));
  const expectSame: Watch['expectSame'] = (path, value, look) => {
    const before = JSON.stringify(value);
    expect(path, () => JSON.stringify(look()) === before);
  };
  return {
    list: (folder) => {
      const listed = listEntries(directory, folder);
      expectSame(`${folder}/`, listed, () => listEntries(directory, folder));
      return listed;
    },
    expectStats: (path, stats) => expect(path, () => isStill(join(directory, path), stats)),
    expectSame,
  };
}

/** True unless a file has been written or replaced. */
function isStill(path: string, { dev, ino, size, mtimeMs, ctimeMs }: Stats): boolean {
  try {
    const now = statSync(path);
    return (
      now.ino === ino && now.dev === dev && now.size === size && now.mtimeMs === mtimeMs && now.ctimeMs === ctimeMs
    );
  } catch {
    return false;
  }
}

/** The journal as it is; undefined when there is none, null when it cannot be read just now, as happens on Windows. */
function readJournalText(directory: string): string | undefined | null {
  const path = join(directory, JOURNAL);
  try {
    return statSync(path, { throwIfNoEntry: false }) && readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : null;
  }
}

function understand(text: string): Journal {
  const journal = parseJournal(text);
  if (!journal) throw new Problem(({ usage }) => usage.journalUnknown(JOURNAL));
  return journal;
}
