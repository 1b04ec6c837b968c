/** What is wrong with returned files is said with what was found and what to do. */
import { describe, expect, test } from 'vitest';
import { faultText } from '../../src/commands/collect/fault-text.js';
import { type IntakeFault, UNREADABLE } from '../../src/intake/intake-fault.js';
import { collect as en } from '../../src/messages/en/collect.js';
import { collect as zh } from '../../src/messages/zh/collect.js';

const place = { file: '甲局.xlsx', sheet: '责任清单', cell: 'I6' };
const cell = { kind: 'not-understood', place, column: '完成比例', text: '大半' } as const;

const FAULTS: readonly (readonly [IntakeFault, string])[] = [
  [
    { kind: 'unreadable', file: '甲局.xlsx', reason: 'too-large' },
    '文件超过20 MB，责任清单没有这么大；请核对是否交错了文件，或删去其中的图片，另存后再交。',
  ],
  [
    { kind: 'unreadable', file: '甲局.xlsx', reason: 'password' },
    '文件加了密码，读不出来；请取消密码，另存为 .xlsx 后再交。',
  ],
  [
    { kind: 'external-links', file: '甲局.xlsx' },
    '工作簿引用了别的文件，引用的内容没有读取，其余照常读取；请在 Excel 的“数据—编辑链接”里断开链接后保存。',
  ],
  [
    { kind: 'missing-columns', place, columns: ['本期进展'] },
    '表头里没有“本期进展”，这一列没有读取；请恢复原来的列和表头文字。',
  ],
  [
    { kind: 'missing-columns', place, columns: ['本期进展', '佐证材料'] },
    '表头里没有“本期进展”、“佐证材料”，这几列没有读取；请恢复原来的列和表头文字。',
  ],
  [
    { kind: 'column-twice', place, column: '本期进展' },
    '表头里有两个“本期进展”，不知道以哪一列为准，下面各行没有读取；请删去多余的一列。',
  ],
  [
    { kind: 'damaged-code', place, text: 'P1/x' },
    '回收码“P1/x”被改动过，这一行没有读取；请从发出的原表整行复制，不要下拉填充。',
  ],
  [
    { kind: 'no-code', place },
    '这一行填了内容，但没有回收码，也没有可用的编号，不知道答复哪条措施；请填在原表的行里。',
  ],
  [
    { kind: 'several-codes', place, measures: ['01-1', '01-2'] },
    '这一行有几个回收码（01-1、01-2），不知道答复哪条措施；一行只能答复一条措施。',
  ],
  [
    { kind: 'other-id', place, id: '01-2', measure: '01-1' },
    '这一行的编号是 01-2，回收码却是 01-1 的，可能只给一部分列排了序；请从发出的原表整行复制后重填。',
  ],
  [
    { kind: 'no-header', place },
    '这一行上面没有表头，不知道哪一列填的是什么，这样的行都没有读取；请连同表头一起复制。',
  ],
  [
    { kind: 'formula', place, column: '本期进展', text: '=A1' },
    '“本期进展”里是公式“=A1”，不是填写的内容；请改填数值或文字。',
  ],
  [{ kind: 'error-value', place, column: '本期进展', text: '#N/A' }, '“本期进展”里是错误值“#N/A”；请改填数值或文字。'],
  [{ ...cell, expected: { form: 'percent' } }, '“完成比例”看不懂“大半”；请填 0 到 100 的百分数，如 60%。'],
  [{ ...cell, expected: { form: 'percent-sign' } }, '“完成比例”看不懂“大半”；可能是 1%，也可能是 100%，请写上百分号。'],
  [
    { ...cell, expected: { form: 'number', target: '监测系统', unit: '座' } },
    '“完成比例”看不懂“大半”；请填“监测系统”的数值，如 31座。',
  ],
  [
    { ...cell, expected: { form: 'targets', names: ['系统', '人数'] } },
    '“完成比例”看不懂“大半”；请一行填一个指标，如“系统：31”；指标有“系统”、“人数”。',
  ],
  [
    { ...cell, expected: { form: 'no-targets', progress: '进展' } },
    '“完成比例”看不懂“大半”；这条措施没有量化指标，数字请填在“进展”里。',
  ],
  [
    { ...cell, expected: { form: 'request' } },
    '“完成比例”看不懂“大半”；请填“申请销号”，或者“申请延期至12月底”这样的话。',
  ],
  [{ ...cell, expected: { form: 'text' } }, '“完成比例”看不懂“大半”；请填文字。'],
  [
    { ...cell, text: '很'.repeat(50), expected: { form: 'shorter', most: 32_767 } },
    `“完成比例”看不懂“${'很'.repeat(40)}…”；太长了，一个单元格最多填32767个字；请写短些，材料另附。`,
  ],
];

describe('a fault in words', () => {
  test.each(FAULTS)('%j', (fault, expected) => {
    expect(faultText(fault, zh.faults)).toBe(expected);
  });

  test.each(FAULTS)('in English: %j', (fault) => {
    expect(faultText(fault, en.faults)).toMatch(/^[“A-Z].*\.$/);
  });

  test.each(UNREADABLE)('a file that is %s', (reason) => {
    const fault = { kind: 'unreadable', file: '甲局.xlsx', reason } as const;
    expect(faultText(fault, zh.faults)).toMatch(/[；：].*请.*。$/);
    expect(faultText(fault, en.faults)).toMatch(/^[A-Z].*\.$/);
  });
});
