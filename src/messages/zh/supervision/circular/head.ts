/** Chinese wording around the body of a circular: title, addressees, headings, signature. */
import type { DateText, Period } from '../../../../model/period.js';
import { dayOf, spanOf } from './dates.js';

const QUARTERS = ['一', '二', '三', '四'];

const PERIODS = {
  weekly: ({ text }: Period) => `${Number(text.slice(0, 4))}年第${Number(text.slice(6))}周`,
  monthly: ({ text }: Period) => `${Number(text.slice(0, 4))}年${Number(text.slice(5))}月份`,
  quarterly: ({ text }: Period) => `${Number(text.slice(0, 4))}年第${QUARTERS[Number(text.slice(6)) - 1]}季度`,
  yearly: ({ text }: Period) => `${Number(text)}年度`,
};

type Cadence = keyof typeof PERIODS;

/** What a title says in brackets: the days of a week, and up to which day an unfinished period is told. */
function daysOf(cadence: Cadence, { text, start, end }: Period, upTo: DateText | null): string {
  const year = text.slice(0, 4);
  const days = cadence === 'weekly' ? [spanOf(start, end, year)] : [];
  const until = upTo === null ? [] : [`截至${dayOf(upTo, year)}`];
  const parts = [...days, ...until];
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

export const head = {
  /** `upTo` is null for a period that is over. */
  period: (cadence: Cadence, period: Period, upTo: DateText | null) =>
    `${PERIODS[cadence](period)}${daysOf(cadence, period, upTo)}`,
  title: (plan: string, cadence: Cadence, period: string) =>
    `关于${plan}${period}${cadence === 'yearly' ? '落实情况的总结' : '进展情况的通报'}`,
  number: (year: string) => `〔${year}〕${head.blank}号`,
  /** Room to write by hand. */
  blank: '　　',
  counties: (all: boolean): string => (all ? '各县区' : '各有关县区'),
  departments: '各有关单位',
  to: (names: string) => `${names}：`,
  parts: {
    overall: '一、总体情况',
    advances: '二、主要进展',
    problems: '三、存在问题',
    demands: '四、下步要求',
  },
  /** A point of a part: its number and heading. */
  point: (number: string, title: string) => `（${number}）${title}`,
  /** What ends the heading where the text follows on the same line. */
  pointEnd: '。',
  /** Before the first line of a paragraph. */
  indent: '　　',
  annex: (number: number, title: string) => `附件${number}　${title}`,
  enclosures: (titles: readonly string[]) =>
    titles.map((title, at) => `${at === 0 ? '附件：' : '　　　'}${at + 1}.${title}`),
  /** The note below the date, with room to write where the office names nobody. */
  contact: (text: string | null) =>
    text === null ? '（联系人：　　　　　　联系电话：　　　　　　）' : `（联系人、电话：${text}）`,
  copies: (names: string | null) => `抄送：${names === null ? '' : names.replace(/。?$/, '。')}`,
};
