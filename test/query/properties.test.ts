/** What holds for every query: printing and reading again, the laws of and, or and not, and what is thrown at what cannot be read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import { FIELD_NAMES, type FieldName } from '../../src/model/query-words.js';
import { compileQuery } from '../../src/query/compile.js';
import { parseQuery } from '../../src/query/parse.js';
import { QueryError } from '../../src/query/query-error.js';
import { type Condition, conditionOf, joinQueries, type Operator, type Query } from '../../src/query/tree.js';
import { makePlan } from '../support/plans.js';
import { findIds, outline, printQuery } from '../support/queries.js';

const plan = makePlan({
  groups: [{ id: 'all', name: '各局', members: ['甲局', '乙局', '丁局'] }],
  departments: [{ id: 'x', name: '新县', kind: 'county' }],
  measures: [
    { title: '燃气整治', departments: { lead: ['甲局'], joint: ['乙局'] }, due: '2022-05' },
    { title: '每周报告', departments: { responsible: ['各局', '丙局'] }, standing: true, collator: '丙局' },
    { title: '矿山"整治"', departments: { lead: ['乙局'], support: ['甲局', '新县'] }, due: '2022-07-10' },
    {
      departments: { lead: ['甲局', '新县'] },
      status: 'done',
      decisions: [{ date: '2022-05-01', status: 'done', by: '示例市安全生产委员会' }],
    },
    {
      departments: { lead: ['丁局'], responsible: ['甲局'] },
      due: '2022-12',
      start: '2022-04-01',
      milestones: [{ id: 'm1', due: '2022-05', title: '验收' }],
      extensions: [{ date: '2022-04-01', from: '2022-06', to: '2022-12', reason: '汛期', approvedBy: '主任' }],
      schedules: [{ id: 's1', name: '明访', every: '2 weeks', from: '2022-04-04', owedBy: 'each' }],
    },
    { departments: { responsible: ['丙局', '新县'] }, due: '2022-06-20' },
  ],
  progress: { 甲局: [{ percent: 40 }], 新县: [{ measure: '01-4', percent: 100 }], 丙局: [{ measure: '01-6' }] },
});
const { measures } = judgePlan(plan, '2022-06-15');

const VALUES: Readonly<Record<FieldName, readonly string[]>> = {
  text: ['整治', '"', 'a＂b', '措施', '或'],
  title: ['整治', '且'],
  id: ['01-1', '01-4', '01'],
  task: ['01'],
  section: ['1', '一'],
  status: ['done', '未启动', 'in-progress'],
  alert: ['red', 'yellow', '无'],
  reason: ['overdue', 'silent', 'due-soon'],
  due: ['2022-06', '2022-05-31', '年底'],
  overdue: ['10', '20'],
  start: ['2022-03', '2022-04-01'],
  standing: [],
  extended: ['1'],
  percent: ['40', '100'],
  pace: ['behind', '-10'],
  target: ['站'],
  milestone: ['验收'],
  schedule: ['明访'],
  event: ['事故'],
  collator: ['丙局'],
  step: ['reminder', '督办'],
  department: ['甲局', '乙局', '新县', '各局'],
  role: ['lead', 'joint', '责任'],
  kind: ['county', '政府'],
  via: ['各局'],
  silent: ['30', '100'],
  missed: ['1', '3'],
};
const WORDS: readonly FieldName[] = ['standing', 'due', 'overdue', 'percent', 'via', 'silent', 'missed', 'step'];
const ORDERED: readonly FieldName[] = ['due', 'overdue', 'start', 'extended', 'percent', 'silent', 'missed'];
const ABOUT_DEPARTMENTS: readonly FieldName[] = ['department', 'role', 'kind', 'via', 'silent', 'missed'];

function conditions(fields: readonly FieldName[]): fc.Arbitrary<Condition> {
  const equal = fields.flatMap((field) => VALUES[field].map((value) => ({ field, value })));
  const presences = WORDS.filter((field) => fields.includes(field)).map((field) => toPresence(field));
  const compared = equal.filter(({ field }) => ORDERED.includes(field));
  const operators: readonly Operator[] = ['<', '<=', '>', '>='];
  return fc.oneof(
    fc.constantFrom(...equal).map(({ field, value }) => conditionOf(field, [value])),
    fc
      .tuple(fc.constantFrom(...equal), fc.nat())
      .map(([{ field, value }, at]) => conditionOf(field, [value, VALUES[field][at % VALUES[field].length] ?? value])),
    ...(compared.length > 0
      ? [
          fc
            .tuple(fc.constantFrom(...compared), fc.constantFrom(...operators))
            .map(([{ field, value }, operator]) => conditionOf(field, [value], operator)),
        ]
      : []),
    ...(presences.length > 0 ? [fc.constantFrom(...presences)] : []),
  );
}

function toPresence(field: FieldName): Condition {
  const condition = conditionOf(field, ['yes']);
  return { ...condition, values: condition.values.map((value) => ({ ...value, quoted: false })) };
}

/** Random trees; groups of one part are no groups. */
function queries(fields: readonly FieldName[]): fc.Arbitrary<Query> {
  return fc.letrec<{ query: Query }>((tie) => {
    const parts = fc.array(tie('query'), { minLength: 2, maxLength: 4 });
    return {
      query: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        conditions(fields),
        tie('query').map((part): Query => ({ kind: 'not', part })),
        parts.map((list): Query => ({ kind: 'and', parts: list })),
        parts.map((list): Query => ({ kind: 'or', parts: list })),
      ),
    };
  }).query;
}

