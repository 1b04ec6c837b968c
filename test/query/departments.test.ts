/** What is said of departments: what stands side by side is said of the same one. */
import { describe, expect, test } from 'vitest';
import type { JudgedSchedule, PartyState } from '../../src/judge/judged.js';
import type { Plan } from '../../src/model/plan.js';
import { buildRegister } from '../../src/model/register.js';
import { askedDepartments, departmentsInText } from '../../src/query/asked-departments.js';
import { parseQuery } from '../../src/query/parse.js';
import { makeJudged } from '../support/judged.js';
import { findIds } from '../support/queries.js';

const register = buildRegister(
  [
    { id: 'yingji', name: '市应急管理局', kind: 'government', aliases: ['市应急局'] },
    { id: 'gongan', name: '市公安局', kind: 'government' },
    { id: 'caizheng', name: '市财政局', kind: 'government' },
    { id: 'jiaoyu', name: '市教育局', kind: 'government' },
    { id: 'lanshan', name: '兰山区', kind: 'county' },
  ],
  [
    { id: 'police', name: '公安系统', members: ['市公安局'] },
    { id: 'members', name: '市安委会成员单位', members: 'open' },
  ],
);

const plan = {
  issued: '2022-03-01',
  period: { text: '2022', start: '2022-01-01', end: '2022-12-31' },
  sections: [],
  eventKinds: [],
  tasks: [],
  register,
} as unknown as Plan;

function state(name: string, days: number | null): PartyState {
  return {
    name,
    role: 'lead',
    collator: false,
    progress: 'unreported',
    percent: null,
    lastReport: null,
    owesReports: true,
    silentDays: days,
    silent: days !== null && days >= 30,
  };
}

function schedule(owedBy: readonly string[], turns: number): JudgedSchedule {
  return {
    schedule: { id: `s${turns}`, name: '明访', every: '2 weeks' },
    kind: 'counted',
    turns: [],
    counts: { kept: 0, late: 0, missed: turns, open: 0, unknown: 0 },
    runs: [{ owedBy, turns, since: '2022-05-01' }],
  };
}

const MEASURES = [
  makeJudged('01-1', {
    measure: {
      parties: [
        { name: '市应急管理局', role: 'lead' },
        { name: '市公安局', role: 'support' },
      ],
    },
    parties: [state('市应急管理局', 40), state('市公安局', null)],
    schedules: [schedule(['市应急管理局'], 2), schedule(['市应急管理局'], 5)],
  }),
  makeJudged('01-2', {
    measure: {
      parties: [
        { name: '市公安局', role: 'responsible' },
        { name: '公安系统', role: 'lead' },
        { name: '兰山区', role: 'joint' },
      ],
    },
    parties: [state('市公安局', 10), state('兰山区', 31)],
    schedules: [schedule(['市公安局', '兰山区'], 1)],
  }),
  makeJudged('01-3', { measure: { parties: [{ name: '公安系统', role: 'joint' }] } }),
  makeJudged('02-1', {
    measure: {
      parties: [
        { name: '市安委会成员单位', role: 'responsible' },
        { name: '市财政局', role: 'lead' },
      ],
      collator: '市教育局',
    },
    parties: [state('市财政局', 3), { ...state('市教育局', 50), role: null, collator: true }],
  }),
  makeJudged('02-2'),
];

const ALL = ['01-1', '01-2', '01-3', '02-1', '02-2'];
const find = (query: string) => findIds(query, MEASURES, plan);

describe('one condition', () => {
  test.each<[string, string[]]>([
    ['department:市应急局', ['01-1']],
    ['单位:应急管理局', ['01-1']],
    ['department:gongan', ['01-1', '01-2', '01-3']],
    ['单位:"市 公安局"', ['01-1', '01-2', '01-3']],
    ['单位:公安系统', ['01-2', '01-3']],
    ['单位:市安委会成员单位', ['02-1']],
    ['单位:市应急局、市财政局', ['01-1', '02-1']],
    // Summing up is no role.
    ['单位:市教育局', []],
    ['非 单位:市公安局', ['02-1', '02-2']],
    ['role:lead', ['01-1', '01-2', '02-1']],
    ['责任:会同,配合', ['01-1', '01-2', '01-3']],
    ['非 责任:牵头', ['01-3', '02-2']],
    ['kind:county', ['01-2']],
    ['类别:政府部门', ['01-1', '01-2', '01-3', '02-1']],
    ['via:yes', ['01-3']],
    ['单位组:公安系统', ['01-2', '01-3']],
    ['via:no', ['01-1', '01-2', '01-3', '02-1']],
    ['silent>=40', ['01-1', '02-1']],
    ['未报:有', ['01-1', '01-2', '02-1']],
    ['未报<4', ['02-1']],
    ['missed>=2', ['01-1']],
    ['漏办:1', ['01-2']],
    ['未落实:1', ['01-2']],
    ['missed:5', ['01-1']],
    ['missed:2', []],
  ])('%j', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });
});

