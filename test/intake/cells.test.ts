/** What spreadsheets make of what a clerk types: numbers, dates, formulas, errors, merged cells, rich text. */
import { describe, expect, test } from 'vitest';
import {
  checklistGrid,
  faultWords,
  readBack,
  readFilling,
  saidIn,
  type TestCell,
  toCsv,
  toWorkbook,
} from '../support/returned.js';
import { RETURNED_PLAN as PLAN } from '../support/returned-plan.js';

const styled = (value: number | Date, numFmt: string): TestCell => ({ value, style: { numFmt } });
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const FOLLOWING = { form: 'percent' } as const;

describe('cells that are no text', () => {
  test.each<[string, Parameters<typeof readFilling>[1][string], object]>([
    ['a percentage', { percent: styled(0.6, '0%') }, { percent: 60 }],
    ['a whole as percentage', { percent: styled(1, '0.00%') }, { percent: 100 }],
    ['a bare fraction', { percent: 0.29 }, { percent: 29 }],
    ['a bare number', { percent: 60 }, { percent: 60 }],
    ['a number as text', { percent: '60' }, { percent: 60 }],
    ['a number with another format', { percent: styled(60, '0.00_ ') }, { percent: 60 }],
    ['a number of a target', { actual: 31 }, { targets: { online: 31 } }],
    ['a number in a sentence column', { progress: 31 }, { note: '31' }],
    ['a percentage in a sentence column', { progress: styled(0.575, '0.0%') }, { note: '57.5%' }],
    ['a date', { next: styled(day('2022-09-30'), 'yyyy-mm-dd') }, { next: '2022年9月30日' }],
    ['a date in words', { next: styled(day('2022-09-30'), 'yyyy"年"m"月"d"日";@') }, { next: '2022年9月30日' }],
    ['a date without a year', { next: styled(day('2022-09-30'), '[$-804]m"月"d"日"') }, { next: '2022年9月30日' }],
    ['a month', { next: styled(day('2022-09-01'), 'yyyy"年"m"月"') }, { next: '2022年9月' }],
    ['a year', { next: styled(day('2022-01-01'), 'yyyy"年"') }, { next: '2022年' }],
    ['a number of a date', { next: styled(44_834, 'm/d/yyyy') }, { next: '2022年9月30日' }],
    [
      'rich text',
      {
        progress: {
          value: '已开展检查',
          type: 'richText',
          richText: [{ text: '已开展' }, { text: '检查', font: { bold: true } }],
        },
      },
      { note: '已开展检查' },
    ],
    ['a comment', { progress: { value: '已开展', comment: { text: '请核对' } } }, { note: '已开展' }],
    [
      'a link',
      { evidence: { value: 'http://example.cn/1', hyperlink: { target: 'http://example.cn/2' } } },
      { evidence: ['http://example.cn/1'] },
    ],
    ['breaks', { progress: '一\r\n二\n' }, { note: '一\n二' }],
    ['a break as Excel escapes it', { progress: '一_x000D_\n二' }, { note: '一\n二' }],
  ])('%s', async (_, filled, expected) => {
    const { answers, faults } = await readFilling(PLAN, { '01-2': filled });
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual({ '01-2': expected });
  });

  test('dates of 1904', async () => {
    const grid = checklistGrid(PLAN, '甲局', { '01-2': { next: styled(day('2022-09-30'), 'yyyy-mm-dd') } });
    const { answers } = await readBack(PLAN, await toWorkbook(grid, { dateSystem: '1904' }));
    expect(saidIn(answers)).toEqual({ '01-2': { next: '2022年9月30日' } });
  });

  test.each<[string, Parameters<typeof readFilling>[1][string], object[]]>([
    [
      'a formula',
      { percent: { formula: 'A1*2', formulaResult: 0.6, value: 0.6 } },
      [{ kind: 'formula', column: '完成比例', text: '=A1*2' }],
    ],
    [
      'a formula that makes text',
      { progress: { formula: 'HYPERLINK("http://a")', formulaResult: '已开展', value: '已开展' } },
      [{ kind: 'formula', column: '本期进展' }],
    ],
    [
      'an error',
      { actual: { value: '#N/A', type: 'error' } },
      [{ kind: 'error-value', column: '指标实际值', text: '#N/A' }],
    ],
    ['a boolean', { progress: true }, [{ kind: 'not-understood', text: 'TRUE', expected: { form: 'text' } }]],
    ['a boolean as percentage', { percent: false }, [{ kind: 'not-understood', text: 'FALSE', expected: FOLLOWING }]],
    ['a bare one', { percent: 1 }, [{ kind: 'not-understood', text: '1', expected: { form: 'percent-sign' } }]],
    [
      'a date as percentage',
      { percent: styled(day('2022-03-05'), 'm"月"d"日"') },
      [{ kind: 'not-understood', text: '2022年3月5日', expected: FOLLOWING }],
    ],
    [
      'a date as request',
      { request: styled(day('2022-12-31'), 'yyyy-mm-dd') },
      [{ kind: 'not-understood', text: '2022年12月31日', expected: { form: 'request' } }],
    ],
    [
      'too long a text',
      { next: '长'.repeat(32_768) },
      [{ kind: 'not-understood', expected: { form: 'shorter', most: 32_767 } }],
    ],
    [
      'several at once',
      { percent: '大半', actual: '不少' },
      [
        { kind: 'not-understood', text: '大半' },
        { kind: 'not-understood', text: '不少' },
      ],
    ],
  ])('%s is a fault, and the row gives no answer', async (_, filled, expected) => {
    const { answers, faults } = await readFilling(PLAN, { '01-1': { progress: '已开展' }, '01-2': filled });
    expect(faults).toEqual(expected.map((fault) => expect.objectContaining(fault)));
    expect(faults.every((fault) => 'code' in fault && fault.code?.measure === '01-2')).toBe(true);
    expect(answers.map(({ code }) => code.measure)).toEqual(['01-1', '01-3', '01-4', '01-5']);
  });

  test('name their cells', async () => {
    const { faults } = await readFilling(PLAN, { '01-2': { percent: '大半', actual: '不少' } });
    expect(faultWords(faults)).toEqual(['not-understood 责任清单!I6', 'not-understood 责任清单!J6']);
  });
});

