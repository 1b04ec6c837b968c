/** What a spreadsheet gets of a cell's text: numbers, dates and percents to calculate with, and nothing that it would take for more than text. */
import { describe, expect, test } from 'vitest';
import { toContent } from '../../../src/formats/xlsx/cell-value.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('a cell', () => {
  test.each([
    ['7', 'number', { value: 7 }],
    ['0', 'number', { value: 0 }],
    ['-13.5', 'number', { value: -13.5, numFmt: '0.0' }],
    ['100.00', 'number', { value: 100, numFmt: '0.00' }],
    ['+3', 'number', { value: 3, numFmt: '+0;-0;0' }],
    ['123456789012345', 'number', { value: 123_456_789_012_345 }],
    ['33.3%', 'number', { value: 0.333, numFmt: '0.0%' }],
    ['60%', 'percent', { value: 0.6, numFmt: '0%' }],
    ['-1.7%', 'percent', { value: -0.017, numFmt: '0.0%' }],
    ['2022-06-30', 'date', { value: day('2022-06-30'), numFmt: 'yyyy-mm-dd' }],
    ['2024-02-29', 'date', { value: day('2024-02-29'), numFmt: 'yyyy-mm-dd' }],
    ['05-1', 'id', { value: '05-1', numFmt: '@' }],
    ['7', 'id', { value: '7', numFmt: '@' }],
    ['红灯', 'lamp', { value: '红灯' }],
    ['★', 'symbol', { value: '★' }],
    ['', 'number', {}],
    ['', 'text', {}],
  ] as const)('with %j of kind %s', (text, kind, content) => {
    expect(toContent(text, kind)).toEqual(content);
  });

  test.each([
    ['未定', 'number'],
    ['—', 'percent'],
    ['007', 'number'],
    ['1e5', 'number'],
    ['1,000', 'number'],
    ['.5', 'number'],
    ['5.', 'number'],
    ['1234567890123456', 'number'],
    ['1.23456789012345678', 'number'],
    ['2022-02-30', 'date'],
    ['2022-13-01', 'date'],
    ['1900-02-28', 'date'],
    ['2022-06', 'date'],
    ['未定（2023-01-02）', 'date'],
    ['2022-06-30', 'text'],
    ['7', 'text'],
    ['60%', 'text'],
  ] as const)('with %j of kind %s stays text', (text, kind) => {
    expect(toContent(text, kind)).toEqual({ value: text });
  });

  test.each(['=1+1', '+86 539', '-12件', '@SUM(A1)'])('with %j cannot be entered as a formula', (text) => {
    expect(toContent(text, 'text')).toEqual({ value: text, numFmt: '@' });
  });

  test('that begins so is no longer than what the text format shows', () => {
    const text = `=${'长'.repeat(300)}`;
    expect(toContent(text, 'text')).toEqual({ value: text });
  });

  test.each(['#REF!', '#N/A', '#1'])('with %j is no error', (text) => {
    expect(toContent(text, 'text')).toEqual({ richText: [{ text }] });
  });

  test('with what readers take for an escaped character keeps it', () => {
    expect(toContent('_x0041_ _x0D_ _X000a_', 'text').value).toBe(
      '_x005F_x0041_ _x0D_ _X000a_'.replace('_X', '_x005F_X'),
    );
  });

  test('holds no more characters than a spreadsheet takes, none of them half', () => {
    const value = String(toContent(`${'长'.repeat(32_765)}𠮷𠮷`, 'text').value);
    expect(value).toHaveLength(32_766);
    expect(value.endsWith('长…')).toBe(true);
  });
});
