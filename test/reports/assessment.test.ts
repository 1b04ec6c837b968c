/** The assessment: what each part counts on small plans, where every figure can be worked out by hand. */
import { describe, expect, test } from 'vitest';
import type { ReportingFact, ScoreLine } from '../../src/reports/assessment/scores.js';
import { assess, partOf, unitOf, unitsOf } from '../support/assessment.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

const Q2 = '2022-Q2';

/** What a part found for 甲局: a rate for each measure that counts, a reason for each that does not. */
function found(
  part: Parameters<typeof partOf>[1],
  sketch: PlanSketch,
  name = '甲局',
  period = Q2,
  asOf = '2022-12-31',
) {
  const { lines, leftOut } = partOf(unitOf(assess(makePlan(sketch), period, asOf), name), part);
  return Object.fromEntries([
    ...lines.map(({ measure, rate }): [string, number] => [measure, rate]),
    ...leftOut.map(({ measure, reason }): [string, string] => [measure, reason]),
  ]);
}

function factOf(part: Parameters<typeof partOf>[1], sketch: PlanSketch, name = '甲局'): ScoreLine['fact'] | undefined {
  return partOf(unitOf(assess(makePlan(sketch)), name), part).lines[0]?.fact;
}

describe('completion', () => {
  const CASES: readonly (readonly [string, MeasureSketch, readonly object[], number | string])[] = [
    ['due and undone', { due: '2022-05' }, [], 0],
    ['due on the last day', { due: '2022-06-30' }, [], 0],
    ['due on the day after', { due: '2022-07-01' }, [], 'not-due'],
    ['without a due: that of the plan', {}, [], 'not-due'],
    ['standing', { standing: true }, [], 'standing'],
    ['standing with a due', { standing: true, due: '2022-05' }, [], 0],
    [
      'confirmed in time',
      { due: '2022-05', decisions: [{ date: '2022-05-20', status: 'done', by: '安委办' }] },
      [],
      100,
    ],
    ['confirmed early', { due: '2022-10', decisions: [{ date: '2022-05-20', status: 'done', by: '安委办' }] }, [], 100],
    [
      'confirmed after the period',
      { due: '2022-05', decisions: [{ date: '2022-07-02', status: 'done', by: '安委办' }] },
      [],
      0,
    ],
    ['submitted, the office still silent', { due: '2022-05' }, [{ date: '2022-05-30', submit: true }], 100],
    ['submitted after the period', { due: '2022-05' }, [{ date: '2022-07-01', submit: true }], 0],
    [
      'sent back',
      { due: '2022-05', decisions: [{ date: '2022-06-10', status: 'open', by: '安委办' }] },
      [{ date: '2022-05-30', submit: true }],
      0,
    ],
    [
      'sent back and submitted again',
      { due: '2022-05', decisions: [{ date: '2022-06-10', status: 'open', by: '安委办' }] },
      [
        { date: '2022-05-30', submit: true },
        { date: '2022-06-20', submit: true },
      ],
      100,
    ],
    ['paused', { due: '2022-05', decisions: [{ date: '2022-05-10', status: 'paused', by: '安委办' }] }, [], 'paused'],
    [
      'cancelled',
      { due: '2022-05', decisions: [{ date: '2022-05-10', status: 'cancelled', by: '安委办' }] },
      [],
      'cancelled',
    ],
    [
      'extended before the end',
      {
        due: '2022-09',
        extensions: [{ date: '2022-05-20', from: '2022-05', to: '2022-09', reason: '汛期', approvedBy: '张三' }],
      },
      [],
      'not-due',
    ],
    [
      'extended only after the end',
      {
        due: '2022-09',
        extensions: [{ date: '2022-07-20', from: '2022-05', to: '2022-09', reason: '汛期', approvedBy: '张三' }],
      },
      [],
      0,
    ],
  ];

  test.each(CASES)('%s', (_name, measure, entries, expected) => {
    const sketch = { measures: [measure], progress: { 甲局: entries } };
    expect(found('completion', sketch)).toEqual({ '01-1': expected });
  });

  test('what is due today costs nothing while the period goes on', () => {
    const sketch = { measures: [{ due: '2022-05-31' }] };
    expect(found('completion', sketch, '甲局', Q2, '2022-05-31')).toEqual({ '01-1': 'not-due' });
    expect(found('completion', sketch, '甲局', Q2, '2022-06-01')).toEqual({ '01-1': 0 });
  });

  test('a responsible department is done by its own submission, or by that of the lead', () => {
    const measures = [{ due: '2022-05', departments: { lead: ['甲局'], responsible: ['乙局', '丙局'] } }];
    const own = { measures, progress: { 乙局: [{ date: '2022-05-20', submit: true }] } };
    expect(['甲局', '乙局', '丙局'].map((name) => found('completion', own, name))).toEqual([
      { '01-1': 0 },
      { '01-1': 100 },
      { '01-1': 0 },
    ]);
    const lead = { measures, progress: { 甲局: [{ date: '2022-05-20', submit: true }] } };
    expect(['甲局', '乙局', '丙局'].map((name) => found('completion', lead, name))).toEqual([
      { '01-1': 100 },
      { '01-1': 100 },
      { '01-1': 100 },
    ]);
    expect(factOf('completion', lead, '乙局')).toEqual({ kind: 'submitted', date: '2022-05-20', by: 'measure' });
  });
});

