/** Values as clerks write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/intake/table.js';
import { readEvidence } from '../../src/intake/values/evidence.js';
import { readNumber } from '../../src/intake/values/number.js';
import { readPercentCell } from '../../src/intake/values/percent.js';
import { readRequest } from '../../src/intake/values/request.js';
import { readTargetsCell } from '../../src/intake/values/targets.js';
import { plainText } from '../../src/intake/values/text.js';
import type { Target } from '../../src/model/plan.js';

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: number, isPercent = false): Cell => ({ kind: 'number', value, isPercent });

describe('a percentage', () => {
  test.each([
    ['60%', 60],
    ['60', 60],
    ['0.6', 60],
    ['0.57', 57],
    ['６０％', 60],
    [' 60 % ', 60],
    ['60.5%', 60.5],
    ['0.5%', 0.5],
    ['1%', 1],
    ['1.5', 1.5],
    ['0', 0],
    ['0%', 0],
    ['100', 100],
    ['六成', 60],
    ['六成五', 65],
    ['六成半', 65],
    ['6成', 60],
    ['6成5', 65],
    ['十成', 100],
    ['百分之六十', 60],
    ['百分之60', 60],
    ['百分之六十二点五', 62.5],
    ['百分之百', 100],
    ['六十', 60],
    ['一半', 50],
    ['约60%', 60],
    ['大约六成', 60],
    ['60%左右', 60],
    ['完成60%', 60],
    ['已完成六成', 60],
    ['总体完成比例：60%', 60],
    ['已完成', 100],
    ['完成', 100],
    ['全部完成。', 100],
    ['已办结', 100],
    ['未启动', 0],
    ['尚未开展', 0],
    ['未完成', undefined],
    ['101%', undefined],
    ['-5%', undefined],
    ['60%以上', undefined],
    ['近60%', undefined],
    ['过半', undefined],
    ['3/5', undefined],
    ['60%-70%', undefined],
    ['成', undefined],
    ['一成成', undefined],
    ['%', undefined],
    ['1.2.3%', undefined],
    ['１', 'percent-sign'],
    ['1', 'percent-sign'],
    ['1.0', 'percent-sign'],
    ['一', 1],
  ])('%s', (written, expected) => {
    expect(readPercentCell(text(written))).toEqual(
      typeof expected === 'number' ? { value: expected } : { expected: { form: expected ?? 'percent' } },
    );
  });

  test.each([
    [number(0.6, true), { value: 60 }],
    [number(1, true), { value: 100 }],
    [number(0.01, true), { value: 1 }],
    [number(60, true), { expected: { form: 'percent' } }],
    [number(0.6), { value: 60 }],
    [number(0.29), { value: 29 }],
    [number(60), { value: 60 }],
    [number(1), { expected: { form: 'percent-sign' } }],
    [number(0), { value: 0 }],
    [number(-1), { expected: { form: 'percent' } }],
    [{ kind: 'date', date: '2022-06-30' }, { expected: { form: 'percent' } }],
    [{ kind: 'boolean', text: 'TRUE' }, { expected: { form: 'percent' } }],
  ] as const)('%j', (cell, expected) => {
    expect(readPercentCell(cell)).toEqual(expected);
  });

  test.each(['', ' ', '无', '—', '/', '-', '暂无', 'N/A'])('%j says nothing', (written) => {
    expect(readPercentCell(text(written))).toBeUndefined();
  });

  test('is read back however it was written', () => {
    const percent = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(percent, (value) => {
        expect(readPercentCell(text(`${value}%`))).toEqual({ value });
        expect(readPercentCell(number(value / 100, true))).toEqual({ value });
        expect(readPercentCell(text(`约 ${value}％`))).toEqual({ value });
      }),
    );
  });
});

describe('a number', () => {
  test.each<[string, string, number | undefined]>([
    ['31', '座', 31],
    ['31座', '座', 31],
    ['３１ 座', '座', 31],
    ['31.5', '公里', 31.5],
    ['-3', '分', -3],
    ['1,200', '人', 1200],
    ['1，200人', '人', 1200],
    ['12,345,678', '人', 12_345_678],
    ['1.2万', '人', 12_000],
    ['1.2万人', '人', 12_000],
    ['1.2万元', '万元', 1.2],
    ['1.2', '万元', 1.2],
    ['1.2万', '万元', undefined],
    ['12000元', '万元', undefined],
    ['3千', '人', 3000],
    ['三十一', '座', 31],
    ['三十一座', '座', 31],
    ['一万二千人', '人', 12_000],
    ['两千', '人', 2000],
    ['二点五', '公里', 2.5],
    ['约31座', '座', 31],
    ['共计31', '座', 31],
    ['已完成31座', '座', 31],
    ['已建成31座', '座', 31],
    ['31座左右', '座', 31],
    ['95%', '%', 95],
    ['95％', '％', 95],
    ['1.1万', '人', 11_000],
    ['31次', '座', undefined],
    ['31/57', '座', undefined],
    ['31-35', '座', undefined],
    ['1,20', '人', undefined],
    ['全部', '座', undefined],
    ['多座', '座', undefined],
    ['99999999999999999999', '座', undefined],
    ['9007199254740991', '座', 9_007_199_254_740_991],
    ['1constructor', '座', undefined],
    ['1e5', '座', undefined],
    ['0x10', '座', undefined],
    ['', '座', undefined],
  ])('%s in %s', (written, unit, expected) => {
    expect(readNumber(written, unit)).toBe(expected);
  });
});

const target = (id: string, name: string, unit: string): Target => ({
  id,
  name,
  unit,
  compare: 'at-least',
  goal: 1,
  aggregate: 'latest',
});
const ONE = [target('online', '在线监测系统', '座')];
const TWO = [target('mines', '地下矿山系统', '座'), target('pits', '露天矿山、尾矿库系统', '座')];

describe('values of targets', () => {
  test.each<[readonly Target[], string, Record<string, number> | undefined]>([
    [ONE, '31', { online: 31 }],
    [ONE, '在线监测系统：31座', { online: 31 }],
    [ONE, '监测系统:31', { online: 31 }],
    [ONE, 'online=31', { online: 31 }],
    [ONE, '在线监测系统31座', { online: 31 }],
    [ONE, '31\n', { online: 31 }],
    [ONE, '在线监测系统：', undefined],
    [ONE, '无', undefined],
    [TWO, '地下矿山系统：\n露天矿山、尾矿库系统：\n', undefined],
    [TWO, '地下矿山系统：31\n露天矿山、尾矿库系统：\n', { mines: 31 }],
    [TWO, '地下矿山系统：31座\n露天矿山、尾矿库系统：二十', { mines: 31, pits: 20 }],
    [TWO, '地下矿山系统：31；露天矿山、尾矿库系统：—', { mines: 31 }],
    [TWO, '地下矿山系统31座，露天矿山、尾矿库系统20座', { mines: 31, pits: 20 }],
    [TWO, '地下:31，露天:20', { mines: 31, pits: 20 }],
    [TWO, 'pits: 1,200\nmines: 31', { pits: 1200, mines: 31 }],
    [TWO, '尾矿库：20', { pits: 20 }],
    [TWO, '地下矿山系统：31\n地下：31', { mines: 31 }],
  ])('%j %s', (targets, written, expected) => {
    expect(readTargetsCell(text(written), targets, '本期进展')).toEqual(expected && { value: expected });
  });

  test.each<[readonly Target[], Cell, object | undefined]>([
    [ONE, text('好'), { form: 'number', target: '在线监测系统', unit: '座' }],
    [ONE, text('31座\n（新建2座）'), { form: 'number', target: '在线监测系统', unit: '座' }],
    [ONE, number(0.31, true), { form: 'number', target: '在线监测系统', unit: '座' }],
    [ONE, { kind: 'date', date: '2022-03-01' }, { form: 'number', target: '在线监测系统', unit: '座' }],
    [TWO, text('31'), { form: 'targets', names: ['地下矿山系统', '露天矿山、尾矿库系统'] }],
    [TWO, number(31), { form: 'targets', names: ['地下矿山系统', '露天矿山、尾矿库系统'] }],
    [TWO, text('地下矿山31座'), { form: 'targets', names: ['地下矿山系统', '露天矿山、尾矿库系统'] }],
    [TWO, text('系统：31'), { form: 'targets', names: ['地下矿山系统', '露天矿山、尾矿库系统'] }],
    [TWO, text('地下：31\n地下：32'), { form: 'targets', names: ['地下矿山系统', '露天矿山、尾矿库系统'] }],
    [[], text('31'), { form: 'no-targets', progress: '本期进展' }],
    [[], text('/'), undefined],
  ])('%j %j is expected to be %j', (targets, cell, expected) => {
    expect(readTargetsCell(cell, targets, '本期进展')).toEqual(expected && { expected });
  });

  test('of cells with numbers', () => {
    expect(readTargetsCell(number(31), ONE, '')).toEqual({ value: { online: 31 } });
    expect(readTargetsCell(number(0.95, true), [target('rate', '覆盖率', '%')], '')).toEqual({ value: { rate: 95 } });
  });
});

describe('evidence', () => {
  test.each([
    ['临应急发〔2022〕31号', ['临应急发〔2022〕31号']],
    ['会议纪要、现场照片', ['会议纪要', '现场照片']],
    ['会议纪要；现场照片;签到表\n验收报告。', ['会议纪要', '现场照片', '签到表', '验收报告']],
    ['1.会议纪要\n2.现场照片', ['会议纪要', '现场照片']],
    ['1、会议纪要；2、现场照片', ['会议纪要', '现场照片']],
    ['（1）会议纪要\n（2）现场照片', ['会议纪要', '现场照片']],
    [
      '《关于地下矿山、露天矿山的通知》、照片（井口、井下）',
      ['《关于地下矿山、露天矿山的通知》', '照片（井口、井下）'],
    ],
    ['《关于矿山、尾矿库的通知', ['《关于矿山', '尾矿库的通知']],
    ['6.30会议照片', ['6.30会议照片']],
    ['2022.6.30会议照片', ['2022.6.30会议照片']],
    ['照片，共3张', ['照片，共3张']],
    ['照片、照片', ['照片']],
    ['无', []],
    ['—；无', []],
  ])('%j', (written, expected) => {
    expect(readEvidence(written)).toEqual(expected);
  });
});

describe('a request', () => {
  const submit = (words = '') => ({ value: { submit: true, words } });
  const extension = (written: string, to?: string) => ({
    value: { extension: { text: written, ...(to !== undefined && { to }) } },
  });

  test.each<[string, object | undefined]>([
    ['申请销号', submit()],
    [' 申请销号。', submit()],
    ['销号', submit()],
    ['申请办结', submit()],
    ['submit to close', submit()],
    ['已全部完成，申请销号', submit('已全部完成，申请销号')],
    ['申请延期', extension('申请延期')],
    ['申请延期至2022年12月', extension('申请延期至2022年12月', '2022-12')],
    ['申请延期（至9月底前）', extension('申请延期（至9月底前）', '2022-09')],
    [
      '原定6月底前，因设备未到，申请延期到9月15日',
      extension('原定6月底前，因设备未到，申请延期到9月15日', '2022-09-15'),
    ],
    ['延期3个月', extension('延期3个月')],
    ['申请延期至3月底', extension('申请延期至3月底', '2023-03')],
    ['延至明年一季度，申请延期', extension('延至明年一季度，申请延期', '2023-Q1')],
    ['申请延期至2022.12.31', extension('申请延期至2022.12.31', '2022-12-31')],
    ['ask for more time until 2022-12', extension('ask for more time until 2022-12', '2022-12')],
    ['无', undefined],
    ['否', undefined],
    ['不申请销号', undefined],
    ['暂不申请延期', undefined],
    ['申请销号或延期', { expected: { form: 'request' } }],
    ['暂不申请销号，拟年底完成', { expected: { form: 'request' } }],
    ['按期推进', { expected: { form: 'request' } }],
    ['2022年12月31日', { expected: { form: 'request' } }],
    ['未达到销号标准', { expected: { form: 'request' } }],
    ['设备未到货申请延期', extension('设备未到货申请延期')],
  ])('%s', (written, expected) => {
    expect(readRequest(written, '2022-06-30')).toEqual(expected);
  });
});

describe('a text', () => {
  test.each([
    ['  已开展 \r\n检查\t3次\u0007 ', '已开展\n检查 3次'],
    ['\ufeff已\u200b开展\u202e', '已开展'],
    ['一\r二', '一\n二'],
    ['（１）ＡＢＣ', '（１）ＡＢＣ'],
  ])('%j', (written, expected) => {
    expect(plainText(written)).toBe(expected);
  });
});
