/** Chinese wording of holidays and working days. */
import type { DiagnosticMessages } from '../diagnostics.js';

const MOST_YEARS = 3;

function yearsOf(years: readonly string[]): string {
  const shown = years.slice(0, MOST_YEARS).join('、');
  return years.length > MOST_YEARS ? `${shown} 等年份` : `${shown} 年`;
}

export const CALENDAR = {
  'unknown-holidays': ({ years, duty }) => ({
    message:
      duty === 'schedule'
        ? `没有 ${yearsOf(years)}的放假安排，这项周期性工作遇节假日顺延到哪天无法推算`
        : `没有 ${yearsOf(years)}的放假安排，这个以工作日计的期限无法推算`,
    hint: '国务院办公厅公布放假安排后，把年份、放假和调休上班的日子写进 plan.yaml 旁边的 holidays.yaml（没有就新建）；写法用 plan schema holidays 查看。',
  }),
  'conflicting-holidays': (conflict) => {
    if (conflict.kind === 'both') {
      return {
        message: `${conflict.date} 既写了放假，又写了上班`,
        hint: '对照放假通知，留下正确的一处，删掉另一处。',
      };
    }
    const { from, to } = conflict;
    return conflict.kind === 'reversed'
      ? {
          message: `放假的最后一天 ${to} 早于第一天 ${from}`,
          hint: 'from 是放假的第一天，to 是最后一天：核对年份和月份，写反的对调过来。',
        }
      : {
          message: `${from} 至 ${to} 连续放假 ${conflict.days} 天，不合常理`,
          hint: '多半是年份或月份写错：对照放假通知，核对起止日期。',
        };
  },
} satisfies Partial<DiagnosticMessages['codes']>;
