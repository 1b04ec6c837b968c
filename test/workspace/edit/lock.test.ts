/** The lock: one holder at a time, stale locks broken, live ones waited for, every failure explained. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { loadMessages } from '../../../src/messages/messages.js';
import { Problem } from '../../../src/messages/problem.js';
import { realDisk } from '../../../src/workspace/edit/disk.js';
import { type Holder, LOCK, type Lock, withLock } from '../../../src/workspace/edit/lock.js';
import type { System } from '../../../src/workspace/edit/system.js';
import { faultyDisk, machine } from '../../support/disk.js';
import { temporaryDirectory } from '../../support/temporary.js';

/** A machine whose time passes only when it sleeps. */
function clockwork(pid: number, more: Partial<System> = {}): System {
  let time = 0;
  const sleep = async (milliseconds: number) => {
    time += milliseconds;
  };
  return machine(pid, realDisk, { now: () => time, sleep, ...more });
}

interface Attempt {
  readonly waits?: Holder[];
  readonly action?: (lock: Lock) => void;
}

/** Takes the lock, and lets go of it after an action. */
async function take(directory: string, system: System, { waits = [], action = () => {} }: Attempt = {}): Promise<void> {
  const options = { command: 'plan update 13-6', onWait: (holder: Holder) => void waits.push(holder) };
  await withLock(directory, options, async (lock) => action(lock), system);
}

async function problemOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Problem)) throw error ?? new Error('no problem');
  const { message, hint } = error.explain(await loadMessages('en'));
  return `${message}. ${hint}`;
}

const LIVE = { id: '11111111-1111-4111-8111-111111111111', pid: 2000, host: 'office', command: 'plan progress 1-1' };

function writeLock(directory: string, content: object | string, ageSeconds = 0): void {
  const path = join(directory, LOCK);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const then = Date.now() / 1000 - ageSeconds;
  utimesSync(path, then, then);
}

test('the lock says whose it is, and goes when the action ends or fails', async () => {
  const directory = temporaryDirectory();
  await take(directory, clockwork(1001), {
    action: () => {
      const mark = JSON.parse(readFileSync(join(directory, LOCK), 'utf8'));
      expect(mark).toEqual({ id: expect.any(String), pid: 1001, host: 'office', command: 'plan update 13-6' });
      expect(readdirSync(directory)).toEqual([LOCK]);
    },
  });
  expect(readdirSync(directory)).toEqual([]);
  const failure = () => {
    throw new Error('broken');
  };
  await expect(take(directory, clockwork(1001), { action: failure })).rejects.toThrow('broken');
  expect(readdirSync(directory)).toEqual([]);
});

