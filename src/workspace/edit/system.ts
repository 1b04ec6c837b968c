/** The machine as the writing path sees it; tests hand in another. */
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { pause } from '../pause.js';
import { codeOf, type Disk, realDisk } from './disk.js';
import { patientDisk } from './patient-disk.js';

/** Everything that writing a plan depends on. */
export interface System {
  readonly disk: Disk;
  readonly platform: string;
  /** This process. */
  readonly pid: number;
  /** The name of this machine. */
  readonly host: string;
  /** True while a process of this machine runs. */
  readonly isRunning: (pid: number) => boolean;
  /** Milliseconds since some moment; never set back. */
  readonly now: () => number;
  /** Waits for some milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** Waits for some milliseconds without letting anything else run. */
  readonly pause: (milliseconds: number) => void;
}

/** This machine, apart from what is given. */
export function createSystem(given: Partial<System> = {}): System {
  const system: System = {
    disk: realDisk,
    platform: process.platform,
    pid: process.pid,
    host: hostname(),
    isRunning,
    now: () => performance.now(),
    sleep: (milliseconds) => setTimeout(milliseconds),
    pause,
    ...given,
  };
  return system.platform === 'win32' ? { ...system, disk: patientDisk(system.disk, system.pause) } : system;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is not to be signalled, but it runs.
    return codeOf(error) !== 'ESRCH';
  }
}
