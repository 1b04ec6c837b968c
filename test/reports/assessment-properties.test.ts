/** What holds for every assessment: sums to the cent, no reward for a missed turn, no figure that hangs on an order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/model/plan.js';
import { apportion, fraction, roundedSum } from '../../src/reports/assessment/apportion.js';
import type { PartScore, UnitScore } from '../../src/reports/assessment/scores.js';
import { assess, cents, unitOf, unitsOf } from '../support/assessment.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

const NAMES = ['甲局', '乙局', '丙局', '丁局', '东县'];
const COUNTY = [{ id: 'd5', name: '东县', kind: 'county' as const }];

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const anyDay = day('2022-03-01', '2022-12-31');

const measures: fc.Arbitrary<MeasureSketch> = fc.record(
  {
    departments: fc
      .record({
        roles: fc.array(fc.constantFrom('lead', 'joint', 'responsible', 'support'), { minLength: 5, maxLength: 5 }),
      })
      .map(({ roles }) => {
        const named = NAMES.map((name, at) => ({ name, role: roles[at] as string }));
        const used = [...new Set(roles)];
        return Object.fromEntries(
          used.map((role) => [role, named.filter((one) => one.role === role).map(({ name }) => name)]),
        );
      }),
    due: fc.constantFrom('2022-04', '2022-06-30', '2022-H1', '2022-09', '2022'),
    schedules: fc.constantFrom(
      [{ id: 's', name: '周报', every: '1 week', from: '2022-04-04', owedBy: 'each' }],
      [{ id: 's', name: '月报', every: '1 month', from: '2022-03-31', owedBy: 'lead' }],
    ),
    targets: fc.constantFrom([{ id: 't', name: '站', compare: 'at-least' as const, goal: 57, unit: '个' }]),
    milestones: fc.constantFrom([{ id: 'm', title: '一半', due: '2022-05' }]),
    decisions: anyDay.chain((date) =>
      fc
        .constantFrom('done' as const, 'paused' as const, 'open' as const)
        .map((status) => [{ date, status, by: '安委办' }]),
    ),
  },
  { requiredKeys: ['departments'] },
);

const entries = (count: number) =>
  fc.array(
    fc.record(
      {
        measure: fc.integer({ min: 1, max: count }).map((nth) => `01-${nth}`),
        date: anyDay,
        percent: fc.integer({ min: 0, max: 100 }),
        submit: fc.constant(true),
        schedule: fc.constant('s'),
        targets: fc.record({ t: fc.integer({ min: 0, max: 80 }) }),
      },
      { requiredKeys: ['measure', 'date'] },
    ),
    { maxLength: 8 },
  );

const points = fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100);
const weights = fc.record({
  completion: fc.integer({ min: 1, max: 60 }),
  pace: fc.integer({ min: 0, max: 60 }),
  rhythms: fc.constantFrom(7, 12.5, 33.33),
  reporting: fc.integer({ min: 0, max: 20 }),
  targets: fc.integer({ min: 0, max: 20 }),
});

const sketches: fc.Arbitrary<PlanSketch> = fc.array(measures, { minLength: 1, maxLength: 7 }).chain((list) =>
  fc.record({
    measures: fc.constant(list),
    departments: fc.constant(COUNTY),
    plan: fc.record({
      weights,
      assessment: fc.constantFrom({}, { roleFactors: { lead: 1.75, joint: 0.33 } }),
      adjustments: fc.array(
        fc.record({ date: anyDay, department: fc.constantFrom(...NAMES), points, reason: fc.constantFrom('甲', '乙') }),
        { maxLength: 4 },
      ),
    }),
    progress: fc.record(Object.fromEntries(NAMES.map((name) => [name, entries(list.length)]))),
  }),
);
const periods = fc.constantFrom('2022-Q2', '2022-H1', '2022-06', '2022-W23', '2022');

function expectWholeSums({ score, parts, losses, total, bonus, deduction }: UnitScore): void {
  const isScored = score !== null;
  expect(sum(parts.map((part) => cents(part.score)))).toBe(cents(score));
  expect(sum(parts.map(({ full }) => cents(full)))).toBe(isScored ? 10_000 : 0);
  expect(cents(total)).toBe(isScored ? cents(score) + cents(bonus) - cents(deduction) : 0);
  expect(sum(losses.map(({ lost }) => cents(lost)))).toBe(isScored ? 10_000 - cents(score) : 0);
  for (const loss of losses) expect(sum(loss.measures.map(({ lost }) => cents(lost)))).toBe(cents(loss.lost));
}

function expectPartSums({ lines, full, score, lost }: PartScore): void {
  expect(sum(lines.map((line) => cents(line.score)))).toBe(cents(score));
  expect(sum(lines.map((line) => cents(line.full)))).toBe(cents(full));
  expect(cents(full) - cents(score)).toBe(cents(lost));
}

describe('every score', () => {
  test('is the sum of its parts, and each part the sum of its lines, to the cent', () => {
    fc.assert(
      fc.property(sketches, periods, (sketch, period) => {
        for (const unit of unitsOf(assess(makePlan(sketch), period))) {
          expectWholeSums(unit);
          for (const part of unit.parts.filter(({ score }) => score !== null)) expectPartSums(part);
        }
      }),
    );
  });

  test('loses nothing on a whole rate, gets nothing on none, and never more than its full marks', () => {
    fc.assert(
      fc.property(sketches, periods, (sketch, period) => {
        const lines = unitsOf(assess(makePlan(sketch), period)).flatMap(({ parts }) =>
          parts.flatMap((part) => part.lines),
        );
        for (const { rate, full, score, lost } of lines) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(cents(score) + cents(lost)).toBe(cents(full));
          if (rate === 100) expect(lost).toBe(0);
          if (rate === 0) expect(score).toBe(0);
        }
      }),
    );
  });

  test('ranks are 1 and the number of better units in the class', () => {
    fc.assert(
      fc.property(sketches, periods, (sketch, period) => {
        for (const { units, size } of assess(makePlan(sketch), period).classes) {
          expect(units).toHaveLength(size);
          const better = (total: number | null) => units.filter((unit) => cents(unit.total) > cents(total)).length;
          expect(units.map(({ rank }) => rank)).toEqual(units.map(({ total }) => 1 + better(total)));
          expect(units.map(({ total }) => total)).toEqual(units.map(({ total }) => total ?? 0).sort((a, b) => b - a));
        }
      }),
    );
  });
});

test('a turn that was missed never raises a score', () => {
  const turns = ['2022-04-04', '2022-04-11', '2022-04-18', '2022-05-09', '2022-06-27'];
  const measure = (owedBy: string): MeasureSketch => ({
    due: '2022-09',
    departments: { lead: ['甲局'] },
    schedules: [{ id: 's', name: '周报', every: '1 week', from: '2022-04-04', owedBy }],
  });
  const kept = (occurrence: string) => ({ date: occurrence, schedule: 's', occurrence });
  fc.assert(
    fc.property(
      fc.subarray(turns, { minLength: 1 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('lead', 'each'),
      fc.integer({ min: 0, max: 100 }),
      (done, nth, owedBy, percent) => {
        const score = (list: readonly string[]) => {
          const progress = { 甲局: [...list.map(kept), { date: '2022-06-29', percent }] };
          return cents(unitOf(assess(makePlan({ measures: [measure(owedBy)], progress })), '甲局').score);
        };
        const missed = done[nth % done.length];
        expect(score(done.filter((turn) => turn !== missed))).toBeLessThan(score(done));
      },
    ),
  );
});

test('the order of departments, tasks, parties, files and records changes nothing', () => {
  const shuffled = (plan: Plan, key: number): Plan => {
    const shuffle = <T>(list: readonly T[]): T[] =>
      [...list]
        .map((value, at) => ({ value, at: ((at + 1) * 7919 * (key + 1)) % 104_729 }))
        .sort((a, b) => a.at - b.at)
        .map(({ value }) => value);
    const files = shuffle(NAMES);
    return {
      ...plan,
      register: { ...plan.register, departments: shuffle(plan.register.departments) },
      tasks: plan.tasks.map((task) => ({
        ...task,
        measures: shuffle(task.measures).map((measure) => ({ ...measure, parties: shuffle(measure.parties) })),
      })),
      adjustments: shuffle(plan.adjustments),
      progress: files.flatMap((name) => plan.progress.filter(({ department }) => department === name)),
    };
  };
  fc.assert(
    fc.property(sketches, fc.nat({ max: 1000 }), periods, (sketch, key, period) => {
      const plan = makePlan(sketch);
      expect(assess(shuffled(plan, key), period)).toEqual(assess(plan, period));
    }),
  );
});

test('a record after the period changes nothing', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const plan = makePlan(sketch);
      const until = <T extends { readonly date: string }>(records: readonly T[]) =>
        records.filter(({ date }) => date <= '2022-06-30');
      const known = { ...plan, progress: until(plan.progress), adjustments: until(plan.adjustments) };
      expect(assess(known, '2022-Q2', '2022-06-30')).toEqual(assess(plan, '2022-Q2', '2022-12-31'));
    }),
  );
});

describe('apportion', () => {
  const quotas = fc.array(fc.tuple(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 997 })), { maxLength: 12 });

  test('adds up to the total, each number within one of its quota, and whole quotas as they are', () => {
    fc.assert(
      fc.property(quotas, (list) => {
        const fractions = list.map(([over, under]) => fraction(over, under));
        const total = roundedSum(fractions);
        const shares = apportion(total, fractions);
        expect(sum(shares)).toBe(total);
        list.forEach(([over, under], at) => {
          const share = shares[at] ?? Number.NaN;
          expect(Math.abs(share - over / under)).toBeLessThan(1);
          if (over % under === 0) expect(share).toBe(over / under);
        });
      }),
    );
  });

  test('the largest remainder comes first, of equal ones the first', () => {
    const thirds = [fraction(10, 3), fraction(10, 3), fraction(10, 3)];
    expect(apportion(10, thirds)).toEqual([4, 3, 3]);
    expect(apportion(10, [fraction(13, 4), fraction(15, 4), fraction(3, 1)])).toEqual([3, 4, 3]);
  });

  test('a half is rounded upwards', () => {
    expect(roundedSum([fraction(1, 4), fraction(1, 4)])).toBe(1);
    expect(roundedSum([fraction(1, 4), fraction(6, 25)])).toBe(0);
  });
});
