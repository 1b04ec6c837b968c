/** Cadence and period of a circular as people type them. */
import { CADENCES, type Cadence, cadenceOf, periodAround, periodBefore } from '../calendar/cadence.js';
import { Problem } from '../messages/problem.js';
import { readClerkDate } from '../model/clerk-date.js';
import { type DateText, type Period, parsePeriod } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import { type Labels, oneOf } from './choices.js';

/** Chinese words for the cadences. */
export const CADENCE_WORDS: Labels<Cadence> = {
  weekly: ['周报', '每周', '周', '周通报'],
  monthly: ['月报', '每月', '月', '月度', '月通报', '月度通报', '月度进展通报'],
  quarterly: ['季报', '每季度', '季', '季度', '季度通报', '季度考核通报'],
  yearly: ['年报', '每年', '年', '年度', '年度总结', '年度通报', '总结'],
};

/** Words for the period around a date, and for the one before. */
const RELATIVE: Readonly<Record<Cadence, { readonly current: readonly string[]; readonly last: readonly string[] }>> = {
  weekly: { current: ['本周', '这周', '本星期'], last: ['上周', '上一周', '上星期'] },
  monthly: { current: ['本月', '这个月', '当月'], last: ['上月', '上个月'] },
  quarterly: { current: ['本季度', '本季', '这个季度'], last: ['上季度', '上季', '上个季度'] },
  yearly: { current: ['本年', '今年', '本年度'], last: ['去年', '上年', '上年度'] },
};

/** The cadence of `plan report`, or a Problem with the nearest word. */
export function parseCadence(text: string): Cadence {
  return oneOf('report', text, CADENCES, CADENCE_WORDS);
}

/** The period of a cadence: `2022-W23`, `第23周`, `6月`, `第二季度`, `上月` …; a Problem for a period of another length. */
export function parseReportPeriod(cadence: Cadence, text: string, plan: Plan, today: DateText): Period {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const around = periodAround(cadence, today);
  if (RELATIVE[cadence].current.includes(plain)) return around;
  if (RELATIVE[cadence].last.includes(plain)) return periodBefore(cadence, around);
  const year = plan.period.start.slice(0, 4);
  const period = parsePeriod(readWeek(plain, year) ?? readClerkDate(trimPeriod(plain), year));
  if (period && cadenceOf(period) === cadence) return period;
  throw new Problem(({ usage }) => usage.periodUnlikeCadence('--period', text, cadence));
}

/** `第23周`, `2022年第23周`; without a year it is in the given one. */
function readWeek(text: string, year: string): string | undefined {
  const [, own = year, week] = /^(?:(\d{4})年?)?第?(\d{1,2})周$/.exec(text) ?? [];
  return week && `${own}-W${week.padStart(2, '0')}`;
}

/** `6月份` is a month, `2022年度` a year. */
function trimPeriod(text: string): string {
  return text.replace(/(?<=月)份$|(?<=年)度$/, '');
}
