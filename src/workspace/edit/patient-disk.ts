/** A disk on Windows, where a file that another program has just opened cannot be replaced for a moment. */
import { codeOf, type Disk } from './disk.js';

const TRANSIENT: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Milliseconds between attempts: virus scanners and editors let go of a file within a second. */
const WAITS = [5, 10, 20, 40, 80, 120, 160, 200, 250];

/** The disk with those calls tried again that another program's hold on a file makes fail. */
export function patientDisk(disk: Disk, pause: (milliseconds: number) => void): Disk {
  return {
    ...disk,
    renameSync: (from, to) => insist(() => disk.renameSync(from, to), pause),
    unlinkSync: (path) => insist(() => disk.unlinkSync(path), pause),
    openSync: (path, flags, mode) => insist(() => disk.openSync(path, flags, mode), pause),
    readFileSync: ((...args: Parameters<Disk['readFileSync']>) =>
      insist(() => disk.readFileSync(...args), pause)) as Disk['readFileSync'],
  };
}

function insist<T>(call: () => T, pause: (milliseconds: number) => void): T {
  for (const wait of WAITS) {
    try {
      return call();
    } catch (error) {
      if (!TRANSIENT.has(codeOf(error))) throw error;
      pause(wait);
    }
  }
  return call();
}