describe('which duties are scored', () => {
  test('neither support, nor what a group brings, nor summing up', () => {
    const plan = makePlan({
      departments: [{ id: 'd5', name: '戊局', kind: 'government' }],
      groups: [{ id: 'g', name: '成员单位', members: ['丙局'] }],
      measures: [
        { due: '2022-05', departments: { responsible: ['甲局', '成员单位'], support: ['乙局'] }, collator: '丁局' },
      ],
    });
    const report = assess(plan);
    expect(
      unitsOf(report)
        .filter(({ apart }) => apart !== 'no-duty')
        .map(({ department }) => department),
    ).toEqual(['甲局']);
    expect(unitOf(report, '丁局')).toMatchObject({ score: null, total: null, grade: null, rank: null });
  });

  test('a lead weighs twice as much, as the settings say', () => {
    const measures = [
      { due: '2022-05' },
      {
        due: '2022-05',
        departments: { lead: ['乙局'], joint: ['甲局'] },
        decisions: [{ date: '2022-05-01', status: 'done', by: '安委办' } as const],
      },
    ];
    const completion = (plan: PlanSketch['plan']) =>
      partOf(unitOf(assess(makePlan({ plan: plan ?? {}, measures })), '甲局'), 'completion');
    const lines = ({ full, score, lines: list }: ReturnType<typeof completion>) => [
      full,
      score,
      ...list.map((line) => line.full),
    ];
    const only = { weights: { pace: 0, rhythms: 0, reporting: 0, targets: 0 } };
    expect(lines(completion(only))).toEqual([100, 33.33, 66.67, 33.33]);
    expect(lines(completion({ ...only, assessment: { roleFactors: { lead: 1.5, joint: 1.5 } } }))).toEqual([
      100, 50, 50, 50,
    ]);
    expect(lines(completion({ ...only, assessment: { roleFactors: { lead: 0 } } }))).toEqual([100, 100, 100]);
  });
});

describe('pace', () => {
  // From 1 March to 30 September: on 30 June 121 of 213 days have passed, 56.8%.
  const measure = { due: '2022-Q3' };

  test.each([
    ['ahead', 80, 100],
    ['a little behind', 46.9, 100],
    ['behind by the tolerance', 46.8, 90],
    ['far behind', 6.8, 50],
    ['nothing done', 0, 43.2],
  ])('%s', (_name, percent, expected) => {
    expect(found('pace', { measures: [measure], progress: { 甲局: [{ percent }] } })).toEqual({ '01-1': expected });
  });

  test('nobody is judged without a percentage', () => {
    expect(found('pace', { measures: [measure] })).toEqual({ '01-1': 'no-pace' });
  });

  test('a department answers for its own figure, and for none where it owed one', () => {
    const sketch = {
      measures: [{ ...measure, departments: { responsible: ['甲局', '乙局'], joint: ['丙局'] } }],
      progress: { 甲局: [{ percent: 60 }] },
    };
    expect(found('pace', sketch, '甲局')).toEqual({ '01-1': 100 });
    expect(found('pace', sketch, '乙局')).toEqual({ '01-1': 43.2 });
    // The whole measure is at 30 per cent, the mean of 60 and 0.
    expect(found('pace', sketch, '丙局')).toEqual({ '01-1': 73.2 });
    expect(factOf('pace', sketch, '甲局')).toMatchObject({ figure: 'own', reported: '2022-06-01', behind: 0 });
    expect(factOf('pace', sketch, '乙局')).toMatchObject({ figure: 'none', actual: 0 });
  });

  test('milestones come before percentages', () => {
    const milestones = [
      { id: 'm1', title: '一', due: '2022-05' },
      { id: 'm2', title: '二', due: '2022-09' },
    ];
    const sketch = { measures: [{ ...measure, milestones }], progress: { 甲局: [{ percent: 90 }] } };
    expect(found('pace', sketch)).toEqual({ '01-1': 50 });
  });

  test('what is done or submitted is on pace', () => {
    expect(found('pace', { measures: [measure], progress: { 甲局: [{ percent: 5, submit: true }] } })).toEqual({
      '01-1': 100,
    });
  });
});

