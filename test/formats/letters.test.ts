/** Official letters as papers: whole letters, the office's own words in them, their annexes, and hostile text. */
import fc from 'fast-check';
import { lexer, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { circularLetter } from '../../src/formats/circular/letter.js';
import { letterFileName, lettersPaper, officeNotes } from '../../src/formats/letters/paper.js';
import type { LettersWording } from '../../src/formats/letters/wording.js';
import type { Letter } from '../../src/formats/paper/letter.js';
import { formatPaperMarkdown } from '../../src/formats/paper/markdown.js';
import { type Paper, sheetsOf } from '../../src/formats/paper/paper.js';
import { judgePlan } from '../../src/judge/judge.js';
import { formHint as englishHint } from '../../src/messages/en/diagnostics/phrases.js';
import { loadMessages, loadPaperMessages, loadSupervisionMessages } from '../../src/messages/messages.js';
import { formHint } from '../../src/messages/zh/diagnostics/phrases.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Exports, Language } from '../../src/model/plan.js';
import { SCHEMAS, type Schema } from '../../src/parse/schemas.js';
import { compileCircular } from '../../src/reports/circular/circular.js';
import { compileLetters, type LettersReport } from '../../src/reports/letters/letters.js';
import { compileReminders } from '../../src/reports/remind/remind.js';
import { makeCalendar } from '../support/calendars.js';
import { checkFiles } from '../support/example.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

const OFFICE = { id: 'office', name: '市安委会办公室', kind: 'committee-office' as const };
const COURT = { id: 'court', name: '市法院', kind: 'judicial' as const };
const departments = [COURT, OFFICE];

function reportOn(
  asOf: string,
  measures: readonly MeasureSketch[],
  extra: Omit<PlanSketch, 'measures'> = {},
): LettersReport {
  const plan = { reference: '安发〔2022〕3号', ...extra.plan };
  const judged = judgePlan(makePlan({ measures, departments, ...extra, plan }), asOf, makeCalendar());
  return compileLetters(judged, compileReminders(judged, judged.measures));
}

async function wordingOf(language: Language = 'zh', exports: Exports = {}): Promise<LettersWording> {
  const { remind } = await loadSupervisionMessages(language);
  const { letters } = await loadPaperMessages(language);
  return { messages: await loadMessages(language), remind, letters, exports };
}

async function lettersOf(report: LettersReport, exports: Exports = {}, language: Language = 'zh'): Promise<Letter[]> {
  return lettersIn(lettersPaper(report, await wordingOf(language, exports)));
}

function lettersIn({ parts }: Paper): Letter[] {
  return parts.flatMap((part) => (part.kind === 'letter' ? [part.letter] : []));
}

async function loadCircularWording() {
  return { messages: await loadMessages('zh'), circular: (await loadSupervisionMessages('zh')).circular };
}

function circularOn(text: string) {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  const judged = judgePlan(makePlan({ measures: [PRESSED] }), period.end, makeCalendar());
  return compileCircular(judged, 'monthly', period, period.end);
}

const DEFINITIONS_OF_PLANS: Readonly<Record<string, Schema>> = SCHEMAS.plan.$defs ?? {};

/** The running text, a line for each heading and paragraph. */
function bodyOf(letter: Letter | undefined): string[] {
  return (letter?.parts ?? []).flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [heading]),
    ...paragraphs.map(({ lead, text }) => (lead === undefined ? text : `${lead}｜${text}`)),
  ]);
}

const PRESSED: MeasureSketch = {
  title: '建设救援站',
  due: '2022-05',
  departments: { lead: ['甲局'] },
  letters: [
    {
      date: '2022-06-03',
      step: 'reminder',
      number: '安函〔2022〕3号',
      to: '甲局',
      replyDue: '2022-06-09',
      reply: { date: '2022-06-08', note: '正在推进' },
    },
  ],
};
const REPORTED = { 甲局: [{ date: '2022-06-18', percent: 60 }] };

