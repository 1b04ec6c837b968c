/** What becomes of returned answers: taken, there already, to be chosen, refused, or blank; and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntryContent, newEntry } from '../../src/edit/progress/new-entry.js';
import { type Choose, settle } from '../../src/intake/settle/settle.js';
import type { Plan } from '../../src/model/plan.js';
import type { Choice, Reply, Settlement } from '../../src/reports/collect/settlement.js';
import { type AnswerSketch, returnedFiles } from '../support/answers.js';
import { makePlan, type PlanSketch } from '../support/plans.js';

const TARGET = { id: 't', name: '设备', compare: 'at-least' as const, goal: 10, unit: '台' };

const SKETCH: PlanSketch = {
  measures: [
    { departments: { lead: ['甲局'], support: ['乙局'] }, targets: [TARGET] },
    { departments: { responsible: ['甲局', '乙局', '丙局'] } },
    { departments: { lead: ['丙局'] }, others: ['responsible'] },
  ],
};

const PLAN = makePlan(SKETCH);

/** The plan with something else in it. */
function planWith(changes: Partial<PlanSketch>): Plan {
  return makePlan({ ...SKETCH, ...changes });
}

const COLLECTED = '2022-06-20';

/** The plan after a settlement was written. */
function planAfter(plan: Plan, { taken }: Settlement, date = COLLECTED): Plan {
  const added = taken.map((reply) => ({
    ...newEntry(reply.measure, date, reply.content),
    department: reply.department.name,
  }));
  return { ...plan, progress: [...plan.progress, ...added] };
}

