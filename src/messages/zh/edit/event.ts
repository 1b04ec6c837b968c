/** Chinese wording of `plan event`. */
import type { DateText } from '../../../model/period.js';
import { words } from '../words.js';

export const event = {
  recorded: (id: string, name: string, date: DateText, details: readonly string[]) =>
    `登记事件 ${id}：${[name, words.date(date), ...details].join('，')}`,
  started: (duties: number) => `启动${duties}项限时事项：`,
  nothingStarted: '没有启动限时事项。',
  idle: (measures: readonly string[]) =>
    `另有措施规定了这种情形的限时事项，但事发当日尚未开始、已暂缓或办结，或承担单位未定，没有启动：${measures.join('、')}。`,
  columns: { measure: '编号', duty: '限时事项', owedBy: '承担单位', deadline: '办结时限' },
  missingYear: (year: string) => `缺${year}年节假日数据，在 plan/holidays.yaml 中补上后即可推算。`,
  questions: {
    date: (today: DateText) => `发生日期（直接回车为 ${today}）`,
    place: '地点（直接回车略过）',
    summary: '简况（直接回车略过）',
  },
};
