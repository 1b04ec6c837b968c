/** Directories of the tests' own, removed when the test is over. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from './run.js';

/** A new empty directory. */
export function temporaryDirectory(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'plan-test-')));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A copy of the small valid plan in `DIR/plan`, with some files replaced (null removes one); returns DIR. */
export function planWith(files: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const directory = temporaryDirectory();
  cpSync(join(ROOT, 'test/fixtures/small'), directory, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, 'plan', path);
    mkdirSync(dirname(file), { recursive: true });
    if (content === null) rmSync(file, { recursive: true });
    else writeFileSync(file, content);
  }
  return directory;
}
