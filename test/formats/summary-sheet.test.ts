/** The first worksheet of a workbook: the plan in figures. */
import { describe, expect, test } from 'vitest';
import { summarySheet } from '../../src/formats/paper/summary-sheet.js';
import type { Sheet } from '../../src/formats/sheet.js';
import { judgePlan } from '../../src/judge/judge.js';
import { loadMessages } from '../../src/messages/messages.js';
import { summarizeStatus } from '../../src/reports/status/status.js';
import { makePlan } from '../support/plans.js';

const plan = makePlan({
  plan: { sections: [{ id: '1', title: '责任落实' }] },
  measures: [
    { due: '2022-05' },
    { due: '2022-12', status: 'done', decisions: [{ date: '2022-06-01', status: 'done', by: '办公室' }] },
    { standing: true },
    { departments: { lead: ['乙局'] } },
  ],
  progress: { 乙局: [{ measure: '01-4', date: '2022-06-20', percent: 10 }] },
});

async function summarize(language: 'zh' | 'en'): Promise<Sheet> {
  return summarySheet(summarizeStatus(judgePlan(plan, '2022-06-30')), await loadMessages(language));
}

/** The table as lines. */
function linesOf({ columns, blocks }: Sheet): string[] {
  return [columns.map(({ title }) => title), ...blocks.flatMap(({ rows }) => rows)].map((row) => row.join(' '));
}

describe('the summary', () => {
  test('counts each section and the whole by those statuses and lamps that occur', async () => {
    const sheet = await summarize('zh');
    expect(linesOf(sheet)).toEqual([
      '部分 任务 措施 未启动 推进中 已完成 红灯 黄灯 不判',
      '一、责任落实 1 4 2 1 1 1 2 1',
      '合计 1 4 2 1 1 1 2 1',
    ]);
    expect(sheet.columns.map(({ kind }) => kind)).toEqual(['text', ...Array(8).fill('number')]);
  });

  test('says what it is of, and what somebody has to look after', async () => {
    const { name, title, lines, foot, page } = await summarize('zh');
    expect([name, title, ...lines]).toEqual([
      '概况',
      '示例市2022年工作要点概况',
      '截至2022年6月30日，1个部分、1项任务、4条措施',
    ]);
    expect(foot).toEqual([
      '序时进度：超序时 0、达到序时 0、滞后序时 1、进度不明 2',
      '逾期1条：01-1',
      '滞后序时1条：01-4',
      '未报送单位1个：甲局',
      '1条没有写明时限，按计划期末 2022-12-31 计。',
      '1条为长期坚持事项，不设完成时限。',
    ]);
    expect(page).toEqual({ size: 'A4', landscape: true });
  });

  test('is there in English', async () => {
    const sheet = await summarize('en');
    expect([sheet.name, ...linesOf(sheet).slice(0, 1), ...sheet.foot.slice(1, 4)]).toEqual([
      'Summary',
      'section tasks measures not started in progress done red yellow not judged',
      'Overdue (1): 01-1',
      'Behind pace (1): 01-4',
      'Silent departments (1): 甲局',
    ]);
  });
});