describe('a stale lock is broken', () => {
  test.each<[string, object | string, number]>([
    ['of a process that has ended', { ...LIVE, pid: 999 }, 0],
    ['of another machine, old', { ...LIVE, host: 'elsewhere' }, 121],
    ['of a process number that has been given away, old', LIVE, 121],
    ['that is empty, old', '', 121],
    ['of another program, old', '{"pid": -1}', 121],
  ])('%s', async (_, content, age) => {
    const directory = temporaryDirectory();
    writeLock(directory, content, age);
    const waits: Holder[] = [];
    await take(directory, clockwork(1001), { waits });
    expect(waits).toEqual([]);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('also where a program was killed while it did so', async () => {
    const directory = temporaryDirectory();
    writeLock(directory, { ...LIVE, pid: 999 });
    const guard = { ...LIVE, id: LIVE.id.replaceAll('1', '2'), pid: 998 };
    const inner = { ...LIVE, id: LIVE.id.replaceAll('1', '3'), pid: 997 };
    writeFileSync(join(directory, `${LOCK}.break-${LIVE.id}`), JSON.stringify(guard));
    writeFileSync(join(directory, `${LOCK}.break-${guard.id}`), JSON.stringify(inner));
    writeFileSync(join(directory, `${LOCK}.new-${guard.id}`), '{"i');
    await take(directory, clockwork(1001));
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe('a live lock is waited for', () => {
  test.each<[string, object | string, Partial<Holder>, RegExp]>([
    [
      'of this machine',
      LIVE,
      { pid: 2000, host: 'office', command: 'plan progress 1-1' },
      /plan progress 1-1 on office/,
    ],
    ['of another', { ...LIVE, pid: 1, host: 'elsewhere' }, { pid: 1, host: 'elsewhere' }, /on elsewhere \(process 1, /],
    ['that says nothing', '{"id":', { command: '' }, /Another program/],
  ])('%s', async (_, content, holder, message) => {
    const directory = temporaryDirectory();
    writeLock(directory, content, 30);
    const waits: Holder[] = [];
    const system = clockwork(1001);
    expect(await problemOf(take(directory, system, { waits }))).toMatch(message);
    expect(waits).toEqual([expect.objectContaining(holder)]);
    expect(waits[0]?.seconds).toBeGreaterThanOrEqual(29);
    expect(system.now()).toBeGreaterThanOrEqual(60_000);
    expect(system.now()).toBeLessThan(61_000);
    expect(readdirSync(directory)).toEqual([LOCK]);
  });

  test('until it is let go of', async () => {
    const directory = temporaryDirectory();
    writeLock(directory, LIVE);
    let sleeps = 0;
    const sleep = async () => {
      if (++sleeps === 3) rmSync(join(directory, LOCK));
    };
    const waits: Holder[] = [];
    await take(directory, machine(1001, realDisk, { sleep }), { waits });
    expect([sleeps, waits]).toEqual([3, []]);
  });
});

test('of thirty contenders for a stale lock only one has it at a time, and all get it', async () => {
  const directory = temporaryDirectory();
  writeLock(directory, { ...LIVE, pid: 999 });
  let holders = 0;
  let turns = 0;
  await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const nap = () => new Promise((resolve) => setTimeout(resolve, 1));
      const system = machine(1001 + index, realDisk, { sleep: nap });
      const options = { command: 'plan update', onWait: () => {} };
      await withLock(
        directory,
        options,
        async (lock) => {
          expect(++holders).toBe(1);
          await nap();
          lock.confirm();
          turns++;
          holders--;
        },
        system,
      );
    }),
  );
  expect(turns).toBe(30);
  expect(readdirSync(directory)).toEqual([]);
});

describe('a lock that was taken away', () => {
  test.each([
    ['is gone', (path: string) => rmSync(path)],
    ['is another’s', (path: string) => writeFileSync(path, JSON.stringify(LIVE))],
  ])('%s: nothing is written, and that of others stays', async (_, steal) => {
    const directory = temporaryDirectory();
    const written = vi.fn();
    const action = (lock: Lock) => {
      steal(join(directory, LOCK));
      lock.confirm();
      written();
    };
    expect(await problemOf(take(directory, clockwork(1001), { action }))).toMatch(/stood still/);
    expect(written).not.toHaveBeenCalled();
    const isKept = existsSync(join(directory, LOCK));
    expect(isKept && JSON.parse(readFileSync(join(directory, LOCK), 'utf8'))).toEqual(isKept && LIVE);
  });

  test('goes just as it is confirmed', async () => {
    const disk = faultyDisk(({ name, args }) => name === 'openSync' && args[1] === 'r+', 'ENOENT');
    const attempt = take(temporaryDirectory(), machine(1001, disk), { action: (lock) => lock.confirm() });
    expect(await problemOf(attempt)).toMatch(/stood still/);
  });

  test('is confirmed as long as it is held, and is young again', async () => {
    const directory = temporaryDirectory();
    const action = (lock: Lock) => {
      utimesSync(join(directory, LOCK), 0, 0);
      lock.confirm();
      expect(realDisk.statSync(join(directory, LOCK)).mtimeMs).toBeGreaterThan(Date.now() - 60_000);
    };
    await take(directory, clockwork(1001), { action });
    expect(readdirSync(directory)).toEqual([]);
  });
});

test.each([
  ['EACCES', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
])('%s when it is taken is a problem that says so', async (code, reason) => {
  const directory = temporaryDirectory();
  const disk = faultyDisk(({ args }) => args[1] === 'wx', code);
  expect(await problemOf(take(directory, machine(1001, disk)))).toContain(
    `${LOCK} in the plan's directory cannot be used: ${reason}`,
  );
  expect(readdirSync(directory)).toEqual([]);
});

test.skipIf(process.platform === 'win32').each<[string, (path: string) => void]>([
  ['a folder', (path) => mkdirSync(path)],
  ['a link that leads nowhere', (path) => symlinkSync('nowhere', path)],
  ['a named pipe', (path) => void execFileSync('mkfifo', [path])],
])('%s in the place of the lock is a problem, and stays', async (_, make) => {
  const directory = temporaryDirectory();
  make(join(directory, LOCK));
  expect(await problemOf(take(directory, clockwork(1001)))).toContain(`${LOCK} in the plan's directory cannot be used`);
  expect(readdirSync(directory)).toEqual([LOCK]);
});

test('a disk that makes a link and says that it was there already gives the lock', async () => {
  const directory = temporaryDirectory();
  const linkSync: typeof realDisk.linkSync = (from, to) => {
    realDisk.linkSync(from, to);
    throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
  };
  const waits: Holder[] = [];
  await take(directory, clockwork(1001, { disk: { ...realDisk, linkSync } }), {
    waits,
    action: (lock) => lock.confirm(),
  });
  expect([waits, readdirSync(directory)]).toEqual([[], []]);
});

test('a disk without hard links has locks as well', async () => {
  const directory = temporaryDirectory();
  const disk = faultyDisk(({ name }) => name === 'linkSync', 'ENOTSUP');
  await take(directory, machine(1001, disk), { action: (lock) => lock.confirm() });
  expect(readdirSync(directory)).toEqual([]);
});
