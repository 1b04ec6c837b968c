/** Every command that writes, on the files of the shipped plan and the example, whoever wrote them: what it does not name stays byte for byte. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DataPath } from '../../src/diagnostics/diagnostic.js';
import { createLocator } from '../../src/parse/locate.js';
import { placesIn } from '../edit/edit-model.js';
import { filesIn } from '../support/files.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';
import { dataOf, HANDS, type Hand } from '../support/yaml-hands.js';

type Files = Readonly<Record<string, string>>;

const PLANS = { 'the shipped plan': 'plan', 'the example': 'test/fixtures/example/plan' };
const TODAY = '2023-01-31';

/** A copy of a plan in another hand. */
function copyOf(plan: string, hand: Hand) {
  const cwd = temporaryDirectory();
  const directory = join(cwd, 'plan');
  const write = (files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
  };
  const originals = Object.entries(filesIn(join(ROOT, plan)));
  write(Object.fromEntries(originals.map(([path, text], nth) => [path, hand(text, nth)])));
  return { read: () => filesIn(directory), write, call: (...argv: string[]) => run(argv, { cwd, today: TODAY }) };
}

/** The files that are new, gone or otherwise. */
const changedIn = (before: Files, after: Files) =>
  Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);

/** The lines without the lines of the parts at some paths. */
function linesOutside(text: string, paths: readonly DataPath[]): string[] {
  const locate = createLocator(() => text);
  const there = new Set(placesIn(dataOf(text)).map(({ path }) => JSON.stringify(path)));
  const inside = paths.filter((path) => there.has(JSON.stringify(path))).map((path) => linesOf(locate, path));
  return text
    .split(/\r?\n/)
    .filter((_line, at) => !inside.some(({ first, last }) => first <= at + 1 && at + 1 <= last));
}

function linesOf(locate: ReturnType<typeof createLocator>, path: DataPath) {
  const { endLine, endColumn } = locate('', { at: 'value', path });
  // A value may count the line break behind it as its own.
  return { first: locate('', { at: 'key', path }).line, last: endColumn === 1 ? endLine - 1 : endLine };
}

/** Outside what is named the text is what it was, and it ends as it did. */
function checkFile(path: string, before: string, after: string, named: readonly DataPath[]): void {
  expect([path, linesOutside(after, named)]).toEqual([path, linesOutside(before, named)]);
  expect([path, formOf(after)]).toEqual([path, formOf(before)]);
}

const formOf = (text: string) => ({ hasLoneFeed: /(?<!\r)\n/.test(text), isClosed: text.endsWith('\n') });

/** Where a file names a department: the lists and fields with the name. */
function placesOf(text: string, name: string): DataPath[] {
  const fields = placesIn(dataOf(text)).filter(({ value }) => value === name);
  return fields.map(({ path }) => (typeof path.at(-1) === 'number' ? path.slice(0, -1) : path));
}

/** The text with a character that nobody sees in its first Chinese value. */
const flawed = (text: string) => text.replace(/^( *[^#\s].*?[一-鿿])(?=[一-鿿])/m, '$1\u200b');

describe.each(Object.entries(PLANS))('%s', (_plan, plan) => {
  describe.each(Object.entries(HANDS))('%s', (_hand, hand) => {
    test('update, on every task', async () => {
      const { read, call } = copyOf(plan, hand);
      const before = read();
      const tasks = Object.keys(before).filter((path) => path.startsWith('tasks/'));
      const chosen = tasks.map((path, nth) => {
        const { measures } = dataOf(before[path] ?? '') as { measures: { id: string }[] };
        const at = nth % measures.length;
        return { path, at, id: measures[at]?.id ?? '' };
      });
      const ids = chosen.map(({ id }) => id);
      const due = ['--due', '2023-01-30', '--reason', '设备到货延迟', '--approved-by', '市人民政府'];
      const done = await call('update', ...ids, ...due, '--add-support', '市公安局', '--collator', '市应急管理局');
      expect(done).toMatchObject({ code: 0 });
      const after = read();
      expect(changedIn(before, after)).toEqual(tasks);
      for (const { path, at } of chosen) {
        const named = ['due', 'extensions', 'departments', 'collator'].map((key) => ['measures', at, key]);
        checkFile(path, before[path] ?? '', after[path] ?? '', named);
      }
    });

    test('event add, beside what is there', async () => {
      const { read, call } = copyOf(plan, hand);
      const before = read();
      expect(await call('event', 'add', 'accident', '--date', '2022-08-03')).toMatchObject({ code: 0 });
      expect(changedIn(before, read())).toEqual(['events/2022-08-03-accident.yaml']);
    });

    test('rename, wherever the name stands', async () => {
      const { read, call } = copyOf(plan, hand);
      const before = read();
      const old = '市应急管理局';
      const renamed = '市应急保障局';
      expect(await call('rename', 'department', old, renamed, '--until', '2023-01-30')).toMatchObject({ code: 0 });
      const after = read();
      const changed = changedIn(before, after);
      expect(changed.length).toBeGreaterThan(5);
      for (const path of changed) {
        const was = before[path] ?? '';
        const { departments = [] } = dataOf(was) as { departments?: { name: string }[] };
        const own = ['departments', departments.findIndex(({ name }) => name === old)];
        checkFile(path, was, after[path] ?? '', [own, ...placesOf(was, old)]);
      }
    });

    test('validate --fix, of one flaw in every file', async () => {
      const { read, write, call } = copyOf(plan, hand);
      await call('validate', '--fix');
      const before = read();
      write(Object.fromEntries(Object.entries(before).map(([path, text]) => [path, flawed(text)])));
      expect(changedIn(before, read()).length).toBeGreaterThan(25);
      await call('validate', '--fix');
      expect(changedIn(before, read())).toEqual([]);
    });

    test('fmt, of one line in every file', async () => {
      const { read, write, call } = copyOf(plan, hand);
      await call('fmt');
      const before = read();
      const crooked = Object.entries(before).map(([path, text]) => [
        path,
        text.replace(/^( *(?:- )?\w+:) (?=\S)/m, '$1   '),
      ]);
      write(Object.fromEntries(crooked));
      expect(changedIn(before, read()).length).toBeGreaterThan(9);
      await call('fmt');
      expect(changedIn(before, read())).toEqual([]);
    });
  });
});

test('progress, behind what each department has reported', async () => {
  const hands = Object.values(HANDS);
  const { read, call } = copyOf(PLANS['the example'], (text, nth) => (hands[nth % hands.length] as Hand)(text, nth));
  const before = read();
  const reports = Object.keys(before).filter((path) => path.startsWith('progress/'));
  const latest = new Map(reports.map((path) => [path.replace(/^.*\//, ''), path]));
  expect(latest.size).toBeGreaterThan(10);
  for (const path of latest.values()) {
    const [, month, department] = path.replace('.yaml', '').split('/');
    const [{ measure } = { measure: '' }] = dataOf(before[path] ?? '') as { measure: string }[];
    const done = await call('progress', measure, '-d', String(department), '--date', `${month}-28`, '--note', '一\n二');
    expect(done).toMatchObject({ code: 0 });
  }
  const after = read();
  expect(changedIn(before, after).sort()).toEqual([...latest.values()].sort());
  for (const path of latest.values()) {
    const [was, now] = [before[path] ?? '', after[path] ?? ''];
    expect([path, now.startsWith(was), formOf(now)]).toEqual([path, true, formOf(was)]);
  }
});
