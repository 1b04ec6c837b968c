/** Files written beside those that they are to replace. */
import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { codeOf, type Disk, discard } from './disk.js';
import { nearestFolder } from './real-path.js';
import type { System } from './system.js';

/** Names of files that are only there while an edit is written. */
export const TEMPORARY = /^\.plan-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.(?:tmp|old)$/;

/** A new such name in a folder. */
export function stageName(folder: string, ending: 'tmp' | 'old' = 'tmp'): string {
  return join(folder, `.plan-${randomUUID()}.${ending}`);
}

/** Writes a file that is to take the place of another, as safely on the disk as that one, with its owner and permissions; returns where. */
export function stageContent(disk: Disk, target: string, content: string | Uint8Array): string {
  const path = stageName(nearestFolder(disk, target));
  writeNew(disk, path, content, disk.statSync(target, { throwIfNoEntry: false }));
  return path;
}

/** Keeps what a file holds, as the very same file where the disk can do that; returns where. */
export function stageBackup(disk: Disk, target: string, content: Uint8Array): string {
  const path = stageName(nearestFolder(disk, target), 'old');
  try {
    disk.linkSync(target, path);
  } catch {
    // Not every disk knows hard links.
    writeNew(disk, path, content, disk.statSync(target));
  }
  return path;
}

function writeNew(disk: Disk, path: string, content: string | Uint8Array, like: Stats | undefined): void {
  const descriptor = disk.openSync(path, 'wx');
  try {
    try {
      disk.writeFileSync(descriptor, content);
      if (like) makeAlike(disk, descriptor, like);
      disk.fsyncSync(descriptor);
    } finally {
      disk.closeSync(descriptor);
    }
  } catch (error) {
    discard(disk, path);
    throw error;
  }
}

const PERMISSIONS = 0o7777;

/** Permissions come last, as a change of owner takes some of them away. */
function makeAlike(disk: Disk, descriptor: number, { uid, gid, mode }: Stats): void {
  const own = disk.fstatSync(descriptor);
  if (own.uid !== uid || own.gid !== gid) {
    if (!tryOwner(disk, descriptor, uid, gid)) tryOwner(disk, descriptor, own.uid, gid);
  }
  if (disk.fstatSync(descriptor).mode !== mode) disk.fchmodSync(descriptor, mode & PERMISSIONS);
}

/** Only the administrator may give a file away; others keep at least its group, when they are in it. */
function tryOwner(disk: Disk, descriptor: number, uid: number, gid: number): boolean {
  try {
    disk.fchownSync(descriptor, uid, gid);
    return true;
  } catch {
    return false;
  }
}

/** What systems answer that cannot do this for a folder, or when it has been removed. */
const UNSUPPORTED: ReadonlySet<string | undefined> = new Set([
  'ENOENT',
  'EISDIR',
  'EPERM',
  'EACCES',
  'EINVAL',
  'ENOTSUP',
  'ENOSYS',
  'EBADF',
]);

/** Makes what was made, renamed and removed in a folder safe against a power cut, where the system can do that. */
export function syncFolder({ disk, platform }: System, folder: string): void {
  if (platform === 'win32') return;
  try {
    const descriptor = disk.openSync(folder, 'r');
    try {
      disk.fsyncSync(descriptor);
    } finally {
      disk.closeSync(descriptor);
    }
  } catch (error) {
    if (!UNSUPPORTED.has(codeOf(error))) throw error;
  }
}
