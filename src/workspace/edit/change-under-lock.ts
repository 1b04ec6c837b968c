/** The one way in which a plan is changed: under its lock, once what an earlier edit left behind is seen to. */
import type { EditedFile } from './apply-edit.js';
import { type Holder, withLock } from './lock.js';
import { type Recovery, recoverPlan } from './recover.js';
import { writeFiles } from './write-files.js';

/** Who changes the plan, and what they are told. */
export interface ChangeOptions {
  /** The command line in short, which whoever waits for the lock is shown. */
  readonly command: string;
  /** Told once when another program holds the plan. */
  readonly onWait: (holder: Holder) => void;
  /** Told what an edit that was cut off had left behind, and what became of it. */
  readonly onRecovery: (recovery: Recovery) => void;
}

/**
 * Works out a change on the files as they are under the lock, and writes all of its files or none. Throws a Problem when
 * the lock cannot be had, or something cannot be written; then every file is what it was.
 */
export async function changeUnderLock<T>(
  directory: string,
  options: ChangeOptions,
  workOut: () => Promise<T>,
  filesOf: (outcome: T) => readonly EditedFile[],
): Promise<T> {
  return await withLock(directory, options, async (lock) => {
    const recovery = recoverPlan(directory);
    if (recovery) options.onRecovery(recovery);
    const outcome = await workOut();
    const files = filesOf(outcome);
    if (files.length > 0) {
      lock.confirm();
      writeFiles(directory, files);
    }
    return outcome;
  });
}
