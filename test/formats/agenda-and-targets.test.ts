/** Agenda and targets on the terminal: nothing wider than the screen, nothing lost, all of it readable without colour. */
import { describe, expect, test } from 'vitest';
import { agendaSheet } from '../../src/formats/agenda/sheet.js';
import { formatAgenda } from '../../src/formats/agenda/table.js';
import { drawMarkedBar } from '../../src/formats/marked-bar.js';
import { targetsSheet } from '../../src/formats/targets/sheet.js';
import { formatTargets } from '../../src/formats/targets/table.js';
import { judgePlan } from '../../src/judge/judge.js';
import { loadMessages, loadSupervisionMessages } from '../../src/messages/messages.js';
import type { Language } from '../../src/model/plan.js';
import { compileAgenda } from '../../src/reports/agenda/agenda.js';
import { compileTargets } from '../../src/reports/targets.js';
import { createPalette } from '../../src/terminal/palette.js';
import type { Surface } from '../../src/terminal/surface.js';
import { createMeasureWidth } from '../../src/terminal/width.js';
import { makeCalendar } from '../support/calendars.js';
import { makePlan } from '../support/plans.js';

const output = { write: () => undefined, isTTY: false };
const surface = (width: number, ambiguousAsWide = false, env = {}): Surface => ({
  width,
  measure: createMeasureWidth(ambiguousAsWide),
  palette: createPalette(output, env, false),
});

const PLAN = makePlan({
  plan: { title: '示例市安全生产委员会关于进一步压紧压实各级安全生产责任的2022年工作要点' },
  measures: [
    {
      title: '建立健全非煤矿山、危险化学品、燃气等重点行业领域安全风险监测预警机制',
      departments: { lead: ['甲局', '乙局'], responsible: ['丙局', '丁局'] },
      due: '2022-09',
      extensions: [{ date: '2022-05-01', from: '2022-06', to: '2022-09', reason: '汛期', approvedBy: '张三' }],
      targets: [
        { id: 't', name: '站', compare: 'at-least', goal: 40, unit: '个', aggregate: 'sum' },
        { id: 'u', name: '死亡人数', compare: 'at-most', goal: 3, unit: '人' },
        { id: 'v', name: '在线监测系统', compare: 'all', unit: '座' },
      ],
      schedules: [
        { id: 'w', name: '周报', every: '1 week', from: '2022-06-03', owedBy: 'each' },
        { id: 'o', name: '暗访', every: 'open' },
      ],
      letters: [
        { date: '2022-06-10', step: 'supervision', number: '安督〔2022〕1号', to: '乙局', replyDue: '2022-06-17' },
      ],
    },
    { title: '防汛', due: '2022-05' },
  ],
  progress: { 甲局: [{ date: '2022-06-03', schedule: 'w', targets: { t: 12, u: 5 } }], 乙局: [{ targets: { t: 3 } }] },
});
const JUDGED = judgePlan(PLAN, '2022-06-14', makeCalendar('2022-06-03'));
const RANGE = { from: '2022-06-01', to: '2022-06-30' };

async function texts(language: Language, on: Surface): Promise<{ agenda: string; targets: string }> {
  const messages = await loadMessages(language);
  const wording = await loadSupervisionMessages(language);
  const agenda = compileAgenda(JUDGED, { measures: JUDGED.measures }, RANGE);
  const targets = compileTargets(JUDGED, JUDGED.measures);
  return {
    agenda: formatAgenda(agenda, undefined, messages, wording.agenda, on),
    targets: formatTargets(targets, undefined, messages, wording.targets, on),
  };
}

