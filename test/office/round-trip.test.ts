/** All checklists of the example plan go out, are filled in at random, and come back: the plan holds exactly what was filled in. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { zh } from '../../src/messages/zh/index.js';
import { FEEDBACK_COLUMNS } from '../../src/model/columns.js';
import { type ChecklistLayout, type Disorder, disturb, fillCells, readChecklist } from '../support/filled-workbook.js';
import { type FilledCell, fillThroughOffice } from '../support/office.js';
import { type Entered, type FilledRow, type RowTarget, randomRow } from '../support/random-filling.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

/** The last day of the month of which the plan has the last reports. */
const DATE = '2022-10-31';

/** A checklist as it was sent out. */
interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly layout: ChecklistLayout;
}

/** The example plan and its checklists. */
interface SentOut {
  readonly cwd: string;
  readonly files: readonly SentFile[];
}

async function sendOut(): Promise<SentOut> {
  const cwd = newOffice();
  const argv = ['export', 'checklist', '--all', '--as-of', DATE, '--format', 'xlsx', '-o', 'out'];
  const { code, stderr } = await run(argv, world(cwd));
  if (code !== 0) throw new Error(stderr);
  const files = readdirSync(join(cwd, 'out')).map((name): SentFile => {
    const bytes = readFileSync(join(cwd, 'out', name));
    return { name, bytes, layout: readChecklist(bytes) };
  });
  return { cwd, files };
}

/** A new copy of the example plan, without what departments report after the day. */
function newOffice(): string {
  const cwd = temporaryDirectory();
  cpSync(join(ROOT, 'test/fixtures/example/plan'), join(cwd, 'plan'), { recursive: true });
  const progress = join(cwd, 'plan/progress');
  const later = readdirSync(progress).filter((month) => month > DATE);
  for (const month of later) rmSync(join(progress, month), { recursive: true });
  return cwd;
}

function world(cwd: string) {
  return { cwd, today: '2023-02-08', env: { PLAN_LANG: 'zh', NO_COLOR: '1' } };
}

/** The targets of all measures, from the task files themselves. */
function targetsIn(cwd: string): ReadonlyMap<string, readonly RowTarget[]> {
  const tasks = readdirSync(join(cwd, 'plan/tasks')).map((name) =>
    parse(readFileSync(join(cwd, 'plan/tasks', name), 'utf8')),
  );
  return new Map(tasks.flatMap(({ measures }) => measures.map((one: MeasureData) => [one.id, one.targets ?? []])));
}

interface MeasureData {
  readonly id: string;
  readonly targets?: readonly RowTarget[];
}

/** What is filled in, by file and row. */
type Filled = readonly (readonly FilledRow[])[];

function randomFilling({ cwd, files }: SentOut): fc.Arbitrary<Filled> {
  const targets = targetsIn(cwd);
  return fc.tuple(
    ...files.map(({ layout }) =>
      fc.tuple(...layout.rows.map(({ code }) => randomRow(targets.get(code.measure) ?? []))),
    ),
  );
}

/** The cells of a file that are filled in. */
function cellsOf({ layout }: SentFile, rows: readonly FilledRow[]): Map<string, Entered> {
  return new Map(
    rows.flatMap(({ cells }, at) =>
      FEEDBACK_COLUMNS.flatMap((column): [string, Entered][] => {
        const value = cells[column];
        const letters = layout.columns.get(zh.reports.checklist.columns[column]);
        return value === undefined ? [] : [[`${letters}${layout.rows[at]?.number}`, value]];
      }),
    ),
  );
}

/** The files as they are returned, by their names. */
type Returned = ReadonlyMap<string, Uint8Array>;

function fillInOffice({ cwd, files }: SentOut, filled: Filled, via: 'xlsx' | 'ods'): Returned {
  const jobs = files.map((file, at) => ({
    path: join(cwd, 'out', file.name),
    cells: [...cellsOf(file, filled[at] ?? [])].map(
      ([cell, value]): FilledCell => ({ sheet: file.layout.sheet, cell, value }),
    ),
  }));
  const out = fillThroughOffice(jobs, via);
  return new Map(files.map(({ name }) => [name, readFileSync(join(out, name))]));
}

function fillDirectly({ files }: SentOut, filled: Filled): Returned {
  return new Map(files.map((file, at) => [file.name, fillCells(file.bytes, cellsOf(file, filled[at] ?? []))]));
}

