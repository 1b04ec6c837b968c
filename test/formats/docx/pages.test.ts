/** The pages of a document: their shapes and margins, where a new one begins, and how they are counted. */
import { describe, expect, test } from 'vitest';
import type { PageShape, Sheet } from '../../../src/formats/sheet.js';
import {
  attributeOf,
  documentOf,
  has,
  letterOf,
  paragraphsOf,
  type ReadDocument,
  sheetOf,
  textsOf,
  valOf,
} from '../../support/document.js';
import { all, parseXml } from '../../support/workbook.js';

const LETTER = letterOf({ issuer: '示例市安全生产委员会', title: '通报' });

const sheet = (title: string, size: PageShape['size'] = 'A4', landscape = false): Sheet =>
  sheetOf([['甲']], { title, page: { size, landscape } });

const sectionsOf = ({ body }: ReadDocument) => all(body, 'w:sectPr');

describe('a page', () => {
  test.each<[PageShape, Record<string, string>, number[]]>([
    [
      { size: 'A4', landscape: false },
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
      [2098, 1474, 1984, 1587],
    ],
    [
      { size: 'A4', landscape: true },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
      [1587, 1134, 1474, 1134],
    ],
    [
      { size: 'A3', landscape: true },
      { 'w:w': '23811', 'w:h': '16838', 'w:orient': 'landscape' },
      [1587, 1134, 1474, 1134],
    ],
    [
      { size: 'A3', landscape: false },
      { 'w:w': '16838', 'w:h': '23811', 'w:orient': 'portrait' },
      [2098, 1474, 1984, 1587],
    ],
  ])('of shape %j has its size and margins', async ({ size, landscape }, attributes, margins) => {
    const document = await documentOf([sheet('表', size, landscape)]);
    expect(all(document.body, 'w:pgSz').map((node) => node.attributes)).toEqual([attributes]);
    const [margin] = all(document.body, 'w:pgMar');
    expect(['top', 'right', 'bottom', 'left'].map((side) => Number(margin?.attributes[`w:${side}`]))).toEqual(margins);
  });

  test('of a letter holds 22 lines', async () => {
    const { body } = await documentOf([LETTER]);
    const [margin] = all(body, 'w:pgMar');
    const height = 16_838 - Number(margin?.attributes['w:top']) - Number(margin?.attributes['w:bottom']);
    expect(Math.floor(height / 579)).toBe(22);
  });

  test('of a table that asks for none is that of a letter', async () => {
    const { body } = await documentOf([sheetOf([['甲']])]);
    expect(attributeOf(body, 'w:pgSz', 'w:h')).toBe('16838');
  });
});

describe('page numbers', () => {
  const foot = ({ parts }: ReadDocument, at: number) => parseXml(parts[`word/footer${at}.xml`] ?? '');

  test('are “— 1 —” right on odd pages and left on even ones, a character from the edge', async () => {
    const document = await documentOf([LETTER]);
    expect(document.parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    const types = all(document.body, 'w:footerReference').map(({ attributes }) => attributes['w:type']);
    expect(types).toEqual(['default', 'even']);
    for (const [at, edge] of [
      [1, 'right'],
      [2, 'left'],
    ] as const) {
      const node = foot(document, at);
      expect(all(node, 'w:instrText').map(({ text }) => text)).toEqual(['PAGE']);
      expect(all(node, 'w:t').map(({ text }) => text)).toEqual(['— ', ' —']);
      expect(valOf(node, 'w:jc')).toBe(edge);
      expect(attributeOf(node, 'w:ind', `w:${edge}`)).toBe('280');
    }
  });

  test('run through a letter and its annexes, whatever their pages', async () => {
    const document = await documentOf([LETTER, sheet('附件1　甲表', 'A4', true), sheet('附件2　乙表')]);
    expect(sectionsOf(document).map((section) => attributeOf(section, 'w:pgNumType', 'w:start'))).toEqual([
      '1',
      '',
      '',
    ]);
    expect(sectionsOf(document).map((section) => all(section, 'w:footerReference').length)).toEqual([2, 0, 0]);
  });

  test('stand below the legend of a table, on its pages alone', async () => {
    const marked = { ...sheet('附件1　甲表'), legend: '亮灯：红灯 逾期' };
    const document = await documentOf([LETTER, marked, sheet('附件2　乙表')]);
    const feet = sectionsOf(document).map((section) => all(section, 'w:footerReference').length);
    expect(feet).toEqual([2, 2, 2]);
    const legends = [1, 2, 3, 4, 5, 6].map((at) => paragraphsOf(foot(document, at)).map(({ text }) => text)[0]);
    expect(legends).toEqual(
      ['— ', '— ', '亮灯：红灯 逾期', '亮灯：红灯 逾期', '— ', '— '].map((text) => expect.stringContaining(text)),
    );
  });

  test('begin anew with another letter', async () => {
    const document = await documentOf([LETTER, sheet('附件1　甲表'), LETTER]);
    expect(sectionsOf(document).map((section) => attributeOf(section, 'w:pgNumType', 'w:start'))).toEqual(['1', '1']);
  });
});

describe('a new page', () => {
  const opening = ({ body }: ReadDocument) =>
    paragraphsOf(body)
      .filter((paragraph) => has(paragraph, 'w:pageBreakBefore'))
      .map(({ text }) => text);

  test('begins with each table, at the mark of an annex', async () => {
    const document = await documentOf([LETTER, sheet('附件1　甲表'), sheet('附件2　乙表')]);
    expect(opening(document)).toEqual(['附件1', '附件2']);
    expect(textsOf(document.body, 'SheetTitle')).toEqual(['甲表', '乙表']);
  });

  test('begins with a section where the shape changes', async () => {
    const document = await documentOf([sheet('甲表'), sheet('乙表', 'A3', true), sheet('丙表', 'A3', true)]);
    expect(sectionsOf(document)).toHaveLength(2);
    expect(opening(document)).toEqual(['丙表']);
  });

  test('does not begin with the second table of an annex', async () => {
    const document = await documentOf([LETTER, sheet('附件1　甲表'), sheet('乙表'), sheet('附件2　丙表')]);
    expect(opening(document)).toEqual(['附件1', '附件2']);
  });

  test('begins with a table that belongs to no annex', async () => {
    expect(opening(await documentOf([sheet('甲表'), sheet('乙表')]))).toEqual(['乙表']);
  });

  test('knows the annexes of an English letter', async () => {
    const document = await documentOf([LETTER, sheet('Annex 1: Departments')], { language: 'en' });
    expect(opening(document)).toEqual(['Annex 1']);
    expect(textsOf(document.body, 'SheetTitle')).toEqual(['Departments']);
  });

  test('is not begun by the mark of a section’s end', async () => {
    const { body } = await documentOf([sheet('甲表'), sheet('乙表', 'A3', true)]);
    const ends = all(body, 'w:p').filter((paragraph) => all(paragraph, 'w:sectPr').length > 0);
    expect(ends.map((paragraph) => valOf(paragraph, 'w:pStyle'))).toEqual(['Gap']);
    const last = body.children.filter(({ name }) => name === 'w:p').at(-1);
    expect(valOf(last, 'w:pStyle')).toBe('Gap');
  });
});
