/** What holds for the circular of every plan and every period: its figures are counted again by other means. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CADENCES, type Cadence, periodAround } from '../../src/calendar/cadence.js';
import { judgePlan } from '../../src/judge/judge.js';
import type { Turn } from '../../src/judge/judged.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Plan } from '../../src/model/plan.js';
import type { TurnState } from '../../src/model/state.js';
import { type CircularReport, compileCircular } from '../../src/reports/circular/circular.js';
import { makeCalendar } from '../support/calendars.js';
import { makePlan } from '../support/plans.js';
import { anyDay, planSketch } from '../support/random-plan.js';

const CALENDAR = makeCalendar('2022-05-02', '2022-10-03', '2022-10-04');
const cadence = fc.constantFrom(...CADENCES);

function circular(plan: Plan, of: Cadence, day: string, upTo: string): CircularReport {
  return compileCircular(judgePlan(plan, upTo, CALENDAR), of, periodAround(of, day), upTo);
}

const sum = (counts: Readonly<Record<string, number>>) => add(Object.values(counts));
const add = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Runs a check on the circulars of random plans; `upTo` lies before, in or after the period. */
function forEvery(check: (report: CircularReport, plan: Plan) => void): void {
  fc.assert(
    fc.property(planSketch, cadence, anyDay, anyDay, (sketch, of, day, upTo) => {
      const plan = makePlan(sketch);
      check(circular(plan, of, day, upTo), plan);
    }),
    { numRuns: 300 },
  );
}

test('every row of counts adds up to the measures', () => {
  forEvery(({ overall, advances, cadence: of }) => {
    const { measures, statuses, alerts, courses, standing, completion } = overall.now;
    expect([sum(statuses), sum(alerts), sum(courses)]).toEqual([measures, measures, measures]);
    expect(completion.toFinish + standing + statuses.cancelled).toBe(measures);
    expect(completion.done).toBe(statuses.done);
    if (of !== 'weekly') expect(add(advances.map((advance) => advance.measures))).toBe(measures);
  });
});

test('the red and yellow of the body are those of the annex, by cause and by lamp', () => {
  forEvery(({ asOf, overall, problems, annexes }, plan) => {
    const wrong = judgePlan(plan, asOf, CALENDAR).measures.filter(({ alert }) => alert === 'red' || alert === 'yellow');
    const { alerts, courses } = overall.now;
    expect(annexes.flagged.map(({ measure }) => measure).sort()).toEqual(wrong.map(({ measure }) => measure.id).sort());
    expect([problems.red, problems.yellow]).toEqual([alerts.red, alerts.yellow]);
    expect(sum(problems.causes)).toBe(problems.red + problems.yellow);
    expect(courses.overdue + courses.waiting + courses.behind).toBe(annexes.flagged.length);
    const named = [...problems.overdue, ...problems.behind].flatMap(({ items }) => items.map(({ measure }) => measure));
    const blamed = annexes.flagged.filter(({ cause }) => cause === 'overdue' || cause === 'behind');
    expect(new Set(named)).toEqual(new Set(blamed.map(({ measure }) => measure)));
    expect(problems.waiting).toHaveLength(problems.causes.waiting);
  });
});

test('the turns and duties of the body are the sums of the annex', () => {
  forEvery(({ overall, problems, annexes }) => {
    for (const state of Object.keys(overall.turns) as TurnState[]) {
      expect(overall.turns[state]).toBe(add(annexes.rhythms.map(({ counts }) => counts[state])));
      expect(overall.duties[state]).toBe(annexes.duties.filter((duty) => duty.state === state).length);
    }
    expect(add(problems.missed.map(({ missed }) => missed))).toBe(overall.turns.missed);
    expect(problems.duties).toHaveLength(overall.duties.missed);
  });
});

test('the table by unit adds up, row by row and in its total', () => {
  forEvery(({ annexes, problems, demands, complete }, plan) => {
    if (annexes.units === null) return;
    const { classes, total } = annexes.units;
    const rows = classes.flatMap((of) => of.rows);
    for (const row of [...rows, total]) expect(sum(row.courses)).toBe(row.lead + row.responsible);
    for (const of of ['done', 'on-course', 'behind', 'overdue', 'waiting', 'unjudged'] as const) {
      expect(total.courses[of]).toBe(add(rows.map(({ courses }) => courses[of])));
    }
    const own = plan.tasks.flatMap(({ measures }) =>
      measures.flatMap(({ parties }) => [
        ...new Set(
          parties.filter(({ name, role }) => /^.局$/.test(name) && role !== 'support').map(({ name }) => name),
        ),
      ]),
    );
    expect(total.lead + total.responsible).toBe(own.length);
    const unreported = rows.filter((row) => row.unreported).map(({ name }) => name);
    expect(complete ? problems.unreported.map(({ unit }) => unit) : demands.pending).toEqual(
      expect.arrayContaining(unreported),
    );
    expect(problems.unreported.length + demands.pending.length).toBe(unreported.length);
  });
});

test('over consecutive months every settled turn is counted once', () => {
  const isSettled = ({ deadline, done }: Turn, by: string) =>
    deadline !== null && (deadline < by || (deadline === by && done !== null && done <= deadline));
  fc.assert(
    fc.property(planSketch, fc.integer({ min: 3, max: 12 }), (sketch, last) => {
      const plan = makePlan(sketch);
      const months = Array.from({ length: last }, (_, at) => `2022-${String(at + 1).padStart(2, '0')}`);
      const ends = months.map((month) => parsePeriod(month)?.end ?? '');
      const counted = ends.map((end) => circular(plan, 'monthly', end, end).overall.turns);
      const until = ends.at(-1) ?? '';
      const turns = judgePlan(plan, until, CALENDAR).measures.flatMap(({ schedules }) =>
        schedules.flatMap((schedule) => schedule.turns.filter((turn) => isSettled(turn, until))),
      );
      expect(add(counted.map(({ kept, late, missed }) => kept + late + missed))).toBe(turns.length);
    }),
    { numRuns: 200 },
  );
});

test('neither a record after the date nor the order of the departments changes anything', () => {
  fc.assert(
    fc.property(planSketch, cadence, anyDay, anyDay, (sketch, of, day, upTo) => {
      const report = circular(makePlan(sketch), of, day, upTo);
      const progress = Object.entries(sketch.progress ?? {}).reverse();
      const later = { measure: '01-1', date: '2023-11-11', note: '以后', submit: true, problem: '以后' };
      const others = progress.map(([name, entries]) => [name, [...entries, later]] as const);
      expect(circular(makePlan({ ...sketch, progress: Object.fromEntries(others) }), of, day, upTo)).toEqual(report);
    }),
    { numRuns: 200 },
  );
});