describe('merged cells', () => {
  test('have their value in each row', async () => {
    const grid = checklistGrid(PLAN, '甲局', { '01-1': { progress: '一并开展' }, '01-4': { percent: '60%' } });
    const merges = [
      { startRow: 4, endRow: 6, startCol: 7, endCol: 7 },
      { startRow: 0, endRow: 0, startCol: 0, endCol: 13 },
      { startRow: 7, endRow: 8, startCol: 8, endCol: 9 },
    ];
    const { answers } = await readBack(PLAN, await toWorkbook(grid, { merges }));
    expect(saidIn(answers)).toEqual({
      '01-1': { note: '一并开展' },
      '01-2': { note: '一并开展' },
      '01-3': { note: '一并开展' },
      '01-4': { percent: 60 },
      '01-5': { percent: 60 },
    });
  });
});

describe('what a row says together', () => {
  test.each<[string, Parameters<typeof readFilling>[1][string], object | undefined]>([
    ['nothing to report', { progress: '零报告' }, { nothing: true }],
    ['无 alone', { progress: '无' }, { nothing: true }],
    ['no progress alone', { progress: '本期无进展。', problem: '无' }, { nothing: true }],
    [
      'no progress with a reason',
      { progress: '无进展', problem: '资金未到位' },
      { note: '无进展', problem: '资金未到位' },
    ],
    ['无 beside a figure', { progress: '无', percent: '60%' }, { percent: 60 }],
    ['零报告 with an extension', { progress: '零报告', request: '申请延期' }, { extension: { text: '申请延期' } }],
    ['a dash', { progress: '—' }, undefined],
    ['no problem', { progress: '已开展', problem: '无问题', next: '无', evidence: '无' }, { note: '已开展' }],
    ['finished in words', { progress: '已完成' }, { note: '已完成' }],
    [
      'a request with words',
      { progress: '全部建成', request: '已验收，申请销号' },
      { submit: true, note: '全部建成\n已验收，申请销号' },
    ],
    ['a request with words alone', { request: '已验收，申请销号' }, { submit: true, note: '已验收，申请销号' }],
    [
      'an extension with its date in the next steps',
      { request: '申请延期', next: '设备到货后安装，9月底前完成' },
      { next: '设备到货后安装，9月底前完成', extension: { text: '申请延期', to: '2022-09' } },
    ],
    ['empty lines of targets', { actual: ' \n' }, undefined],
  ])('%s', async (_, filled, expected) => {
    const { answers, faults } = await readFilling(PLAN, { '01-2': filled });
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual(expected === undefined ? {} : { '01-2': expected });
  });

  test('values of targets of a measure that is not in the plan are left to others', async () => {
    const gone = { ...PLAN, tasks: PLAN.tasks.map((task) => ({ ...task, measures: task.measures.slice(0, 1) })) };
    const bytes = await toWorkbook(checklistGrid(PLAN, '甲局', { '01-2': { progress: '建成', actual: '多座' } }));
    const { answers, faults } = await readBack(gone, bytes);
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual({ '01-2': { note: '建成' } });
  });
});

