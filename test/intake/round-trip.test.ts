/** Whatever is filled in comes back, neither more nor less. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saysNoProblem, saysNoProgress, saysNothing, saysZero } from '../../src/intake/values/reading.js';
import { plainText } from '../../src/intake/values/text.js';
import { checklistGrid, type Grid, readBack, saidIn, type TestCell, toCsv, toWorkbook } from '../support/returned.js';
import { RETURNED_PLAN as PLAN } from '../support/returned-plan.js';

/** What is written into a cell, and what it says. */
type Entry<T> = readonly [TestCell, T | undefined];

const isEmptyWord = (text: string) =>
  [saysNothing, saysNoProblem, saysNoProgress, saysZero].some((says) => says(text)) || /[:：]$/.test(text);
const sentence = fc
  .string({
    unit: fc.constantFrom(...'已开展检查完成率，。；、3次（）“”《》\nAz %=+-@\'"<&>_x000D_😀〔2022〕号'),
    maxLength: 40,
  })
  .map(plainText)
  .filter((text) => text !== '' && !isEmptyWord(text));
const words: fc.Arbitrary<Entry<string>> = sentence.map((text) => [text, text]);

const percent: fc.Arbitrary<Entry<number>> = fc
  .tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom<(value: number) => TestCell>(
      (value) => `${value}%`,
      (value) => `约${value}％`,
      (value) => `百分之${value}`,
      (value) => (value === 1 ? '1%' : String(value)),
      (value) => (value === 1 ? '1%' : value),
      (value) => ({ value: value / 100, style: { numFmt: '0%' } }),
    ),
  )
  .map(([value, write]) => [write(value), value]);

const number = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.integer({ min: 0, max: 1e6 }).map((value) => value / 8),
);
const online: fc.Arbitrary<Entry<Record<string, number>>> = fc
  .tuple(
    number,
    fc.constantFrom<(value: number) => TestCell>(
      (value) => value,
      String,
      (value) => `${value}座`,
      (value) => `在线监测系统：${value}`,
    ),
  )
  .map(([value, write]) => [write(value), { online: value }]);
const both: fc.Arbitrary<Entry<Record<string, number>>> = fc
  .record({ trained: fc.option(number), drills: fc.option(number) })
  .map(({ trained, drills }) => [
    `培训人数：${trained ?? ''}\n应急演练、观摩活动：${drills === null ? '' : `${drills}次`}`,
    trained === null && drills === null
      ? undefined
      : { ...(trained !== null && { trained }), ...(drills !== null && { drills }) },
  ]);

const paper = fc
  .tuple(fc.string({ unit: fc.constantFrom(...'通知照片3'), minLength: 1, maxLength: 8 }), fc.nat({ max: 99 }))
  .map(([name, nth]) => `附${name}《井上、井下》〔2022〕${nth}号`);
const evidence: fc.Arbitrary<Entry<string[]>> = fc
  .tuple(fc.uniqueArray(paper, { minLength: 1, maxLength: 3 }), fc.constantFrom('、', '；', '\n', '；\n'))
  .map(([papers, separator]) => [papers.join(separator), papers]);

const request = fc.constantFrom<Entry<object>>(
  ['申请销号', { submit: true }],
  ['申请延期', { extension: { text: '申请延期' } }],
  ['申请延期至2022年12月', { extension: { text: '申请延期至2022年12月', to: '2022-12' } }],
  ['无', undefined],
);

const row = (actual: fc.Arbitrary<Entry<Record<string, number>>>) =>
  fc.record({ progress: words, percent, actual, problem: words, evidence, request }, { requiredKeys: [] });

const filling = fc.record({ '01-2': row(online), '01-3': row(both) }, { requiredKeys: [] });
type Filled = typeof filling extends fc.Arbitrary<infer T> ? T : never;

const KEYS = {
  progress: 'note',
  percent: 'percent',
  actual: 'targets',
  problem: 'problem',
  evidence: 'evidence',
} as const;

function expected(filled: Filled): Record<string, unknown> {
  const rows = Object.entries(filled).map(([measure, { request: asked, ...cells }]) => {
    const said = Object.entries(cells).flatMap(([column, [, value]]) =>
      value === undefined ? [] : [[KEYS[column as keyof typeof KEYS], value]],
    );
    return [measure, { ...Object.fromEntries(said), ...asked?.[1] }] as const;
  });
  return Object.fromEntries(rows.filter(([, said]) => Object.keys(said).length > 0));
}

function grid(filled: Filled): Grid {
  const cells = Object.entries(filled).map(([measure, entries]) => [
    measure,
    Object.fromEntries(Object.entries(entries).map(([column, [cell]]) => [column, cell])),
  ]);
  return checklistGrid(PLAN, '甲局', Object.fromEntries(cells));
}

/** What a csv can hold. */
function withoutFormats(filled: Filled): Filled {
  const rows = Object.entries(filled).map(([measure, { percent: entry, ...others }]) => {
    const isPlain = entry !== undefined && typeof entry[0] !== 'object';
    return [measure, { ...others, ...(isPlain && { percent: entry }) }];
  });
  return Object.fromEntries(rows);
}

/** Rows as a clerk may leave them. */
const disorder = fc.record({ seed: fc.nat(), isDoubled: fc.boolean() });
function disturb(rows: Grid, { seed, isDoubled }: { seed: number; isDoubled: boolean }): Grid {
  const [head, body, foot] = [rows.slice(0, 4), rows.slice(4, 9), rows.slice(9)];
  const turned = body.map((_, at) => body[(at + seed) % body.length] ?? []);
  return [...head, ...turned, ...(isDoubled ? turned : []), ...foot];
}

describe('a filled checklist', () => {
  test('comes back from a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(filling, disorder, async (filled, how) => {
        const { answers, faults } = await readBack(PLAN, await toWorkbook(disturb(grid(filled), how)));
        expect(faults).toEqual([]);
        expect(saidIn(answers)).toEqual(expected(filled));
        expect(answers).toHaveLength(5);
      }),
      { numRuns: 100 },
    );
  });

  test('comes back from csv', async () => {
    await fc.assert(
      fc.asyncProperty(filling, disorder, fc.constantFrom(',', ';', '\t'), async (filled, how, delimiter) => {
        const plain = withoutFormats(filled);
        const { answers, faults } = await readBack(PLAN, toCsv(disturb(grid(plain), how), delimiter), '甲局.csv');
        expect(faults).toEqual([]);
        expect(saidIn(answers)).toEqual(expected(plain));
      }),
      { numRuns: 100 },
    );
  });

  test('says nothing where it was filled in with nonsense, and never fails', async () => {
    const anything = fc.string({
      unit: fc.constantFrom(...'0123.%成六十百万零点约至年月日底前申请销号延期无—/：；、，\n《》座人'),
      maxLength: 30,
    });
    const columns = fc.record({ percent: anything, actual: anything, evidence: anything, request: anything });
    await fc.assert(
      fc.asyncProperty(columns, async (cells) => {
        const { answers, faults } = await readBack(PLAN, toCsv(checklistGrid(PLAN, '甲局', { '01-2': cells })));
        const [answer] = answers.filter(({ code }) => code.measure === '01-2');
        expect(answer === undefined).toBe(faults.length > 0);
        const { percent: read, targets = {} } = answer?.content ?? {};
        if (read !== undefined) expect(read >= 0 && read <= 100).toBe(true);
        for (const value of Object.values(targets)) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
