/** A plan is read again until it stood still meanwhile. */
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../src/messages/messages.js';
import { Problem } from '../../src/messages/problem.js';
import { readContent } from '../../src/workspace/read-sources.js';
import { takeSnapshot } from '../../src/workspace/snapshot.js';
import { planWith } from '../support/temporary.js';

/** Reads a task and the names beside it, while something else happens; returns how often it was read. */
function readWhile(directory: string, happens: (reading: number) => void): number {
  let readings = 0;
  takeSnapshot(directory, (watch) => {
    watch.list('tasks');
    const content = readContent(directory, 'tasks/01.yaml', directory, (stats) =>
      watch.expectStats('tasks/01.yaml', stats),
    );
    if (!(content instanceof Uint8Array))
      watch.expectSame('tasks/01.yaml', content, () => readContent(directory, 'tasks/01.yaml', directory));
    happens(++readings);
  });
  return readings;
}

const planOf = () => join(planWith(), 'plan');

describe('what happens while a plan is read', () => {
  test.each<[string, (file: (path: string) => string) => void]>([
    [
      'a file is replaced',
      (file) => {
        writeFileSync(file('tasks/.new'), 'id: "01"\n');
        renameSync(file('tasks/.new'), file('tasks/01.yaml'));
      },
    ],
    ['a file is written', (file) => writeFileSync(file('tasks/01.yaml'), 'id: "01"\n')],
    ['a file is written with as many bytes', (file) => utimesSync(file('tasks/01.yaml'), 1, 1)],
    ['a file goes', (file) => rmSync(file('tasks/01.yaml'))],
    ['a file comes', (file) => writeFileSync(file('tasks/02.yaml'), '')],
    [
      'a file becomes a folder',
      (file) => {
        rmSync(file('tasks/01.yaml'));
        mkdirSync(file('tasks/01.yaml'));
      },
    ],
    ['a folder goes', (file) => rmSync(file('tasks'), { recursive: true })],
  ])('is seen: %s', (_, happens) => {
    const directory = planOf();
    expect(readWhile(directory, (reading) => reading === 1 && happens((path) => join(directory, path)))).toBe(2);
  });

  test.each<[string, (file: (path: string) => string) => void]>([
    ['nothing', () => {}],
    ['a hidden file comes', (file) => writeFileSync(file('tasks/.plan-x.tmp'), '')],
    ['a file elsewhere is written', (file) => writeFileSync(file('notes.txt'), '')],
  ])('is no matter: %s', (_, happens) => {
    const directory = planOf();
    expect(readWhile(directory, () => happens((path) => join(directory, path)))).toBe(1);
  });

  test('a file that cannot be read is no reason to read again', () => {
    const directory = planOf();
    rmSync(join(directory, 'tasks/01.yaml'));
    expect(readWhile(directory, () => {})).toBe(1);
  });
});

test('a plan that never stands still is a problem', async () => {
  const directory = planOf();
  const messages = await loadMessages('en');
  try {
    readWhile(directory, (reading) => writeFileSync(join(directory, `tasks/x${reading}.yaml`), ''));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.explain(messages).message).toMatch(/keep changing/);
    return;
  }
  throw new Error('no problem');
});