describe('a supervision letter', () => {
  const report = reportOn('2022-06-20', [PRESSED], { progress: REPORTED });

  test('has number, title, addressee, ground, facts, demand, signature and annexes; no step is threatened', async () => {
    expect(formatPaperMarkdown(lettersPaper(report, await wordingOf()))).toBe(`示例市安全生产委员会

〔2022〕　　号

# 关于落实《示例市2022年工作要点》有关工作的督办函

甲局：

根据《示例市2022年工作要点》（安发〔2022〕3号）责任分工，你单位承担的1项工作未按要求落实，现予督办。截至2022年6月20日，有关情况如下：

建设救援站（01-1，牵头单位）：应于2022年5月底前完成，已逾期20天；已完成60%（6月18日报送）；6月3日已发提醒函（安函〔2022〕3号），6月8日答复。

请你单位高度重视，查明原因，制定整改措施，明确完成时限和责任人，抓紧整改落实，并于6月27日前将办理情况（填写附件2，由负责人签字并加盖公章）书面报送市安委会办公室。已完成的，请及时申请销号，并附佐证材料。

附件：1.督办事项清单

2\\.办理情况反馈表

示例市安全生产委员会

2022年6月20日

（联系人：　　　　　　联系电话：　　　　　　）

# 附件1　督办事项清单

单位：甲局　　截至2022年6月20日

| 序号 | 编号 | 事项 | 本单位责任 | 完成时限 | 进展情况 | 有关情况 | 已发函件 |
| ---: | --- | --- | --- | --- | --- | --- | --- |
| 1 | 01-1 | 建设救援站 | 牵头单位 | 2022年5月底前 | 已完成60%（6月18日报送） | 已逾期20天 | 6月3日已发提醒函（安函〔2022〕3号），6月8日答复 |

# 附件2　办理情况反馈表

反馈单位：甲局　　请于6月27日前反馈市安委会办公室

| 编号 | 事项 | 办理情况 | 未完成原因 | 整改措施 | 预计完成 | 负责人签字 | 盖章 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 01-1 | 建设救援站 |  |  |  |  |  |  |
`);
  });

  test('has an English twin', async () => {
    const [letter] = await lettersOf(report, {}, 'en');
    expect(letter?.title).toBe('Supervision letter about “示例市2022年工作要点”');
    expect(bodyOf(letter)).toEqual([
      'Under “示例市2022年工作要点” (安发〔2022〕3号) your unit has 1 piece of work that was not carried out as required, and is now pressed for it. This is how things stand as of 20 June 2022:',
      '建设救援站 (01-1, lead): Due by end of May 2022, 20 days overdue; 60% done (report of 18 June 2022); reminded on 3 June 2022 (安函〔2022〕3号), answered on 8 June 2022.',
      'Please find the cause, decide on measures with a date and a person who answers for them, carry them out, and report in writing by 27 June 2022 to 市安委会办公室 (Annex 2, signed and sealed). What is done should be submitted, with its evidence.',
    ]);
  });

  test('tells what it only reminds of apart, also in its list', async () => {
    const progress = {
      甲局: ['01-1', '01-2', '01-3'].map((measure) => ({ measure, date: '2022-06-18', percent: 60 })),
    };
    const others = [{ title: '宣传', due: '2022-06-15' }, PRESSED, { title: '检查', due: '2022-07-01' }];
    const paper = lettersPaper(reportOn('2022-06-20', others, { progress }), await wordingOf());
    const body = bodyOf(lettersIn(paper)[0]);
    expect(body[0]).toContain('你单位承担的1项工作未按要求落实，现予督办；另有2项工作一并提醒。');
    expect(body.filter((line) => /^[一二三（]/.test(line)).map((line) => line.replace(/｜.*/, ''))).toEqual([
      '一、督办事项',
      '（一）建设救援站（01-2，牵头单位）',
      '二、提醒事项',
      '（一）宣传（01-1，牵头单位）',
      '（二）检查（01-3，牵头单位）',
      '三、有关要求',
    ]);
    expect(sheetsOf(paper)[0]?.blocks).toMatchObject([
      { heading: '督办事项', rows: [['1', '01-2', '建设救援站']].map((row) => expect.arrayContaining(row)) },
      {
        heading: '提醒事项',
        rows: [
          ['2', '01-1'],
          ['3', '01-3'],
        ].map((row) => expect.arrayContaining(row)),
      },
    ]);
  });
});

