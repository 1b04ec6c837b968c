/** The wording of reminders: whole messages in both languages, and what no message may say. */
import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { NO_CALENDAR } from '../../src/calendar/working-days.js';
import { formatRemindMarkdown, formatRemindText } from '../../src/formats/remind/text.js';
import { judgePlan } from '../../src/judge/judge.js';
import { loadMessages, loadSupervisionMessages } from '../../src/messages/messages.js';
import type { Language } from '../../src/model/plan.js';
import { compileReminders, type RemindReport } from '../../src/reports/remind/remind.js';
import { createFileSurface, type Surface } from '../../src/terminal/surface.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

const OFFICE = { id: 'office', name: '市安委会办公室', kind: 'committee-office' as const };
const COURT = { id: 'court', name: '市法院', kind: 'judicial' as const };
const departments = [COURT, OFFICE];

function reportOn(
  asOf: string,
  measures: readonly MeasureSketch[],
  extra: Omit<PlanSketch, 'measures'> = {},
): RemindReport {
  const judged = judgePlan(makePlan({ measures, departments, ...extra }), asOf, makeCalendar());
  return compileReminders(judged, judged.measures);
}

async function textOf(report: RemindReport, language: Language = 'zh', surface?: Surface): Promise<string> {
  const { remind } = await loadSupervisionMessages(language);
  return formatRemindText(report, await loadMessages(language), remind, surface);
}

/** What is said of the only measure of the first message, without its heading. */
async function sentenceOn(
  asOf: string,
  measure: MeasureSketch,
  extra: Omit<PlanSketch, 'measures'> = {},
  language: Language = 'zh',
): Promise<string | undefined> {
  const lines = (await textOf(reportOn(asOf, [measure], extra), language)).split('\n');
  return lines[lines.findIndex((line) => line.startsWith('1. ')) + 1];
}

const OVERDUE: MeasureSketch = {
  title: '建设救援站',
  due: '2022-05',
  departments: { lead: ['甲局'], joint: ['乙局'] },
  extensions: [{ date: '2022-04-20', from: '2022-04', to: '2022-05', reason: '汛期', approvedBy: '市长' }],
};
const REPORTED = { 甲局: [{ date: '2022-05-28', percent: 60 }] };

describe('a reminder', () => {
  test('has salutation, ground, numbered facts, what is asked, signature and date; a part is reported to the lead', async () => {
    expect(await textOf(reportOn('2022-06-10', [OVERDUE], { progress: REPORTED }))).toBe(`──── 甲局 ────

【工作提醒】
甲局：
根据《示例市2022年工作要点》责任分工，截至2022年6月10日，你单位有以下1项工作需抓紧推进：
1. 01-1 建设救援站（牵头单位）
应于2022年5月底前完成（原时限2022年4月底前，已延期1次），已逾期10天；已完成60%（5月28日报送）。
请抓紧推进上述工作，于6月17日前将进展情况报送市安委会办公室，并说明原因、整改措施和预计完成时间。已完成的，请及时申请销号，并附佐证材料。
示例市安全生产委员会
2022年6月10日

──── 乙局 ────

【工作提醒】
乙局：
根据《示例市2022年工作要点》责任分工，截至2022年6月10日，你单位有以下1项工作需抓紧推进：
1. 01-1 建设救援站（会同单位；牵头单位：甲局）
应于2022年5月底前完成（原时限2022年4月底前，已延期1次），已逾期10天；整体已完成60%。
请抓紧完成你单位承担的工作，于6月17日前将进展情况报送牵头（汇总）单位。
示例市安全生产委员会
2022年6月10日
`);
  });

  test('has an English twin', async () => {
    expect(await textOf(reportOn('2022-06-10', [OVERDUE], { progress: REPORTED }), 'en')).toBe(`──── 甲局 ────

[Reminder]
To 甲局:
Under “示例市2022年工作要点” your unit has 1 piece of work to speed up, as of 10 June 2022:
1. 01-1 建设救援站 (lead)
Due by end of May 2022 (at first by end of April 2022, extended once), 10 days overdue; 60% done (report of 28 May 2022).
Please press on, and report by 17 June 2022 to 市安委会办公室 how far you are, why it was not done in time, what you will do about it, and when it will be done. What is done should be submitted, with its evidence.
示例市安全生产委员会
10 June 2022

──── 乙局 ────

[Reminder]
To 乙局:
Under “示例市2022年工作要点” your unit has 1 piece of work to speed up, as of 10 June 2022:
1. 01-1 建设救援站 (joint; led by 甲局)
Due by end of May 2022 (at first by end of April 2022, extended once), 10 days overdue; 60% done as a whole.
Please press on with your part, and report by 17 June 2022 to the unit that leads or sums up.
示例市安全生产委员会
10 June 2022
`);
  });

  test('asks for an answer in working days where the calendar knows none, at the issuer where there is no office', async () => {
    const judged = judgePlan(makePlan({ measures: [OVERDUE], progress: REPORTED }), '2022-06-10', NO_CALENDAR);
    const text = await textOf(compileReminders(judged, judged.measures, ['甲局']));
    expect(text).toContain('于收到本提醒后5个工作日内将进展情况报送示例市安全生产委员会，');
  });

  test('asks for both where a department leads one measure and has a part in another', async () => {
    const other: MeasureSketch = { due: '2022-05', departments: { lead: ['乙局'] } };
    const text = await textOf(reportOn('2022-06-10', [OVERDUE, other], { progress: REPORTED }));
    expect(text.match(/由其他单位牵头（汇总）的工作/g)).toHaveLength(1);
    expect(text).toContain('请将你单位承担部分的进展情况同时报送该单位。');
  });
});

