/** Whatever call of the disk fails while a plan is written, the plan is what it was, or what it was to be. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/messages/problem.js';
import { type Disk, realDisk } from '../../../src/workspace/edit/disk.js';
import type { System } from '../../../src/workspace/edit/system.js';
import { type Call, countCalls, faultyDisk, machine, readTree, writeTree, writeUnderLock } from '../../support/disk.js';
import { SAMPLE_EDITS, type SampleEdit } from '../../support/edits.js';
import { temporaryDirectory } from '../../support/temporary.js';

const CODES = ['ENOSPC', 'EACCES', 'EIO', 'EBUSY', 'EPERM', 'EROFS'];

/** Runs an edit; the problem when it was refused. */
async function attempt(directory: string, { files }: SampleEdit, system: System): Promise<Problem | undefined> {
  try {
    await writeUnderLock(directory, files, system);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Runs an edit once for each of its calls, on a disk that has to do with that call; returns how often it was refused. */
async function attemptAll(edit: SampleEdit, diskAt: (at: number) => Disk): Promise<number> {
  const directory = join(temporaryDirectory(), 'plan');
  writeTree(directory, edit.before);
  const calls = await countCalls((disk) => attempt(directory, edit, machine(1001, disk)));
  let refused = 0;
  let wasWritten = true;
  for (let at = 1; at <= calls; at++) {
    // What was refused has left the plan as it was.
    if (wasWritten) writeTree(directory, edit.before);
    const problem = await attempt(directory, edit, machine(1001, diskAt(at)));
    expect([at, readTree(directory)]).toEqual([at, problem ? edit.before : edit.after]);
    wasWritten = problem === undefined;
    if (problem) refused++;
  }
  return refused;
}

describe.each(Object.entries(SAMPLE_EDITS))('%s', (_, edit) => {
  test('is written', async () => {
    const directory = join(temporaryDirectory(), 'plan');
    writeTree(directory, edit.before);
    expect(await attempt(directory, edit, machine(1001, realDisk))).toBeUndefined();
    expect(readTree(directory)).toEqual(edit.after);
  });

  test.each(CODES)('with %s at any one call is written or refused, and leaves nothing behind', async (code) => {
    const refused = await attemptAll(edit, (at) => faultyDisk(({ number }) => number === at, code));
    expect(refused).toBeGreaterThan(10);
  });

  test('with a disk that is full from any call on is written or refused', async () => {
    const refused = await attemptAll(edit, (at) =>
      faultyDisk((call) => call.number >= at && needsRoom(call), 'ENOSPC'),
    );
    expect(refused).toBeGreaterThan(10);
  });
});

function needsRoom({ name, args }: Call): boolean {
  return ['writeFileSync', 'mkdirSync', 'linkSync'].includes(name) || args[1] === 'wx';
}
