/** Chinese wording of the agenda. */
import type { LadderStep } from '../../../model/ladder.js';
import type { DateText } from '../../../model/period.js';
import { words } from '../words.js';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const LETTERS: Readonly<Record<LadderStep, string>> = {
  reminder: '提醒函',
  supervision: '督办函',
  interview: '约谈通知',
  criticism: '通报',
};

export const agenda = {
  sheetTitle: '{plan}日程表',
  /** The days that it is about. */
  range: (from: DateText, to: DateText) => (from === to ? words.date(from) : `${words.date(from)}至${words.date(to)}`),
  items: (count: number) => `共${count}项`,
  stateCount: (state: string, count: number) => `${state}${count}`,
  nothing: '这段时间没有安排。',
  weekday: (weekday: number) => WEEKDAYS[weekday - 1] ?? '',
  marks: { off: '休', work: '班' },
  day: (date: DateText) => {
    const [, month, day] = date.split('-').map(Number);
    return `${month}月${day}日`;
  },
  kinds: { due: '时限', target: '指标', milestone: '节点', event: '限时', schedule: '周期', reply: '答复' },
  states: {
    missed: '逾期未办',
    open: '待办',
    submitted: '待核验',
    kept: '已办结',
    late: '逾期办结',
    unknown: '日期未定',
  },
  columns: {
    date: '日期',
    weekday: '星期',
    kind: '类别',
    state: '办理情况',
    title: '事项',
    detail: '说明',
    departments: '单位',
    done: '办结日期',
    items: '合计',
    pending: '待办措施',
  },
  /** A due that was moved, from what to what. */
  extended: (from: string, to: string) => `延期：${from}→${to}`,
  movedFrom: (day: string) => `${day}为休息日，顺延`,
  started: (event: string, day: string, within: string) => `${day}${event}发生后${within}`,
  reply: (step: LadderStep, number: string | null, day: string) =>
    `答复${LETTERS[step]}（${number === null ? '' : `${number}，`}${day}发出）`,
  ofMeasure: (measure: string) => `措施：${measure}`,
  doneOn: (day: string) => `${day}办结`,
  unknownTitle: '日期未定',
  /** On paper, where nobody can mend it. */
  unknownYear: (year: string) => `缺${year}年节假日数据，日期待定`,
  missingYear: (year: string) => `缺${year}年节假日数据，在 plan/holidays.yaml 中补上后即可推算`,
  unscheduledTitle: '没有排入日程的周期性工作',
  unscheduledKinds: { open: '频次未定', undated: '首次日期未定', nobody: '承担单位未定' },
  byDepartment: '按单位',
  overdueBefore: (count: number, from: DateText, asOf: DateText, all: boolean) =>
    `此前逾期未办结${count}条措施，用 plan list '逾期>0 时限<${from}' --as-of ${asOf} ${all ? '' : '加上同样的条件'}查看。`,
  overdueEarlier: (count: number) => `另有${count}条措施此前已经逾期，尚未办结。`,
  unstated: (count: number, date: DateText) => `另有${count}条措施没有写明时限，按计划期末${words.date(date)}计。`,
};
