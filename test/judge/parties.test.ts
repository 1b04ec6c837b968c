/** Each department's own state beside the measure's. */
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import type { PartyState } from '../../src/judge/judged.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

function partiesOn(asOf: string, measure: MeasureSketch, rest: Partial<PlanSketch> = {}): readonly PartyState[] {
  const [judged] = judgePlan(makePlan({ measures: [measure], ...rest }), asOf).measures;
  if (!judged) throw new Error('no measure');
  return judged.parties;
}

const brief = (parties: readonly PartyState[]) =>
  parties.map(({ name, progress, silentDays }) => `${name} ${progress} ${silentDays ?? '—'}`);

describe('the state of each department', () => {
  const shared: MeasureSketch = { departments: { lead: ['甲局'], responsible: ['乙局', '丙局'], support: ['丁局'] } };
  const progress = {
    甲局: [{ date: '2022-04-01', percent: 20 }],
    乙局: [{ date: '2022-05-01', submit: true, percent: 100 }],
    丁局: [{ date: '2022-05-02', nothing: true }],
  };

  test('is 未报, 在办 or 已申请, whatever the others say; only the lead owes reports', () => {
    expect(brief(partiesOn('2022-05-11', shared, { progress }))).toEqual([
      '甲局 working 40',
      '乙局 submitted —',
      '丙局 unreported —',
      '丁局 working —',
    ]);
  });

  test('carries role, own percent and last report', () => {
    expect(partiesOn('2022-05-11', shared, { progress })[0]).toEqual({
      name: '甲局',
      role: 'lead',
      collator: false,
      progress: 'working',
      percent: 20,
      lastReport: '2022-04-01',
      owesReports: true,
      silentDays: 40,
      silent: true,
    });
  });

  test('knows nothing of later reports', () => {
    expect(brief(partiesOn('2022-03-31', shared, { progress }))[0]).toBe('甲局 unreported 30');
  });

  test('a submission that was sent back is in hand again, and its clock begins anew', () => {
    const measure: MeasureSketch = {
      decisions: [{ date: '2022-05-20', status: 'open', by: '办公室', reason: '材料不全' }],
    };
    const reports = { 甲局: [{ date: '2022-05-01', submit: true }] };
    expect(brief(partiesOn('2022-05-19', measure, { progress: reports }))).toEqual(['甲局 submitted —']);
    expect(brief(partiesOn('2022-05-30', measure, { progress: reports }))).toEqual(['甲局 working 10']);
  });
});

test('who submitted stays so when the office has closed the measure', () => {
  const measure: MeasureSketch = { status: 'done', decisions: [{ date: '2022-05-20', status: 'done', by: '办公室' }] };
  const progress = { 甲局: [{ date: '2022-05-01', submit: true }] };
  expect(brief(partiesOn('2022-05-30', measure, { progress }))).toEqual(['甲局 submitted —']);
});

describe('who owes reports', () => {
  const groups = [{ id: 'all', name: '各有关部门', members: 'open' as const }];
  test.each<[string, MeasureSketch, string[]]>([
    ['the leads', { departments: { lead: ['甲局', '乙局'], responsible: ['丙局'] } }, ['甲局', '乙局']],
    ['the collator', { departments: { responsible: ['甲局', '丙局'] }, collator: '丙局' }, ['丙局']],
    ['a collator without a role', { departments: { responsible: ['甲局'] }, collator: '丁局' }, ['丁局']],
    ['all who are responsible', { departments: { joint: ['丁局'], responsible: ['甲局', '丙局'] } }, ['甲局', '丙局']],
    ['no group', { departments: { responsible: ['各有关部门'] } }, []],
  ])('%s', (_, measure, expected) => {
    const parties = partiesOn('2022-06-30', measure, { groups });
    expect(parties.filter(({ owesReports }) => owesReports).map(({ name }) => name)).toEqual(expected);
    expect(parties.some(({ name }) => name === '各有关部门')).toBe(false);
  });

  test.each<[string, MeasureSketch, string]>([
    ['before the plan is issued', {}, '2022-02-28'],
    ['before the work begins', { start: '2022-07-01' }, '2022-06-30'],
    [
      'while it is paused',
      { status: 'paused', decisions: [{ date: '2022-05-01', status: 'paused', by: '办公室' }] },
      '2022-06-30',
    ],
    [
      'when it is done',
      { status: 'done', decisions: [{ date: '2022-05-01', status: 'done', by: '办公室' }] },
      '2022-06-30',
    ],
  ])('nobody %s', (_, measure, asOf) => {
    expect(partiesOn(asOf, measure).map(({ silentDays }) => silentDays)).toEqual([null]);
  });

  test('the silence does not grow after the end of the plan', () => {
    expect(partiesOn('2023-06-30', {})[0]?.silentDays).toBe(305);
  });
});
