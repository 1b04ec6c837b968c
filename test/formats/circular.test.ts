/** The circular as a paper: its sentences, that they agree with the annexes, and that it fits a page. */
import { describe, expect, test } from 'vitest';
import { cadenceOf } from '../../src/calendar/cadence.js';
import { circularPaper } from '../../src/formats/circular/paper.js';
import { formatCircularText } from '../../src/formats/circular/text.js';
import type { Wording } from '../../src/formats/circular/wording.js';
import { formatPaperMarkdown } from '../../src/formats/paper/markdown.js';
import { sheetsOf } from '../../src/formats/paper/paper.js';
import type { Sheet } from '../../src/formats/sheet.js';
import { judgePlan } from '../../src/judge/judge.js';
import { loadMessages, loadSupervisionMessages } from '../../src/messages/messages.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Exports, Language } from '../../src/model/plan.js';
import { type CircularReport, compileCircular } from '../../src/reports/circular/circular.js';
import { createPalette } from '../../src/terminal/palette.js';
import { createFileSurface } from '../../src/terminal/surface.js';
import { makeCalendar } from '../support/calendars.js';
import { makePlan, type PlanSketch } from '../support/plans.js';

const BUSY: PlanSketch = {
  departments: [{ id: 'xian', name: '东县人民政府', kind: 'county' }],
  measures: [
    { title: '签订责任书', status: 'done', decisions: [{ date: '2022-06-10', status: 'done', by: '办公室' }] },
    {
      title: '建设救援站',
      due: '2022-06-20',
      departments: { lead: ['乙局'], responsible: ['东县人民政府'] },
      extensions: [{ date: '2022-05-20', from: '2022-05', to: '2022-06-20', reason: '汛期', approvedBy: '办公室' }],
      letters: [
        { date: '2022-06-22', step: 'reminder', number: '安函〔2022〕3号', to: '乙局', replyDue: '2022-06-29' },
      ],
      targets: [{ id: 't', name: '救援站', compare: 'at-least', goal: 5, unit: '座' }],
      milestones: [{ id: 'm', title: '完成选址', due: '2022-07-08' }],
    },
    {
      title: '现场检查',
      standing: true,
      departments: { lead: ['丙局'] },
      schedules: [
        { id: 's', name: '明查', every: '2 weeks', from: '2022-06-06' },
        { id: 'x', name: '暗访', every: 'open' },
      ],
      triggers: [{ id: 'meeting', event: 'accident', within: '15 days', name: '现场会' }],
    },
    { title: '宣传', due: '2022-07-15', departments: { lead: ['丁局'] } },
  ],
  events: { crash: { kind: 'accident', date: '2022-06-03' } },
  progress: {
    乙局: [
      {
        measure: '01-2',
        date: '2022-06-15',
        percent: 60,
        note: '建成三座。\n其余在建',
        problem: '资金未到位',
        targets: { t: 5 },
      },
    ],
    丙局: [{ measure: '01-3', date: '2022-06-06', schedule: 's' }],
  },
};

function report(sketch: PlanSketch, text = '2022-06', upTo?: string): CircularReport {
  const period = parsePeriod(text);
  const cadence = period && cadenceOf(period);
  if (!period || !cadence) throw new Error(`no period of a circular: ${text}`);
  const date = upTo ?? period.end;
  return compileCircular(judgePlan(makePlan(sketch), date, makeCalendar()), cadence, period, date);
}

async function wording(language: Language): Promise<Wording> {
  return {
    messages: await loadMessages(language),
    circular: (await loadSupervisionMessages(language)).circular,
  };
}

async function text(of: CircularReport, language: Language = 'zh'): Promise<string> {
  return formatCircularText(of, await wording(language), createFileSurface());
}

/** The body with its lines joined. */
async function body(of: CircularReport): Promise<string> {
  return (await text(of)).split('\n附件1')[0]?.replaceAll('\n', '') ?? '';
}

describe('the title', () => {
  test.each([
    ['2022-06', undefined, '关于示例市2022年工作要点2022年6月份进展情况的通报'],
    ['2022-06', '2022-06-15', '关于示例市2022年工作要点2022年6月份（截至6月15日）进展情况的通报'],
    ['2022-W23', undefined, '关于示例市2022年工作要点2022年第23周（6月6日—12日）进展情况的通报'],
    ['2022-W26', '2022-06-29', '关于示例市2022年工作要点2022年第26周（6月27日—7月3日，截至6月29日）进展情况的通报'],
    ['2022-W52', undefined, '关于示例市2022年工作要点2022年第52周（12月26日—2023年1月1日）进展情况的通报'],
    ['2022-Q2', undefined, '关于示例市2022年工作要点2022年第二季度进展情况的通报'],
    ['2022', undefined, '关于示例市2022年工作要点2022年度落实情况的总结'],
  ])('of %s up to %s', async (period, upTo, title) => {
    const markdown = formatPaperMarkdown(circularPaper(report(BUSY, period, upTo), await wording('zh')));
    expect(markdown).toContain(`\n# ${title}\n`);
  });
});

