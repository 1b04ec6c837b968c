/** Wherever a program is killed while it writes, readers see the old plan or the new one, and the next program makes it so. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../../src/workspace/edit/disk.js';
import {
  countCalls,
  killedDisk,
  machine,
  readAsPlan,
  readTree,
  type Tree,
  writeTree,
  writeUnderLock,
} from '../../support/disk.js';
import { SAMPLE_EDITS, type SampleEdit } from '../../support/edits.js';
import { temporaryDirectory } from '../../support/temporary.js';

/** The processes of programs that have ended, one after the other, and of the one that runs. */
const [FIRST, SECOND, LAST] = [101, 102, 1001];

/** Runs an edit until it is killed at a call; its promise may settle as it likes. */
async function killAt(directory: string, { files }: Pick<SampleEdit, 'files'>, at: number, pid: number): Promise<void> {
  await writeUnderLock(directory, files, machine(pid, killedDisk(at))).catch(() => {});
}

/** A plan as its readers see it, old or new. */
function readState(directory: string, old: Tree, edited: Tree): 'old' | 'new' {
  const plan = readAsPlan(directory);
  if (JSON.stringify(sorted(plan)) === JSON.stringify(sorted(old))) return 'old';
  expect(sorted(plan)).toEqual(sorted(edited));
  return 'new';
}

function sorted(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).sort());
}

/** The states that killing an edit at each of its calls leaves behind, those alike but once. */
async function statesAfterKills(directory: string, edit: SampleEdit): Promise<ReadonlyMap<string, number>> {
  writeTree(directory, edit.before);
  const calls = await countCalls((disk) => writeUnderLock(directory, edit.files, machine(FIRST, disk)));
  const states = new Map<string, number>();
  for (let at = 1; at <= calls; at++) {
    writeTree(directory, edit.before);
    await killAt(directory, edit, at, FIRST);
    const state = JSON.stringify(sorted(readTree(directory))).replace(/[\da-f]{8}-[\da-f-]{27}/g, 'ID');
    if (!states.has(state)) states.set(state, at);
  }
  return states;
}

describe.each(Object.entries(SAMPLE_EDITS))('%s', (_, edit) => {
  /** The plans before and after, as readers see them. */
  function readBoth(directory: string): { old: Tree; edited: Tree } {
    writeTree(directory, edit.before);
    const old = readAsPlan(directory);
    writeTree(directory, Object.fromEntries(Object.entries(edit.after).map(([path, text]) => [path, bare(text)])));
    return { old, edited: readAsPlan(directory) };
  }

  test('killed at any call', async () => {
    const directory = join(temporaryDirectory(), 'plan');
    const { old, edited } = readBoth(directory);
    const seen = new Set<string>();
    for (const at of (await statesAfterKills(directory, edit)).values()) {
      writeTree(directory, edit.before);
      await killAt(directory, edit, at, FIRST);
      const state = readState(directory, old, edited);
      const recovery = await writeUnderLock(directory, [], machine(LAST, realDisk));
      seen.add(`${state} ${recovery?.is}`);
      expect([at, readTree(directory)]).toEqual([at, state === 'old' ? edit.before : edit.after]);
    }
    const finished = edit.files.length > 1 ? ['new finished'] : [];
    expect([...seen].sort()).toEqual(['new undefined', ...finished, 'old cleaned', 'old undefined'].sort());
  });
});

/** A state is worth another kill when files are being put in place, and now and then before that. */
const isWorthIt = ([state, at]: readonly [string, number]) => state.includes('.plan.journal') || at % 16 === 0;

test('several files, killed at any call, and again at any call of the recovery', async () => {
  const directory = join(temporaryDirectory(), 'plan');
  const edit = SAMPLE_EDITS['a changed and a new file'] as SampleEdit;
  const states = [...(await statesAfterKills(directory, edit))].filter(isWorthIt);
  expect(states.length).toBeGreaterThan(10);
  for (const [, at] of states) {
    const restart = async () => {
      writeTree(directory, edit.before);
      await killAt(directory, edit, at, FIRST);
    };
    await restart();
    const calls = await countCalls((disk) => writeUnderLock(directory, [], machine(SECOND, disk)));
    const end = readTree(directory);
    expect([edit.before, edit.after]).toContainEqual(end);
    for (let again = 1; again <= calls; again++) {
      await restart();
      await killAt(directory, { files: [] }, again, SECOND);
      await writeUnderLock(directory, [], machine(LAST, realDisk));
      expect([at, again, readTree(directory)]).toEqual([at, again, end]);
    }
  }
}, 300_000);

function bare(text: string): string {
  return text.replace(/ \(\d{3}\)$/, '');
}
