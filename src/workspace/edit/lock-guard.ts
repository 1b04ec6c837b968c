/** Guards, under which a lock itself is changed: taken over from a program that is gone, confirmed, let go of. */
import { basename, dirname, join } from 'node:path';
import { discard } from './disk.js';
import { createMark, DRAFT, type FoundMark, isStale, readMark, takeMark } from './lock-file.js';
import type { System } from './system.js';

/**
 * Runs an action on the file with an id while nobody else may change or remove that very file; false when somebody else is
 * at it. The guard is named after the id, so that a lock taken anew has another: whoever was late finds it changed, and leaves it alone.
 */
export function underGuard(
  system: System,
  lock: string,
  id: string,
  clock: number | undefined,
  action: () => void,
): boolean {
  const guard = `${lock}${GUARD}${id}`;
  if (!takeMark(system, guard, createMark(system, ''))) {
    const other = readMark(system, guard);
    const isGone = !other || (isStale(system, other, clock) && removeStale(system, lock, guard, other, clock));
    return isGone && underGuard(system, lock, id, clock, action);
  }
  try {
    action();
  } finally {
    discard(system.disk, guard);
  }
  return true;
}

const GUARD = '.break-';

/** Removes a file whose maker is gone, unless it has become another's meanwhile; false when somebody else is at it. */
export function removeStale(
  system: System,
  lock: string,
  path: string,
  found: FoundMark,
  clock: number | undefined,
): boolean {
  return underGuard(system, lock, found.id, clock, () => {
    const now = readMark(system, path);
    if (now?.id === found.id && isStale(system, now, clock)) system.disk.unlinkSync(path);
  });
}

/** Removes what programs that were stopped have left behind; whoever calls holds the lock. */
export function sweepMarks(system: System, lock: string): void {
  const clock = readMark(system, lock)?.written;
  for (const name of system.disk.readdirSync(dirname(lock))) {
    if (!name.startsWith(`${basename(lock)}.`)) continue;
    const path = join(dirname(lock), name);
    if (name.includes(DRAFT)) discard(system.disk, path);
    else {
      const found = readMark(system, path);
      if (found && isStale(system, found, clock)) removeStale(system, lock, path, found, clock);
    }
  }
}

/** The time of the disk in milliseconds: when a file is written now. */
export function readDiskClock(system: System, lock: string): number | undefined {
  const mark = createMark(system, '');
  const probe = `${lock}${GUARD}${mark.id}`;
  if (!takeMark(system, probe, mark)) return undefined;
  try {
    return readMark(system, probe)?.written;
  } finally {
    discard(system.disk, probe);
  }
}
