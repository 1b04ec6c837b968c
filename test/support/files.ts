/** Everything in a directory, as a test compares it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of every file below a directory, hidden ones too, by its path with `/`. */
export function filesIn(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(directory.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** What the program keeps in a plan only while it writes. */
export function leftoversIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => /(?:^|[\\/])\.plan/.test(path));
}