/** The departments' entries in a plan: all the files, by their paths. */
function progressIn(cwd: string): Readonly<Record<string, string>> {
  const directory = join(cwd, 'plan/progress');
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

/** Entries of each file, in the order of their measures and days. */
function entriesIn(progress: Readonly<Record<string, string>>): Record<string, readonly object[]> {
  return Object.fromEntries(Object.entries(progress).map(([name, text]) => [name, sorted(parse(text))]));
}

function sorted(entries: readonly object[]): readonly object[] {
  const keyOf = (entry: object) => JSON.stringify(Object.entries(entry).sort());
  return [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What the plan's files hold when exactly this was added to them. */
function expectedEntries({ cwd, files }: SentOut, filled: Filled): Record<string, readonly object[]> {
  const expected = entriesIn(progressIn(cwd));
  for (const [at, { layout }] of files.entries()) {
    for (const [nth, { code }] of layout.rows.entries()) {
      const said = filled[at]?.[nth]?.said;
      if (!said) continue;
      const name = join('2022-10', `${code.department}.yaml`);
      expected[name] = sorted([...(expected[name] ?? []), { measure: code.measure, date: DATE, ...said }]);
    }
  }
  return expected;
}

/** Puts the files into a directory, and collects them; the office has closed some of the measures meanwhile. */
async function collect(cwd: string, returned: Returned) {
  const directory = join(cwd, 'returned');
  mkdirSync(directory, { recursive: true });
  for (const [name, bytes] of returned) writeFileSync(join(directory, name), bytes);
  const argv = ['collect', 'returned', '--date', DATE, '--take', 'file', '--format', 'json'];
  const { stdout, stderr, code } = await run(argv, world(cwd));
  const { summary, taken, there, conflicts, refused, faults } = stdout === '' ? {} : JSON.parse(stdout);
  expect({ code, faults, refused, conflicts }, stderr).toEqual({ code: 0, faults: [], refused: [], conflicts: [] });
  return { summary, taken, there };
}

/** The files hold what was filled in, and nothing is added when they are collected once more. */
async function proveReturn(sent: SentOut, filled: Filled, returned: Returned): Promise<void> {
  const cwd = newOffice();
  const { taken } = await collect(cwd, returned);
  const progress = progressIn(cwd);
  expect(entriesIn(progress)).toEqual(expectedEntries(sent, filled));
  const again = await collect(cwd, returned);
  expect(again.taken).toEqual([]);
  expect(again.there).toHaveLength(taken.length);
  expect(progressIn(cwd)).toEqual(progress);
}

/** One filling for each run: with the seed that is told when it fails, it can be run again. */
async function once<T>(arbitrary: fc.Arbitrary<T>, prove: (value: T) => Promise<void>, numRuns = 1): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, prove), { numRuns, endOnFailure: true });
}

/** Rows and columns moved about in each file, another name for each. */
function randomDisorder({ files }: SentOut): fc.Arbitrary<readonly Disorder[]> {
  return fc.tuple(
    ...files.map(({ layout }) => {
      const places = layout.rows.map((_, at) => at);
      return fc.record({
        name: fc.constantFrom('Sheet1', '市局反馈 (2)', '责任清单'),
        order: fc.shuffledSubarray(places, { minLength: places.length }),
        shift: fc.nat({ max: layout.columns.size - 1 }),
        hidden: fc.subarray(places),
        copied: fc.subarray(places),
      });
    }),
  );
}

describe('what was filled in at random is what the plan holds', () => {
  test.each(['xlsx', 'ods'] as const)('through LibreOffice, by way of %s', async (via) => {
    const sent = await sendOut();
    await once(randomFilling(sent), (filled) => proveReturn(sent, filled, fillInOffice(sent, filled, via)));
  });

  test('directly in the workbook', async () => {
    const sent = await sendOut();
    await once(randomFilling(sent), (filled) => proveReturn(sent, filled, fillDirectly(sent, filled)), 3);
  });

  test('with rows sorted, hidden and copied, columns moved, sheets and files renamed', async () => {
    const sent = await sendOut();
    const both = fc.tuple(randomFilling(sent), randomDisorder(sent));
    await once(
      both,
      async ([filled, disorders]) => {
        const returned = [...fillDirectly(sent, filled).values()];
        const disturbed = returned.map((bytes, at): [string, Uint8Array] => {
          const disorder = disorders[at];
          if (!disorder) throw new Error('no disorder');
          return [`反馈${returned.length - at}.xlsx`, disturb(bytes, disorder)];
        });
        await proveReturn(sent, filled, new Map(disturbed));
      },
      3,
    );
  });
});