test('a friendly notice asks to plan ahead, and to ask for an extension in time', async () => {
  const progress = { 甲局: [{ date: '2022-05-18', percent: 85 }] };
  expect(await textOf(reportOn('2022-05-20', [{ due: '2022-05' }], { progress }))).toBe(`──── 甲局 ────

【工作提示】
甲局：
根据《示例市2022年工作要点》责任分工，你单位有以下1项工作临近时限，现予提示：
1. 01-1 措施1（牵头单位）
应于2022年5月底前完成，还有11天；已完成85%（5月18日报送）。
请提前安排，确保按时完成并报送。已完成的，请及时申请销号，并附佐证材料。确需延期的，请在到期前提出书面申请，说明理由和拟完成时间。
示例市安全生产委员会
2022年5月20日
`);
});

test('an earlier letter to a court is called what it was: a request', async () => {
  const letters = [{ date: '2022-05-20', step: 'reminder' as const, to: '市法院', replyDue: '2022-06-01' }];
  const measure: MeasureSketch = { standing: true, departments: { lead: ['市法院'] }, letters };
  const progress = { 市法院: [{ date: '2022-06-01', nothing: true }] };
  const late = '应于6月1日前答复，尚未答复，时限已过1天。';
  expect(await sentenceOn('2022-06-02', measure, { progress })).toBe(`5月20日发出的商请函${late}`);
  expect(await sentenceOn('2022-06-02', measure, { progress }, 'en')).toBe(
    'Request of 20 May 2022 to be answered by 1 June 2022, 1 day past the due.',
  );
});

test('a letter to a court asks for support', async () => {
  const measure: MeasureSketch = { due: '2022-05', departments: { lead: ['市法院'] } };
  expect(await textOf(reportOn('2022-06-10', [measure]))).toBe(`──── 市法院 ────

关于商请支持落实有关工作的函
市法院：
感谢贵单位一直以来的大力支持。根据《示例市2022年工作要点》责任分工，以下1项工作需贵单位支持，现将截至2022年6月10日的有关情况函告如下：
1. 01-1 措施1（牵头单位）
应于2022年5月底前完成，时限已过10天；3月1日以来已101天未收到进展。
以上工作，商请贵单位予以支持，并请于6月17日前将进展情况、存在困难和预计完成时间函告市安委会办公室。
特此函商，盼予支持。
示例市安全生产委员会
2022年6月10日
`);
  const early = await textOf(
    reportOn('2022-05-20', [measure], { progress: { 市法院: [{ date: '2022-05-19', nothing: true }] } }),
  );
  expect(early).toContain('以上工作，商请贵单位提前安排、予以支持，有关进展情况请函告市安委会办公室。');
});

