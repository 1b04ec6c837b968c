/** Reading as of one moment: what was looked at is looked at again afterwards. */
import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../messages/problem.js';
import { codeOf, realDisk } from './edit/disk.js';
import type { Journal } from './edit/journal.js';
import { journalUnreadable, readJournalFile, understandJournal } from './edit/read-journal.js';
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
 * were what was read. Throws a Problem when they never stand still, or the journal cannot be read or understood.
 */
export function takeSnapshot<T>(directory: string, read: (watch: Watch) => T): Snapshot<T> {
  let unreadable: string | undefined;
  for (let reading = 0; reading < READINGS; reading++) {
    if (reading > 0) pause(PAUSE_MS);
    const seen = new Map<string, () => boolean>();
    const content = read(createWatch(directory, seen));
    const found = lookForJournal(directory);
    unreadable = typeof found === 'string' ? found : undefined;
    if (typeof found !== 'string' && [...seen.values()].every((isUnchanged) => isUnchanged()))
      return { content, journal: found ? understandJournal(found) : undefined };
  }
  throw unreadable === undefined
    ? new Problem(({ usage }) => usage.planKeepsChanging())
    : journalUnreadable(unreadable);
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

/** The journal's bytes, null when there is none; an error's code when they cannot be read, as happens on Windows for a moment. */
function lookForJournal(directory: string): Buffer | null | string {
  try {
    return readJournalFile(realDisk, directory);
  } catch (error) {
    return codeOf(error) ?? 'unknown';
  }
}
