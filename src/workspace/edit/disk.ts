/** The calls of the file system by which a plan is written, so that tests can hand in a disk that fails. */
import fs from 'node:fs';

/** Everything that the writing path asks of a disk; errors carry the system's codes. */
export type Disk = Pick<
  typeof fs,
  | 'closeSync'
  | 'copyFileSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeFileSync'
>;

/** The disk of this machine. */
export const realDisk: Disk = fs;

/** The system's code of an error, undefined for one that comes from elsewhere. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

/** The bytes of a file; null where there is none. */
export function readOrNull(disk: Disk, path: string): Buffer | null {
  try {
    return disk.readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** True when both are missing, or hold the same bytes. */
export function isSame(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : Buffer.compare(one, other) === 0;
}

/** Removes a file that is no longer needed; false where there was none, or it could not be removed. */
export function discard(disk: Disk, path: string): boolean {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      disk.unlinkSync(path);
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false;
    }
  }
  return false;
}
