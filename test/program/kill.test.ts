/** Processes that are killed while they change many files: the plan is the old one or the new one, never a mix. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/workspace/read-sources.js';
import { startLoop, whenOver, whenReady } from '../support/children.js';
import { filesIn, leftoversIn } from '../support/files.js';
import { run } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const KILLS = 300;
const LANES = 3;
const TASKS = 12;
/** More milliseconds than a process needs for an edit, and for the writing of its files. */
const LONGEST_EDIT = 250;
const LONGEST_WRITE = 12;
const COLLATORS = ['市公安局', '市应急管理局'];

const updateAll = (collator: string) => ['update', '--where', '单位:市公安局', '--collator', collator, '--yes'];

/** A plan of many tasks, each of which every edit changes. */
function makePlan(): string {
  const tasks = Array.from({ length: TASKS }, (_, at) => String(at + 1).padStart(2, '0')).map((id) => [
    `tasks/${id}.yaml`,
    `id: "${id}"
title: 任务${id}
section: "1"
measures:
  - id: ${id}-1
    title: 措施${id}
    departments:
      responsible: [市公安局, 市应急管理局]
    status: open
`,
  ]);
  return join(planWith({ ...Object.fromEntries(tasks) }), 'plan');
}

/** The plan as a reading command sees it, as text. */
function seenIn(directory: string): string {
  const texts = readSources(directory).map(({ path, content }) => [
    path,
    Buffer.from(content as Uint8Array).toString(),
  ]);
  return JSON.stringify(texts.sort());
}

/** The whole states that a plan may be in, each by what a reader sees of it. */
async function statesOf(directory: string): Promise<string[]> {
  const states = [seenIn(directory)];
  for (const collator of COLLATORS) {
    expect(await run(updateAll(collator), { cwd: directory })).toMatchObject({ code: 0 });
    states.push(seenIn(directory));
  }
  expect(new Set(states).size).toBe(COLLATORS.length + 1);
  return states;
}

/** When a process is killed: so many milliseconds after it is ready, or after it has begun to write. */
interface Moment {
  readonly isWriting: boolean;
  readonly part: number;
}

const moment = fc.record({ isWriting: fc.boolean(), part: fc.double({ min: 0, max: 1, noNaN: true }) });

async function waitFor(directory: string, { isWriting, part }: Moment): Promise<void> {
  if (isWriting) await nextWrite(join(directory, 'tasks'));
  await sleep(part * (isWriting ? LONGEST_WRITE : LONGEST_EDIT));
}

/** Settles when the first file of an edit appears beside the others. */
function nextWrite(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_event, name) => {
      if (!name?.startsWith('.plan')) return;
      watcher.close();
      resolve();
    });
  });
}

/** Kills a process that edits on and on; then looks at the plan, and lets the next command recover it. */
async function killOnce(directory: string, states: readonly string[], when: Moment): Promise<{ wasWriting: boolean }> {
  const { child, stderr } = startLoop({ cwd: directory, calls: COLLATORS.map(updateAll), times: 1000 });
  await whenReady(child);
  await waitFor(directory, when);
  child.kill('SIGKILL');
  expect([await whenOver(child), stderr()]).toEqual(['SIGKILL', expect.stringMatching(/^ready\n/)]);
  const left = leftoversIn(directory).filter((name) => !name.includes('.lock'));
  const seen = seenIn(directory);
  expect(states).toContain(seen);
  // The next command changes nothing of its own: what it leaves is what was recovered.
  const current = COLLATORS.find((_, at) => states[at + 1] === seen) ?? '';
  const next = await run(updateAll(current), { cwd: directory, env: { PLAN_LANG: 'zh' } });
  expect(next).toMatchObject({ code: 0, stderr: expect.stringMatching(/^$|上一次修改没有做|以前的修改留下了/) });
  expect(seenIn(directory)).toBe(seen);
  expect(leftoversIn(directory)).toEqual([]);
  return { wasWriting: left.length > 0 };
}

describe('a process that is killed', () => {
  test(`at any of ${KILLS} moments leaves the old plan or the new one`, async () => {
    const moments = fc.sample(moment, KILLS);
    const lanes = Array.from({ length: LANES }, async (_, lane) => {
      const directory = makePlan();
      const states = await statesOf(directory);
      const own = moments.filter((_moment, at) => at % LANES === lane);
      let writing = 0;
      for (const when of own) if ((await killOnce(directory, states, when)).wasWriting) writing++;
      expect(Object.keys(filesIn(directory)).length).toBe(TASKS + 2);
      return { kills: own.length, writing };
    });
    const results = await Promise.all(lanes);
    const sum = (key: 'kills' | 'writing') => results.reduce((total, result) => total + result[key], 0);
    expect(sum('kills')).toBe(KILLS);
    // Otherwise the moments would not have been those that matter.
    expect(sum('writing')).toBeGreaterThan(KILLS / 20);
  }, 600_000);
});
