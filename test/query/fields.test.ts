/** What each field of a query finds, by each kind of value that it takes. */
import { describe, expect, test } from 'vitest';
import type { AlertReason, JudgedMeasure } from '../../src/judge/judged.js';
import type { LadderStep } from '../../src/model/ladder.js';
import type { Plan } from '../../src/model/plan.js';
import { FIELD_NAMES } from '../../src/model/query-words.js';
import { buildRegister } from '../../src/model/register.js';
import { compileQuery } from '../../src/query/compile.js';
import { canRead } from '../../src/query/conditions.js';
import { fieldNamed, labelOf } from '../../src/query/field-names.js';
import { parseQuery } from '../../src/query/parse.js';
import { describeFields } from '../../src/reports/query-fields.js';
import { makeJudged } from '../support/judged.js';
import { faultOf, findIds } from '../support/queries.js';

const MEASURES: readonly JudgedMeasure[] = [
  makeJudged('01-1', {
    measure: {
      title: '每周报告工作',
      start: '2022-05-10',
      milestones: [{ id: 'm1', title: '完成验收', due: { text: '2022-06', start: '2022-06-01', end: '2022-06-30' } }],
      schedules: [{ id: 's1', name: '明访', every: '2 weeks' }],
    },
    due: '2022-06-30',
    alert: 'blue',
    reasons: [reason('due-soon')],
    percent: { value: 60, basis: 'lead' },
    pace: { basis: 'linear', expected: 50, actual: 60, gap: 10, word: 'ahead' },
  }),
  makeJudged('01-2', {
    measure: {
      title: 'Gas 检查',
      actions: [
        { id: 'a1', text: '安装 GB 50016 装置' },
        { id: 'a2', text: '培训' },
      ],
      targets: [{ id: 't1', name: '在线监测系统', compare: 'all', unit: '座', aggregate: 'latest' }],
      triggers: [{ id: 'e1', event: 'accident', within: '15 days', name: '现场会议' }],
      collator: '市应急管理局',
    },
    status: 'in-progress',
    due: '2022-06',
    alert: 'red',
    reasons: [reason('overdue'), reason('far-behind')],
    overdueDays: 20,
    extensions: 2,
    percent: { value: 12.5, basis: 'lead' },
    pace: { basis: 'linear', expected: 100, actual: 12.5, gap: -87.5, word: 'behind' },
    suggestion: suggestion('supervision'),
  }),
  makeJudged('01-3', { measure: { section: '2' }, status: 'done', alert: null }),
  makeJudged('02-1', { measure: { section: '2', standing: true }, alert: null }),
  makeJudged('02-2', { measure: { section: '3', standing: true }, due: '2022-Q1', status: 'paused', alert: null }),
];

const plan = {
  issued: '2022-03-01',
  period: { text: '2022', start: '2022-01-01', end: '2022-12-31' },
  sections: [
    { id: '1', title: '责任落实' },
    { id: '2', title: '排查整治' },
    { id: '3', title: '基础建设' },
  ],
  eventKinds: [{ id: 'accident', name: '生产安全事故' }],
  register: buildRegister(
    [
      { id: 'yingji', name: '市应急管理局', kind: 'government', aliases: ['市应急局'] },
      { id: 'gongan', name: '市公安局', kind: 'government' },
    ],
    [{ id: 'members', name: '市安委会成员单位', members: 'open' }],
  ),
  tasks: [
    { id: '01', title: '压实责任', section: '1', measures: ofTask('01') },
    { id: '02', title: '燃气Ａ整治', section: '2', measures: ofTask('02') },
  ],
} as unknown as Plan;

function ofTask(task: string) {
  return MEASURES.map(({ measure }) => measure).filter((measure) => measure.task === task);
}

function reason(kind: 'due-soon' | 'overdue' | 'far-behind'): AlertReason {
  if (kind === 'far-behind') return { alert: 'red', kind, points: 87.5 };
  return kind === 'overdue' ? { alert: 'red', kind, days: 20 } : { alert: 'blue', kind, days: 3 };
}

function suggestion(step: LadderStep): JudgedMeasure['suggestion'] {
  return { step, to: ['市公安局'], because: { kind: 'overdue', days: 20 }, lastLetter: null };
}

const ALL = ['01-1', '01-2', '01-3', '02-1', '02-2'];
const find = (query: string) => findIds(query, MEASURES, plan);