describe('rhythms', () => {
  const weekly = (extra: object = {}) => ({
    measures: [
      { schedules: [{ id: 's', name: '周报', every: '1 week', from: '2022-06-06', to: '2022-06-27', ...extra }] },
    ],
  });
  const kept = (date: string, occurrence = date) => ({ date, schedule: 's', occurrence });

  test('kept 1, late a half, missed 0', () => {
    const progress = { 甲局: [kept('2022-06-06'), kept('2022-06-15', '2022-06-13'), kept('2022-06-20')] };
    expect(found('rhythms', { ...weekly(), progress })).toEqual({ '01-1': 62.5 });
    expect(factOf('rhythms', { ...weekly(), progress })).toMatchObject({ kept: 2, late: 1, missed: 1 });
  });

  test('a turn counts in the period of its deadline', () => {
    // Saturday, 25 June, and Saturday, 2 July; the second one is owed on Monday, 4 July.
    const sketch = {
      ...weekly({ from: '2022-06-25', to: '2022-07-02' }),
      progress: { 甲局: [kept('2022-06-27', '2022-06-25')] },
    };
    expect(found('rhythms', sketch)).toEqual({ '01-1': 100 });
    expect(found('rhythms', sketch, '甲局', '2022-Q3')).toEqual({ '01-1': 0 });
  });

  test('what is owed on the last day and not done is missed only when the period is over', () => {
    const sketch = weekly({ from: '2022-06-30', to: '2022-06-30' });
    expect(found('rhythms', sketch, '甲局', Q2)).toEqual({ '01-1': 0 });
    expect(found('rhythms', sketch, '甲局', '2022', '2022-06-30')).toEqual({ '01-1': 'no-turn' });
  });

  test('an open frequency, an unset first day and a paused measure cost nothing', () => {
    const open = {
      measures: [
        {
          schedules: [
            { id: 's', name: '周报', every: 'open' },
            { id: 't', name: '月报', every: '1 month' },
          ],
        },
      ],
    };
    expect(found('rhythms', open)).toEqual({});
    const [measure] = weekly().measures;
    const paused = {
      measures: [{ ...measure, decisions: [{ date: '2022-06-01', status: 'paused' as const, by: '安委办' }] }],
    };
    expect(found('rhythms', paused)).toEqual({});
  });

  test('a lead keeps a turn for all leads; each answers for its own', () => {
    const departments = { lead: ['甲局', '乙局'] };
    const rates = (owedBy: string) => {
      const [measure] = weekly({ owedBy }).measures;
      const sketch = { measures: [{ ...measure, departments }], progress: { 甲局: [kept('2022-06-06')] } };
      return ['甲局', '乙局'].map((name) => found('rhythms', sketch, name)['01-1']);
    };
    expect(rates('lead')).toEqual([25, 25]);
    expect(rates('each')).toEqual([25, 0]);
  });

  test('duties that events started count too, and are named by their event', () => {
    const sketch: PlanSketch = {
      measures: [{ triggers: [{ id: 't', event: 'accident', within: '15 days', name: '现场会' }] }],
      events: {
        'e-1': { date: '2022-05-01', kind: 'accident' },
        'e-2': { date: '2022-06-20', kind: 'accident' },
      },
      progress: { 甲局: [{ date: '2022-05-20', event: 'e-1', trigger: 't' }] },
    };
    expect(found('rhythms', sketch)).toEqual({ '01-1': 50 });
    expect(factOf('rhythms', sketch)).toMatchObject({
      turns: [{ deadline: '2022-05-16', state: 'late', event: 'e-1' }],
    });
  });

  test('without data for the year no turn counts', () => {
    const plan = makePlan(weekly());
    const calendar = {
      isWorkingDay: () => undefined,
      nextWorkingDay: () => undefined,
      addWorkingDays: () => undefined,
    };
    const unit = unitOf(assess(plan, Q2, '2022-12-31', calendar as never), '甲局');
    expect(partOf(unit, 'rhythms').leftOut).toMatchObject([{ reason: 'no-turn', item: { id: 's', name: '周报' } }]);
  });
});

