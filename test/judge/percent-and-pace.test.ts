/** How much is done, whose word that is, and whether it is what the date asks for. */
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

type Reports = NonNullable<PlanSketch['progress']>;

function judge(measure: MeasureSketch, progress: Reports, asOf = '2022-06-30', plan: PlanSketch['plan'] = {}) {
  const [judged] = judgePlan(makePlan({ plan, measures: [measure], progress }), asOf).measures;
  if (!judged) throw new Error('no measure');
  return judged;
}

const target = { id: 't', name: '设备', compare: 'at-least', goal: 50, unit: '台' } as const;

describe('percent', () => {
  test.each<[string, MeasureSketch, Reports, [number, string] | null]>([
    ['nobody says anything', {}, { 甲局: [{ note: '推进中' }] }, null],
    [
      "the lead's latest",
      {},
      { 甲局: [{ percent: 30 }, { percent: 45, date: '2022-06-20' }, { date: '2022-06-25' }] },
      [45, 'lead'],
    ],
    ['of two of one day the later in the file', {}, { 甲局: [{ percent: 30 }, { percent: 45 }] }, [45, 'lead']],
    [
      'in time, not in the order of the file',
      {},
      { 甲局: [{ percent: 45, date: '2022-06-20' }, { percent: 30 }] },
      [45, 'lead'],
    ],
    [
      "not the others' where there is a lead",
      { departments: { lead: ['甲局'], responsible: ['乙局'] } },
      { 乙局: [{ percent: 80 }] },
      null,
    ],
    [
      'of several leads the lowest',
      { departments: { lead: ['甲局', '乙局'] } },
      { 甲局: [{ percent: 70 }], 乙局: [{ percent: 20 }] },
      [20, 'lead'],
    ],
    [
      "the collator's where there is no lead",
      { departments: { responsible: ['甲局', '乙局'] }, collator: '乙局' },
      { 甲局: [{ percent: 70 }], 乙局: [{ percent: 20 }] },
      [20, 'collator'],
    ],
    [
      'else the mean over the responsible, a silent one counting 0',
      { departments: { responsible: ['甲局', '乙局', '丙局'] } },
      { 甲局: [{ percent: 70 }], 乙局: [{ percent: 20 }] },
      [30, 'mean'],
    ],
    [
      'to a tenth',
      { departments: { responsible: ['甲局', '乙局', '丙局'] } },
      { 甲局: [{ percent: 100 }] },
      [33.3, 'mean'],
    ],
    [
      "a helper's word counts nothing",
      { departments: { responsible: ['甲局'], support: ['丁局'] } },
      { 丁局: [{ percent: 90 }] },
      null,
    ],
    ['else from the targets', { targets: [target] }, { 甲局: [{ targets: { t: 20 } }] }, [40, 'targets']],
    ['no further than the goal', { targets: [target] }, { 甲局: [{ targets: { t: 80 } }] }, [100, 'targets']],
    [
      'a target without a value counts 0 beside one with',
      { targets: [target, { ...target, id: 'u' }] },
      { 甲局: [{ targets: { t: 20 } }] },
      [20, 'targets'],
    ],
    [
      'a total that nobody has entered says nothing',
      { targets: [{ id: 't', name: '设备', compare: 'all', unit: '台' }] },
      { 甲局: [{ targets: { t: 20 } }] },
      null,
    ],
    ['nor does a ceiling', { targets: [{ ...target, compare: 'at-most' }] }, { 甲局: [{ targets: { t: 20 } }] }, null],
  ])('%s', (_, measure, progress, expected) => {
    expect(judge(measure, progress).percent).toEqual(expected && { value: expected[0], basis: expected[1] });
  });
});