describe('a reminder', () => {
  test('has no number, and asks for cause, measures, date and person', async () => {
    const report = reportOn('2022-06-05', [{ due: '2022-05' }], { progress: { 甲局: [{ percent: 40 }] } });
    const [letter] = await lettersOf(report);
    expect(letter).toMatchObject({ number: '', title: '关于落实《示例市2022年工作要点》有关工作的提醒函' });
    expect(bodyOf(letter)).toEqual([
      '根据《示例市2022年工作要点》（安发〔2022〕3号）责任分工，你单位承担的1项工作需抓紧推进。截至2022年6月5日，有关情况如下：',
      '措施1（01-1，牵头单位）：应于2022年5月底前完成，已逾期5天；已完成40%（6月1日报送）。',
      '请你单位抓紧推进上述工作，于6月10日前将办理情况（填写附件2）报送市安委会办公室，并说明未完成的原因、整改措施、预计完成时间和责任人。已完成的，请及时申请销号，并附佐证材料。',
    ]);
  });

  test('of what is in time asks for no answer and has one annex, without a number', async () => {
    const report = reportOn('2022-05-25', [{ due: '2022-05' }], {
      progress: { 甲局: [{ date: '2022-05-24', percent: 90 }] },
    });
    const paper = lettersPaper(report, await wordingOf());
    const [letter] = lettersIn(paper);
    expect(bodyOf(letter)[0]).toBe(
      '根据《示例市2022年工作要点》（安发〔2022〕3号）责任分工，你单位承担的1项工作临近时限，现提醒如下：',
    );
    expect(bodyOf(letter)[2]).toMatch(/^请你单位提前安排，确保按时完成并报送。/);
    expect(letter?.enclosures).toEqual(['附件：提醒事项清单']);
    expect(sheetsOf(paper).map(({ title }) => title)).toEqual(['附件　提醒事项清单']);
  });

  test('of what others collect asks to report to them as well', async () => {
    const report = reportOn('2022-06-05', [{ due: '2022-05', departments: { lead: ['甲局'], joint: ['乙局'] } }], {
      progress: { 甲局: [{ percent: 40 }] },
    });
    const [, letter] = await lettersOf(report);
    expect(bodyOf(letter).at(-1)).toContain(
      '由其他单位牵头（汇总）的工作，请将你单位承担部分的进展情况同时报送该单位。',
    );
  });

  test.each([
    [
      3,
      '措施1（01-1，牵头单位）；措施2（01-2，牵头单位）；措施3（01-3，牵头单位）。以上3项：3月1日以来已92天未报送进展。',
    ],
    [7, '共7项（见附件1）：3月1日以来已92天未报送进展。'],
  ])('tells what is alike of %d matters once, and asks silent departments for reports', async (count, text) => {
    const measures = Array.from({ length: count }, () => ({ standing: true }));
    const [letter] = await lettersOf(reportOn('2022-06-01', measures));
    expect(bodyOf(letter)[2]).toBe(text);
    expect(bodyOf(letter).at(-1)).toBe(
      '请你单位于6月8日前将上述工作的进展情况（填写附件2）报送市安委会办公室；没有进展的，说明原因、下步措施和预计完成时间。',
    );
  });

  test('counts many matters by what they are mainly about', async () => {
    const measures = [
      ...Array.from({ length: 4 }, () => ({ standing: true })),
      { due: '2022-05-30' },
      { due: '2022-06-12' },
    ];
    const progress = { 甲局: ['01-5', '01-6'].map((measure) => ({ measure, date: '2022-05-30', percent: 95 })) };
    const [letter] = await lettersOf(reportOn('2022-06-01', measures, { progress }));
    expect(bodyOf(letter)[2]).toBe('共6项，其中已逾期1项、未按要求报送进展4项、临近时限1项，各项情况见附件1。');
  });
});

describe('a letter of request', () => {
  const letters = [
    { date: '2022-06-10', step: 'reminder' as const, number: '安函〔2022〕9号', to: '市法院', replyDue: '2022-06-17' },
  ];
  const report = reportOn('2022-07-10', [
    { title: '通报案件', due: '2022-05', departments: { lead: ['市法院'] }, letters },
  ]);

  test('asks, thanks, and never urges', async () => {
    const paper = lettersPaper(report, await wordingOf());
    const [letter] = lettersIn(paper);
    expect(letter).toMatchObject({
      number: '〔2022〕　　号',
      title: '关于商请支持落实《示例市2022年工作要点》有关工作的函',
      to: '市法院：',
    });
    expect(bodyOf(letter)).toEqual([
      '感谢贵单位一直以来的大力支持。根据《示例市2022年工作要点》（安发〔2022〕3号）责任分工，现将贵单位承担的1项工作截至2022年7月10日的有关情况函告如下：',
      '通报案件（01-1，牵头单位）：应于2022年5月底前完成，时限已过40天；3月1日以来已131天未收到进展；6月10日已发商请函（安函〔2022〕9号），尚未收到复函。',
      '以上工作，商请贵单位统筹推进，并于7月15日前将进展情况、存在困难和预计完成时间（可填写附件2）函复市安委会办公室为盼。',
      '特此函商，请予支持。',
    ]);
    expect(formatPaperMarkdown(paper)).not.toMatch(/你单位|逾期|督办|整改|提醒|高度重视|抓紧/);
  });

  test('has a form without blame', async () => {
    const [, form] = sheetsOf(lettersPaper(report, await wordingOf()));
    expect(form?.columns.map(({ title }) => title)).toEqual([
      '编号',
      '事项',
      '进展情况',
      '存在困难',
      '下步安排',
      '预计完成',
      '负责人签字',
      '盖章',
    ]);
  });
});