describe('the body', () => {
  test('tells totals, lamps, change, reports and rhythms', async () => {
    const found = await body(report(BUSY));
    for (const sentence of [
      '甲局、乙局、丙局、丁局、东县人民政府：',
      '截至2022年6月30日，《示例市2022年工作要点》共4项措施，其中已完成1项、推进中2项、未启动1项。',
      '应办结措施3项，完成率33.3%。长期坚持的措施1项，按周期性工作和报送情况评价，不计入完成率。',
      '亮灯情况：红灯1项、黄灯2项、蓝灯0项、绿灯0项、不判1项。红灯、黄灯事项见附件2。',
      '与上期末（2022年5月31日）相比，已完成增加1项，完成率提高33.3个百分点，红灯增加1项，黄灯减少2项。',
      '本期收到2个单位报送2条。办公室认定完成1项，发出函件1件。',
      '本期到期的周期性工作2次（各单位分别承担的分别计）：按期1次、漏办1次，见附件3。',
      '事件启动的限时事项1项：漏办1项，见附件3。',
    ]) {
      expect(found).toContain(sentence);
    }
  });

  test('tells what moved, and puts what was written on several lines on one', async () => {
    const found = await body(report(BUSY));
    expect(found).toContain(
      '（一）责任落实。共4项措施，已完成1项，完成率33.3%。本期认定完成：签订责任书（01-1，6月10日）。',
    );
    expect(found).toContain('达到目标：救援站5座（01-2，目标5座）。');
    expect(found).toContain('建设救援站（01-2）：建成三座。其余在建（乙局6月15日报，完成60%）。');
  });

  test('names units with figures', async () => {
    const found = await body(report(BUSY));
    for (const sentence of [
      '亮红灯1项、黄灯2项，按主要原因分：逾期1项、长期未报送1项、漏办1项。',
      '（一）逾期未完成。共1项：乙局1项（01-2逾期10天）。',
      '（二）信息报送不及时。本期未报送的单位1个（天数按最久未报的措施计）：丁局（已121天）。',
      '（三）周期性工作漏办。本期漏办1次：丙局“明查”（01-3）本期1次。',
      '丙局“现场会”（01-3，6月3日生产安全事故）应于6月18日前完成，已逾期12天。',
      '建设救援站（01-2）：资金未到位（乙局6月15日报）。',
    ]) {
      expect(found).toContain(sentence);
    }
  });

  test('says that a measure of several leads is named under each of them, so that the sum is no riddle', async () => {
    const departments = { lead: ['甲局', '乙局'] };
    const late: PlanSketch = { measures: [{ due: '2022-06-20', departments }] };
    expect(await body(report(late))).toContain(
      '共1项（几个单位共同承担的，各单位分别列出）：乙局1项（01-1逾期10天）；甲局1项（01-1逾期10天）。',
    );
  });

  test('asks for what comes, and suggests', async () => {
    const found = await body(report(BUSY));
    for (const sentence of [
      '2022年7月1日—31日到期2项：',
      '7月8日前：节点“完成选址”（01-2，乙局）。',
      '7月15日前：宣传（01-4，丁局）。',
      '2022年7月1日—31日应开展2次：明查（01-3，丙局）2次，首次期限7月4日。',
      '请附件2所列事项的责任单位逐项说明原因，明确整改措施和完成时间。',
      '请负有报送责任的3个单位于2022年7月31日前报送进展，没有进展的作零报告。本期未报送的1个单位请立即补报。',
      '建议提醒：丙局（01-3周期性工作漏办1次）。',
    ]) {
      expect(found).toContain(sentence);
    }
  });

  test('says so in a sentence where nothing happened, nothing is wrong, or the time is another', async () => {
    const quiet: PlanSketch = { measures: [{}] };
    expect(await body(report(quiet, '2022-02'))).toContain('计划于2022年3月1日印发，本期尚未印发。');
    const first = await body(report(quiet, '2022-03'));
    expect(first).toContain('上期末计划尚未印发，不作比较。');
    expect(first).toContain('本期没有收到报送。本期没有到期的周期性工作。');
    expect(first).toContain('本期没有新的进展。');
    const reported: PlanSketch = { measures: [{}], progress: { 甲局: [{ date: '2022-06-20' }] } };
    expect(await body(report(reported))).toContain('截至2022年6月30日，没有逾期、滞后、未报送和漏办的事项。');
    expect(await body(report(quiet, '2022-08', '2022-06-30'))).toContain('本期（2022年8月1日—31日）尚未开始');
    expect(await body(report(quiet, '2023-02'))).toContain('计划期已于2022年12月31日届满。');
    expect(await body(report(quiet, '2023-02'))).toContain('计划期于2022年12月31日届满，此后没有到期的事项。');
    expect(await body(report({ measures: [] }))).toContain('《示例市2022年工作要点》没有列入措施。');
  });

  test('gives a title that has its marks no second pair', async () => {
    const plan = { title: '《平安示例》实施方案' };
    expect(await body(report({ measures: [{}], plan }))).toContain('，《平安示例》实施方案共1项措施');
  });

  test('names the worst of many measures, and silence of equal length once', async () => {
    const lead = (name: string, due: string) => ({ due, departments: { lead: [name] } });
    const dues = ['06-25', '06-24', '06-23', '06-22', '06-21', '06-20'].map((day) => lead('甲局', `2022-${day}`));
    const found = await body(report({ measures: [...dues, lead('乙局', '2022-12')] }));
    expect(found).toContain('甲局6项（01-6逾期10天、01-5逾期9天、01-4逾期8天、01-3逾期7天、01-2逾期6天等）。');
    expect(found).toContain('本期未报送的单位2个（天数按最久未报的措施计）：甲局、乙局（均已121天）。');
    const running = await body(report({ measures: [{}] }, '2022-06', '2022-06-15'));
    expect(running).toContain('有措施满35天未报送的：甲局1项（01-1已106天）。');
    expect(running).toContain('本期尚未报送的有1个：甲局。');
  });

  test('has no list of shame with the name of praise', async () => {
    expect(await text(report(BUSY))).not.toContain('红榜');
  });
});

