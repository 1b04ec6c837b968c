/** What holds for every plan and every date. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedMeasure, JudgedPlan } from '../../src/judge/judged.js';
import type { Plan } from '../../src/model/plan.js';
import { ALERTS, LAMPS, STATUSES } from '../../src/model/state.js';
import { summarizeStatus } from '../../src/reports/status/status.js';
import { makeCalendar } from '../support/calendars.js';
import { makePlan, type PlanSketch } from '../support/plans.js';
import { anyDay, planSketch, recordDays } from '../support/random-plan.js';

const CALENDAR = makeCalendar('2022-05-02', '2022-10-03', '2022-10-04');
const judge = (plan: Plan, asOf: string): JudgedPlan => judgePlan(plan, asOf, CALENDAR);
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** How bad a lamp is: due soon is no worse than green. */
const severity = ({ alert }: JudgedMeasure) => (alert === null ? -1 : ALERTS.length - ALERTS.indexOf(alert));

test('between two dates with no dated record between them an alert never gets better', () => {
  fc.assert(
    fc.property(planSketch, anyDay, anyDay, (sketch, one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const records = recordDays(sketch);
      fc.pre(!records.some((date) => date > from && date <= to));
      const plan = makePlan(sketch);
      const [early, late] = [judge(plan, from), judge(plan, to)].map(({ measures }) => measures.map(severity));
      for (const [at, before] of (early ?? []).entries()) {
        // Nothing can be judged, and nothing is late, before the work begins.
        if (before >= 0) expect(late?.[at]).toBeGreaterThanOrEqual(before);
      }
    }),
    { numRuns: 400 },
  );
});

test('a plan as of its day of issue has no yellow and no red', () => {
  fc.assert(
    fc.property(planSketch, (sketch) => {
      for (const { alert, suggestion } of judge(makePlan(sketch), '2022-03-01').measures) {
        expect(['blue', 'green', null]).toContain(alert);
        expect(suggestion).toBeNull();
      }
    }),
  );
});

test('a record changes nothing before its date', () => {
  fc.assert(
    fc.property(planSketch, anyDay, (sketch, asOf) => {
      const without = withoutRecordsAfter(sketch, asOf);
      expect(facts(judge(makePlan(sketch), asOf))).toEqual(facts(judge(makePlan(without), asOf)));
    }),
    { numRuns: 300 },
  );
});

test('the order of files, departments and reports never changes a figure', () => {
  fc.assert(
    fc.property(planSketch, anyDay, (sketch, asOf) => {
      const plan = makePlan(sketch);
      const { register } = plan;
      const shuffled: Plan = {
        ...plan,
        // What one department reports stays in the order of its file.
        progress: [...plan.progress].sort((a, b) =>
          a.department < b.department ? 1 : a.department > b.department ? -1 : 0,
        ),
        events: [...plan.events].reverse(),
        register: { departments: [...register.departments].reverse(), groups: [...register.groups].reverse() },
      };
      expect(facts(judge(shuffled, asOf))).toEqual(facts(judge(plan, asOf)));
    }),
    { numRuns: 300 },
  );
});

describe('the counts of the status add up', () => {
  test('by status, lamp, pace, target and turn', () => {
    fc.assert(
      fc.property(planSketch, anyDay, (sketch, asOf) => {
        const judged = judge(makePlan(sketch), asOf);
        const report = summarizeStatus(judged);
        const inHand = judged.measures.filter(({ status }) => !['done', 'cancelled', 'paused'].includes(status));
        for (const counts of [report.totals, ...report.sections]) {
          expect([sum(counts.statuses), sum(counts.alerts)]).toEqual([counts.measures, counts.measures]);
        }
        expect(report.totals.measures).toBe(judged.measures.length);
        expect(report.sections.reduce((total, { measures }) => total + measures, 0)).toBe(judged.measures.length);
        expect(sum(report.pace)).toBe(inHand.length);
        expect(sum(report.targets)).toBe(inHand.flatMap(({ targets }) => targets).length);
        for (const state of ['kept', 'late', 'missed', 'open', 'unknown'] as const) {
          const turns = report.rhythms.schedules.reduce((total, { counts }) => total + counts[state], 0);
          expect(report.rhythms.turns[state]).toBe(turns);
        }
        expect(Object.keys(report.totals.statuses)).toEqual(STATUSES);
        expect(Object.keys(report.totals.alerts)).toEqual(LAMPS);
      }),
    );
  });

  test('over the sections, each alone', () => {
    fc.assert(
      fc.property(planSketch, anyDay, (sketch, asOf) => {
        const judged = judge(makePlan(sketch), asOf);
        const parts = judged.measures.map((measure) => summarizeStatus({ ...judged, measures: [measure] }));
        const whole = summarizeStatus(judged);
        for (const lamp of LAMPS) {
          expect(parts.reduce((total, { totals }) => total + totals.alerts[lamp], 0)).toBe(whole.totals.alerts[lamp]);
        }
        expect(parts.flatMap(({ overdue }) => overdue).length).toBe(whole.overdue.length);
        expect(parts.flatMap(({ behind }) => behind).length).toBe(whole.behind.length);
      }),
    );
  });
});

/** Everything that is said of the measures but the plan's own lists. */
function facts({ measures }: JudgedPlan): unknown {
  return measures.map(({ measure, started, schedules, ...rest }) => ({
    ...rest,
    due: { ...rest.due },
    id: measure.id,
    milestones: measure.milestones,
    started: started.map(({ event, trigger, ...turn }) => ({ event: event.id, trigger: trigger.id, ...turn })),
    schedules: schedules.map(({ kind, turns, counts, runs }) => ({
      kind,
      turns,
      counts,
      runs: [...runs].sort((a, b) => (a.owedBy.join() < b.owedBy.join() ? -1 : 1)),
    })),
  }));
}

/** The office's word of a task file is that of its last decision. */
function withoutRecordsAfter(sketch: PlanSketch, asOf: string): PlanSketch {
  const known = <T extends { readonly date?: string }>(records: readonly T[] = []) =>
    records.filter(({ date }) => date !== undefined && date <= asOf);
  return {
    ...sketch,
    measures: sketch.measures.map((measure) => {
      const decisions = known(measure.decisions);
      const last = [...decisions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1);
      const milestones = (measure.milestones ?? []).map(({ done, ...rest }) =>
        done !== undefined && done <= asOf ? { ...rest, done } : rest,
      );
      const { due, ...rest } = measure;
      const [later] = (measure.extensions ?? []).filter(({ date }) => date > asOf);
      const dueThen = later ? later.from : due;
      return {
        ...rest,
        ...(dueThen !== undefined && { due: dueThen }),
        extensions: known(measure.extensions),
        decisions,
        letters: known(measure.letters),
        milestones,
        status: last?.status ?? 'open',
      };
    }),
    progress: Object.fromEntries(
      Object.entries(sketch.progress ?? {}).map(([name, entries]) => [name, known(entries)]),
    ),
    events: Object.fromEntries(Object.entries(sketch.events ?? {}).filter(([, { date }]) => date <= asOf)),
  };
}
