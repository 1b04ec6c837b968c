/** Random edits, one after the other: after each the plan is sound, and the diff is what the edit names. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesIn, leftoversIn } from '../support/files.js';
import { FUZZ_TIMEOUT, fuzzRuns } from '../support/fuzz.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const TODAY = '2023-01-15';
const EXAMPLE = join(ROOT, 'test/fixtures/example/plan');
const DEPARTMENTS = ['市应急管理局', '市公安局', '市交警支队', '市总工会', '青岚区人民政府', '市安委会成员单位'];

type Files = Readonly<Record<string, string>>;

/** A call, and which lines of which files it may change. */
interface Edit {
  readonly argv: readonly string[];
  /** Files that it may change or make. */
  readonly files: RegExp;
  /** Lines that it may take away, by themselves; none where there is none. */
  readonly removed?: RegExp;
  /** Lines that it may add. */
  readonly added: RegExp;
  /** The measure inside of which all of that has to be. */
  readonly measure?: string;
}

const text = fc.constantFrom(
  '落实“三管三必须”',
  '压实责任: 一抓到底',
  'A#1号站 #2',
  "it's 100%",
  '是',
  '第一行\n第二行',
  '2022',
  '- 项',
);
const department = fc.constantFrom(...DEPARTMENTS);
const measure = fc.constantFrom('01-1', '02-1', '03-2', '05-1', '05-2', '08-1', '09-2');
const day = fc.integer({ min: 10, max: 28 }).map((n) => `2022-12-${n}`);

const NAMES = /^ *(?:lead|joint|responsible|support|departments):|^ *- \S+$/;

const title = fc.record({ measure, text }).map(
  ({ measure: id, text: value }): Edit => ({
    argv: ['update', id, '--title', value],
    files: fileOf(id),
    removed: /^ {4}title:|^ {6}\S/,
    added: /^ {4}title:|^ {6}\S/,
    measure: id,
  }),
);

const due = fc.record({ measure, to: fc.constantFrom('2022-12', '2022-12-20', '2022-H2', '2023-01'), date: day }).map(
  ({ measure: id, to, date }): Edit => ({
    argv: ['update', id, '--due', to, '--reason', '设备到货延迟', '--approved-by', '市人民政府', '--date', date],
    files: fileOf(id),
    removed: /^ {4}due:/,
    added: /^ {4}(?:due|extensions):|^ {6}(?:- date: | {2}(?:from|to|reason|approvedBy): )/,
    measure: id,
  }),
);

const parties = fc
  .record({
    measure,
    name: department,
    option: fc.constantFrom('--add-support', '--add-responsible', '--remove-department'),
  })
  .map(
    ({ measure: id, name, option }): Edit => ({
      argv: ['update', id, option, name],
      files: fileOf(id),
      removed: NAMES,
      added: NAMES,
      measure: id,
    }),
  );

const collator = fc.record({ measure, name: department }).map(
  ({ measure: id, name }): Edit => ({
    argv: ['update', id, '--collator', name],
    files: fileOf(id),
    removed: /^ {4}collator:/,
    added: /^ {4}collator:/,
    measure: id,
  }),
);

const status = fc.record({ measure, word: fc.constantFrom('done', 'paused', 'cancelled', 'open'), date: day }).map(
  ({ measure: id, word, date }): Edit => ({
    argv: [
      'update',
      id,
      '--status',
      word,
      '--by',
      '市人民政府督查室',
      '--date',
      date,
      '--reason',
      '核验',
      '--evidence',
      '云安〔2022〕9号',
    ],
    files: fileOf(id),
    removed: /^ {4}status:/,
    added: /^ {4}(?:status|decisions):|^ {6}- /,
    measure: id,
  }),
);

const progress = fc.record({ measure, name: department, note: text, date: day }).map(
  ({ measure: id, name, note, date }): Edit => ({
    argv: ['progress', id, '-d', name, '--date', date, '--note', note],
    files: /^progress\/2022-12\/[a-z]+\.yaml$/,
    added: /^$|^# yaml|^- measure: |^ {2}(?:date|note): |^ {4}\S/,
  }),
);