describe('each field', () => {
  test.each<[string, string[]]>([
    ['', ALL],
    ['section:2', ['01-3', '02-1']],
    ['部分:二', ['01-3', '02-1']],
    ['section:3,第二部分', ['01-3', '02-1', '02-2']],
    ['task:2', ['02-1', '02-2']],
    ['任务:第1项', ['01-1', '01-2', '01-3']],
    ['id:1-2', ['01-2']],
    ['编号:０１－２，02', ['01-2', '02-1', '02-2']],
    ['status:not-started', ['01-1', '02-1']],
    ['状态:已完成,暂缓', ['01-3', '02-2']],
    ['alert:red', ['01-2']],
    ['亮灯:逾期', ['01-2']],
    ['alert:none', ['01-3', '02-1', '02-2']],
    ['亮灯:蓝，—', ['01-1', '01-3', '02-1', '02-2']],
    ['reason:far-behind', ['01-2']],
    ['原因:逾期', ['01-2']],
    ['原因:有', ['01-1', '01-2']],
    ['reason:none', ['01-3', '02-1', '02-2']],
    ['reason:behind', []],
    ['standing:yes', ['02-1', '02-2']],
    ['长期坚持:否', ['01-1', '01-2', '01-3']],
    ['overdue>19', ['01-2']],
    ['逾期>20天', []],
    // What is not overdue has no number of days.
    ['overdue<100', ['01-2']],
    ['逾期:无', ['01-1', '01-3', '02-1', '02-2']],
    ['extended>=2', ['01-2']],
    ['延期<1次', ['01-1', '01-3', '02-1', '02-2']],
    ['延期:有', ['01-2']],
    ['percent:60', ['01-1']],
    ['进度<60%', ['01-2']],
    ['进度：10..59.9', ['01-2']],
    ['percent:none', ['01-3', '02-1', '02-2']],
    ['pace:ahead', ['01-1']],
    ['序时:滞后', ['01-2']],
    ['序时<=-30', ['01-2']],
    ['pace>−30', ['01-1']],
    ['序时:无', ['01-3', '02-1', '02-2']],
    ['start:2022-05', ['01-1']],
    ['开始<2022-05', ['01-2', '01-3', '02-1', '02-2']],
    ['target:yes', ['01-2']],
    ['指标:监测', ['01-2']],
    ['指标:站', []],
    ['节点:验收', ['01-1']],
    ['milestone:no', ['01-2', '01-3', '02-1', '02-2']],
    ['schedule:明访', ['01-1']],
    ['event:accident', ['01-2']],
    ['事件:安全事故', ['01-2']],
    ['event:会议', ['01-2']],
    ['collator:市应急局', ['01-2']],
    ['汇总单位:无', ['01-1', '01-3', '02-1', '02-2']],
    ['step:supervision', ['01-2']],
    ['建议:提醒,督办', ['01-2']],
    ['step:no', ['01-1', '01-3', '02-1', '02-2']],
    ['title:检查', ['01-2']],
    ['title:压实责任', ['01-1', '01-2', '01-3']],
    ['title:培训', []],
  ])('%j', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });
});

describe('dues', () => {
  test.each<[string, string[]]>([
    ['due<2022-03-31', []],
    // Standing work with a due has one all the same; without, it never matches.
    ['due<2022-04', ['02-2']],
    ['due<2022-06-30', ['02-2']],
    ['due<2022-07', ['01-1', '01-2', '02-2']],
    ['due<2022-06', ['02-2']],
    ['due<=2022-06', ['01-1', '01-2', '02-2']],
    ['due:2022-06', ['01-1', '01-2']],
    ['due:2022-06-30', ['01-1', '01-2']],
    ['due>2022-06', ['01-3']],
    ['due>=2022-06', ['01-1', '01-2', '01-3']],
    ['due>=2022-07', ['01-3']],
    ['due!=2022-06', ['01-3', '02-1', '02-2']],
    ['时限:6月底', ['01-1', '01-2']],
    ['时限<=上半年', ['01-1', '01-2', '02-2']],
    ['时限:一季度', ['02-2']],
    ['due:2022-03..2022-06', ['01-1', '01-2', '02-2']],
    ['due:..2022-06-29', ['02-2']],
    ['时限:7月至', ['01-3']],
    ['时限:6月到3月', ['01-1', '01-2', '02-2']],
    // Without a due of its own it is the end of the plan's period, but for standing work.
    ['due:2022-12', ['01-3']],
    ['due<9999', ['01-1', '01-2', '01-3', '02-2']],
    ['due:none', ['01-3', '02-1']],
    ['时限:有', ['01-1', '01-2', '02-2']],
  ])('%j', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });
});

