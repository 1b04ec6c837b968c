/** Disks that fail, and machines that are cut off, for the tests of the writing path. */
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { EditedFile } from '../../src/workspace/edit/apply-edit.js';
import { type Disk, realDisk } from '../../src/workspace/edit/disk.js';
import { withLock } from '../../src/workspace/edit/lock.js';
import { type Recovery, recoverPlan } from '../../src/workspace/edit/recover.js';
import { createSystem, type System } from '../../src/workspace/edit/system.js';
import { writeFiles } from '../../src/workspace/edit/write-files.js';
import { readSources } from '../../src/workspace/read-sources.js';

/** The name of a call, and which one it is of all, from 1. */
export interface Call {
  readonly name: keyof Disk;
  readonly number: number;
  readonly args: readonly unknown[];
}

/** The real disk with something before every call, which may throw; nothing is made safe against power cuts, which takes long. */
export function watchedDisk(before: (call: Call) => void): Disk {
  let number = 0;
  return new Proxy(realDisk, {
    get: (target, name: keyof Disk) => {
      const call = target[name] as (...args: unknown[]) => unknown;
      if (typeof call !== 'function') return call;
      return (...args: unknown[]) => {
        before({ name, number: ++number, args });
        return name === 'fsyncSync' ? undefined : call(...args);
      };
    },
  });
}

/** A disk that fails at one call, as the system would report it. */
export function faultyDisk(isFaulty: (call: Call) => boolean, code: string): Disk {
  return watchedDisk((call) => {
    if (isFaulty(call)) throw Object.assign(new Error(`${code}: ${call.name}`), { code });
  });
}

/** A program that was killed; no call of it comes through after that. */
export class Killed extends Error {}

/** A disk whose program is killed at a call; a write may still have been half done. */
export function killedDisk(at: number): Disk {
  return watchedDisk(({ name, number, args }) => {
    if (number < at) return;
    if (number === at && name === 'writeFileSync') {
      const [descriptor, content] = args as [number, string | Uint8Array];
      writeFileSync(descriptor, content.slice(0, content.length / 2));
    }
    throw new Killed();
  });
}

/** How many calls an action makes. */
export async function countCalls(action: (disk: Disk) => unknown): Promise<number> {
  let count = 0;
  await action(watchedDisk(() => count++));
  return count;
}

/** The machine of one of several programs; those whose process is below 1000 have ended. It never waits. */
export function machine(pid: number, disk: Disk, more: Partial<System> = {}): System {
  return createSystem({
    disk,
    pid,
    platform: 'linux',
    host: 'office',
    isRunning: (other) => other >= 1000,
    now: () => 0,
    sleep: () => Promise.reject(new Error('waited')),
    pause: () => {},
    ...more,
  });
}

/** What an editing command does with files that it has worked out. */
export async function writeUnderLock(
  directory: string,
  files: readonly EditedFile[],
  system: System,
): Promise<Recovery | undefined> {
  return await withLock(
    directory,
    { command: 'plan update 13-6', onWait: () => {} },
    async (lock) => {
      const recovery = recoverPlan(directory, system);
      lock.confirm();
      writeFiles(directory, files, system);
      return recovery;
    },
    system,
  );
}

/** The files of a directory: path to content; `-> target` for a link, `/` for a folder. */
export type Tree = Readonly<Record<string, string>>;

/** Makes a directory hold just these files. */
export function writeTree(directory: string, tree: Tree): void {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory);
  for (const [path, content] of Object.entries(tree)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    if (content === '/') mkdirSync(file, { recursive: true });
    else if (content.startsWith('-> ')) symlinkSync(content.slice(3), file);
    else {
      writeFileSync(file, content);
      chmodSync(file, 0o640);
    }
  }
}

/** Everything in a directory, hidden files and empty folders too; permissions are those that `writeTree` gives, or are said. */
export function readTree(directory: string, below = ''): Tree {
  const entries = readdirSync(join(directory, below), { withFileTypes: true });
  const trees = entries.map((entry): Tree => {
    const path = join(below, entry.name);
    const file = join(directory, path);
    if (entry.isSymbolicLink()) return { [path]: `-> ${readlinkSync(file)}` };
    if (!entry.isDirectory()) return { [path]: readFileSync(file, 'utf8') + modeOf(file) };
    const inside = readTree(directory, path);
    return Object.keys(inside).length === 0 ? { [path]: '/' } : inside;
  });
  return Object.assign({}, ...trees);
}

/** How `readTree` says that a file has the permissions of a new one. */
export const NEW_FILE = describeMode(0o666 & ~process.umask());

function modeOf(file: string): string {
  return describeMode(statSync(file).mode & 0o777);
}

function describeMode(mode: number): string {
  return mode === 0o640 ? '' : ` (${mode.toString(8)})`;
}

/** The plan's files as commands read them. */
export function readAsPlan(directory: string): Tree {
  const texts = readSources(directory).flatMap(({ path, content }) =>
    content instanceof Uint8Array ? [[path, Buffer.from(content).toString()]] : [],
  );
  return Object.fromEntries(texts);
}