describe('reporting', () => {
  const stretchesOf = (sketch: PlanSketch): Omit<ReportingFact, 'kind'> => {
    const fact = factOf('reporting', sketch);
    if (fact?.kind !== 'reporting') throw new Error('no fact about reporting');
    const { kind: _kind, ...rest } = fact;
    return rest;
  };

  test('days without a report from the day of issue on, 35 of them free', () => {
    expect(stretchesOf({ measures: [{}] })).toEqual({
      owed: 91,
      silent: 87,
      staleDays: 35,
      stretches: [{ from: '2022-04-05', to: '2022-06-30' }],
    });
  });

  test('a report of nothing is a report', () => {
    const sketch = {
      measures: [{}],
      progress: { 甲局: [{ date: '2022-04-01', nothing: true as const }, { date: '2022-05-20' }] },
    };
    expect(stretchesOf(sketch)).toEqual({
      owed: 91,
      silent: 21,
      staleDays: 35,
      stretches: [
        { from: '2022-05-06', to: '2022-05-19' },
        { from: '2022-06-24', to: '2022-06-30' },
      ],
    });
  });

  test("another department's report is no border of a stretch", () => {
    const departments = { lead: ['甲局'], responsible: ['乙局'] };
    const progress = { 乙局: [{ date: '2022-05-20' }] };
    expect(stretchesOf({ measures: [{ departments }], progress }).stretches).toEqual([
      { from: '2022-04-05', to: '2022-06-30' },
    ]);
  });

  test('nothing is owed before the start, while paused, once submitted or closed', () => {
    const decisions = [
      { date: '2022-05-11', status: 'paused' as const, by: '安委办' },
      { date: '2022-05-21', status: 'open' as const, by: '安委办' },
    ];
    const progress = { 甲局: [{ date: '2022-06-11', submit: true }] };
    // 1 to 10 May and 21 May to 10 June.
    expect(stretchesOf({ measures: [{ start: '2022-05-01', decisions }], progress })).toEqual({
      owed: 31,
      silent: 0,
      staleDays: 35,
      stretches: [],
    });
  });

  test('who owes none is left out', () => {
    const departments = { lead: ['甲局'], responsible: ['乙局'] };
    expect(found('reporting', { measures: [{ departments }] }, '乙局')).toEqual({ '01-1': 'not-owed' });
  });
});

describe('targets', () => {
  const target = (extra: object = {}) => ({
    measures: [
      {
        due: '2022-Q3',
        targets: [{ id: 't', name: '站', compare: 'at-least' as const, goal: 100, unit: '个', ...extra }],
      },
    ],
  });
  const reported = (value: number) => ({ 甲局: [{ targets: { t: value } }] });

  test.each([
    ['half of what is expected (56.8%)', {}, 28.4, 50],
    ['as expected', {}, 56.8, 100],
    ['beyond the goal', {}, 130, 100],
    ['all of an unknown total', { compare: 'all', goal: undefined }, 5, 'no-goal'],
    ['all of a known total', { compare: 'all', goal: undefined, total: 100 }, 28.4, 50],
    ['below a ceiling', { compare: 'at-most' }, 100, 100],
    ['above a ceiling', { compare: 'at-most' }, 101, 0],
  ])('%s', (_name, extra, value, expected) => {
    expect(found('targets', { ...target(extra), progress: reported(value) })).toEqual({ '01-1': expected });
  });

  test('a value that never came costs from the due on, unless the office has closed the measure', () => {
    expect(found('targets', target())).toEqual({ '01-1': 'no-value' });
    expect(found('targets', target({ due: '2022-06' }))).toEqual({ '01-1': 0 });
    const [measure] = target({ due: '2022-06' }).measures;
    const closed = {
      measures: [{ ...measure, decisions: [{ date: '2022-06-01', status: 'done' as const, by: '安委办' }] }],
    };
    expect(found('targets', closed)).toEqual({ '01-1': 'no-value' });
  });

  test('on the first day nothing is expected', () => {
    const sketch = { ...target(), progress: { 甲局: [{ date: '2022-03-01', targets: { t: 0 } }] } };
    expect(found('targets', sketch, '甲局', '2022-Q1', '2022-03-01')).toEqual({ '01-1': 'just-begun' });
  });
});