describe('the settings', () => {
  const exports: Exports = {
    contact: '王明，0539-1',
    letters: {
      supervision: {
        title: '关于{year}年{plan}的督办函',
        number: '安督〔{year}〕{blank}号',
        ground: '经市政府同意，就{count}项工作督办{department}。\n截至{date}：',
        demand: '请于{replyBy}报送。\n逾期将约谈。',
      },
      copies: '市政府督查室',
    },
  };
  const report = reportOn('2022-06-20', [PRESSED], { progress: REPORTED });

  test('take the place of title, number, ground, demand, contact and copies; a line is a paragraph', async () => {
    const [letter] = await lettersOf(report, exports);
    expect(letter).toMatchObject({
      title: '关于2022年示例市2022年工作要点的督办函',
      number: '安督〔2022〕　　号',
      contact: '（联系人、电话：王明，0539-1）',
      copies: '抄送：市政府督查室。',
    });
    const [first, second, , ...rest] = bodyOf(letter);
    expect([first, second, ...rest]).toEqual([
      '经市政府同意，就1项工作督办甲局。',
      '截至2022年6月20日：',
      '请于6月27日前报送。',
      '逾期将约谈。',
    ]);
  });

  test('a contact of the letters goes before that of all exports', async () => {
    const [letter] = await lettersOf(report, { ...exports, letters: { contact: '李华' } });
    expect(letter?.contact).toBe('（联系人、电话：李华）');
  });

  test('do not press where nothing is late', async () => {
    const early = reportOn('2022-05-25', [{ due: '2022-05' }], {
      progress: { 甲局: [{ date: '2022-05-24', percent: 90 }] },
    });
    const [letter] = await lettersOf(early, { letters: { reminder: { ground: '现予批评。', demand: '立即整改。' } } });
    expect(bodyOf(letter).join()).not.toMatch(/批评|立即/);
  });

  test.each([
    ['letters: {reminder: {title: "关于{plan}的函（{deparment}）"}}', 'invalid-value'],
    ['letters: {contact: "{王明"}', 'invalid-value'],
    ['report: {title: "关于{plan}{month}的通报"}', 'invalid-value'],
    [
      'letters: {supervision: {title: "关于{plan}的督办函", number: "督〔{year}〕{blank}号"}, copies: 督查室}',
      undefined,
    ],
    ['report: {title: "关于{plan}{period}的通报", to: 各县区, contact: 王明, copies: 市委办公室}', undefined],
  ])('%s is judged by the schema: %s', async (settings, code) => {
    const files = { ...EXAMPLE_PLAN, 'plan.yaml': `${EXAMPLE_PLAN['plan.yaml']}exports:\n  ${settings}\n` };
    const { diagnostics } = await checkFiles(files);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(code === undefined ? [] : [code]);
  });
});

test.each(['letterText', 'circularText'])(
  '%s: the schema, its explanation and the papers know the same places',
  async (name) => {
    const { pattern = '' } = DEFINITIONS_OF_PLANS[name] ?? {};
    const places = /\(\?:((?:\w+\|)+\w+)\)/.exec(pattern)?.[1]?.split('|') ?? [];
    expect(places.length).toBeGreaterThan(5);
    for (const hint of [formHint(name), englishHint(name)]) {
      expect([...hint.matchAll(/\{(\w+)\}/g)].map(([, place]) => place)).toEqual(places);
    }
    const title = places.map((place) => `{${place}}`).join('；');
    const { messages, circular } = await loadCircularWording();
    const [letter] =
      name === 'letterText'
        ? await lettersOf(reportOn('2022-06-20', [PRESSED]), { letters: { supervision: { title } } })
        : [circularLetter(circularOn('2022-06'), { messages, circular, exports: { report: { title } } })];
    expect(letter?.title.split('；')).toHaveLength(places.length);
    expect(letter?.title).not.toContain('{');
  },
);

