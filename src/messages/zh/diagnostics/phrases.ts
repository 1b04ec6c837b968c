/** Chinese phrases that several diagnostics share. */
import type { Expectation } from '../../../diagnostics/codes.js';
import { taskOfMeasure } from '../../../model/ids.js';
import { COMMON_PLACES, OWN_PLACES } from '../../../model/places.js';
import type { Role } from '../../../model/role.js';
import { words } from '../words.js';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: ' true 或 false',
  array: '列表',
  object: '若干“键: 值”',
  null: '空',
};

/** What the settings of each paper may write in braces. */
const PLACE_FORMS = Object.fromEntries(
  Object.entries(OWN_PLACES).map(([paper, own]) => {
    const places = [...COMMON_PLACES, ...own].map((name) => `{${name}}`);
    return [`${paper}Text`, `文字；花括号里只能是 ${places.join('、')}`];
  }),
);

const FORMS: Readonly<Record<string, string>> = {
  text: '不能为空、不含控制字符的文字',
  slug: '小写字母开头、由小写字母、数字和连字符组成的短标识，如 a1、open-check',
  departmentId:
    '小写字母开头、由小写字母、数字和连字符组成的短标识，如 yingji；不能是 con、nul 等 Windows 留作他用的名字',
  taskId: '两位以上的数字，如 "01"、"13"',
  measureId: '任务编号-款号，如 13-6',
  sectionId: '部分的编号，如 "4"',
  departmentName: '单位全称，如 市应急管理局',
  departmentNames: '单位全称的列表，只有一个也写成 [市公安局]',
  date: '年-月-日，如 2022-06-30',
  period: '日期或时段，如 2022-06-30、2022-06、2022-Q2（第二季度）、2022-H1（上半年）、"2022"、2022-W23（第23周）',
  span: '时段或起止，如 "2022"、2022-07/2023-12',
  every: '1 week、2 weeks、1 month、1 quarter、1 year 一类的频次；原文没有写明的写 open',
  within: '15 days（自然日）或 10 working days（工作日）',
  owedBy: 'lead、each 或单位全称',
  year: '四位数的年份，如 "2027"',
  members: '单位全称的列表；原文没有列出的写 open',
  replyBy: '日期，如 2022-07-05，或 5 working days（5个工作日）、10 days（10天）一类的期限',
  ...PLACE_FORMS,
  circularText: '文字；花括号里只能是 {plan}、{issuer}、{period}、{year}、{date}、{blank}',
  letterText: '文字；花括号里只能是 {plan}、{issuer}、{department}、{count}、{year}、{date}、{replyBy}、{blank}',
};

/** Ends the hint of a finding that has one right answer. */
export const FIX = '用 plan validate --fix 可以自动改正。';

/** What was expected, in words. */
export function expected(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'type':
      return expectation.types.map((type) => TYPES[type] ?? type).join('或');
    case 'one-of':
      return expectation.values.map(withMeaning).join('、');
    case 'at-least':
      return `不小于 ${expectation.limit} 的数字`;
    case 'at-most':
      return `不大于 ${expectation.limit} 的数字`;
    case 'items':
      return `至少 ${expectation.limit} 项`;
    default:
      return FORMS[expectation.name] ?? expectation.name;
  }
}

const MEANINGS: Readonly<Record<string, string>> = {
  ...words.roles,
  ...words.officeStatuses,
  ...words.kinds,
  'at-least': '不少于',
  'at-most': '不超过',
  exactly: '等于',
  all: '全部',
  sum: '相加',
  latest: '取最新',
  off: '关闭',
  info: '提示',
  warning: '警告',
  error: '错误',
};

/** An English value with what it means. */
function withMeaning(value: string): string {
  const meaning = MEANINGS[value];
  return meaning === undefined ? value : `${value}（${meaning}）`;
}

/** How a value of that name is written; empty where there is nothing to say. */
export function formHint(name: string): string {
  const form = FORMS[name];
  return form === undefined ? '' : `应为：${form}。`;
}

export function shown(value: unknown): string {
  if (value === null || value === undefined) return '空值';
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object') return '若干“键: 值”';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

/** The question after a near miss. */
export function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `是不是“${nearest}”？`;
}

export function role(name: string): string {
  return words.roles[name as Role] ?? name;
}

export function circle(chain: readonly string[]): string {
  return chain.join(' → ');
}

/** The file that a measure stands in. */
export function taskFile(measure: string): string {
  return `tasks/${taskOfMeasure(measure)}.yaml`;
}