const event = fc.record({ date: day, summary: text }).map(
  ({ date, summary }): Edit => ({
    argv: ['event', 'add', 'accident', '--date', date, '--summary', summary],
    files: /^events\/2022-12-\d\d-accident(?:-\d+)?\.yaml$/,
    added: /^/,
  }),
);

const rename = fc
  .record({ number: fc.integer({ min: 0, max: 99 }), id: fc.constantFrom('xiaofang', 'gonghui', 'jiaotong') })
  .map(
    ({ number, id }): Edit => ({
      argv: ['rename', 'department', id, `市新设机构${number}局`, '--until', '2023-01-10'],
      files: /^departments\.yaml$|^tasks\/\d\d\.yaml$/,
      removed: /市消防救援支队|市总工会|市交通运输局|市新设机构|- \{?id: |^ {4}name:/,
      added: /市新设机构|formerNames:|until:|^ {4}(?:name|kind|aliases|parent): |- \{?id: /,
    }),
  );

const edits = fc.array(fc.oneof(title, due, parties, collator, status, progress, event, rename), {
  minLength: 6,
  maxLength: 6,
});

function fileOf(id: string): RegExp {
  return new RegExp(`^tasks/${id.slice(0, 2)}\\.yaml$`);
}

const linesOf = (content: string) => content.split('\n');

/** Lines that went away and lines that came. */
function compare(before: string, after: string): { removed: string[]; added: string[] } {
  const parts = diffArrays(linesOf(before), linesOf(after));
  return {
    removed: parts.filter((part) => part.removed).flatMap(({ value }) => value),
    added: parts.filter((part) => part.added).flatMap(({ value }) => value),
  };
}

/** What stands before and behind a measure. */
function around(content: string, id: string): [string, string] {
  const lines = linesOf(content);
  const start = lines.indexOf(`  - id: ${id}`);
  const next = lines.findIndex((line, at) => at > start && /^ {2}- id: /.test(line));
  return [lines.slice(0, start).join('\n'), next < 0 ? '' : lines.slice(next).join('\n')];
}

function checkDiff(before: Files, after: Files, { files, removed, added, measure: id, argv }: Edit): void {
  const call = argv.join(' ');
  expect([call, Object.keys(before).filter((path) => after[path] === undefined)]).toEqual([call, []]);
  for (const [path, now] of Object.entries(after)) {
    const old = before[path] ?? '';
    if (old === now) continue;
    expect([call, path]).toEqual([call, expect.stringMatching(files)]);
    const difference = compare(old, now);
    const wrong = {
      removed: difference.removed.filter((line) => !removed?.test(line) && !(before[path] === undefined)),
      added: difference.added.filter((line) => !added.test(line)),
    };
    expect([call, wrong]).toEqual([call, { removed: [], added: [] }]);
    if (id !== undefined) expect([call, around(now, id)]).toEqual([call, around(old, id)]);
  }
}

test(
  'each leaves a sound plan in the canonical form, and touches only what it names',
  async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(edits, async (sequence) => {
        const cwd = temporaryDirectory();
        const plan = join(cwd, 'plan');
        cpSync(EXAMPLE, plan, { recursive: true });
        let before: Files = filesIn(plan);
        for (const edit of sequence) {
          const world = { cwd, today: TODAY };
          const { code, stderr } = await run(edit.argv, world);
          const after: Files = filesIn(plan);
          if (code === 0) checkDiff(before, after, edit);
          else expect([edit.argv, after, stderr]).toEqual([edit.argv, before, expect.stringMatching(/./)]);
          if (JSON.stringify(after) !== JSON.stringify(before)) written++;
          expect(await run(['validate', '--fail-on', 'error', '--quiet'], world)).toMatchObject({
            code: 0,
            stdout: '',
          });
          expect((await run(['fmt', '--check'], world)).code).toBe(0);
          before = after;
        }
        expect(leftoversIn(plan)).toEqual([]);
      }),
      fuzzRuns(10),
    );
    expect(written).toBeGreaterThan(25);
  },
  FUZZ_TIMEOUT,
);