describe('side by side', () => {
  test.each<[string, string[]]>([
    ['department:市公安局 role:support', ['01-1']],
    ['role:support 单位:市公安局', ['01-1']],
    // Its own role hides the lead that its group brings.
    ['单位:市公安局 责任:牵头', []],
    ['单位:市公安局 责任:会同', ['01-3']],
    ['单位:市公安局 责任:会同,责任', ['01-2', '01-3']],
    ['单位:市公安局 (责任:会同 或 责任:责任)', ['01-2', '01-3']],
    ['单位:市公安局 非 责任:责任', ['01-1', '01-3']],
    ['单位:市公安局 非 (责任:责任 或 责任:会同)', ['01-1']],
    ['单位:市公安局 via:公安系统', ['01-3']],
    ['单位:市公安局 未报:有', []],
    ['单位:市公安局 未报>5', ['01-2']],
    ['单位:市应急管理局,市公安局 责任:牵头', ['01-1']],
    ['(单位:市应急管理局 或 单位:市公安局) 责任:牵头', ['01-1']],
    ['责任:牵头 未报>=30', ['01-1']],
    ['责任:会同 未报>=30', ['01-2']],
    ['责任:牵头 非 未报>=30', ['01-2', '02-1']],
    ['类别:县区 未落实:有', ['01-2']],
    ['类别:县区 责任:牵头', []],
    ['汇总单位:市教育局 未报>40', ['02-1']],
    ['未报>5 未报<20', ['01-2']],
    // Other conditions between them do not part them.
    ['单位:市公安局 状态:未启动 责任:配合', ['01-1']],
  ])('%j is about one department', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['单位:市应急管理局 单位:市公安局', ['01-1']],
    ['单位:市公安局 单位:兰山区', ['01-2']],
    ['单位:市公安局 单位:兰山区 未报>5', ['01-2']],
    ['单位:市公安局 单位:兰山区 未报>20', []],
    ['责任:牵头 责任:配合', ['01-1']],
    ['责任:会同 责任:责任 未报>20', []],
    ['责任:会同 责任:责任 未报>5', ['01-2']],
  ])('%j is about several, each with all the rest', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['(单位:市应急管理局 责任:牵头) 单位:市公安局', ['01-1']],
    ['(单位:市公安局 责任:责任) (单位:兰山区 责任:会同)', ['01-2']],
    ['责任:牵头 (单位:市公安局 责任:配合)', ['01-1']],
    ['责任:牵头 非 单位:市公安局', ['02-1']],
    ['责任:会同 非 (单位:市公安局 责任:会同)', ['01-2']],
    ['非 单位:市公安局 非 责任:牵头', ['02-2']],
    ['责任:牵头 或 未报>=50', ['01-1', '01-2', '02-1']],
    ['单位:市公安局 (责任:牵头 或 状态:未启动)', ['01-1', '01-2', '01-3']],
    ['(类别:县区 责任:会同) 责任:责任', ['01-2']],
  ])('%j keeps them apart', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['not not role:lead', ['01-1', '01-2', '02-1']],
    ['not (role:lead or role:joint)', ['02-2']],
    ['not (kind:county not role:lead)', ['01-1', '01-3', '02-1', '02-2']],
    ['role:lead or not role:lead', ALL],
  ])('%j', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });
});

describe('departments that a query names', () => {
  test.each<[string, string[]]>([
    ['单位:市应急局', ['市应急管理局']],
    ['(单位:市公安局,公安系统 或 亮灯:红) 单位:gongan', ['市公安局', '公安系统']],
    ['非 单位:市公安局', []],
    ['单位!=市公安局', []],
    ['市公安局', []],
    ['汇总单位:市公安局', []],
  ])('asked for by %j', (query, expected) => {
    expect(askedDepartments(parseQuery(query), register)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['市应急局 燃气', ['市应急管理局']],
    ['公安局 或 “市公安局” 或 公安系统', ['市公安局', '公安系统']],
    ['非 市公安局', []],
    ['单位:市公安局', []],
    ['公安', []],
  ])('meant by words in %j', (query, expected) => {
    expect(departmentsInText(parseQuery(query), register)).toEqual(expected);
  });
});
