/** Files that say who is at work. */
import { randomUUID } from 'node:crypto';
import { codeOf, type Disk, discard } from './disk.js';
import type { System } from './system.js';

/** What such a file says. */
export interface Mark {
  /** Never used again. */
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** The command line in short. */
  readonly command: string;
}

/** Such a file as it was found. */
export interface FoundMark {
  /** That of the mark; for a file that says nothing, one made of what it is on the disk. */
  readonly id: string;
  /** Absent when the file says nothing: its writer may be about to write it, or was stopped just then. */
  readonly mark: Mark | undefined;
  /** When it was last written, in milliseconds by the clock of the disk. */
  readonly written: number;
}

/** Milliseconds after which nobody is at work any more, whatever the file says. */
const STALE_MS = 120_000;

/** A mark that says that this program is at work. */
export function createMark({ pid, host }: System, command: string): Mark {
  return { id: randomUUID(), pid, host, command };
}

/** The bytes of a mark. */
export function encodeMark(mark: Mark): string {
  return `${JSON.stringify(mark)}\n`;
}

/** Makes such a file, with all that it says from the first moment; false when there is one already. */
export function takeMark(system: System, path: string, mark: Mark): boolean {
  const { disk } = system;
  if (disk.statSync(path, { throwIfNoEntry: false })) return false;
  const draft = `${path}${DRAFT}${mark.id}`;
  try {
    writeMark(disk, draft, mark);
    return linkMark(system, draft, path, mark);
  } finally {
    discard(disk, draft);
  }
}

/** What the name of a mark that is being written has after its own. */
export const DRAFT = '.new-';

function linkMark(system: System, draft: string, path: string, mark: Mark): boolean {
  const { disk } = system;
  try {
    disk.linkSync(draft, path);
    return true;
  } catch (error) {
    // A draft that is gone was swept away, which happens only while another program has the lock.
    const code = codeOf(error);
    if (code === 'ENOENT') return false;
    // A disk far away may have done it, and been asked again as its answer was lost.
    if (code === 'EEXIST') return readMark(system, path)?.id === mark.id;
  }
  try {
    // Not every disk knows hard links.
    writeMark(disk, path, mark);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function writeMark(disk: Disk, path: string, mark: Mark): void {
  const descriptor = disk.openSync(path, 'wx');
  try {
    try {
      disk.writeFileSync(descriptor, encodeMark(mark));
    } finally {
      disk.closeSync(descriptor);
    }
  } catch (error) {
    discard(disk, path);
    throw error;
  }
}

/** Reads such a file; undefined when there is none. Throws the error `not-a-file` for what no program like this one has made. */
export function readMark({ disk }: System, path: string): FoundMark | undefined {
  let descriptor: number;
  try {
    // A link that leads nowhere would look like no file for ever, and a pipe is waited for.
    if (!disk.lstatSync(path).isFile()) throw Object.assign(new Error(path), { code: 'not-a-file' });
    descriptor = disk.openSync(path, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { ino, mtimeNs, mtimeMs } = disk.fstatSync(descriptor, { bigint: true });
    const mark = parseMark(disk.readFileSync(descriptor, 'utf8'));
    return { id: mark?.id ?? `${ino}-${mtimeNs}`, mark, written: Number(mtimeMs) };
  } finally {
    disk.closeSync(descriptor);
  }
}

function parseMark(text: string): Mark | undefined {
  try {
    const { id, pid, host, command } = JSON.parse(text);
    // The id becomes a part of a file's name, and process 0 would mean this one.
    const isMark = /^[\da-f-]{36}$/.test(id) && Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string';
    return isMark ? { id, pid, host, command: String(command) } : undefined;
  } catch {
    return undefined;
  }
}

/** True when whoever made the file is gone; `clock` is the time of the disk in milliseconds, where it is known. */
export function isStale({ host, isRunning }: System, { mark, written }: FoundMark, clock: number | undefined): boolean {
  if (mark && mark.host === host && !isRunning(mark.pid)) return true;
  return clock !== undefined && clock - written > STALE_MS;
}