const anyQuery = queries(FIELD_NAMES);
const ofMeasures = queries(FIELD_NAMES.filter((name) => !ABOUT_DEPARTMENTS.includes(name)));
const find = (query: Query) => findIds(query, measures, plan);
const and = (...parts: Query[]): Query => ({ kind: 'and', parts });
const or = (...parts: Query[]): Query => ({ kind: 'or', parts });
const not = (part: Query): Query => ({ kind: 'not', part });

test('the plan tells the queries apart', () => {
  const results = fc.sample(anyQuery, { numRuns: 300, seed: 1 }).map((query) => find(query).join(' '));
  expect(new Set(results).size).toBeGreaterThan(25);
});

describe('printing', () => {
  test('and reading again gives the same tree and finds the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const again = parseQuery(printQuery(query));
        expect(outline(again)).toBe(outline(query));
        expect(find(again)).toEqual(find(query));
      }),
    );
  });

  test('in other signs means the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const text = printQuery(query);
        const chinese = text
          .replace(/ and /g, ' 且 ')
          .replace(/ or /g, '　或者　')
          .replace(/not /g, '非 ')
          .replace(/[():=<>]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
        expect(outline(parseQuery(chinese))).toBe(outline(parseQuery(text)));
      }),
    );
  });

  test('a phrase may hold anything but blanks alone', () => {
    const phrase = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /[^\s\p{Cf}]/u.test(text));
    fc.assert(
      fc.property(phrase, (text) => {
        expect(parseQuery(printQuery(conditionOf('text', [text])))).toMatchObject({ values: [{ text, quoted: true }] });
      }),
    );
  });
});

describe('laws', () => {
  test('what is denied is all the rest, and twice denied the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const found = find(query);
        expect(find(not(query))).toEqual(measures.map(({ measure }) => measure.id).filter((id) => !found.includes(id)));
        expect(find(not(not(query)))).toEqual(found);
      }),
    );
  });

  test('order and repetition do not count', () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, (a, b) => {
        expect(find(and(a, b))).toEqual(find(and(b, a)));
        expect(find(or(a, b))).toEqual(find(or(b, a)));
        expect(find(and(a, a))).toEqual(find(a));
        expect(find(or(a, a))).toEqual(find(a));
      }),
    );
  });

  test('or finds what either finds', () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, (a, b) => {
        const either = new Set([...find(a), ...find(b)]);
        expect(new Set(find(or(a, b)))).toEqual(either);
      }),
    );
  });

  test('of measures, and finds what both find; the other laws of logic follow', () => {
    fc.assert(
      fc.property(ofMeasures, ofMeasures, ofMeasures, (a, b, c) => {
        const second = find(b);
        expect(find(and(a, b))).toEqual(find(a).filter((id) => second.includes(id)));
        expect(find(not(and(a, b)))).toEqual(find(or(not(a), not(b))));
        expect(find(and(a, or(b, c)))).toEqual(find(or(and(a, b), and(a, c))));
        expect(find(and(a, and(b, c)))).toEqual(find(and(and(a, b), c)));
      }),
    );
  });

  test('a condition on the measure narrows what a query about departments finds, and nothing else', () => {
    const ofDepartments = fc.array(conditions(ABOUT_DEPARTMENTS), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(ofDepartments, ofMeasures, (list, query) => {
        const alone = find(joinQueries(list));
        const narrow = find(query);
        expect(find(and(...list, query))).toEqual(alone.filter((id) => narrow.includes(id)));
      }),
    );
  });
});

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    ...[
      '(',
      ')',
      '（',
      '"',
      '“',
      ':',
      '：',
      '<=',
      '≠',
      '!',
      '-',
      ',',
      '、',
      ' ',
      '　',
      'and',
      '或',
      '非',
      'alert',
      '单位',
    ],
    ...['red', '甲局', '2022-06', '..', '\u0000', '\u200d', '\ud83d', 'due', 'role:lead', '状态:已完成'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
  );

  test('is read, or explained by a place inside of it', () => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const found = measures.filter(compileQuery(parseQuery(text), plan));
          expect(found.length).toBeLessThanOrEqual(measures.length);
          read++;
        } catch (error) {
          if (!(error instanceof QueryError)) throw error;
          expect(error.span.start).toBeGreaterThanOrEqual(0);
          expect(error.span.end).toBeGreaterThanOrEqual(error.span.start);
          expect(error.span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
