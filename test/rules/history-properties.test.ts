/** What holds for the comparison of any two plans that differ by one change. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { HISTORY } from '../../src/diagnostics/catalog/history.js';
import { checkFiles } from '../support/example.js';

type Data = Readonly<Record<string, unknown>>;

/** The records of a plan by the list that they stand in: a measure's decisions, a department's month, an event's file. */
interface Records {
  readonly decisions: readonly (readonly Data[])[];
  readonly extensions: readonly (readonly Data[])[];
  readonly letters: readonly (readonly Data[])[];
  readonly progress: readonly (readonly Data[])[];
  readonly events: readonly (readonly Data[])[];
}

type List = keyof Records;

const LISTS: readonly List[] = ['decisions', 'extensions', 'letters', 'progress', 'events'];
const MONTHS = ['progress/2022-06/gongan', 'progress/2022-07/gongan', 'progress/2022-06/yingji'];

// Few values, so that equal records and records of one day are common.
const date = fc.constantFrom('2022-06-10', '2022-06-28', '2022-07-05');
const note = fc.constantFrom('已完成选址', '已完成招标', '正在施工');

const decision = fc.record({
  date,
  status: fc.constantFrom('open', 'paused'),
  by: fc.constant('市安委会办公室'),
  reason: note,
});
const extension = fc.record({ date, from: date, to: date, reason: note, approvedBy: fc.constant('市政府') });
const reply = fc.record({ date, note });
const letter = fc.record(
  {
    date,
    step: fc.constant('reminder'),
    number: fc.constantFrom('1号', '2号'),
    to: fc.constant('市应急管理局'),
    reply,
  },
  { requiredKeys: ['date', 'step', 'number', 'to'] },
);
const entry = fc.record({ measure: fc.constantFrom('01-1', '01-2'), date, note });
const event = fc.record({ kind: fc.constant('accident'), date, summary: note });

const lists = <T>(record: fc.Arbitrary<T>, count: number, maxLength = 4) =>
  fc.array(fc.array(record, { maxLength }), { minLength: count, maxLength: count });

const records: fc.Arbitrary<Records> = fc.record({
  decisions: lists(decision, 2),
  extensions: lists(extension, 2),
  letters: lists(letter, 2),
  progress: lists(entry, MONTHS.length),
  events: lists(event, 3, 1),
});

/** The files of a plan with these records; JSON is YAML. */
function toFiles({ decisions, extensions, letters, progress, events }: Records, indent = 0): Record<string, string> {
  const write = (data: unknown) => `${JSON.stringify(data, null, indent)}\n`;
  const measures = decisions.map((list, index) => ({
    id: `01-${index + 1}`,
    title: ['签订责任书', '建设救援站'][index],
    departments: { lead: ['市应急管理局'] },
    status: 'open',
    due: '2022-11',
    decisions: list,
    extensions: extensions[index],
    letters: letters[index],
  }));
  return {
    'plan.yaml': EXAMPLE_PLAN['plan.yaml'] ?? '',
    'departments.yaml': EXAMPLE_PLAN['departments.yaml'] ?? '',
    'tasks/01.yaml': write({ id: '01', title: '压实责任', section: '1', measures }),
    ...Object.fromEntries(progress.map((list, index) => [`${MONTHS[index]}.yaml`, write(list)])),
    ...Object.fromEntries(
      events.flatMap((list, index) => list.map((one) => [`events/2022-${index}.yaml`, write(one)])),
    ),
  };
}

/** What the comparison finds, without places. */
async function compare(after: Records, before: Records, indent = 0): Promise<unknown[]> {
  const { diagnostics } = await checkFiles(toFiles(after, indent), toFiles(before));
  return diagnostics.filter(({ code }) => code in HISTORY).map(({ code, params }) => ({ code, ...params }));
}

/** The records with one list changed. */
function withList(all: Records, list: List, at: number, change: (items: readonly Data[]) => readonly Data[]): Records {
  return { ...all, [list]: all[list].map((items, index) => (index === at ? change(items) : items)) };
}

/** Records, and where one of them stands. */
const withOne = records
  .filter((all) => LISTS.some((list) => all[list].flat().length > 0))
  .chain((all) => {
    const places = LISTS.flatMap((list) =>
      all[list].flatMap((items, at) => items.map((record, index) => ({ all, list, at, index, record }))),
    );
    return fc.constantFrom(...places);
  });

const KINDS = {
  decisions: 'decision',
  extensions: 'extension',
  letters: 'letter',
  progress: 'progress',
  events: 'event',
} as const;

/** A text of each kind of record that may say something else. */
const TEXTS = {
  decisions: 'reason',
  extensions: 'reason',
  letters: 'number',
  progress: 'note',
  events: 'summary',
} as const;

test('a plan compared with itself gives nothing, however it is laid out', async () => {
  await fc.assert(
    fc.asyncProperty(records, fc.nat(4), async (all, indent) => {
      expect(await compare(all, all, indent)).toEqual([]);
    }),
  );
});

test('a record more gives nothing, wherever it is put', async () => {
  const more = fc.oneof(
    fc.tuple(fc.constant('decisions' as const), fc.nat(1), decision),
    fc.tuple(fc.constant('extensions' as const), fc.nat(1), extension),
    fc.tuple(fc.constant('letters' as const), fc.nat(1), letter),
    fc.tuple(fc.constant('progress' as const), fc.nat(MONTHS.length - 1), entry),
  );
  await fc.assert(
    fc.asyncProperty(records, more, fc.nat(4), async (all, [list, at, record], index) => {
      const after = withList(all, list, at, (items) => items.toSpliced(index, 0, record));
      expect(await compare(after, all)).toEqual([]);
    }),
  );
});

test('replies to letters that had none give nothing', async () => {
  await fc.assert(
    fc.asyncProperty(records, reply, async (all, answer) => {
      const letters = all.letters.map((list) => list.map((one) => ({ reply: answer, ...one })));
      expect(await compare({ ...all, letters }, all)).toEqual([]);
    }),
  );
});

test('any other order gives nothing', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const turned = LISTS.reduce((plan, list) => withList(plan, list, 0, (items) => items.toReversed()), all);
      expect(await compare(turned, all)).toEqual([]);
    }),
  );
});

test('a record less is one removed record', async () => {
  await fc.assert(
    fc.asyncProperty(withOne, async ({ all, list, at, index, record }) => {
      const after = withList(all, list, at, (items) => items.toSpliced(index, 1));
      const expected = { code: 'removed-record', record: KINDS[list], date: record.date };
      expect(await compare(after, all)).toEqual([expect.objectContaining(expected)]);
    }),
  );
});

test('another content is one rewritten record', async () => {
  await fc.assert(
    fc.asyncProperty(withOne, async ({ all, list, at, index, record }) => {
      const after = withList(all, list, at, (items) => items.with(index, { ...record, [TEXTS[list]]: '另一种说法' }));
      const expected = { code: 'rewritten-record', record: KINDS[list], date: record.date };
      expect(await compare(after, all)).toEqual([expect.objectContaining(expected)]);
    }),
  );
});