/** A settlement in short: what stands in each of its lists that is not empty. */
function summary(settlement: Settlement) {
  const of = ({ department, measure, content, rows }: Reply) =>
    `${department.name} ${measure} ${JSON.stringify(content)} ${rows.map(({ place }) => place.file + place.cell)}`;
  const lists = {
    taken: settlement.taken.map(of),
    there: settlement.there.map(of),
    open: settlement.open.map(({ reasons, replies }) => `${reasons}: ${replies.map(of).join(' | ')}`),
    waiting: settlement.waiting.map(of),
    left: settlement.left.map(of),
    refused: settlement.refused.map(({ place, why }) => `${place.file}${place.cell} ${JSON.stringify(why)}`),
    blank: settlement.blank.map(({ place }) => place.file + place.cell),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

const HALF: EntryContent = { percent: 50 };
const DONE: EntryContent = { percent: 100, submit: true };

const changedPlan = planWith({ progress: { 甲局: [{ date: '2022-06-10', percent: 40 }] } });
const old = { from: PLAN };

const CASES: readonly {
  readonly name: string;
  readonly plan?: Plan;
  readonly rows: readonly AnswerSketch[];
  readonly expected: object;
}[] = [
  { name: 'nothing for no rows', rows: [], expected: {} },
  {
    name: 'an answer is taken',
    rows: [{ content: HALF }],
    expected: { taken: ['甲局 01-1 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'a blank row says nothing',
    rows: [{}, { content: { evidence: [] } }],
    expected: { blank: ['甲局.xlsxA1', '甲局.xlsxA2'] },
  },
  {
    name: 'an asked extension stands among the next steps',
    rows: [
      { content: { next: '继续安装' }, extension: { text: '申请延期至10月底', to: '2022-10' } },
      { measure: '01-2', extension: { text: '申请延期' } },
    ],
    expected: {
      taken: [
        '甲局 01-1 {"next":"继续安装\\n申请延期至10月底"} 甲局.xlsxA1',
        '甲局 01-2 {"next":"申请延期"} 甲局.xlsxA2',
      ],
    },
  },
  {
    name: 'rows that say the same are one reply',
    rows: [
      { content: { percent: 50, evidence: ['文1', '文2'] } },
      { content: { evidence: ['文2', '文1'], percent: 50 }, file: 'b.csv' },
    ],
    expected: { taken: ['甲局 01-1 {"percent":50,"evidence":["文2","文1"]} b.csvA1,甲局.xlsxA1'] },
  },
  {
    name: 'replies stand in the order of the register and of the document',
    rows: [
      { department: '丙局', measure: '01-3', content: HALF, file: 'a.csv' },
      { department: '丙局', measure: '01-2', content: HALF, file: 'a.csv' },
      { department: '甲局', measure: '01-2', content: HALF, file: 'z.csv' },
    ],
    expected: {
      taken: [
        '甲局 01-2 {"percent":50} z.csvA1',
        '丙局 01-2 {"percent":50} a.csvA2',
        '丙局 01-3 {"percent":50} a.csvA1',
      ],
    },
  },
  {
    name: 'the same content since the checklist’s day is there already',
    plan: planWith({ progress: { 甲局: [{ date: '2022-06-01', percent: 50 }] } }),
    rows: [{ content: HALF, ...old }],
    expected: { there: ['甲局 01-1 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'also dated before that day, where it is all that has changed since',
    plan: planWith({ progress: { 甲局: [{ date: '2022-05-28', percent: 50 }] } }),
    rows: [{ content: HALF, ...old }],
    expected: { there: ['甲局 01-1 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'but not what the department had said before the checklist was made',
    plan: planWith({ progress: { 甲局: [{ date: '2022-05-28', percent: 50 }] } }),
    rows: [{ content: HALF }],
    expected: { taken: ['甲局 01-1 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'the same content of another department counts for nothing',
    plan: planWith({ progress: { 乙局: [{ date: '2022-06-10', percent: 50 }] } }),
    rows: [{ content: HALF, ...old }],
    expected: { taken: ['甲局 01-1 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'the department has reported otherwise since',
    plan: changedPlan,
    rows: [{ content: HALF, ...old }],
    expected: { open: ['changed: 甲局 01-1 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'the office has moved the due since',
    plan: planWith({ measures: [{ ...SKETCH.measures[0], due: '2022-09' }, ...SKETCH.measures.slice(1)] }),
    rows: [{ content: HALF, ...old }],
    expected: { open: ['changed: 甲局 01-1 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'the row has lost its code',
    rows: [{ content: HALF, state: '' }],
    expected: { open: ['unproven: 甲局 01-1 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'a copy with its code proves what one without it cannot',
    rows: [{ content: HALF, state: '' }, { content: HALF }],
    expected: { taken: ['甲局 01-1 {"percent":50} 甲局.xlsxA1,甲局.xlsxA2'] },
  },
  {
    name: 'two files of a department disagree',
    rows: [{ content: HALF }, { content: DONE, file: 'b.csv' }],
    expected: {
      open: ['disagree: 甲局 01-1 {"percent":100,"submit":true} b.csvA1 | 甲局 01-1 {"percent":50} 甲局.xlsxA1'],
    },
  },
  {
    name: 'one of them is there already',
    plan: planWith({ progress: { 甲局: [{ date: '2022-06-10', percent: 50 }] } }),
    rows: [
      { content: HALF, ...old },
      { content: DONE, ...old },
    ],
    expected: {
      there: ['甲局 01-1 {"percent":50} 甲局.xlsxA1'],
      open: ['disagree,changed: 甲局 01-1 {"percent":100,"submit":true} 甲局.xlsxA2'],
    },
  },
  {
    name: 'a row of another department among those of one',
    rows: [
      { measure: '01-2', file: 'a.xlsx' },
      { content: HALF, file: 'a.xlsx' },
      { department: '丙局', measure: '01-2', content: HALF, file: 'a.xlsx' },
    ],
    expected: {
      taken: ['甲局 01-1 {"percent":50} a.xlsxA2'],
      open: ['misplaced: 丙局 01-2 {"percent":50} a.xlsxA3'],
      blank: ['a.xlsxA1'],
    },
  },
  {
    name: 'a worksheet for each department is no such thing',
    rows: [
      { content: HALF, file: 'a.xlsx', sheet: '甲' },
      { measure: '01-2', file: 'a.xlsx', sheet: '甲' },
      { department: '丙局', measure: '01-2', content: HALF, file: 'a.xlsx', sheet: '丙' },
    ],
    expected: {
      taken: ['甲局 01-1 {"percent":50} a.xlsxA1', '丙局 01-2 {"percent":50} a.xlsxA3'],
      blank: ['a.xlsxA2'],
    },
  },
  {
    name: 'nothing of a measure is written while somebody has to choose',
    plan: changedPlan,
    rows: [
      { content: HALF, ...old },
      { department: '乙局', content: HALF },
      { department: '乙局', measure: '01-2', content: HALF },
    ],
    expected: {
      taken: ['乙局 01-2 {"percent":50} 乙局.xlsxA2'],
      open: ['changed: 甲局 01-1 {"percent":50} 甲局.xlsxA1'],
      waiting: ['乙局 01-1 {"percent":50} 乙局.xlsxA1'],
    },
  },
  {
    name: 'a measure that the office has closed',
    plan: planWith({ measures: [{ ...SKETCH.measures[0], status: 'done' }, ...SKETCH.measures.slice(1)] }),
    rows: [{ content: HALF }],
    expected: { open: ['closed: 甲局 01-1 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'a department without a part, where the list is open',
    rows: [{ measure: '01-3', content: HALF }],
    expected: { open: ['not-own: 甲局 01-3 {"percent":50} 甲局.xlsxA1'] },
  },
  {
    name: 'a department without a part, where the list is closed',
    rows: [{ department: '丙局', content: HALF }],
    expected: { refused: ['丙局.xlsxA1 {"kind":"not-own","departments":["甲局","乙局"]}'] },
  },
  {
    name: 'another plan, also of blank rows',
    rows: [
      { content: HALF, from: planWith({ plan: { title: '别的计划' } }) },
      { from: planWith({ plan: { issued: '2022-03-02' } }) },
    ],
    expected: { refused: ['甲局.xlsxA1 {"kind":"other-plan"}', '甲局.xlsxA2 {"kind":"other-plan"}'] },
  },
  {
    name: 'departments and measures that are not there',
    rows: [
      { department: 'gone', content: HALF },
      { measure: '01-9', content: HALF },
    ],
    expected: {
      refused: ['甲局.xlsxA1 {"kind":"unknown-measure"}', 'gone.xlsxA1 {"kind":"unknown-department","id":"gone"}'],
    },
  },
  {
    name: 'a target that the measure does not have',
    rows: [{ content: { targets: { t: 3, x: 4 } } }, { measure: '01-2', content: { targets: { t: 3 } } }],
    expected: {
      refused: [
        '甲局.xlsxA1 {"kind":"unknown-target","targets":["x"]}',
        '甲局.xlsxA2 {"kind":"unknown-target","targets":["t"]}',
      ],
    },
  },
];

describe('settle', () => {
  test.each(CASES)('$name', ({ plan = PLAN, rows, expected }) => {
    expect(summary(settle(plan, returnedFiles(plan, rows)))).toEqual(expected);
  });
});

describe('a choice', () => {
  const rows = [
    { content: HALF, ...old },
    { department: '乙局', content: HALF },
  ];
  const take = (choice: Choice | undefined): Settlement =>
    settle(changedPlan, returnedFiles(changedPlan, rows), () => choice);

  test('for the file writes it, and what waited', () => {
    const all: Choose = ({ replies }) => replies[0];
    expect(summary(settle(changedPlan, returnedFiles(changedPlan, rows), all))).toEqual({
      taken: ['甲局 01-1 {"percent":50} 甲局.xlsxA1', '乙局 01-1 {"percent":50} 乙局.xlsxA1'],
    });
  });

  test('for the plan leaves the file’s word, and writes what waited', () => {
    expect(summary(take('plan'))).toEqual({
      taken: ['乙局 01-1 {"percent":50} 乙局.xlsxA1'],
      left: ['甲局 01-1 {"percent":50} 甲局.xlsxA1'],
    });
  });

  test('of one file leaves the others', () => {
    const files = returnedFiles(PLAN, [{ content: HALF }, { content: DONE, file: 'b.csv' }]);
    const second: Choose = ({ replies }) => replies[1];
    expect(summary(settle(PLAN, files, second))).toEqual({
      taken: ['甲局 01-1 {"percent":50} 甲局.xlsxA1'],
      left: ['甲局 01-1 {"percent":100,"submit":true} b.csvA1'],
    });
  });
});

const content: fc.Arbitrary<EntryContent> = fc.record(
  {
    percent: fc.constantFrom(0, 50, 100),
    note: fc.constantFrom('已排查', '已整改'),
    targets: fc.constantFrom({ t: 3 }, { t: 4 }, { x: 1 }),
    evidence: fc.constantFrom([], ['文1']),
    submit: fc.boolean(),
  },
  { requiredKeys: [] },
);

const row: fc.Arbitrary<AnswerSketch> = fc.record(
  {
    department: fc.constantFrom('甲局', '乙局', '丙局', '丁局', 'gone'),
    measure: fc.constantFrom('01-1', '01-2', '01-3', '01-9'),
    content,
    extension: fc.constantFrom({ text: '申请延期' }),
    from: fc.constantFrom(PLAN, changedPlan, planWith({ plan: { title: '别的计划' } })),
    file: fc.constantFrom('a.xlsx', 'b.xlsx', 'c.csv'),
    state: fc.constantFrom('', 'old'),
  },
  { requiredKeys: ['content'] },
);

const plan = fc.constantFrom(PLAN, changedPlan);
const rows = fc.array(row, { maxLength: 12 });

describe('whatever comes back', () => {
  test('each row stands in exactly one list', () => {
    fc.assert(
      fc.property(plan, rows, fc.constantFrom(...CHOICES), (at, sketches, choose) => {
        const files = returnedFiles(at, sketches);
        const { taken, there, open, waiting, left, refused, blank } = settle(at, files, choose);
        const replies = [...taken, ...there, ...open.flatMap((conflict) => conflict.replies), ...waiting, ...left];
        const places = [...replies.flatMap((reply) => reply.rows), ...refused, ...blank].map(({ place }) => place);
        const all = files.flatMap(({ answers }) => answers.map(({ place }) => place));
        expect(places.map(placeKey).sort()).toEqual(all.map(placeKey).sort());
      }),
    );
  });

  test('the order of the files makes no difference', () => {
    fc.assert(
      fc.property(plan, rows, (at, sketches) => {
        const files = returnedFiles(at, sketches);
        expect(settle(at, [...files].reverse())).toEqual(settle(at, files));
      }),
    );
  });

  test('a second run adds nothing', () => {
    fc.assert(
      fc.property(plan, rows, fc.constantFrom(...CHOICES), (at, sketches, choose) => {
        const files = returnedFiles(at, sketches);
        const first = settle(at, files, choose);
        const second = settle(planAfter(at, first), files);
        expect(second.taken).toEqual([]);
      }),
    );
  });

  test('nothing is taken while nobody has chosen on its measure', () => {
    fc.assert(
      fc.property(plan, rows, (at, sketches) => {
        const { taken, open } = settle(at, returnedFiles(at, sketches));
        const held = open.map(({ measure }) => measure);
        expect(taken.filter(({ measure }) => held.includes(measure))).toEqual([]);
      }),
    );
  });
});

const CHOICES: readonly Choose[] = [() => undefined, () => 'plan', ({ replies }) => replies.at(-1)];

function placeKey({ file, cell }: { readonly file: string; readonly cell: string }): string {
  return `${file} ${cell}`;
}
