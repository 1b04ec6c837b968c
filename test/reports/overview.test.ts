/** The overview: dues by month, and the duties and figures of each unit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import { dutyOf } from '../../src/model/duty.js';
import { ROLES, totalDuties } from '../../src/model/role.js';
import { countDues } from '../../src/reports/overview/dues.js';
import { compileOverview } from '../../src/reports/overview/overview.js';
import { summarizeUnits } from '../../src/reports/overview/units.js';
import { makeJudged } from '../support/judged.js';
import { makePlan } from '../support/plans.js';
import { planSketch } from '../support/random-plan.js';

describe('dues by month', () => {
  test('count what is done, overdue and open, with the months between', () => {
    const measures = [
      makeJudged('01-1', { due: '2022-04-15', status: 'done' }),
      makeJudged('01-2', { due: '2022-04', overdueDays: 61 }),
      makeJudged('01-3', { due: '2022-H1' }),
      makeJudged('01-4', { due: '2022-06-30', status: 'cancelled' }),
      makeJudged('01-5', {}),
      makeJudged('01-6', { measure: { standing: true } }),
    ];
    expect(countDues(measures)).toEqual([
      { month: '2022-04', counts: { done: 1, overdue: 1, open: 0 } },
      { month: '2022-05', counts: { done: 0, overdue: 0, open: 0 } },
      { month: '2022-06', counts: { done: 0, overdue: 0, open: 1 } },
    ]);
  });

  test.each([
    [
      ['2022-11', '2023-02'],
      ['2022-11', '2022-12', '2023-01', '2023-02'],
    ],
    [
      ['2022-12', '2026-01'],
      ['2022-12', '2026-01'],
    ],
    [[], []],
  ])('of %j have entries for %j', (dues, months) => {
    expect(countDues(dues.map((due, at) => makeJudged(`01-${at + 1}`, { due }))).map(({ month }) => month)).toEqual(
      months,
    );
  });
});

describe('a unit', () => {
  const units = summarizeUnits(
    judgePlan(
      makePlan({
        measures: [
          { departments: { lead: ['甲局'], responsible: ['专班'] }, due: '2022-05' },
          { departments: { lead: ['甲局'], support: ['乙局'] } },
          { departments: { responsible: ['专班', '乙局', '各有关部门'] } },
        ],
        groups: [
          { id: 'team', name: '专班', members: ['乙局', '丙局'] },
          { id: 'all', name: '各有关部门', members: 'open' },
        ],
      }),
      '2022-06-30',
    ),
  );
  const unit = (name: string) => units.find((each) => each.name === name);

  test('has its own duties by role, and how they stand', () => {
    expect(unit('甲局')).toMatchObject({
      type: 'department',
      duties: { lead: ['01-1', '01-2'], joint: [], responsible: [], support: [] },
      roles: { lead: 2, joint: 0, responsible: 0, support: 0 },
      common: 0,
      counts: { measures: 2 },
      overdue: 1,
      groups: [],
    });
  });

  test('has duties of its groups apart, but for those in which it has a role of its own', () => {
    expect(unit('乙局')).toMatchObject({
      roles: { lead: 0, joint: 0, responsible: 1, support: 1 },
      common: 1,
      groups: [{ id: 'team', name: '专班', measures: ['01-1'] }],
    });
    expect(unit('丙局')).toMatchObject({ common: 2, groups: [{ measures: ['01-1', '01-3'] }] });
    expect(unit('丁局')).toMatchObject({ common: 0, groups: [], counts: { measures: 0 } });
  });

  test('that is a group names its members, as far as anybody knows them', () => {
    expect(unit('专班')).toMatchObject({
      type: 'group',
      members: [
        { id: 'd2', name: '乙局' },
        { id: 'd3', name: '丙局' },
      ],
      duties: { responsible: ['01-1', '01-3'] },
    });
    expect(unit('各有关部门')).toMatchObject({ members: 'open', duties: { responsible: ['01-3'] } });
  });
});

test('units have the duties that the measures say, and no others', () => {
  fc.assert(
    fc.property(planSketch, (sketch) => {
      const judged = judgePlan(makePlan(sketch), '2022-09-01');
      const { register } = judged.plan;
      for (const unit of compileOverview(judged).units) {
        const duties = judged.measures.map(({ measure }) => dutyOf(register, measure, unit.name));
        const own = ROLES.map((role) => duties.filter((duty) => duty?.role === role && duty.via === undefined).length);
        expect(ROLES.map((role) => unit.roles[role])).toEqual(own);
        expect(unit.common).toBe(duties.filter((duty) => duty?.via !== undefined).length);
        expect(totalDuties(unit.roles)).toBe(unit.counts.measures);
      }
    }),
  );
});