describe('a fact', () => {
  const weekly = { id: 'w', name: '周报', every: '1 week', from: '2022-05-02' };
  const standing: MeasureSketch = { standing: true, schedules: [weekly] };
  const kept = (...dates: string[]) => ({ 甲局: dates.map((date) => ({ date, schedule: 'w', occurrence: date })) });
  const meeting = { id: 'm', event: 'accident', within: '20 days', name: '现场会' };
  const events = { e1: { kind: 'accident', date: '2022-05-02', place: '某县' } };
  const letter = {
    date: '2022-05-20',
    step: 'supervision' as const,
    to: '甲局',
    number: '安委办〔2022〕3号',
    replyDue: '2022-06-01',
  };
  const nothing = (date: string) => ({ 甲局: [{ date, nothing: true }] });
  const milestones = [{ id: 'm1', title: '选址', due: '2022-05' }];
  const decisions = [{ date: '2022-06-08', status: 'open' as const, by: '办公室', reason: '材料不全' }];

  test.each<[string, string, MeasureSketch, Omit<PlanSketch, 'measures'>, string]>([
    [
      'due today',
      '2022-05-31',
      { due: '2022-05' },
      { progress: REPORTED },
      '应于2022年5月底前完成，今日到期；最近一次报送进展为5月28日；按序时进度应完成100%，实际60%，滞后40个百分点。',
    ],
    [
      'due in a week',
      '2022-06-10',
      { due: '2022-W23' },
      { progress: nothing('2022-06-09') },
      '应于2022年6月12日前完成，还有2天；最近一次报送进展为6月9日。',
    ],
    [
      'due with the period',
      '2022-12-30',
      {},
      { progress: nothing('2022-12-29') },
      '文件未明确时限，按2022年12月31日前完成掌握，还有1天；最近一次报送进展为12月29日。',
    ],
    [
      'done but not submitted',
      '2022-05-30',
      { due: '2022-05' },
      { progress: { 甲局: [{ date: '2022-05-28', percent: 100 }] } },
      '应于2022年5月底前完成，还有1天；已报完成100%（5月28日报送），尚未申请销号。',
    ],
    [
      'a milestone',
      '2022-06-10',
      { due: '2022-10', milestones },
      { progress: nothing('2022-06-09') },
      '应于2022年10月底前完成；最近一次报送进展为6月9日；该项工作节点完成率应达100%，实际0%，滞后100个百分点；节点“选址”应于2022年5月底前完成，已逾期10天。',
    ],
    [
      'sent back',
      '2022-06-10',
      { decisions },
      { progress: { 甲局: [{ submit: true }] } },
      '文件未明确时限，按2022年12月31日前完成掌握；最近一次报送进展为6月1日；销号申请已于6月8日退回补办（材料不全），尚未重新申请。',
    ],
    [
      'silent beyond the period',
      '2023-02-10',
      { standing: true },
      { progress: nothing('2022-11-01') },
      '2022年11月1日至计划期末2022年12月31日已60天未报送进展。',
    ],
    [
      'one turn missed',
      '2022-05-11',
      standing,
      { progress: kept('2022-05-02') },
      '“周报”未报送完成情况（应于5月9日前完成）。',
    ],
    [
      'two turns missed',
      '2022-05-18',
      standing,
      { progress: kept('2022-05-02') },
      '“周报”已连续2次未报送完成情况（应于5月9日、5月16日前完成）。',
    ],
    [
      'many turns missed',
      '2022-06-08',
      standing,
      { progress: kept('2022-05-02') },
      '5月2日以来已37天未报送进展；“周报”已连续5次未报送完成情况（首次应于5月9日前、最近一次应于6月6日前完成）。',
    ],
    [
      'a turn that is near',
      '2022-05-13',
      standing,
      { progress: kept('2022-05-02', '2022-05-09') },
      '“周报”应于5月16日前完成并报送，还有3天。',
    ],
    [
      'a duty',
      '2022-05-23',
      { standing: true, triggers: [meeting] },
      { events, progress: nothing('2022-05-20') },
      '“现场会”应于5月22日前完成（5月2日某县生产安全事故，20日内），已逾期1天。',
    ],
    [
      'a letter',
      '2022-06-02',
      { letters: [letter] },
      { progress: nothing('2022-06-01') },
      '5月20日发出的督办函（安委办〔2022〕3号）应于6月1日前答复，尚未答复，已逾期1天。',
    ],
    [
      'a day of the year before',
      '2023-02-02',
      { letters: [letter], standing: true },
      { progress: nothing('2022-12-31') },
      '2022年5月20日发出的督办函（安委办〔2022〕3号）应于2022年6月1日前答复，尚未答复，已逾期246天。',
    ],
  ])('%s', async (_, asOf, measure, extra, expected) => {
    expect(await sentenceOn(asOf, measure, extra)).toBe(expected);
  });

  test.each<[string, string, MeasureSketch, Omit<PlanSketch, 'measures'>, string]>([
    [
      'behind',
      '2022-05-10',
      { due: '2022-05-31' },
      { progress: { 甲局: [{ date: '2022-05-01', percent: 60 }] } },
      'Due by 31 May 2022; last report on 1 May 2022; should be 76.9% done by now, is 60%, 16.9 points behind.',
    ],
    [
      'missed',
      '2022-05-11',
      standing,
      { progress: kept('2022-05-02') },
      '“周报”: the last turn was not reported (due 9 May 2022).',
    ],
    ['silent', '2022-05-10', { standing: true }, {}, 'No report for 70 days, since 1 March 2022.'],
    [
      'a duty',
      '2022-05-21',
      { standing: true, triggers: [meeting] },
      { events, progress: nothing('2022-05-20') },
      '“现场会” by 22 May 2022 (生产安全事故 of 2 May 2022 in 某县; within 20 days), 1 day left.',
    ],
    [
      'a letter',
      '2022-06-01',
      { letters: [letter] },
      { progress: nothing('2022-06-01') },
      'Supervision letter of 20 May 2022 (安委办〔2022〕3号) to be answered by 1 June 2022, due today.',
    ],
  ])('%s, in English', async (_, asOf, measure, extra, expected) => {
    expect(await sentenceOn(asOf, measure, extra, 'en')).toBe(expected);
  });
});

