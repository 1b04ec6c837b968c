/** Every score of the example plan, computed a second time by code of the test's own from the judged plan and the rules of the sheet's foot. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedMeasure, JudgedPlan, JudgedTarget, PartyState } from '../../src/judge/judged.js';
import { parsePeriod, shiftDays } from '../../src/model/period.js';
import type { Plan } from '../../src/model/plan.js';
import { checkPlan } from '../../src/workspace/check-plan.js';
import { findPlan } from '../../src/workspace/find-plan.js';
import { assess, cents, unitsOf } from '../support/assessment.js';
import { makeCalendar } from '../support/calendars.js';
import { ROOT } from '../support/run.js';

const CALENDAR = makeCalendar();
const PARTS = ['completion', 'pace', 'rhythms', 'reporting', 'targets'] as const;

type Part = (typeof PARTS)[number];

/** A weight and a rate in hundredths of a per cent. */
type Mark = readonly [weight: number, rate: number];

type Marks = Record<Part, Mark[]>;

async function examplePlan(): Promise<Plan> {
  const { plan } = await checkPlan(findPlan(ROOT, join(ROOT, 'test/fixtures/example/plan')), { asOf: '2022-12-31' });
  if (!plan) throw new Error('the example plan has errors');
  return plan;
}

const percent = (part: number, whole: number) => Math.round((part / whole) * 10_000);

/** A second count of a period, day by day where days count. */
class Recount {
  readonly days: Map<string, JudgedPlan>;
  readonly last: JudgedPlan;

  constructor(
    readonly plan: Plan,
    readonly from: string,
    readonly to: string,
  ) {
    this.days = new Map();
    for (let day = from; day <= to; day = shiftDays(day, 1)) this.days.set(day, judgePlan(plan, day, CALENDAR));
    this.last = this.days.get(to) as JudgedPlan;
  }

  marks(name: string): Marks {
    const marks: Marks = { completion: [], pace: [], rhythms: [], reporting: [], targets: [] };
    for (const item of this.last.measures) {
      const party = item.parties.find((candidate) => candidate.name === name);
      if (!party?.role || party.role === 'support') continue;
      const factor = this.plan.assessment.roleFactors[party.role];
      for (const [part, rate, times] of this.rates(item, party)) {
        if (rate !== undefined) marks[part].push([factor * times, rate]);
      }
    }
    return marks;
  }

  rates(item: JudgedMeasure, party: PartyState): (readonly [part: Part, rate: number | undefined, times: number])[] {
    const stands = item.status === 'paused' || item.status === 'cancelled';
    return [
      ['completion', stands ? undefined : this.completion(item, party), 1],
      ['pace', stands ? undefined : this.pace(item, party), 1],
      ...this.rhythms(item, party.name).map(([rate, times]) => ['rhythms', rate, times] as const),
      ['reporting', this.reporting(item.measure.id, party.name), 1],
      ...(stands ? [] : this.targets(item)).map((rate) => ['targets', rate, 1] as const),
    ];
  }

  completion(item: JudgedMeasure, party: PartyState): number | undefined {
    if (['done', 'submitted'].includes(item.status) || party.progress === 'submitted') return 10_000;
    return item.due.binding && item.due.effective <= this.to ? 0 : undefined;
  }

  pace({ measure, status, pace, percent: whole }: JudgedMeasure, party: PartyState): number | undefined {
    if (['done', 'submitted'].includes(status) || party.progress === 'submitted') return 10_000;
    if (!pace) return undefined;
    const owesOwn = party.owesReports && whole !== null && ['lead', 'mean'].includes(whole.basis);
    const own = party.percent ?? (owesOwn ? 0 : pace.actual);
    const actual = pace.basis === 'milestones' ? pace.actual : own;
    const behind = Math.round((pace.expected - actual) * 10) / 10;
    return behind > 0 && behind >= measure.alerts.behind ? Math.round(10_000 - behind * 100) : 10_000;
  }

  rhythms({ schedules, started }: JudgedMeasure, name: string): [number, number][] {
    const lists = [
      ...schedules.map(({ turns }) => turns),
      ...[...new Set(started.map(({ trigger }) => trigger.id))].map((id) =>
        started.filter(({ trigger }) => trigger.id === id),
      ),
    ];
    return lists.flatMap((turns): [number, number][] => {
      const due = turns.filter(
        ({ owedBy, deadline, state }) =>
          owedBy.includes(name) &&
          state !== 'unknown' &&
          deadline !== null &&
          deadline >= this.from &&
          deadline <= this.to,
      );
      const worth = { kept: 2, late: 1, missed: 0, open: 0, unknown: 0 };
      const earned = due.reduce((sum, { state }) => sum + worth[state], 0);
      return due.length > 0 ? [[percent(earned, 2 * due.length), due.length]] : [];
    });
  }