describe('the annexes', () => {
  test('have the rows of the report', async () => {
    const markdown = formatPaperMarkdown(circularPaper(report(BUSY), await wording('zh')));
    for (const row of [
      '| 乙局 | 1 | 0 | 0 | 0 | 0 | 1 | 0% | 0 | 1 |',
      '| 丁局 | 1 | 0 | 0 | 0 | 1 | 0 | 0% | 0 | 未报 |',
      '| 单位合计 | 4 | 1 | 1 | 0 | 2 | 2 | 25% | +25 | 2 |',
      '| 措施（4项） |  |  | 1 | 0 | 2 | 1 | 33.3% | +33.3 | 2 |',
      '| 01-2 | 建设救援站 | 乙局 | ■ 红灯 | 2022年5月底前→2022年6月20日前（延期1次） | 60% | 逾期10天 |  | 6月22日提醒乙局（安函〔2022〕3号），未答复 |',
      '| 01-3 | 明查 | 每两周 | 丙局 | 2 | 1 | 0 | 1 | 0 | 1 |',
      '| 01-3 | 暗访 | 频次未定 | 丙局 | — | — | — | — | — | — |',
      '|  | 合计 |  |  | 2 | 1 | 0 | 1 | 0 |  |',
      '| 01-3 | 6月3日生产安全事故 | 现场会 | 丙局 | 2022-06-18 | 漏办（逾期12天） |',
    ]) {
      expect(markdown.split('\n')).toContain(row);
    }
  });

  test('a weekly circular has two, and says what it leaves out', async () => {
    const week = await text(report(BUSY, '2022-W25'));
    expect(week).toContain('附件：1.红灯、黄灯事项清单\n　　　2.周期性工作和限时事项情况表\n');
    expect(week).toContain('请附件1所列事项');
    expect(week).toContain('周报从简：不附各单位进展情况表');
    expect(week).not.toContain('暗访');
    expect(await text(report(BUSY))).not.toContain('周报从简');
  });

  test('stand in Markdown without markup of the plan', async () => {
    const hostile: PlanSketch = {
      plan: { title: '# 一*二' },
      measures: [{ title: '甲|乙', due: '2022-06-20' }],
      progress: { 甲局: [{ date: '2022-06-10', note: '<b>[x](y)' }] },
    };
    const markdown = formatPaperMarkdown(circularPaper(report(hostile), await wording('zh')));
    expect(markdown).toContain('甲\\|乙');
    expect(markdown).toContain('\\<b\\>\\[x\\](y)');
    expect(markdown).toContain('关于\\# 一\\*二');
  });
});