describe('the block for the office', () => {
  const measures: MeasureSketch[] = [
    { due: '2022-05', departments: { lead: ['甲局'] } },
    { due: '2022-05', departments: { lead: ['乙局', '市法院'] } },
    { departments: { lead: [OFFICE.name] } },
  ];
  const letters = [{ date: '2022-06-03', step: 'reminder' as const, to: '乙局', number: '安委办〔2022〕3号' }];
  const progress = { 甲局: [{ submit: true }] };
  const report = reportOn(
    '2022-06-20',
    measures.map((measure, at) => (at === 1 ? { ...measure, letters } : measure)),
    { progress },
  );

  test('has what waits for a decision, what might be done, and its own work, and says that it is not to be sent', async () => {
    const text = await textOf(report);
    expect(text.slice(text.indexOf('──── 市安委会办公室'))).toBe(`──── 市安委会办公室内部事项（不外发） ────

一、待认定的销号申请（1项）
1. 01-1 措施1：甲局于6月1日申请销号，已19天未认定；完成时限已过20天。
请核验佐证材料后予以认定；不符合销号条件的，退回补办并说明理由。
二、建议采取的措施（1项）
1. 01-2 措施2：已逾期20天（6月3日已发提醒函，安委办〔2022〕3号），建议向乙局发督办函，建议向市法院发商请函。
以上建议按逾期天数、漏办次数测算，是否采取由领导决定，不写入对外提醒。
三、本办公室承办的工作（1项）
1. 01-3 措施3（牵头单位）
文件未明确时限，按2022年12月31日前完成掌握；3月1日以来已111天未报送进展。
`);
  });

  test('no message speaks of interviews, criticism or orders', async () => {
    const text = await textOf(reportOn('2022-12-20', measures));
    const messages = text.slice(0, text.indexOf('──── 市安委会办公室'));
    expect(messages).toContain('市法院：');
    expect(messages).not.toMatch(/约谈|通报|督办|督促|责令|问责/);
    expect(text).toContain('建议对甲局通报批评');
  });
});

describe('the text', () => {
  test('is empty where there is nothing to say', async () => {
    const report = reportOn('2022-03-01', [{}]);
    const { remind } = await loadSupervisionMessages('zh');
    expect([await textOf(report), formatRemindMarkdown(report, await loadMessages('zh'), remind)]).toEqual(['', '']);
  });

  test('on a terminal fits its width and loses no character', async () => {
    const report = reportOn('2022-06-20', [OVERDUE, { due: '2022-05', departments: { lead: ['市法院', '丙局'] } }], {
      progress: REPORTED,
    });
    const plain = (text: string) => text.replace(/\s/g, '');
    const whole = await textOf(report);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 40, max: 160 }), async (width) => {
        const surface = { ...createFileSurface(), width };
        const text = await textOf(report, 'zh', surface);
        expect(text.split('\n').filter((line) => surface.measure(line) > width)).toEqual([]);
        expect(plain(text)).toBe(plain(whole));
      }),
    );
  });

  test('as Markdown says the same, and lets no markup of the plan in', async () => {
    const report = reportOn('2022-06-10', [{ ...OVERDUE, title: '*建设* [站](x) `y`' }], { progress: REPORTED });
    const { remind } = await loadSupervisionMessages('zh');
    const markdown = formatRemindMarkdown(report, await loadMessages('zh'), remind);
    const html = await marked.parse(markdown);
    expect(html.match(/<(?!\/)[a-z0-9]+/g)?.filter((tag) => !['<h2', '<h3', '<p', '<strong'].includes(tag))).toEqual(
      [],
    );
    const words = html.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    expect(words).toBe((await textOf(report)).replace(/[─\s]/g, ''));
  });
});
