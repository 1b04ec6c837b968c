/** The status of a measure on a date: the office's decisions first, then who has reported and who has submitted. */
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import { statusOf } from '../../src/judge/status.js';
import type { Measure, OfficeStatus, Party, ProgressEntry } from '../../src/model/plan.js';
import type { Role } from '../../src/model/role.js';
import type { Status } from '../../src/model/state.js';
import { makePlan } from '../support/plans.js';

const LEAD: Party = { name: '甲局', role: 'lead' };

function measure(changes: Partial<Measure> = {}): Measure {
  return { id: '01-1', parties: [LEAD], officeStatus: 'open', decisions: [], ...changes } as unknown as Measure;
}

function decisions(...list: [date: string, status: OfficeStatus][]): Partial<Measure> {
  const last = list.at(-1)?.[1] ?? 'open';
  return { officeStatus: last, decisions: list.map(([date, status]) => ({ date, status, by: '办公室' })) };
}

function entry(department: string, date: string, changes: Partial<ProgressEntry> = {}): ProgressEntry {
  return { measure: '01-1', department, date, ...changes };
}

const submit = (department: string, date: string) => entry(department, date, { submit: true });

/** The status as `status` shows it: reports after the date are not known yet. */
function statusOn(of: Measure, entries: readonly ProgressEntry[], asOf: string): Status {
  return statusOf(
    of,
    entries.filter(({ date }) => date <= asOf),
    asOf,
  );
}

describe('without decisions', () => {
  test.each<[OfficeStatus, Status]>([
    ['open', 'not-started'],
    ['done', 'done'],
    ['paused', 'paused'],
    ['cancelled', 'cancelled'],
  ])("the task file's word %s holds on every date", (officeStatus, expected) => {
    for (const asOf of ['2022-01-01', '2022-12-31']) {
      expect(statusOn(measure({ officeStatus }), [], asOf)).toBe(expected);
    }
  });

  test('a report begins it, from its day on', () => {
    const reports = [entry('甲局', '2022-06-28', { percent: 60 })];
    expect(statusOn(measure(), reports, '2022-06-27')).toBe('not-started');
    expect(statusOn(measure(), reports, '2022-06-28')).toBe('in-progress');
  });

  test('a report that there is nothing to report is a report', () => {
    expect(statusOn(measure(), [entry('甲局', '2022-06-28', { nothing: true })], '2022-06-30')).toBe('in-progress');
  });

  test('a report by a helper is a report', () => {
    expect(statusOn(measure(), [entry('丁局', '2022-06-28')], '2022-06-30')).toBe('in-progress');
  });

  test('reports do not reopen what the office has closed', () => {
    for (const officeStatus of ['done', 'paused', 'cancelled'] as const) {
      expect(statusOn(measure({ officeStatus }), [submit('甲局', '2022-06-28')], '2022-06-30')).toBe(officeStatus);
    }
  });
});

describe('decisions', () => {
  const life = measure(
    decisions(['2022-05-01', 'paused'], ['2022-06-01', 'open'], ['2022-12-20', 'done'], ['2022-12-25', 'cancelled']),
  );

  test.each<[string, Status]>([
    ['2022-04-30', 'not-started'],
    ['2022-05-01', 'paused'],
    ['2022-05-31', 'paused'],
    ['2022-06-01', 'not-started'],
    ['2022-12-19', 'not-started'],
    ['2022-12-20', 'done'],
    ['2022-12-24', 'done'],
    ['2022-12-25', 'cancelled'],
    ['2023-06-30', 'cancelled'],
  ])('on %s the last one makes it %s', (asOf, expected) => {
    expect(statusOn(life, [], asOf)).toBe(expected);
  });

  test('before the first one it is open, whatever the task file says now', () => {
    const closed = measure(decisions(['2022-12-20', 'done']));
    expect(statusOn(closed, [], '2022-12-19')).toBe('not-started');
    expect(statusOn(closed, [entry('甲局', '2022-06-28')], '2022-12-19')).toBe('in-progress');
    expect(statusOn(closed, [submit('甲局', '2022-12-18')], '2022-12-19')).toBe('submitted');
  });

  test('of several on one day the last one counts', () => {
    const twice = measure(decisions(['2022-06-01', 'done'], ['2022-06-01', 'open']));
    expect(statusOn(twice, [], '2022-06-01')).toBe('not-started');
  });

  test('reopened, it is in progress by the reports it had', () => {
    const reopened = measure(decisions(['2022-06-01', 'paused'], ['2022-07-01', 'open']));
    expect(statusOn(reopened, [entry('甲局', '2022-05-05')], '2022-07-01')).toBe('in-progress');
  });
});

