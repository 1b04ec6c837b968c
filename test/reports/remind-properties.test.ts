/** What holds for the reminders of any plan: nobody is forgotten, nobody is bothered without a reason. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedPlan } from '../../src/judge/judged.js';
import { shiftDays } from '../../src/model/period.js';
import type { RemindFact } from '../../src/reports/remind/fact.js';
import { compileReminders, type RemindReport } from '../../src/reports/remind/remind.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

const ISSUED = '2022-03-01';
const NAMES = ['甲局', '乙局', '丙局', '丁局'];
const STEPS = ['reminder', 'supervision'] as const;
const STATUSES = ['open', 'done', 'paused', 'cancelled'] as const;

const days = (min: number, max: number) => fc.integer({ min, max }).map((count) => shiftDays(ISSUED, count));
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const present = (sketch: object) =>
  Object.fromEntries(Object.entries(sketch).filter(([, value]) => value !== undefined)) as MeasureSketch;

const departments = fc
  .tuple(
    fc.shuffledSubarray(NAMES, { minLength: 1 }),
    fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 4, maxLength: 4 }),
  )
  .map(([names, roles]) => {
    const inRole = (role: number) => names.filter((_, at) => roles[at] === role);
    return { lead: inRole(0), joint: inRole(1), responsible: inRole(2), support: inRole(3) };
  });

const decision = fc.record({ date: days(1, 300), status: fc.constantFrom(...STATUSES), by: fc.constant('办公室') });

const measure = fc
  .record({
    departments,
    due: some(days(1, 330)),
    start: some(days(0, 60)),
    standing: fc.boolean(),
    collator: some(fc.constantFrom(...NAMES)),
    decisions: fc.uniqueArray(decision, { maxLength: 2, selector: ({ date }) => date }),
    milestones: fc.array(fc.record({ id: fc.constant('m1'), title: fc.constant('过半'), due: days(1, 300) }), {
      maxLength: 1,
    }),
    schedules: fc.array(
      fc.record({
        id: fc.constant('weekly'),
        name: fc.constant('周报'),
        every: fc.constantFrom('1 week', '1 month'),
        from: days(0, 200),
        owedBy: fc.constantFrom('lead', 'each'),
      }),
      { maxLength: 1 },
    ),
    triggers: fc.constantFrom([], [{ id: 'meeting', event: 'accident', within: '15 days', name: '现场会' }]),
    letters: fc.array(
      fc.record({
        date: days(1, 100),
        step: fc.constantFrom(...STEPS),
        to: fc.constantFrom(...NAMES),
        replyDue: days(101, 200),
      }),
      { maxLength: 1 },
    ),
  })
  .map(present);

const entry = fc.record(
  {
    measure: fc.constantFrom('01-1', '01-2', '01-3'),
    date: days(1, 300),
    percent: fc.integer({ min: 0, max: 100 }),
    submit: fc.constant(true),
    schedule: fc.constant('weekly'),
  },
  { requiredKeys: ['measure', 'date'] },
);

const sketch: fc.Arbitrary<PlanSketch> = fc
  .record({
    measures: fc.array(measure, { minLength: 1, maxLength: 3 }),
    progress: fc.dictionary(fc.constantFrom(...NAMES), fc.array(entry, { maxLength: 6 })),
    events: fc
      .array(days(0, 250), { maxLength: 2 })
      .map((dates) => dates.map((date, at) => [`e${at}`, { kind: 'accident', date }])),
  })
  .map(({ events, ...rest }) => ({ ...rest, events: Object.fromEntries(events) }));

const judge = (plan: PlanSketch, asOf: string): JudgedPlan => judgePlan(makePlan(plan), asOf, makeCalendar());
const remind = (judged: JudgedPlan): RemindReport => compileReminders(judged, judged.measures);
const mentioned = ({ messages }: RemindReport) => messages.flatMap(({ measures }) => measures);
const factsIn = (report: RemindReport): RemindFact[] => mentioned(report).flatMap(({ facts }) => [...facts]);

describe('for every plan and date', () => {
  test('what is overdue and not submitted is told to each who owes the reports and has not submitted', () => {
    let overdue = 0;
    fc.assert(
      fc.property(sketch, days(1, 400), (plan, asOf) => {
        const judged = judge(plan, asOf);
        const { messages } = remind(judged);
        for (const {
          measure: { id, start = ISSUED },
          due,
          status,
          parties,
        } of judged.measures) {
          if (due.overdueDays === 0 || status === 'submitted' || asOf < start) continue;
          overdue++;
          const owing = parties.filter(({ owesReports, progress }) => owesReports && progress !== 'submitted');
          const reached = messages.filter(({ measures }) => measures.some((reminded) => reminded.id === id));
          expect(reached.map(({ department }) => department)).toEqual(
            expect.arrayContaining(owing.map(({ name }) => name)),
          );
        }
      }),
    );
    expect(overdue).toBeGreaterThan(10);
  });

  test('nobody is told of what is done, paused, cancelled or submitted', () => {
    fc.assert(
      fc.property(sketch, days(0, 400), (plan, asOf) => {
        const judged = judge(plan, asOf);
        const underWay = judged.measures.filter(({ status }) => status === 'not-started' || status === 'in-progress');
        const ids = new Set(underWay.map((item) => item.measure.id));
        expect(mentioned(remind(judged)).filter(({ id }) => !ids.has(id))).toEqual([]);
      }),
    );
  });

  test('on the day of issue there are only friendly notices of what falls due within dueSoonDays, before it nothing', () => {
    fc.assert(
      fc.property(sketch, (plan) => {
        const report = remind(judge(plan, ISSUED));
        expect(report.messages.filter(({ form, late }) => form !== 'notice' || late)).toEqual([]);
        const left = factsIn(report).map((fact) => ('days' in fact ? fact.days : undefined));
        expect(left.filter((days) => days === undefined || days === null || days < 0 || days > 15)).toEqual([]);
        expect(remind(judge(plan, shiftDays(ISSUED, -1))).messages).toEqual([]);
      }),
    );
  });

  test('who only helps is told of no due and no pace', () => {
    fc.assert(
      fc.property(sketch, days(0, 400), (plan, asOf) => {
        const helped = mentioned(remind(judge(plan, asOf))).filter(
          ({ role, collator }) => (role === 'support' || role === null) && !collator,
        );
        const kinds = helped.flatMap(({ facts }) => facts.map(({ kind }) => kind));
        expect(kinds.filter((kind) => kind !== 'reply')).toEqual([]);
      }),
    );
  });

  test('every message says something, and is a reminder when something in it is late', () => {
    fc.assert(
      fc.property(sketch, days(0, 400), (plan, asOf) => {
        for (const { form, late, measures } of remind(judge(plan, asOf)).messages) {
          expect(measures.length).toBeGreaterThan(0);
          expect(measures.filter(({ facts }) => facts.length === 0)).toEqual([]);
          expect(form).toBe(late ? 'reminder' : 'notice');
        }
      }),
    );
  });

  test('the order of files changes nothing', () => {
    const reversed = <T>(record: Readonly<Record<string, T>> = {}) =>
      Object.fromEntries(Object.entries(record).reverse());
    fc.assert(
      fc.property(sketch, days(0, 400), (plan, asOf) => {
        const other = { ...plan, progress: reversed(plan.progress), events: reversed(plan.events) };
        expect(remind(judge(other, asOf))).toEqual(remind(judge(plan, asOf)));
      }),
    );
  });
});
