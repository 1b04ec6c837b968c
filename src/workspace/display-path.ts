/** Paths as people and CI see them. */
import { join, relative, sep } from 'node:path';

/** A plan file's path from the working directory, with `/` on every system. */
export function displayPath(cwd: string, directory: string, file: string): string {
  return relative(cwd, join(directory, file)).split(sep).join('/');
}