describe('a submission', () => {
  const everybody: readonly Party[] = [
    { name: '甲局', role: 'lead' },
    { name: '乙局', role: 'lead' },
    { name: '丙局', role: 'joint' },
    { name: '丁局', role: 'responsible' },
    { name: '戊局', role: 'responsible' },
    { name: '己局', role: 'support' },
  ];
  const withRoles = (...roles: Role[]) => everybody.filter(({ role }) => roles.includes(role));

  test.each<[string, Partial<Measure>, string[], Status]>([
    ['of the lead', { parties: [LEAD] }, ['甲局'], 'submitted'],
    [
      'of the lead, whatever the others do',
      { parties: [LEAD, ...withRoles('joint', 'responsible')] },
      ['甲局'],
      'submitted',
    ],
    ['of the others without the lead', { parties: everybody }, ['丙局', '丁局', '戊局', '己局'], 'in-progress'],
    ['of one lead of two', { parties: everybody }, ['甲局'], 'in-progress'],
    ['of both leads', { parties: everybody }, ['乙局', '甲局'], 'submitted'],
    ['of the collator beside a lead', { parties: [LEAD], collator: '庚局' }, ['庚局'], 'in-progress'],
    ['of the collator without a lead', { parties: withRoles('responsible'), collator: '庚局' }, ['庚局'], 'submitted'],
    [
      'of a collator that answers itself',
      { parties: withRoles('responsible'), collator: '丁局' },
      ['丁局'],
      'submitted',
    ],
    [
      'of all but the collator',
      { parties: withRoles('responsible'), collator: '庚局' },
      ['丁局', '戊局'],
      'in-progress',
    ],
    ['of one of those responsible', { parties: withRoles('responsible') }, ['丁局'], 'in-progress'],
    ['of all responsible', { parties: withRoles('responsible') }, ['丁局', '戊局'], 'submitted'],
    [
      'of all responsible without helpers',
      { parties: withRoles('responsible', 'support') },
      ['丁局', '戊局'],
      'submitted',
    ],
    ['of a helper where nobody else is named', { parties: withRoles('support') }, ['己局'], 'in-progress'],
    ['of a stranger', { parties: [LEAD] }, ['壬局'], 'in-progress'],
  ])('%s', (_, changes, names, expected) => {
    const entries = names.map((name, index) => submit(name, `2022-06-0${index + 1}`));
    expect(statusOn(measure(changes), entries, '2022-06-30')).toBe(expected);
  });

  test('is not known before its day', () => {
    const both = measure({ parties: withRoles('lead') });
    const entries = [submit('甲局', '2022-06-01'), submit('乙局', '2022-06-10')];
    expect(statusOn(both, entries, '2022-06-09')).toBe('in-progress');
    expect(statusOn(both, entries, '2022-06-10')).toBe('submitted');
  });

  test('is one only where it says so', () => {
    const entries = [entry('甲局', '2022-06-01', { percent: 100 }), entry('甲局', '2022-06-02', { submit: false })];
    expect(statusOn(measure(), entries, '2022-06-30')).toBe('in-progress');
  });

  test('stands when a later report adds to it', () => {
    const entries = [submit('甲局', '2022-06-01'), entry('甲局', '2022-06-15', { note: '补充材料' })];
    expect(statusOn(measure(), entries, '2022-06-30')).toBe('submitted');
  });

  test.each<[string, string, Status]>([
    ['the day before it was sent back', '2022-06-09', 'in-progress'],
    ['the day it was sent back', '2022-06-10', 'in-progress'],
    ['the day after it was sent back', '2022-06-11', 'submitted'],
  ])('from %s', (_, date, expected) => {
    const sentBack = measure(decisions(['2022-06-10', 'open']));
    expect(statusOn(sentBack, [submit('甲局', date)], '2022-06-30')).toBe(expected);
  });
});

describe('judgePlan', () => {
  const plan = makePlan({
    plan: { alerts: { staleDays: 400 } },
    measures: [{ due: '2022-06-30' }, { due: '2022-06-30', status: 'done' }],
    progress: {
      甲局: [
        { date: '2022-06-28', submit: true },
        { date: '2022-05-05', note: '后' },
        { date: '2022-07-01', note: '以后' },
        { date: '2022-05-06', measure: '01-2' },
      ],
      乙局: [{ date: '2022-05-05' }],
    },
  });

  test('gives each measure its own reports, in time, none of them from after the date', () => {
    const { measures, asOf } = judgePlan(plan, '2022-06-30');
    expect(asOf).toBe('2022-06-30');
    expect(measures.map(({ entries }) => entries.map(({ department, date }) => `${department} ${date}`))).toEqual([
      ['乙局 2022-05-05', '甲局 2022-05-05', '甲局 2022-06-28'],
      ['甲局 2022-05-06'],
    ]);
  });

  test.each<[string, string[]]>([
    ['2022-05-04', ['not-started green', 'done null']],
    ['2022-05-05', ['in-progress green', 'done null']],
    ['2022-06-27', ['in-progress blue', 'done null']],
    ['2022-06-28', ['submitted blue', 'done null']],
    ['2022-07-01', ['submitted red', 'done null']],
  ])('on %s judges %j', (asOf, expected) => {
    expect(judgePlan(plan, asOf).measures.map(({ status, alert }) => `${status} ${alert}`)).toEqual(expected);
  });

  test('leaves the plan as it was', () => {
    const before = structuredClone(plan);
    judgePlan(plan, '2022-06-30');
    expect(plan).toEqual(before);
  });
});

test('nobody has to submit under the name of a group', () => {
  const shared = measure({
    parties: [
      { name: '市安委会成员单位', role: 'responsible' },
      { name: '市公安局', role: 'responsible' },
    ],
  });
  const entries = [submit('市公安局', '2022-05-01')];
  const groups = new Set(['市安委会成员单位']);
  expect(statusOf(shared, entries, '2022-06-30')).toBe('in-progress');
  expect(statusOf(shared, entries, '2022-06-30', groups)).toBe('submitted');
});
