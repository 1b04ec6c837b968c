/** Checklists filled in at random, with what the plan's files must hold of it afterwards. */
import fc from 'fast-check';
import { saysNoProblem, saysNoProgress, saysNothing, saysZero } from '../../src/intake/values/reading.js';
import { plainText } from '../../src/intake/values/text.js';
import type { FeedbackColumn } from '../../src/model/columns.js';

/** What is written into a cell: words or a number. */
export type Entered = string | number;

/** A row as it is filled in, and the entry that it stands for beside its measure and date; none for a blank row. */
export interface FilledRow {
  readonly cells: Readonly<Partial<Record<FeedbackColumn, Entered>>>;
  readonly said: Readonly<Record<string, unknown>> | undefined;
}

/** What a row has targets for. */
export interface RowTarget {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** A cell with its part of the entry. */
interface Part {
  readonly cell: Entered;
  readonly said: Readonly<Record<string, unknown>>;
}

const isEmptyWord = (text: string) =>
  [saysNothing, saysNoProblem, saysNoProgress, saysZero].some((says) => says(text)) || /[:：]$/.test(text);

/** Sentences, also of several lines, with signs that spreadsheets and YAML have a meaning for. */
const sentence = fc
  .string({
    unit: fc.constantFrom(...'已开展检查整改率，。；、3次（）“”《》\n\nAz %=+-@\'"<&>#|:_x000D_😀〔2022〕号'),
    minLength: 1,
    maxLength: 60,
  })
  .map(plainText)
  .filter((text) => text !== '' && !isEmptyWord(text));

const words = (key: string) => sentence.map((text): Part => ({ cell: text, said: { [key]: text } }));

const percent = fc
  .tuple(
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom<(value: number) => Entered>(
      // The cells are formatted as percentages, and hold fractions.
      (value) => value / 100,
      (value) => `${value}%`,
      (value) => `约${value}％`,
      (value) => `百分之${value}`,
      (value) => (value === 1 ? '1%' : String(value)),
    ),
  )
  .map(([value, write]): Part => ({ cell: write(value), said: { percent: value } }));

/** As small as this, the sum of all departments is below every total. */
const figure = fc.oneof(
  fc.integer({ min: 0, max: 10 }),
  fc.integer({ min: 0, max: 80 }).map((value) => value / 8),
);

/** One number, or a line for each target of which some stay empty. */
function actual(targets: readonly RowTarget[]): fc.Arbitrary<Part> {
  const [only, ...others] = targets;
  if (only && others.length === 0) {
    return fc
      .tuple(
        figure,
        fc.constantFrom<(value: number) => Entered>(
          (value) => value,
          String,
          (value) => `${value}${only.unit}`,
          (value) => `${only.name}：${value}`,
        ),
      )
      .map(([value, write]) => ({ cell: write(value), said: { targets: { [only.id]: value } } }));
  }
  return fc.tuple(...targets.map(() => fc.option(figure))).map((values): Part => {
    const lines = targets.map(({ name }, at) => `${name}：${values[at] ?? ''}`);
    const reached = targets.flatMap(({ id }, at) => (values[at] == null ? [] : [[id, values[at]]]));
    return {
      cell: lines.join('\n'),
      said: reached.length === 0 ? {} : { targets: Object.fromEntries(reached) },
    };
  });
}

const evidence = fc
  .tuple(
    fc.uniqueArray(fc.nat({ max: 999 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('、', '；', '\n', '；\n'),
  )
  .map(([numbers, separator]): Part => {
    const papers = numbers.map((nth) => `《关于井上、井下检查的通报》（临应急发〔2022〕${nth}号）`);
    return { cell: papers.join(separator), said: { evidence: papers } };
  });

const REQUESTS: readonly Part[] = [
  { cell: '申请销号', said: { submit: true } },
  { cell: '申请延期', said: { next: '申请延期' } },
  { cell: '申请延期至2023年6月底', said: { next: '申请延期至2023年6月底' } },
  { cell: '暂不申请销号', said: {} },
];

/** A row of a measure with these targets: blank, with nothing to report, or with any of its columns filled in. */
export function randomRow(targets: readonly RowTarget[]): fc.Arbitrary<FilledRow> {
  const columns = fc.record(
    {
      progress: words('note'),
      percent,
      ...(targets.length > 0 && { actual: actual(targets) }),
      problem: words('problem'),
      next: words('next'),
      evidence,
      request: fc.constantFrom(...REQUESTS),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<FilledRow>({ cells: {}, said: undefined }) },
    { weight: 1, arbitrary: fc.constant<FilledRow>({ cells: { progress: '零报告' }, said: { nothing: true } }) },
    { weight: 6, arbitrary: columns.map((parts) => joinParts(Object.entries(parts) as [FeedbackColumn, Part][])) },
  );
}

/** The words of an asked extension stand below the other next steps. */
function joinParts(parts: readonly (readonly [FeedbackColumn, Part])[]): FilledRow {
  const cells = Object.fromEntries(parts.map(([column, { cell }]) => [column, cell]));
  const said: Record<string, unknown> = {};
  for (const [, part] of parts) {
    const { next } = said;
    Object.assign(said, part.said);
    if (next !== undefined && part.said.next !== undefined) said.next = `${next}\n${part.said.next}`;
  }
  return { cells, said: Object.keys(said).length > 0 ? said : undefined };
}
