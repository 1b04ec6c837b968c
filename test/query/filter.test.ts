/** Filters: what each field lets through, how fields and values combine. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedMeasure } from '../../src/judge/judge.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Measure, Party } from '../../src/model/plan.js';
import { buildRegister } from '../../src/model/register.js';
import { type Alert, LAMPS, type Lamp, STATUSES, type Status } from '../../src/model/state.js';
import { type Filter, filterMeasures } from '../../src/query/filter.js';

const register = buildRegister(
  [
    { id: 'yingji', name: '市应急管理局', kind: 'government' },
    { id: 'gongan', name: '市公安局', kind: 'government' },
    { id: 'caizheng', name: '市财政局', kind: 'government' },
  ],
  [
    { id: 'police', name: '公安系统', members: ['市公安局'] },
    { id: 'members', name: '市安委会成员单位', members: 'open' },
  ],
);

const TITLES: Readonly<Record<string, string>> = { '01': '压实责任', '02': '燃气Ａ整治' };

interface Sketch {
  readonly title?: string;
  readonly actions?: readonly string[];
  readonly section?: string;
  readonly status?: Status;
  readonly alert?: Alert | null;
  readonly due?: string;
  readonly standing?: boolean;
  readonly parties?: readonly Party[];
}

function judged(id: string, sketch: Sketch): JudgedMeasure {
  const { title = '措施', actions = [], section = '1', status = 'not-started', alert = 'green', parties = [] } = sketch;
  const due = sketch.due === undefined ? undefined : parsePeriod(sketch.due);
  const measure = {
    id,
    task: id.slice(0, 2),
    section,
    title,
    actions: actions.map((text, index) => ({ id: `a${index}`, text })),
    parties,
    standing: sketch.standing ?? false,
    ...(due && { due }),
    effectiveDue: due?.end ?? '2022-12-31',
  } as unknown as Measure;
  return { measure, status, alert, entries: [] };
}

const MEASURES = [
  judged('01-1', {
    title: '每周报告工作',
    parties: [
      { name: '市应急管理局', role: 'lead' },
      { name: '市公安局', role: 'support' },
    ],
    due: '2022-06-30',
    alert: 'blue',
  }),
  judged('01-2', {
    title: 'Gas 检查',
    actions: ['安装 GB 50016 装置', '培训'],
    parties: [
      { name: '市公安局', role: 'responsible' },
      { name: '公安系统', role: 'lead' },
    ],
    status: 'in-progress',
    due: '2022-06',
    alert: 'red',
  }),
  judged('01-3', { parties: [{ name: '公安系统', role: 'joint' }], section: '2', status: 'done', alert: null }),
  judged('02-1', {
    parties: [
      { name: '市安委会成员单位', role: 'responsible' },
      { name: '市财政局', role: 'lead' },
    ],
    section: '2',
    standing: true,
    alert: null,
  }),
  judged('02-2', { standing: true, due: '2022-Q1', status: 'paused', alert: null, section: '3' }),
];

function ids(filter: Filter): string[] {
  const context = { register, taskTitle: (task: string) => TITLES[task] ?? '' };
  return filterMeasures(MEASURES, filter, context).map(({ measure }) => measure.id);
}

const ALL = ['01-1', '01-2', '01-3', '02-1', '02-2'];

describe('filterMeasures', () => {
  test.each<[string, Filter, string[]]>([
    ['nothing asked', {}, ALL],
    ['a section', { sections: ['2'] }, ['01-3', '02-1']],
    ['several sections', { sections: ['3', '2'] }, ['01-3', '02-1', '02-2']],
    ['a task', { tasks: ['02'] }, ['02-1', '02-2']],
    ['a task that is not there', { tasks: ['2'] }, []],
    ['a status', { statuses: ['not-started'] }, ['01-1', '02-1']],
    ['several statuses', { statuses: ['done', 'paused'] }, ['01-3', '02-2']],
    ['an alert', { alerts: ['red'] }, ['01-2']],
    ['no alert', { alerts: ['none'] }, ['01-3', '02-1', '02-2']],
    ['an alert or none', { alerts: ['none', 'blue'] }, ['01-1', '01-3', '02-1', '02-2']],
    ['two fields', { sections: ['2'], statuses: ['done'] }, ['01-3']],
    ['two fields that exclude each other', { sections: ['1'], statuses: ['paused'] }, []],
  ])('%s', (_, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  test.each<[string, Filter, string[]]>([
    ['by itself', { departments: ['市应急管理局'] }, ['01-1']],
    ['by itself or a group', { departments: ['市公安局'] }, ['01-1', '01-2', '01-3']],
    ['by a group as such', { departments: ['公安系统'] }, ['01-2', '01-3']],
    ['an open group', { departments: ['市安委会成员单位'] }, ['02-1']],
    ['one of several', { departments: ['市应急管理局', '市财政局'] }, ['01-1', '02-1']],
    ['nobody', { departments: ['市教育局'] }, []],
    ['in a role of its own', { departments: ['市公安局'], roles: ['support'] }, ['01-1']],
    // Its own role hides the lead that its group brings.
    ['in its own role, not in that of its group', { departments: ['市公安局'], roles: ['lead'] }, []],
    ['in a role by a group', { departments: ['市公安局'], roles: ['joint'] }, ['01-3']],
    ['in one of several roles', { departments: ['市公安局'], roles: ['joint', 'responsible'] }, ['01-2', '01-3']],
    ['one has one role, one another', { departments: ['市应急管理局', '市公安局'], roles: ['lead'] }, ['01-1']],
    ['anybody in a role', { roles: ['lead'] }, ['01-1', '01-2', '02-1']],
    ['anybody in one of two roles', { roles: ['joint', 'support'] }, ['01-1', '01-3']],
  ])('a department: %s', (_, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['2022-03-31', []],
    // Standing work with a due has one all the same.
    ['2022-04-01', ['02-2']],
    ['2022-06-30', ['02-2']],
    ['2022-07-01', ['01-1', '01-2', '02-2']],
    ['2022-12-31', ['01-1', '01-2', '02-2']],
    // Without a due of its own it is the end of the plan's period, but for standing work.
    ['2023-01-01', ['01-1', '01-2', '01-3', '02-2']],
  ])('due before %s', (dueBefore, expected) => {
    expect(ids({ dueBefore })).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['每周', ['01-1']],
    ['培训', ['01-2']],
    ['压实责任', ['01-1', '01-2', '01-3']],
    ['gas', ['01-2']],
    ['ＧＡＳ', ['01-2']],
    ['gb 50016', ['01-2']],
    ['50016 gas', ['01-2']],
    ['　gas　检查 ', ['01-2']],
    ['压实 每周', ['01-1']],
    ['每周 培训', []],
    ['燃气a整治', ['02-1', '02-2']],
    ['', ALL],
    [' 　', ALL],
    ['市公安局', []],
    ['01-1', []],
    ['.*', []],
    ['工作压实', []],
  ])('the text %j', (text, expected) => {
    expect(ids({ text })).toEqual(expected);
  });

  test('the order of the measures stays', () => {
    const context = { register, taskTitle: () => '' };
    const reversed = [...MEASURES].reverse();
    expect(filterMeasures(reversed, {}, context)).toEqual(reversed);
    expect(filterMeasures(reversed, { sections: ['2'] }, context).map(({ measure }) => measure.id)).toEqual([
      '02-1',
      '01-3',
    ]);
  });

  test('values add up to a union, fields to an intersection', () => {
    const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
    const filters = fc.record({
      departments: some(['市应急管理局', '市公安局', '公安系统']),
      sections: some(['1', '2', '3']),
      statuses: some<Status>(STATUSES),
      alerts: some<Lamp>(LAMPS),
    });
    const keys = ['departments', 'sections', 'statuses', 'alerts'] as const;
    fc.assert(
      fc.property(filters, (wanted) => {
        const known = Object.fromEntries(Object.entries(wanted).filter(([, values]) => values !== undefined)) as Filter;
        const byField = keys
          .filter((key) => known[key])
          .map((key) => new Set((known[key] ?? []).flatMap((value) => ids({ [key]: [value] }))));
        expect(ids(known)).toEqual(ALL.filter((id) => byField.every((field) => field.has(id))));
      }),
    );
  });
});
