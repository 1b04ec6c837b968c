/** Random plans with everything that the judge looks at. */
import fc from 'fast-check';
import type {
  Decision,
  EventFile,
  Letter,
  Measure as MeasureEntry,
  ProgressEntry,
  Schedule,
  Target,
  Trigger,
} from '../../src/generated/files.js';
import { shiftDays } from '../../src/model/period.js';
import type { PlanSketch } from './plans.js';

const ISSUED = '2022-03-01';
const NAMES = ['甲局', '乙局', '丙局', '丁局'];

/** A day from some weeks before the issue to some weeks after the end of the plan. */
export const anyDay = fc.integer({ min: -40, max: 350 }).map((days) => shiftDays(ISSUED, days));
const recordDay = fc.integer({ min: 1, max: 330 }).map((days) => shiftDays(ISSUED, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const due = fc.constantFrom(
  '2022-02-15',
  '2022-04',
  '2022-06-30',
  '2022-Q3',
  '2022-W40',
  '2022-H1',
  '2022',
  '2023-01-31',
);
const names = fc.uniqueArray(fc.constantFrom(...NAMES, '专班', '各有关部门'), { minLength: 1, maxLength: 3 });

const departments = fc.record({ lead: names, joint: names, responsible: names, support: names }, { requiredKeys: [] });

const schedule: fc.Arbitrary<Schedule> = fc
  .record({
    every: fc.constantFrom('1 week', '2 weeks', '10 days', '1 month', '1 quarter', 'open'),
    from: maybe(anyDay),
    to: maybe(recordDay),
    owedBy: maybe(fc.constantFrom('lead', 'each', '乙局', '专班')),
  })
  .map((rest) => defined({ id: 's', name: '检查', ...rest }) as unknown as Schedule);

const target: fc.Arbitrary<Target> = fc
  .record({
    compare: fc.constantFrom('at-least' as const, 'at-most' as const, 'exactly' as const, 'all' as const),
    goal: fc.integer({ min: 0, max: 100 }),
    total: maybe(fc.integer({ min: 1, max: 100 })),
    due: maybe(due),
    aggregate: maybe(fc.constantFrom('sum' as const, 'latest' as const)),
  })
  .map(({ goal, total, ...rest }) => {
    const number = rest.compare === 'all' ? { total } : { goal };
    return defined({ id: 't', name: '设备', unit: '台', ...number, ...rest }) as unknown as Target;
  });

const trigger: fc.Arbitrary<Trigger> = fc
  .record({
    within: fc.constantFrom('15 days', '5 working days'),
    owedBy: maybe(fc.constantFrom('lead', 'each')),
  })
  .map((rest) => defined({ id: 'meeting', event: 'accident', name: '警示教育会议', ...rest }) as unknown as Trigger);

const decision: fc.Arbitrary<Decision> = fc.record({
  date: recordDay,
  status: fc.constantFrom('open' as const, 'done' as const, 'paused' as const, 'cancelled' as const),
  by: fc.constant('办公室'),
});

const letter: fc.Arbitrary<Letter> = fc.record({
  date: recordDay,
  step: fc.constantFrom('reminder' as const, 'supervision' as const, 'interview' as const, 'criticism' as const),
  to: fc.constantFrom(...NAMES),
});

const milestone = (id: string) =>
  fc
    .record({ due, done: maybe(recordDay) })
    .map(
      (rest) => defined({ id, title: '节点', ...rest }) as unknown as NonNullable<MeasureEntry['milestones']>[number],
    );

const measure = fc
  .record({
    departments,
    standing: fc.boolean(),
    start: maybe(anyDay),
    due: maybe(due),
    collator: maybe(fc.constantFrom(...NAMES)),
    schedules: fc.array(schedule, { maxLength: 1 }),
    targets: fc.array(target, { maxLength: 1 }),
    triggers: fc.array(trigger, { maxLength: 1 }),
    milestones: fc.subarray(['m1', 'm2']).chain((ids) => fc.tuple(...ids.map(milestone))),
    decisions: fc.array(decision, { maxLength: 2 }),
    letters: fc.array(letter, { maxLength: 2 }),
    extension: maybe(fc.record({ date: recordDay, to: due })),
  })
  .map(({ extension, ...rest }) => {
    const last = [...rest.decisions].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
    const moved = extension && {
      due: extension.to,
      extensions: [defined({ ...extension, from: rest.due, reason: '设备到货延迟', approvedBy: '办公室' })],
    };
    return defined({ ...rest, ...moved, status: last?.status ?? 'open' }) as unknown as MeasureEntry;
  });

const entry = (measures: number): fc.Arbitrary<ProgressEntry> =>
  fc
    .record({
      measure: fc.integer({ min: 1, max: measures }).map((nth) => `01-${nth}`),
      date: recordDay,
      percent: maybe(fc.integer({ min: 0, max: 100 })),
      targets: maybe(fc.record({ t: fc.integer({ min: 0, max: 120 }) })),
      schedule: maybe(fc.constant('s')),
      event: maybe(fc.constant('one')),
      milestone: maybe(fc.constantFrom('m1', 'm2')),
      submit: maybe(fc.constant(true)),
    })
    .map(
      (rest) => defined(rest.event === undefined ? rest : { ...rest, trigger: 'meeting' }) as unknown as ProgressEntry,
    );

const event: fc.Arbitrary<EventFile> = fc.record({ kind: fc.constant('accident'), date: recordDay });

/** A plan of up to three measures with reports, decisions, letters and events dated after its issue. */
export const planSketch: fc.Arbitrary<PlanSketch> = fc
  .array(measure, { minLength: 1, maxLength: 3 })
  .chain((measures) =>
    fc.record({
      measures: fc.constant(measures),
      progress: fc.dictionary(fc.constantFrom(...NAMES), fc.array(entry(measures.length), { maxLength: 5 }), {
        noNullPrototype: true,
      }),
      events: fc.dictionary(fc.constantFrom('one', 'two'), event, { noNullPrototype: true }),
      groups: fc.constant([
        { id: 'team', name: '专班', members: ['乙局', '丙局'] },
        { id: 'all', name: '各有关部门', members: 'open' as const },
      ]),
    }),
  );

/** The days on which something was recorded. */
export function recordDays({ measures, progress = {}, events = {} }: PlanSketch): string[] {
  const inMeasures = measures.flatMap(({ decisions = [], letters = [], extensions = [], milestones = [] }) => [
    ...[...decisions, ...letters, ...extensions].map(({ date }) => date),
    ...milestones.flatMap(({ done }) => (done === undefined ? [] : [done])),
  ]);
  const reports = Object.values(progress).flatMap((entries) =>
    entries.flatMap(({ date }) => (date === undefined ? [] : [date])),
  );
  return [...inMeasures, ...reports, ...Object.values(events).map(({ date }) => date)];
}

function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