describe('the paper of several letters', () => {
  const report = reportOn(
    '2022-06-20',
    [
      PRESSED,
      { title: '通报案件', due: '2022-06-10', departments: { lead: ['市法院'] } },
      { due: '2022-06', departments: { lead: [OFFICE.name] } },
    ],
    { progress: REPORTED },
  );

  test('has each letter with its annexes, landscape, and a table of all as its summary', async () => {
    const paper = lettersPaper(report, await wordingOf());
    expect(paper).toMatchObject({
      title: '示例市2022年工作要点提醒、督办、商请函件',
      author: '示例市安全生产委员会',
      date: '2022-06-20',
    });
    expect(paper.parts.map((part) => (part.kind === 'letter' ? part.letter.to : part.sheet.name))).toEqual([
      '甲局：',
      '事项清单（甲局）',
      '反馈表（甲局）',
      '市法院：',
      '事项清单（市法院）',
      '反馈表（市法院）',
    ]);
    expect(sheetsOf(paper).map(({ page }) => page)).toEqual(Array(4).fill({ size: 'A4', landscape: true }));
    expect(paper.summary?.blocks[0]?.rows).toHaveLength(2);
  });

  test('is as a table a row for each department and measure, with dates, percent and lamp', async () => {
    const paper = lettersPaper(report, await wordingOf(), 'table');
    const [sheet] = sheetsOf(paper);
    expect(paper.parts).toHaveLength(1);
    expect(sheet?.lines).toEqual(['截至2022年6月20日', '函件：督办函1件、商请函1件']);
    expect(sheet?.columns.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      'department text',
      'form text',
      'id id',
      'matter text',
      'role text',
      'due date',
      'percent percent',
      'alert lamp',
      'facts text',
      'former text',
      'replyBy date',
    ]);
    expect(sheet?.blocks[0]?.rows).toEqual([
      [
        '甲局',
        '督办函',
        '01-1',
        '建设救援站',
        '牵头单位',
        '2022-05-31',
        '60%',
        '红灯',
        '已逾期20天',
        '6月3日已发提醒函（安函〔2022〕3号），6月8日答复',
        '2022-06-27',
      ],
      [
        '市法院',
        '商请函',
        '01-2',
        '通报案件',
        '牵头单位',
        '2022-06-10',
        '',
        '红灯',
        '时限已过10天\n3月1日以来已111天未收到进展',
        '',
        '2022-06-27',
      ],
    ]);
  });

  test('names each file, and says where the office’s own matters are', async () => {
    const wording = await wordingOf();
    expect(report.letters.map((letter) => letterFileName(letter, wording))).toEqual(['督办函-甲局', '商请函-市法院']);
    expect(officeNotes(report, wording)).toEqual([
      '建议采取的措施1项、本办公室承办的工作1项，不写入函件，用 plan remind 查看。',
    ]);
    expect(officeNotes({ ...report, office: { pending: 0, suggestions: 0, measures: 0 } }, wording)).toEqual([]);
    expect(formatPaperMarkdown(lettersPaper(report, wording))).not.toMatch(/建议|01-3/);
  });

  test.each(['zh', 'en'] as const)('leaves no place unfilled in %s', async (language) => {
    const paper = lettersPaper(report, await wordingOf(language));
    expect(JSON.stringify(paper)).not.toMatch(/undefined|NaN|\{\w+\}/);
  });
});

test('whatever a plan says, its text stays text in the letters', async () => {
  const wording = await wordingOf();
  const sign = fc.constantFrom(
    '{department}',
    '$&',
    '<b>',
    '[x](http://a)',
    '\n# ',
    '|',
    '\n- ',
    '*',
    '`',
    '安',
    '&lt;',
  );
  const text = fc.array(sign, { minLength: 1, maxLength: 5 }).map((parts) => `甲${parts.join('')}`);
  fc.assert(
    fc.property(text, text, (plan, title) => {
      const report = reportOn('2022-06-20', [{ title, due: '2022-05' }], { plan: { title: plan } });
      const paper = lettersPaper(report, wording);
      expect(lettersIn(paper)[0]?.title).not.toContain('\n');
      expect(typesIn(lexer(formatPaperMarkdown(paper))).filter((type) => !PLAIN.has(type))).toEqual([]);
      expect(lettersIn(paper)[0]?.parts[0]?.paragraphs[0]?.text).toContain(`《${plan}》`);
    }),
  );
});

const PLAIN = new Set(['heading', 'paragraph', 'table', 'text', 'escape', 'space', 'br']);

function typesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'html' && token.raw === '<br>') return [];
    return [token.type, ...('tokens' in token && token.tokens ? typesIn(token.tokens) : [])];
  });
}
