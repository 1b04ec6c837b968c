/** Processes that are killed while they change many files: the plan is the old one or the new one, never a mix. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JOURNAL } from '../../src/workspace/edit/journal.js';
import { readSources } from '../../src/workspace/read-sources.js';
import { startLoop, whenOver, whenReady } from '../support/children.js';
import { filesIn, leftoversIn } from '../support/files.js';
import { run } from '../support/run.js';
import { planWith } from '../support/temporary.js';

const KILLS = 300;
const LANES = 3;
const TASKS = 16;
/** More milliseconds than a process needs for a whole edit, for making its files ready, and for putting them in place. */
const LONGEST = { edit: 250, staging: 12, placing: 3 };
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

/** When a process is killed: in a part of its work, and how far into it from 0 to 1. */
interface Moment {
  readonly during: keyof typeof LONGEST;
  readonly part: number;
}

const moment = fc.record({
  during: fc.constantFrom<Moment['during']>('edit', 'staging', 'placing'),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
});

async function waitFor(directory: string, { during, part }: Moment): Promise<void> {
  const folder = join(directory, 'tasks');
  if (during === 'staging') await nextChange(folder, (name) => name.startsWith('.plan'));
  if (during === 'placing') await nextChange(folder, (name) => !name.startsWith('.plan'));
  const wait = part * LONGEST[during];
  // A timer waits for at least a millisecond, which may be all that there is.
  if (wait >= 1) await sleep(wait);
}

/** Settles when a file with such a name appears or changes. */
function nextChange(folder: string, isMeant: (name: string) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_event, name) => {
      if (name === null || !isMeant(name)) return;
      watcher.close();
      resolve();
    });
  });
}

/** Kills a process that edits on and on; then looks at the plan, and lets the next command recover it. */
async function killOnce(directory: string, states: readonly string[], when: Moment): Promise<{ wasPlacing: boolean }> {
  const { child, stderr } = startLoop({ cwd: directory, calls: COLLATORS.map(updateAll), times: 1000 });
  await whenReady(child);
  const over = whenOver(child);
  await Promise.race([waitFor(directory, when), over]);
  child.kill('SIGKILL');
  expect([await over, stderr()]).toEqual(['SIGKILL', expect.stringMatching(/^ready\n/)]);
  const wasPlacing = leftoversIn(directory).includes(JOURNAL);
  const seen = seenIn(directory);
  expect(states).toContain(seen);
  // The next command changes nothing of its own: what it leaves is what was recovered.
  const current = COLLATORS.find((_, at) => states[at + 1] === seen) ?? '';
  const next = await run(updateAll(current), { cwd: directory, env: { PLAN_LANG: 'zh' } });
  expect(next).toMatchObject({ code: 0, stderr: expect.stringMatching(/^$|上一次修改没有做|以前的修改留下了/) });
  expect(seenIn(directory)).toBe(seen);
  expect(leftoversIn(directory)).toEqual([]);
  return { wasPlacing };
}

describe('a process that is killed', () => {
  test(`at any of ${KILLS} moments leaves the old plan or the new one`, async () => {
    const moments = fc.sample(moment, KILLS);
    const lanes = Array.from({ length: LANES }, async (_, lane) => {
      const directory = makePlan();
      const states = await statesOf(directory);
      const own = moments.filter((_moment, at) => at % LANES === lane);
      let placing = 0;
      for (const when of own) if ((await killOnce(directory, states, when)).wasPlacing) placing++;
      expect(Object.keys(filesIn(directory)).length).toBe(TASKS + 2);
      return { kills: own.length, placing };
    });
    const results = await Promise.all(lanes);
    const sum = (key: 'kills' | 'placing') => results.reduce((total, result) => total + result[key], 0);
    expect(sum('kills')).toBe(KILLS);
    // Otherwise the moments would not have been those that matter: some files new, and others still old.
    expect(sum('placing')).toBeGreaterThan(KILLS / 20);
  }, 600_000);
});
