/** Only one program at a time writes to a plan. */
import { join } from 'node:path';
import { Problem } from '../../messages/problem.js';
import { codeOf, discard } from './disk.js';
import { createMark, encodeMark, type FoundMark, isStale, type Mark, readMark, takeMark } from './lock-file.js';
import { readDiskClock, removeStale, sweepMarks, underGuard } from './lock-guard.js';
import { createSystem, type System } from './system.js';

/** The name of a plan's lock. */
export const LOCK = '.plan.lock';

/** Milliseconds that another program is waited for. */
const PATIENCE_MS = 60_000;

/** Milliseconds after which whoever waits is told so. */
const TELL_MS = 1000;

/** Milliseconds between attempts: at first at random between two, then half of that after each further `halving`, lest newcomers go first for ever. */
const BACK_OFF_MS = { from: 20, to: 150, halving: 10_000, least: 10 };

/** A guard is held for less than a millisecond: after as many attempts its holder will not let go of it. */
const GUARD_ATTEMPTS = 100;
const GUARD_PAUSE_MS = 10;

/** Who holds a plan. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Empty when the lock does not say whose it is; then all else is without meaning. */
  readonly command: string;
  /** Seconds since the lock was taken. */
  readonly seconds: number;
}

/** A lock that is held. */
export interface Lock {
  /** Throws a Problem when the lock was taken away, as from a program that had been asleep for long. */
  readonly confirm: () => void;
}

/** Runs an action while the plan is locked. Throws a Problem when another program does not let go of it within a minute. */
export async function withLock<T>(
  directory: string,
  options: { readonly command: string; readonly onWait: (holder: Holder) => void },
  action: (lock: Lock) => Promise<T>,
  system: System = createSystem(),
): Promise<T> {
  const path = join(directory, LOCK);
  const mark = createMark(system, options.command);
  try {
    await acquire(system, path, mark, options.onWait);
  } catch (error) {
    throw asProblem(error);
  }
  try {
    return await action({ confirm: () => confirm(system, path, mark) });
  } finally {
    release(system, path, mark);
  }
}

async function acquire(system: System, path: string, mark: Mark, onWait: (holder: Holder) => void): Promise<void> {
  const start = system.now();
  let clock: (() => number) | undefined;
  let isTold = false;
  while (!takeMark(system, path, mark)) {
    const found = readMark(system, path);
    if (!found || breakStale(system, path, found, undefined)) continue;
    const waited = system.now() - start;
    if (waited >= PATIENCE_MS) throw lockHeld(holderOf(found, clock?.()));
    if (waited >= TELL_MS) {
      clock ??= startClock(system, path);
      if (breakStale(system, path, found, clock?.())) continue;
      if (!isTold) onWait(holderOf(found, clock?.()));
      isTold = true;
    }
    await system.sleep(backOff(waited));
  }
  tidyUp(system, path);
}

/** Removes a lock whose holder is gone; false when it is not, or another program is about to. */
function breakStale(system: System, path: string, found: FoundMark, clock: number | undefined): boolean {
  return isStale(system, found, clock) && removeStale(system, path, path, found, clock);
}

/** What was left behind by programs that were stopped is in nobody's way. */
function tidyUp(system: System, path: string): void {
  try {
    sweepMarks(system, path);
  } catch {
    // The next program will try again.
  }
}

/** A clock that goes with that of the disk, which need not be that of this machine. */
function startClock(system: System, path: string): (() => number) | undefined {
  const time = readDiskClock(system, path);
  const moment = system.now();
  return time === undefined ? undefined : () => time + system.now() - moment;
}

function backOff(waited: number): number {
  const { from, to, halving, least } = BACK_OFF_MS;
  return Math.max(least, (from + Math.random() * (to - from)) / 2 ** (waited / halving));
}

function holderOf({ mark, written }: FoundMark, clock = written): Holder {
  const { pid = 0, host = '', command = '' } = mark ?? {};
  return { pid, host, command, seconds: Math.max(0, Math.round((clock - written) / 1000)) };
}

/** Makes sure that the lock is still held, and that nobody takes it for stale within the next two minutes. */
function confirm(system: System, path: string, mark: Mark): void {
  const { disk } = system;
  try {
    const isHeld = guarded(system, path, mark, () => {
      if (readMark(system, path)?.id !== mark.id) throw lockLost();
      const descriptor = disk.openSync(path, 'r+');
      try {
        disk.writeFileSync(descriptor, encodeMark(mark));
      } finally {
        disk.closeSync(descriptor);
      }
    });
    if (!isHeld) throw lockLost();
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? lockLost() : asProblem(error);
  }
}

/** Lets go of the lock; what cannot be removed is taken for stale as soon as this process has ended. */
function release(system: System, path: string, mark: Mark): void {
  const remove = () => {
    if (readMark(system, path)?.id === mark.id) discard(system.disk, path);
  };
  try {
    guarded(system, path, mark, remove);
  } catch {
    // On a full disk there is no room for a guard.
    ignoringErrors(remove);
  }
}

function ignoringErrors(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing more can be done.
  }
}

function guarded(system: System, path: string, { id }: Mark, action: () => void): boolean {
  for (let attempt = 0; attempt < GUARD_ATTEMPTS; attempt++) {
    if (underGuard(system, path, id, undefined, action)) return true;
    system.pause(GUARD_PAUSE_MS);
  }
  return false;
}

function lockHeld(holder: Holder): Problem {
  return new Problem(({ usage }) => usage.lockHeld(holder, LOCK));
}

function lockLost(): Problem {
  return new Problem(({ usage }) => usage.lockLost());
}

function asProblem(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof Problem || code === undefined) return error;
  return new Problem(({ usage }) => usage.lockFailed(LOCK, usage.reasons[code] ?? code));
}