describe.each<Language>(['zh', 'en'])('in %s', (language) => {
  test.each([
    [60, false],
    [80, false],
    [80, true],
    [140, false],
  ])('every line fits %i columns (ambiguous signs wide: %s)', async (width, wide) => {
    const on = surface(width, wide);
    const { agenda, targets } = await texts(language, on);
    for (const text of [agenda, targets]) {
      const lines = text.split('\n');
      expect(lines.filter((line) => on.measure(line) > width)).toEqual([]);
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
      expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
    }
  });

  test('colour adds nothing to what is written', async () => {
    const plain = await texts(language, surface(80));
    const colored = await texts(language, surface(80, false, { FORCE_COLOR: '1' }));
    for (const name of ['agenda', 'targets'] as const) {
      expect(colored[name]).not.toBe(plain[name]);
      expect(colored[name].replaceAll(/\u001b\[\d+m/g, '')).toBe(plain[name]);
    }
  });
});

describe('in Chinese', () => {
  test('the agenda says what, by whom, why on that day, and what came of it', async () => {
    const { agenda } = await texts('zh', surface(80));
    const words = agenda.replaceAll(/\s/g, '');
    for (const phrase of [
      '共6项：逾期未办2、待办3、已办结1',
      '2022-06-06周期01-1逾期未办周报周一乙局、丙局、丁局每周，6月3日为休息日，顺延',
      '已办结周报甲局（6月3日办结）每周',
      '答复01-1待办答复督办函（安督〔2022〕1号，6月10日发出）',
      '01-1频次未定暗访甲局、乙局',
      "此前逾期未办结1条措施，用planlist'逾期>0时限<2022-06-01'--as-of2022-06-14查看。",
    ]) {
      expect(words).toContain(phrase);
    }
  });

  test('an agenda of one department names it once', async () => {
    const messages = await loadMessages('zh');
    const { agenda } = await loadSupervisionMessages('zh');
    const report = compileAgenda(JUDGED, { measures: JUDGED.measures, departments: ['甲局'] }, RANGE);
    const text = formatAgenda(report, undefined, messages, agenda, surface(80));
    expect(text.match(/[甲乙丙丁]局/g)).toEqual(['甲局']);
    expect(text).toContain('6月3日办结');
    expect(text).not.toContain('按单位');
  });

  test('the targets say what is asked, reached, missing and expected', async () => {
    const { targets } = await texts('zh', surface(80));
    const words = targets.replaceAll(/[\s█░│]/g, '');
    for (const phrase of [
      '站：不少于40个',
      '实际15个，还差25个',
      '37.5%，应达49.3%',
      '滞后11.8个百分点',
      '乙局3个、甲局12个',
      '死亡人数：不超过3人',
      '实际5人，超出2人',
      '在线监测系统：全部（总数未定）',
      '已达到0、达到序时0、滞后2、未定1',
    ]) {
      expect(words).toContain(phrase);
    }
  });
});

describe('a bar with a mark', () => {
  test.each<[number | null, number | null, string]>([
    [50, 70, '█████░░│░░'],
    [80, 70, '███████│░░'],
    [90, 30, '███│█████░'],
    [null, 70, '░░░░░░░│░░'],
    [100, 100, '█████████│'],
    [0, 0, '│░░░░░░░░░'],
    [100, null, '██████████'],
    [null, null, '░░░░░░░░░░'],
  ])('of %s where %s is expected', (percent, expected, bar) => {
    expect(drawMarkedBar(percent, expected, 10, surface(80))).toBe(bar);
  });

  test('is no wider where its signs are', () => {
    const wide = surface(80, true);
    for (const [percent, expected] of [
      [40, 60],
      [60, 40],
      [0, 100],
      [100, 0],
      [7, 93],
    ] as const) {
      expect(wide.measure(drawMarkedBar(percent, expected, 16, wide))).toBe(16);
    }
  });
});

describe('as sheets', () => {
  test.each<Language>(['zh', 'en'])('every row has a cell for every column (%s)', async (language) => {
    const messages = await loadMessages(language);
    const wording = await loadSupervisionMessages(language);
    const unknown = judgePlan(PLAN, '2022-06-14');
    const agendas = [JUDGED, unknown].map((judged) => compileAgenda(judged, { measures: judged.measures }, RANGE));
    const sheets = [
      ...agendas.map((report) => agendaSheet(report, messages, wording.agenda)),
      targetsSheet(compileTargets(JUDGED, JUDGED.measures), messages, wording.targets),
    ];
    expect(sheets.map(({ blocks }) => blocks[0]?.rows.length)).toEqual([agendas[0]?.items, agendas[1]?.items, 3]);
    for (const { columns, blocks } of sheets) {
      for (const row of blocks[0]?.rows ?? []) expect(row).toHaveLength(columns.length);
    }
  });

  test('what has no day says so and which year is missing', async () => {
    const messages = await loadMessages('zh');
    const { agenda } = await loadSupervisionMessages('zh');
    const judged = judgePlan(PLAN, '2022-06-14');
    const { blocks } = agendaSheet(compileAgenda(judged, { measures: judged.measures }, RANGE), messages, agenda);
    const rows = blocks[0]?.rows.filter(([date]) => date?.startsWith('日期未定')) ?? [];
    expect(rows.map(([date]) => date)).toContain('日期未定（2022-06-17）');
    for (const row of rows) expect(row[5]).toContain('缺2022年节假日数据');
  });
});
