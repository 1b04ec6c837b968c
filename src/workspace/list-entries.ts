/** What stands in a folder. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A visible name in a folder. */
export interface Entry {
  readonly name: string;
  /** Also true of a link that leads nowhere: whoever reads it will learn that. */
  readonly isFolder: boolean;
}

/** The names in a folder, sorted; none and an error's code when it cannot be read. */
export function listEntries(directory: string, folder: string): { entries: Entry[]; failure?: string } {
  const path = join(directory, folder);
  try {
    const entries = readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFolder: isFolder(path, entry) }));
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return { entries: [], failure: code };
  }
}

function isFolder(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(join(path, entry.name)).isDirectory();
  } catch {
    return true;
  }
}
