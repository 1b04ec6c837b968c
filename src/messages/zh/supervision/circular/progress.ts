/** Chinese wording of the first two parts of a circular: how the plan stands, and what moved. */
import type { DateText } from '../../../../model/period.js';
import { dayOf, spanOf } from './dates.js';

/** A document's title; one that has its marks already gets no second pair. */
function book(title: string): string {
  return title.includes('《') ? title : `《${title}》`;
}

function change(by: number, unit: string, up: string, down: string): string {
  return by === 0 ? '持平' : `${by > 0 ? up : down}${Math.abs(by)}${unit}`;
}

export const overall = {
  unissued: (issued: DateText) => `计划于${dayOf(issued)}印发，本期尚未印发。`,
  over: (end: DateText) => `计划期已于${dayOf(end)}届满。`,
  notBegun: (start: DateText, end: DateText, asOf: DateText) =>
    `本期（${spanOf(start, end)}）尚未开始，以下为截至${dayOf(asOf)}的情况。`,
  measures: (asOf: DateText, plan: string, count: number) => `截至${dayOf(asOf)}，${book(plan)}共${count}项措施`,
  none: (plan: string) => `${book(plan)}没有列入措施。`,
  statuses: (list: string) => `，其中${list}。`,
  count: (word: string, count: number) => `${word}${count}项`,
  completion: (toFinish: number, rate: number) => `应办结措施${toFinish}项，完成率${rate}%。`,
  standing: (count: number) => `长期坚持的措施${count}项，按周期性工作和报送情况评价，不计入完成率。`,
  lamps: (list: string) => `亮灯情况：${list}。`,
  lampsAnnex: (annex: number) => `红灯、黄灯事项见附件${annex}。`,
  compared: (baseline: DateText, list: string) => `与上期末（${dayOf(baseline)}）相比，${list}。`,
  /** `by` in measures. */
  change: (word: string, by: number) => `${word}${change(by, '项', '增加', '减少')}`,
  rateChange: (points: number) => `完成率${change(points, '个百分点', '提高', '下降')}`,
  notCompared: '上期末计划尚未印发，不作比较。',
  reports: (units: number, reports: number, nothing: number) =>
    `本期收到${units}个单位报送${reports}条${nothing === 0 ? '' : `（其中零报告${nothing}条）`}。`,
  noReports: '本期没有收到报送。',
  office: (finished: number, extensions: number, letters: number) => {
    const parts = [
      ...(finished > 0 ? [`认定完成${finished}项`] : []),
      ...(extensions > 0 ? [`批准延期${extensions}项`] : []),
      ...(letters > 0 ? [`发出函件${letters}件`] : []),
    ];
    return parts.length === 0 ? '' : `办公室${parts.join('，')}。`;
  },
  turns: (count: number, list: string, annex: number) =>
    `本期到期的周期性工作${count}次（各单位分别承担的分别计）：${list}，见附件${annex}。`,
  noTurns: '本期没有到期的周期性工作。',
  turn: (word: string, count: number) => `${word}${count}次`,
  duty: (word: string, count: number) => `${word}${count}项`,
  /** For turns and duties that are not settled by the date. */
  pending: '待办',
  duties: (count: number, list: string, annex: number) => `事件启动的限时事项${count}项：${list}，见附件${annex}。`,
};

export const advances = {
  section: (measures: number, done: number, rate: number | null) =>
    `共${measures}项措施，已完成${done}项${rate === null ? '' : `，完成率${rate}%`}。`,
  finished: (list: string) => `本期认定完成：${list}。`,
  milestones: (list: string) => `达到节点：${list}。`,
  targets: (list: string) => `达到目标：${list}。`,
  dated: (measure: string, title: string, date: DateText, year: string) =>
    `${title}（${measure}，${dayOf(date, year)}）`,
  target: (measure: string, name: string, actual: number, goal: number, unit: string) =>
    `${name}${actual}${unit}（${measure}，目标${goal}${unit}）`,
  nothing: '本期没有新的进展。',
  note: (measure: string, title: string, text: string, from: string) =>
    `${title}（${measure}）：${text.replace(/[。；]$/, '')}（${from}）。`,
  from: (department: string, date: DateText, year: string, percent: number | null) =>
    `${department}${dayOf(date, year)}报${percent === null ? '' : `，完成${percent}%`}`,
};