describe('words without a field', () => {
  test.each<[string, string[]]>([
    ['每周', ['01-1']],
    ['培训', ['01-2']],
    ['压实责任', ['01-1', '01-2', '01-3']],
    ['gas', ['01-2']],
    ['ＧＡＳ', ['01-2']],
    ['gb 50016', ['01-2']],
    ['50016 gas', ['01-2']],
    ['"gb  50016"', ['01-2']],
    ['"50016 gas"', []],
    ['　gas　检查 ', ['01-2']],
    ['压实 每周', ['01-1']],
    ['"压实责任 每周"', []],
    ['每周 培训', []],
    ['每周 或 培训', ['01-1', '01-2']],
    ['燃气a整治', ['02-1', '02-2']],
    ['燃\u200b气', ['02-1', '02-2']],
    ['气\u200b燃', ['02-1', '02-2']],
    ['"燃\u2060气"', ['02-1', '02-2']],
    ['市公安局', []],
    ['01-1', []],
    ['.*', []],
    ['工作压实', []],
  ])('%j', (query, expected) => {
    expect(find(query)).toEqual(expected);
  });
});

describe('values that a field does not take', () => {
  test.each([
    ['unknown-value', 'alert:«purple»'],
    ['unknown-value', '亮灯:红，«紫»'],
    ['unknown-value', '部分:«四»'],
    ['unknown-value', '任务:«99»'],
    ['unknown-value', 'id:«1-9»'],
    ['unknown-value', '单位:«“市 教育局”»'],
    ['unknown-value', '单位组:«市公安局»'],
    ['unknown-value', 'due<«2022-13»'],
    ['unknown-value', 'due<«无»'],
    ['unknown-value', 'due:«2022-06..x»'],
    ['unknown-value', 'due:«..»'],
    ['unknown-value', 'percent:«半»'],
    ['unknown-value', 'percent:«1e9»'],
    ['unknown-value', 'pace<«behind»'],
    ['unknown-value', 'standing:«maybe»'],
    ['unordered', 'status«<»done'],
    ['unordered', '部分 «>=» 4'],
  ])('%s: %s', (kind, marked) => {
    const text = marked.replace(/[«»]/g, '');
    const found = faultOf(text, () => compileQuery(parseQuery(text), plan));
    expect([found.fault.kind, found.marked]).toEqual([kind, marked]);
  });

  test.each([
    ['alert:rad', 'red'],
    ['状态:已完結', '已完成'],
    ['单位:市应急厅', '市应急管理局'],
    ['部分:排查', '2'],
    ['任务:压实', '01'],
    ['编号:01-12', '01-1'],
    ['单位组:市安委会单位', '市安委会成员单位'],
    ['亮灯:一二三四五', undefined],
  ])('the right value nearest to that of %s is %s', (text, expected) => {
    const { fault } = faultOf(text, () => compileQuery(parseQuery(text), plan));
    expect(fault).toMatchObject({ kind: 'unknown-value', nearest: expected });
  });
});

describe('the names of the fields', () => {
  test('each name means one field, in either width and case', () => {
    for (const name of FIELD_NAMES) {
      const { chinese } = labelOf(name);
      expect(chinese).toMatch(/^\p{Script=Han}+$/u);
      expect(fieldNamed(name.toUpperCase())).toEqual({ name, negated: false });
      expect(fieldNamed(chinese)).toEqual({ name, negated: false });
      expect(fieldNamed(`非${chinese}`)).toEqual({ name, negated: true });
    }
  });

  test('every field takes the words that its help lists', () => {
    const listed = describeFields().flatMap(({ name, takes }) =>
      takes.flatMap((kind) => (kind.kind === 'words' ? kind.words.flat().map((word) => ({ name, word })) : [])),
    );
    expect(listed.length).toBeGreaterThan(60);
    expect(listed.filter(({ name, word }) => !canRead(name, word, plan))).toEqual([]);
  });
});
