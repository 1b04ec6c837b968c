/** The targets: what was reached, what is missing, where it is going, and counts that add up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/generated/files.js';
import { judgePlan } from '../../src/judge/judge.js';
import { compileTargets, type TargetLine, type TargetsReport } from '../../src/reports/targets.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

function targetsOf(sketch: PlanSketch, asOf: string): TargetsReport {
  const judged = judgePlan(makePlan(sketch), asOf);
  return compileTargets(judged, judged.measures);
}

const STATIONS: Target = { id: 't', name: '站点', compare: 'at-least', goal: 100, unit: '个', due: '2022-06-09' };

/** The line of one target; the plan is issued on 1 March, a hundred days before the target's due. */
function line(
  target: Partial<Target>,
  values: Readonly<Record<string, number>>,
  asOf: string,
  rest: MeasureSketch = {},
) {
  const progress = { 甲局: Object.entries(values).map(([date, t]) => ({ date, targets: { t } })) };
  const { goal, ...all } = { ...STATIONS, ...target };
  const entry = target.compare === 'all' ? all : { ...all, goal };
  const report = targetsOf({ measures: [{ targets: [entry as Target], ...rest }], progress }, asOf);
  return report.targets[0] as TargetLine;
}

describe('a target', () => {
  test.each<[string, TargetLine, Partial<TargetLine>]>([
    [
      'behind its pace',
      line({}, { '2022-04-20': 25 }, '2022-04-20'),
      {
        actual: 25,
        remaining: 75,
        percent: 25,
        expected: 50,
        gap: -25,
        state: 'behind',
        forecast: 50,
        forecastMeets: false,
      },
    ],
    [
      'ahead of it',
      line({}, { '2022-04-20': 60 }, '2022-04-20'),
      {
        actual: 60,
        remaining: 40,
        percent: 60,
        expected: 50,
        gap: 10,
        state: 'on-pace',
        forecast: 120,
        forecastMeets: true,
      },
    ],
    [
      'met',
      line({}, { '2022-04-20': 130 }, '2022-04-20'),
      { actual: 130, remaining: 0, percent: 100, state: 'met', forecastMeets: true },
    ],
    [
      'not reported',
      line({}, {}, '2022-04-20'),
      {
        actual: null,
        values: [],
        remaining: null,
        percent: null,
        expected: 50,
        gap: null,
        state: 'unknown',
        forecast: null,
      },
    ],
    [
      'past its due, about which nothing is foretold',
      line({}, { '2022-04-20': 25 }, '2022-06-09'),
      { remaining: 75, expected: 100, gap: -75, state: 'behind', forecast: null, forecastMeets: null },
    ],
    [
      'for all of a total that nobody knows',
      line({ compare: 'all' }, { '2022-04-20': 25 }, '2022-04-20'),
      {
        goal: null,
        total: null,
        actual: 25,
        remaining: null,
        percent: null,
        state: 'unknown',
        forecast: 50,
        forecastMeets: null,
      },
    ],
    [
      'for all of a known total, which is not exceeded',
      line({ compare: 'all', total: 40 }, { '2022-04-20': 25 }, '2022-04-20'),
      {
        goal: null,
        total: 40,
        remaining: 15,
        percent: 62.5,
        gap: 12.5,
        state: 'on-pace',
        forecast: 40,
        forecastMeets: true,
      },
    ],
    [
      'that is a ceiling, still kept but not for long',
      line({ compare: 'at-most' }, { '2022-04-20': 80 }, '2022-04-20'),
      { remaining: 0, percent: null, expected: null, gap: null, state: 'met', forecast: 160, forecastMeets: false },
    ],
    [
      'that is a ceiling, broken',
      line({ compare: 'at-most' }, { '2022-04-20': 103 }, '2022-04-20'),
      { remaining: 3, state: 'behind', forecastMeets: false },
    ],
    [
      'that has to be exact',
      line({ compare: 'exactly' }, { '2022-04-20': 60 }, '2022-04-20'),
      { remaining: 40, percent: 60, state: 'on-pace', forecast: 120, forecastMeets: null },
    ],
  ])('%s', (_name, actual, expected) => {
    expect(actual).toMatchObject(expected);
  });

  test.each(['done', 'paused', 'cancelled'] as const)('of a %s measure foretells nothing', (status) => {
    const decisions = [{ date: '2022-04-10', status, by: '安委办', reason: '停' }];
    const { forecast, forecastMeets, actual } = line({}, { '2022-04-05': 25 }, '2022-04-20', { status, decisions });
    expect([forecast, forecastMeets, actual]).toEqual([null, null, 25]);
  });

  test('says who reported what', () => {
    const targets = [{ ...STATIONS, aggregate: 'sum' as const }];
    const progress = {
      甲局: [
        { date: '2022-04-01', targets: { t: 3 } },
        { date: '2022-05-02', targets: { t: 5 } },
      ],
      乙局: [{ date: '2022-04-20', targets: { t: 4 } }],
    };
    const report = targetsOf({ measures: [{ targets }], progress }, '2022-05-10');
    expect(report.targets[0]).toMatchObject({
      actual: 9,
      values: [
        { department: '乙局', date: '2022-04-20', value: 4 },
        { department: '甲局', date: '2022-05-02', value: 5 },
      ],
    });
  });

  test('without a due of its own has that of its measure, extensions included', () => {
    const { due: _due, ...target } = STATIONS;
    const extensions = [{ date: '2022-05-01', from: '2022-06', to: '2022-09', reason: '汛期', approvedBy: '张三' }];
    const measures = [{ targets: [target], due: '2022-09', extensions }];
    expect(targetsOf({ measures }, '2022-04-30').targets[0]?.due).toBe('2022-06-30');
    expect(targetsOf({ measures }, '2022-05-01').targets[0]?.due).toBe('2022-09-30');
  });
});