describe('pace', () => {
  const half = { 甲局: [{ percent: 50 }] };

  test.each<[string, MeasureSketch, string, object | null]>([
    [
      'on the first day',
      { start: '2022-06-01', due: '2022-06-21' },
      '2022-06-01',
      { expected: 0, gap: 50, word: 'ahead' },
    ],
    ['halfway', { start: '2022-06-01', due: '2022-06-21' }, '2022-06-11', { expected: 50, gap: 0, word: 'on-pace' }],
    [
      'a little behind',
      { start: '2022-06-01', due: '2022-06-21' },
      '2022-06-12',
      { expected: 55, gap: -5, word: 'on-pace' },
    ],
    ['behind', { start: '2022-06-01', due: '2022-06-21' }, '2022-06-13', { expected: 60, gap: -10, word: 'behind' }],
    [
      'after the due',
      { start: '2022-06-01', due: '2022-06-21' },
      '2022-09-01',
      { expected: 100, gap: -50, word: 'behind' },
    ],
    [
      'before the start',
      { start: '2022-08-01', due: '2022-09-01' },
      '2022-06-30',
      { expected: 0, gap: 50, word: 'ahead' },
    ],
    [
      'a due on the day of the start',
      { start: '2022-06-21', due: '2022-06-21' },
      '2022-06-22',
      { expected: 100, gap: -50, word: 'behind' },
    ],
    [
      'a due before the start',
      { start: '2022-06-21', due: '2022-06-11' },
      '2022-06-20',
      { expected: 0, gap: 50, word: 'ahead' },
    ],
    [
      'counts from the day of issue to the end of the plan where nothing else is said',
      {},
      '2022-07-31',
      { expected: 49.8, gap: 0.2, word: 'on-pace' },
    ],
    ['standing work has none', { standing: true }, '2022-06-11', null],
  ])('linear: %s', (_, measure, asOf, expected) => {
    const { pace } = judge(measure, half, asOf);
    expect(pace).toEqual(expected && { basis: 'linear', actual: 50, ...expected });
  });

  test('there is none where no percent is known', () => {
    expect(judge({ due: '2022-06-20' }, { 甲局: [{ note: '推进中' }] }).pace).toBeNull();
  });

  test('the clock of a paused measure stands, and goes on where it stood', () => {
    const measure: MeasureSketch = {
      start: '2022-06-01',
      due: '2022-06-21',
      status: 'open',
      decisions: [
        { date: '2022-06-06', status: 'paused', by: '办公室' },
        { date: '2022-06-16', status: 'open', by: '办公室' },
      ],
    };
    const expected = ['2022-06-06', '2022-06-10', '2022-06-16', '2022-06-18', '2022-06-30'].map(
      (asOf) => judge(measure, half, asOf).pace?.expected,
    );
    expect(expected).toEqual([25, 25, 25, 35, 50]);
  });

  test('a leap day is a day', () => {
    const measure = { start: '2024-02-28', due: '2024-03-01' };
    const plan = { issued: '2024-01-02', period: '2024' };
    const progress = { 甲局: [{ date: '2024-02-28', percent: 0 }] };
    expect(judge(measure, progress, '2024-02-29', plan).pace?.expected).toBe(50);
  });

  const milestones = [
    { id: 'm1', title: '选址', due: '2022-04' },
    { id: 'm2', title: '开工', due: '2022-06' },
    { id: 'm3', title: '封顶', due: '2022-09' },
    { id: 'm4', title: '验收', due: '2022-12' },
  ];
  const done = (...days: [string, string][]) =>
    milestones.map((milestone) => {
      const day = days.find(([id]) => id === milestone.id)?.[1];
      return day === undefined ? milestone : { ...milestone, done: day };
    });

  test.each<[string, MeasureSketch['milestones'], string, object]>([
    ['none is due yet', milestones, '2022-04-30', { expected: 0, actual: 0, gap: 0, word: 'on-pace' }],
    ['one is missed', milestones, '2022-05-01', { expected: 25, actual: 0, gap: -25, word: 'behind' }],
    [
      'all that are due are done',
      done(['m1', '2022-05-20']),
      '2022-06-30',
      { expected: 25, actual: 25, gap: 0, word: 'on-pace' },
    ],
    [
      'one is done early',
      done(['m1', '2022-04-20'], ['m2', '2022-04-25']),
      '2022-05-01',
      { expected: 25, actual: 50, gap: 25, word: 'ahead' },
    ],
    [
      'an early one does not make up for a missed one',
      done(['m2', '2022-04-25']),
      '2022-05-01',
      { expected: 25, actual: 0, gap: -25, word: 'behind' },
    ],
    [
      'what is done later is not done yet',
      done(['m1', '2022-05-20']),
      '2022-05-19',
      { expected: 25, actual: 0, gap: -25, word: 'behind' },
    ],
  ])('milestones beat the percent: %s', (_, list, asOf, expected) => {
    expect(judge({ milestones: list ?? [] }, half, asOf).pace).toEqual({ basis: 'milestones', ...expected });
  });

  test('a report reaches a milestone, from its day on', () => {
    const progress = {
      甲局: [
        { date: '2022-04-20', milestone: 'm1' },
        { date: '2022-05-02', milestone: 'm1' },
      ],
    };
    expect(judge({ milestones }, progress, '2022-05-01').pace?.gap).toBe(0);
    expect(judge({ milestones }, progress, '2022-05-05').measure.milestones[0]?.done).toBe('2022-04-20');
  });

  test('what is closed has none', () => {
    const measure: MeasureSketch = {
      status: 'done',
      decisions: [{ date: '2022-06-01', status: 'done', by: '办公室' }],
    };
    expect(judge(measure, half).pace).toBeNull();
  });
});