describe('as a paper', () => {
  const EXPORTS: Exports = {
    contact: '王明，0539-1',
    report: {
      title: '{plan}{period}通报（{date}）',
      number: '安办通报〔{year}〕{blank}号',
      to: '各县区人民政府',
      copies: '市委办公室',
    },
  };

  test('is a letter with its annexes, upright as long as they fit, with lamps by shape and word', async () => {
    const paper = circularPaper(report(BUSY), await wording('zh'));
    expect(paper).toMatchObject({
      title: '关于示例市2022年工作要点2022年6月份进展情况的通报',
      author: '示例市安全生产委员会',
      language: 'zh',
      date: '2022-06-30',
      lamps: { red: '■ 红灯', none: '—' },
    });
    const shapes = sheetsOf(paper).map(({ name, title, page }) => [name ?? title, page?.landscape]);
    expect(paper.parts.map(({ kind }) => kind)).toEqual(['letter', 'sheet', 'sheet', 'sheet', 'sheet']);
    expect(shapes).toEqual([
      ['各单位进展情况表', false],
      ['红灯、黄灯事项清单', true],
      ['周期性工作和限时事项情况表', true],
      ['事件启动的限时事项', true],
    ]);
  });

  test('has a name and a kind for each column, and a cell for each column', async () => {
    for (const { columns, blocks } of sheetsOf(circularPaper(report(BUSY), await wording('zh')))) {
      expect(columns.every(({ key }) => key !== undefined)).toBe(true);
      for (const row of blocks.flatMap(({ rows }) => rows)) expect(row).toHaveLength(columns.length);
    }
    const [units, flagged, , duties] = sheetsOf(circularPaper(report(BUSY), await wording('zh')));
    const kindOf = (sheet: Sheet | undefined, name: string) => sheet?.columns.find(({ key }) => key === name)?.kind;
    expect(kindOf(units, 'rate')).toBe('percent');
    expect(kindOf(flagged, 'alert')).toBe('lamp');
    expect(kindOf(duties, 'deadline')).toBe('date');
  });

  test('copies stand at the very end, behind the annexes', async () => {
    const markdown = formatPaperMarkdown(circularPaper(report(BUSY), await wording('zh')));
    expect(markdown.trimEnd().split('\n').at(-1)).toBe('抄送：');
  });

  test('takes title, number, addressees, contact and copies from the settings, on the terminal too', async () => {
    const own = { ...(await wording('zh')), exports: EXPORTS };
    const [part] = circularPaper(report(BUSY), own).parts;
    expect(part).toMatchObject({
      letter: {
        title: '示例市2022年工作要点2022年6月份通报（2022年6月30日）',
        number: '安办通报〔2022〕　　号',
        to: '各县区人民政府：',
        contact: '（联系人、电话：王明，0539-1）',
        copies: '抄送：市委办公室。',
      },
    });
    const lines = formatCircularText(report(BUSY), own, createFileSurface()).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['各县区人民政府：', '抄送：市委办公室。']));
  });
});

describe('on the terminal', () => {
  const WEEKS = ['2022-W25', '2022-06', '2022-Q2', '2022'] as const;

  test.each<[Language, string]>(WEEKS.flatMap((period) => [['zh', period] as [Language, string], ['en', period]]))(
    '%s, %s: no line is wider than 80 columns or ends in a blank',
    async (language, period) => {
      const surface = createFileSurface();
      const lines = (await text(report(BUSY, period, '2022-06-30'), language)).split('\n');
      expect(lines.filter((line) => surface.measure(line) > 80 || line !== line.trimEnd())).toEqual([]);
      expect(lines.filter((line) => line.includes('undefined') || line.includes('NaN'))).toEqual([]);
    },
  );

  test('colour adds nothing but colour', async () => {
    const plain = createFileSurface();
    const palette = createPalette({ write: () => true, isTTY: true }, { FORCE_COLOR: '1' }, false);
    const colored = formatCircularText(report(BUSY), await wording('zh'), { ...plain, palette });
    const withoutColor = colored.replaceAll(/\u001b\[\d+m/g, '');
    expect(colored).not.toBe(withoutColor);
    expect(withoutColor).toBe(await text(report(BUSY)));
  });

  test('running text keeps to 80 columns on a wide terminal, and to a narrow one', async () => {
    const surface = createFileSurface();
    for (const width of [60, 140]) {
      const wide = formatCircularText(report(BUSY), await wording('zh'), { ...surface, width });
      const page = wide.slice(0, wide.indexOf('\n附件1')).split('\n');
      expect(Math.max(...page.map(surface.measure))).toBeLessThanOrEqual(Math.min(80, width));
    }
  });

  test('it ends with who signs, the date, and room for contact and copies', async () => {
    const lines = (await text(report(BUSY))).trimEnd().split('\n');
    const at = lines.findIndex((line) => line.trim() === '2022年6月30日');
    expect(lines[at - 1]?.trim()).toBe('示例市安全生产委员会');
    expect(lines[at + 1]).toContain('联系人');
    expect(lines.at(-1)).toBe('抄送：');
  });
});
