/** Which files make up a plan. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindOfFile } from '../../src/workspace/plan-layout.js';
import { readSources } from '../../src/workspace/read-sources.js';
import { planWith } from '../support/temporary.js';

test.each([
  ['plan.yaml', 'plan'],
  ['departments.yaml', 'departments'],
  ['holidays.yaml', 'holidays'],
  ['holidays', undefined],
  ['tasks/01.yaml', 'task'],
  ['progress/2022-06/yingji.yaml', 'progress'],
  ['events/2022-08-03-火灾.yaml', 'event'],
  ['', undefined],
  ['tasks', undefined],
  ['tasks/', undefined],
  ['tasks.yaml', undefined],
  ['tasks/01.yml', undefined],
  ['tasks/new/01.yaml', undefined],
  ['tasks/.01.yaml', undefined],
  ['progress/yingji.yaml', undefined],
  ['progress/.2022-06/yingji.yaml', undefined],
  ['plan/plan.yaml', undefined],
  ['constructor', undefined],
  ['constructor/01.yaml', undefined],
  ['__proto__', undefined],
])('%j is %s', (path, kind) => {
  expect(kindOfFile(path)).toBe(kind);
});

test('every file that is read has the kind of its path', () => {
  const directory = join(planWith({ 'progress/2022-06/yingji.yaml': '[]', 'events/a.yaml': 'x' }), 'plan');
  const sources = readSources(directory);
  expect(sources.map(({ path }) => kindOfFile(path))).toEqual(sources.map(({ kind }) => kind));
  expect(sources).toHaveLength(5);
});

test('a name that every object has is a name like any other', () => {
  const directory = join(planWith(), 'plan');
  const before = readSources(directory).map(({ path }) => path);
  writeFileSync(join(directory, 'toString'), 'x');
  mkdirSync(join(directory, 'constructor'));
  expect(readSources(directory).map(({ path }) => path)).toEqual(before);
});
