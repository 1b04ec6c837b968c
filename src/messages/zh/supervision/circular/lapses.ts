/** Chinese wording of the last two parts of a circular: what is wrong, and what is asked for. */
import type { DateText } from '../../../../model/period.js';
import { dayOf, spanOf } from './dates.js';

/** As many units are named in a row; more are counted. */
const NAMED = 3;

export const problems = {
  none: (asOf: DateText) => `截至${dayOf(asOf)}，没有逾期、滞后、未报送和漏办的事项。`,
  flagged: (asOf: DateText, red: number, yellow: number, list: string) =>
    `截至${dayOf(asOf)}，亮红灯${red}项、黄灯${yellow}项，按主要原因分：${list}。`,
  causes: {
    overdue: '逾期',
    waiting: '已申请销号待认定',
    behind: '进度滞后',
    silent: '长期未报送',
    missed: '漏办',
  },
  titles: {
    overdue: '逾期未完成',
    behind: '进度滞后',
    reporting: '信息报送不及时',
    missed: '周期性工作漏办',
    duties: '限时事项逾期',
    difficulties: '各单位反映的问题',
  },
  units: (measures: number, list: string, shared: boolean) =>
    `共${measures}项${shared ? '（几个单位共同承担的，各单位分别列出）' : ''}：${list}。`,
  unit: (name: string, count: number, items: string) => `${name}${count}项（${items}）`,
  overdue: (measure: string, days: number) => `${measure}逾期${days}天`,
  behind: (measure: string, points: number) => `${measure}滞后${points}个百分点`,
  silent: (measure: string, days: number) => `${measure}已${days}天`,
  waiting: (count: number, list: string) => `另有${count}项已申请销号、待核验认定：${list}。`,
  waitingItem: (measure: string, title: string, days: number) =>
    `${title}（${measure}${days === 0 ? '' : `，超过时限${days}天`}）`,
  unreported: (count: number, list: string) => `本期未报送的单位${count}个（天数按最久未报的措施计）：${list}。`,
  /** Units that have been silent for equally long. */
  unreportedUnits: (names: readonly string[], days: number) =>
    `${names.join('、')}（${names.length > 1 ? '均' : ''}已${days}天）`,
  /** Behind the first of many items. */
  andMore: '等',
  silentUnits: (staleDays: number, list: string) => `有措施满${staleDays}天未报送的：${list}。`,
  missed: (count: number, list: string) => `${count === 0 ? '' : `本期漏办${count}次：`}${list}。`,
  missedBy: (units: string, name: string, measure: string, missed: number, inRow: number) => {
    const now = missed === 0 ? [] : [`本期${missed}次`];
    const row = inRow === 0 || inRow === missed ? [] : [inRow === 1 ? '上一次漏办' : `已连续漏办${inRow}次`];
    return `${units}“${name}”（${measure}）${[...now, ...row].join('，')}`;
  },
  duties: (count: number, list: string) => `共${count}项（各单位分别计）：${list}。`,
  duty: (units: string, name: string, measure: string, event: string, deadline: string, days: number) =>
    `${units}“${name}”（${measure}，${event}）应于${deadline}前完成，已逾期${days}天`,
  event: (date: DateText, year: string, kind: string) => `${dayOf(date, year)}${kind}`,
  day: (date: DateText, year: string) => dayOf(date, year),
  /** A problem that a unit reported, from `advances.from`. */
  difficulty: (measure: string, title: string, text: string, from: string) =>
    `${title}（${measure}）：${text.replace(/[。；]$/, '')}（${from}）。`,
};

export const demands = {
  titles: {
    due: '办理到期事项',
    turns: '按期开展周期性工作',
    duties: '完成限时事项',
    rectify: '整改红灯、黄灯事项',
    reports: '按时报送',
    waiting: '核验认定',
    suggestions: '建议采取的措施',
  },
  due: (start: DateText, end: DateText, count: number) => `${spanOf(start, end)}到期${count}项：`,
  nothingDue: (start: DateText, end: DateText) => `${spanOf(start, end)}没有到期的事项。`,
  /** For the time after the plan's period. */
  nothingMore: (end: DateText) => `计划期于${dayOf(end)}届满，此后没有到期的事项。`,
  item: (date: DateText, year: string, measure: string, title: string, units: string) =>
    `${dayOf(date, year)}前：${title}（${measure}，${units}）。`,
  milestone: (title: string) => `节点“${title}”`,
  target: (title: string) => `指标“${title}”`,
  turns: (start: DateText, end: DateText, count: number, list: string) =>
    `${spanOf(start, end)}应开展${count}次：${list}。`,
  turn: (name: string, measure: string, units: string, count: number, first: string) =>
    `${name}（${measure}，${units}）${count}次${first}`,
  first: (date: DateText, year: string, count: number) => `，${count === 1 ? '' : '首次'}期限${dayOf(date, year)}`,
  firstUnknown: '，期限未定',
  duty: (units: string, name: string, measure: string, event: string, deadline: string) =>
    `${units}于${deadline}前完成“${name}”（${measure}，${event}）`,
  rectify: (annex: number) => `请附件${annex}所列事项的责任单位逐项说明原因，明确整改措施和完成时间。`,
  reports: (count: number, end: DateText) =>
    `请负有报送责任的${count}个单位于${dayOf(end)}前报送进展，没有进展的作零报告。`,
  late: (count: number) => `本期未报送的${count}个单位请立即补报。`,
  asked: (names: string) => `${names}的进展情况，由办公室另行商请。`,
  pending: (count: number, names: string) => `本期尚未报送的有${count}个：${names}。`,
  waiting: (count: number, list: string) => `已申请销号、待办公室核验认定的${count}项：${list}。`,
  waitingItem: (measure: string, title: string) => `${title}（${measure}）`,
  suggestion: (step: string, list: string) => `建议${step}：${list}。`,
  suggested: (units: string, measure: string, reason: string, sent: string) => `${units}（${measure}${reason}${sent}）`,
  lateDuty: (name: string, overdue: string) => `“${name}”${overdue}`,
  missedTurns: (turns: number) => `周期性工作${turns === 1 ? '' : '连续'}漏办${turns}次`,
  sent: (step: string, date: DateText, year: string) => `，${dayOf(date, year)}已${step}`,
  /** Some names, or the first of many and their number. */
  units: (names: readonly string[]) =>
    names.length <= NAMED ? names.join('、') : `${names.slice(0, NAMED).join('、')}等${names.length}个单位`,
};
