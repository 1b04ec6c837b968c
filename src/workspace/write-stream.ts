/** Writing to a stream that has been redirected into a file: all of it, or an error. */
import { fstatSync, writeSync } from 'node:fs';

/** Writes a chunk to a file descriptor. */
export type WriteChunk = (chunk: string | Uint8Array) => void;

/** For a file or a device that is no terminal, a writer that stops at nothing less than the whole chunk; undefined for the rest. */
export function fileWriter(descriptor: number, isTerminal: boolean): WriteChunk | undefined {
  if (isTerminal || !isFileLike(descriptor)) return undefined;
  return (chunk) => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
  };
}

function isFileLike(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isCharacterDevice();
  } catch {
    return false;
  }
}