describe('csv', () => {
  const FILLING = {
    '01-1': { progress: '已开展，共3次\n“含夜查”' },
    '01-2': { percent: '0.6', next: '2022/9/30', actual: '1,200' },
  };
  const SAID = {
    '01-1': { note: '已开展，共3次\n“含夜查”' },
    '01-2': { percent: 60, next: '2022/9/30', targets: { online: 1200 } },
  };
  const GRID = checklistGrid(PLAN, '甲局', FILLING);
  const encode = (text: string) => new TextEncoder().encode(text);
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
    return bytes;
  };

  const gb18030 = (text: string) => {
    const decoder = new TextDecoder('gb18030');
    const codes = new Map<string, readonly number[]>();
    for (let first = 0x81; first <= 0xfe; first++) {
      for (let second = 0x40; second <= 0xfe; second++) {
        const sign = decoder.decode(Uint8Array.of(first, second));
        if (sign.length === 1 && !codes.has(sign)) codes.set(sign, [first, second]);
      }
    }
    return Uint8Array.from([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
  };

  test.each<[string, Uint8Array]>([
    ['GB18030', gb18030(toCsv(GRID))],
    ['UTF-8', encode(toCsv(GRID))],
    ['UTF-8 with its mark', encode(`\ufeff${toCsv(GRID)}`)],
    ['semicolons', encode(toCsv(GRID, ';'))],
    ['UTF-16 with tabs', utf16(`\ufeff${toCsv(GRID, '\t')}`, false)],
    ['UTF-16 the other way', utf16(`\ufeff${toCsv(GRID, '\t')}`, true)],
    ['line feeds alone', encode(toCsv(GRID).replaceAll('\r\n', '\n'))],
  ])('%s', async (_, bytes) => {
    const { answers, faults } = await readBack(PLAN, bytes, '甲局.csv');
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual(SAID);
  });

  test('names cells as a spreadsheet shows them, without a sheet', async () => {
    const grid = checklistGrid(PLAN, '甲局', { '01-1': { progress: '一\n二' }, '01-2': { percent: '大半' } });
    const { answers, faults } = await readBack(PLAN, `${toCsv(grid)}\r\n\r\n`, '甲局.csv');
    expect(faults).toMatchObject([{ place: { file: '甲局.csv', cell: 'I6' } }]);
    expect(answers[0]).toMatchObject({ place: { file: '甲局.csv', cell: 'A5' } });
  });
});