describe('the targets of some measures', () => {
  test('are counted among all', () => {
    const judged = judgePlan(
      makePlan({ measures: [{ targets: [STATIONS] }, {}, { targets: [STATIONS, { ...STATIONS, id: 'u' }] }] }),
      '2022-04-20',
    );
    const report = compileTargets(judged, judged.measures.slice(1));
    expect([report.total, report.targets.map(({ measure, id }) => `${measure} ${id}`)]).toEqual([
      3,
      ['01-3 t', '01-3 u'],
    ]);
    expect(compileTargets(judged, []).targets).toEqual([]);
  });

  test('stand in counts that add up to their number, each in one of them', () => {
    const compare = fc.constantFrom('at-least', 'at-most', 'exactly', 'all');
    const target = fc.record({
      compare,
      goal: fc.integer({ min: 0, max: 20 }),
      total: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    });
    const value = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined });
    const month = fc.integer({ min: 1, max: 12 }).map((number) => `2022-${String(number).padStart(2, '0')}-15`);
    fc.assert(
      fc.property(fc.array(fc.tuple(target, value), { maxLength: 6 }), month, (sketches, asOf) => {
        const targets = sketches.map(
          ([{ compare: how, goal, total }, _value], at): Target => ({
            id: `t${at}`,
            name: '站点',
            compare: how,
            unit: '个',
            ...(how !== 'all' && { goal }),
            ...(total !== undefined && { total }),
          }),
        );
        const values = sketches.flatMap(([, reported], at) => (reported === undefined ? [] : [[`t${at}`, reported]]));
        const progress = { 甲局: [{ date: '2022-03-10', targets: Object.fromEntries(values) }] };
        const { counts, targets: lines } = targetsOf({ measures: [{ targets }], progress }, asOf);
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(sketches.length);
        for (const [state, count] of Object.entries(counts)) {
          expect(lines.filter((shown) => shown.state === state)).toHaveLength(count);
        }
        const known = lines.filter(({ actual }) => actual === null);
        expect(known.every(({ state }) => state === 'unknown')).toBe(true);
      }),
    );
  });
});