  /** Day by day, by the very word of the lamps. */
  reporting(id: string, name: string): number | undefined {
    const states = [...this.days.values()].map(({ measures }) =>
      measures.find(({ measure }) => measure.id === id)?.parties.find((party) => party.name === name),
    );
    const owed = states.filter((state) => state?.silentDays !== null);
    return owed.length > 0 ? percent(owed.filter((state) => !state?.silent).length, owed.length) : undefined;
  }

  targets({ targets, status }: JudgedMeasure): number[] {
    const known = targets.filter(({ goal }) => goal !== null);
    return known.flatMap((target) => {
      if (target.actual === null) return target.due <= this.to && status !== 'done' ? [0] : [];
      return targetRate(target);
    });
  }
}

function targetRate({ met, percent: reached, expected }: JudgedTarget): number[] {
  if (reached === null) return [met ? 10_000 : 0];
  return expected === 0 ? [] : [Math.min(10_000, percent(reached, expected ?? 100))];
}

/** The exact score as a fraction, from the full marks scaled to whole hundredths. */
function exactScore(marks: Marks, weights: Plan['assessment']['weights']) {
  const judged = PARTS.filter((part) => weights[part] > 0 && marks[part].length > 0);
  if (judged.length === 0) return undefined;
  const sum = judged.reduce((total, part) => total + weights[part], 0);
  const quotas = judged.map((part) => (weights[part] * 10_000) / sum);
  const fulls = quotas.map((quota) => Math.floor(quota + 1e-9));
  const rest = quotas.map((quota, at) => quota - (fulls[at] ?? 0));
  for (let missing = 10_000 - fulls.reduce((a, b) => a + b, 0); missing > 0; missing--) {
    const at = rest.indexOf(Math.max(...rest));
    fulls[at] = (fulls[at] ?? 0) + 1;
    rest[at] = -1;
  }
  const parts = judged.map((part, at) => {
    const whole = marks[part].reduce((total, [weight]) => total + weight, 0);
    const got = marks[part].reduce((total, [weight, rate]) => total + weight * rate, 0);
    return { part, full: fulls[at] ?? 0, exact: ((fulls[at] ?? 0) * got) / (whole * 10_000) };
  });
  return { parts, exact: parts.reduce((total, { exact }) => total + exact, 0) };
}

describe.each(['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2022-H1', '2022-08', '2022-W30'])('%s', (text) => {
  test('every score, part and total is what a second count makes it', async () => {
    const plan = await examplePlan();
    const report = assess(plan, text, '2022-12-31', CALENDAR);
    const { start = '', end = '' } = parsePeriod(text) ?? {};
    const recount = new Recount(plan, start, end);
    for (const unit of unitsOf(report)) {
      const expected = exactScore(recount.marks(unit.department), plan.assessment.weights);
      expect([unit.department, unit.score === null]).toEqual([unit.department, expected === undefined]);
      if (!expected) continue;
      expect(Math.abs(cents(unit.score) - expected.exact)).toBeLessThanOrEqual(0.5 + 1e-6);
      const judged = unit.parts.filter(({ score }) => score !== null);
      expect(judged.map(({ part, full }) => [part, cents(full)])).toEqual(
        expected.parts.map(({ part, full }) => [part, full]),
      );
      judged.forEach(({ score }, at) => {
        expect(Math.abs(cents(score) - (expected.parts[at]?.exact ?? Number.NaN))).toBeLessThan(1);
      });
      const records = plan.adjustments.filter(
        ({ department, date }) => department === unit.department && date >= start && date <= end,
      );
      const adjusted = records.reduce((sum, { points }) => sum + cents(points), 0);
      expect(cents(unit.total)).toBe(cents(unit.score) + adjusted);
    }
  });
});

test('the example plan has something of everything to count', async () => {
  const plan = await examplePlan();
  const units = ['2022-Q2', '2022-Q3', '2022-Q4'].flatMap((text) =>
    unitsOf(assess(plan, text, '2022-12-31', CALENDAR)),
  );
  const kinds = new Set(units.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines.map(({ fact }) => fact.kind))));
  expect([...kinds].sort()).toEqual(
    ['done', 'finished', 'pace', 'reporting', 'submitted', 'target', 'ceiling', 'turns', 'undone'].sort(),
  );
});
