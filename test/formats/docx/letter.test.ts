/** A letter by GB/T 9704: its styles, fonts and distances, from the red head to the imprint. */
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../../src/formats/paper/letter.js';
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
import { all } from '../../support/workbook.js';

const CIRCULAR: Letter = {
  issuer: '示例市安全生产委员会',
  number: '〔2022〕　　号',
  title: '关于示例市安全生产委员会2022年工作要点2022年6月份进展情况的通报',
  to: '各县区、各有关单位：',
  parts: [
    { heading: '一、总体情况', paragraphs: [{ text: '已完成“三项”。' }] },
    {
      heading: '二、存在问题',
      paragraphs: [
        { lead: '（一）逾期未完成', text: '共1项。' },
        { lead: '1. 建设救援站', text: '逾期10天。\n已督办。' },
      ],
    },
  ],
  enclosures: ['附件：1.各单位进展情况表', '　　　2.红灯、黄灯事项清单'],
  signature: ['示例市安全生产委员会', '2022年6月30日'],
  contact: '（联系人：张三）',
  note: '周报从简。',
  copies: '抄送：市委办公室，市政府办公室。',
};

/** What a style says of the font of Chinese text, its size in points and the distance of lines in twips. */
function styleOf({ styles }: ReadDocument, id: string) {
  const style = styles.get(id);
  return {
    font: attributeOf(style, 'w:rFonts', 'w:eastAsia'),
    points: Number(valOf(style, 'w:sz')) / 2,
    line: Number(attributeOf(style, 'w:spacing', 'w:line')),
  };
}

test('a circular stands in its order, each part in its style', async () => {
  const { body } = await documentOf([CIRCULAR]);
  const paragraphs = paragraphsOf(body).filter(({ style }) => style !== 'Gap');
  expect(paragraphs.map(({ style, text }) => [style, text])).toEqual([
    ['Issuer', '示例市安全生产委员会'],
    ['DocumentNumber', '〔2022〕　　号'],
    ['Title', '关于示例市安全生产委员会2022年\n工作要点2022年6月份进展情况的通报'],
    ['Addressee', '各县区、各有关单位：'],
    ['Heading1', '一、总体情况'],
    ['BodyText', '已完成“三项”。'],
    ['Heading1', '二、存在问题'],
    ['Heading2', '（一）逾期未完成'],
    ['BodyText', '共1项。'],
    ['Heading3', '1. 建设救援站'],
    ['BodyText', '逾期10天。'],
    ['BodyText', '已督办。'],
    ['Enclosure', '附件：1.\t各单位进展情况表'],
    ['Enclosure', '2.\t红灯、黄灯事项清单'],
    ['Signature', '示例市安全生产委员会'],
    ['Signature', '2022年6月30日'],
    ['BodyText', '（联系人：张三）'],
    ['BodyText', '周报从简。'],
    ['Imprint', '抄送：市委办公室，市政府办公室。'],
    ['Imprint', '示例市安全生产委员会\t2022年6月30日印发'],
  ]);
});

test('what a letter does not have leaves no empty line', async () => {
  const { body } = await documentOf([letterOf({ title: '函', parts: [{ paragraphs: [{ text: '请办理。' }] }] })]);
  expect(paragraphsOf(body).map(({ style }) => style)).toEqual(['Title', 'BodyText']);
});

describe('type', () => {
  test('is 仿宋 of 16 pt on lines 28.95 pt apart where nothing else is said', async () => {
    const document = await documentOf([CIRCULAR]);
    const [defaults] = (document.parts['word/styles.xml'] ?? '').match(/<w:docDefaults>.*<\/w:docDefaults>/s) ?? [];
    expect(defaults).toContain('w:eastAsia="仿宋_GB2312"');
    expect(defaults).toContain('<w:sz w:val="32"/>');
    expect(defaults).toContain('w:line="579" w:lineRule="exact"');
  });

  test.each([
    ['Title', '方正小标宋简体', 22],
    ['Issuer', '方正小标宋简体', 0],
    ['Heading1', '黑体', 0],
    ['Heading2', '楷体_GB2312', 0],
    ['Heading3', '', 0],
    ['BodyText', '', 0],
    ['AnnexMark', '黑体', 0],
    ['SheetTitle', '方正小标宋简体', 22],
    ['Footer', '宋体', 14],
    ['Imprint', '', 14],
  ])('of %s is %j, %d pt (0: as the text)', async (style, font, points) => {
    expect(styleOf(await documentOf([CIRCULAR]), style)).toMatchObject({ font, points });
  });

  test('has 28 characters on a line', async () => {
    const { styles } = await documentOf([CIRCULAR]);
    const scale = Number(valOf(styles.get('BodyText'), 'w:w'));
    expect(Math.floor(8845 / (16 * 20 * (scale / 100)))).toBe(28);
  });

  test('takes Chinese signs for Chinese, but not in English', async () => {
    const hints = ({ body }: ReadDocument) => all(body, 'w:rFonts').map(({ attributes }) => attributes['w:hint']);
    const chinese = hints(await documentOf([letterOf({ title: '“函”' })]));
    expect(new Set(chinese)).toEqual(new Set(['eastAsia']));
    expect(hints(await documentOf([letterOf({ title: '“letter”' })], { language: 'en' }))).toEqual([]);
  });

  test.each([
    ['示例市安委会', 48],
    ['示例市安全生产委员会', 44],
    ['示例市人民政府安全生产委员会办公室', 25],
    ['示例市人民政府安全生产委员会办公室和示例市应急管理局', 22],
  ])('of the issuer %s is as large as its line allows', async (issuer, points) => {
    const { body } = await documentOf([letterOf({ issuer })]);
    expect(Number(valOf(all(body, 'w:p')[0], 'w:sz')) / 2).toBe(points);
  });
});

describe('indents', () => {
  const CHARACTER = 314;

  test.each(['BodyText', 'Heading1', 'Heading2', 'Heading3'])('%s begins two characters in', async (style) => {
    const { styles } = await documentOf([CIRCULAR]);
    expect(attributeOf(styles.get(style), 'w:ind', 'w:firstLine')).toBe(String(2 * CHARACTER));
  });

  test('further lines of what is enclosed stand below its name', async () => {
    const { body } = await documentOf([CIRCULAR]);
    const indents = paragraphsOf(body)
      .filter(({ style }) => style === 'Enclosure')
      .map(({ properties }) => ['w:left', 'w:hanging'].map((name) => Number(attributeOf(properties, 'w:ind', name))));
    expect(indents).toEqual([
      [6 * CHARACTER, 4 * CHARACTER],
      [6 * CHARACTER, CHARACTER],
    ]);
  });

  test.each<[string[], number]>([
    [['示例市安委会', '2022年6月30日'], 4],
    [['示例市安全生产委员会', '2022年12月31日'], 2.5],
    [['示例市人民政府安全生产委员会办公室', '2022年6月30日'], 0],
  ])('%j are centred over the date, which ends four characters from the right', async (signature, right) => {
    const { body, styles } = await documentOf([letterOf({ signature })]);
    const signed = paragraphsOf(body).filter(({ style }) => style === 'Signature');
    expect(valOf(styles.get('Signature'), 'w:jc')).toBe('center');
    const rights = signed.map(({ properties }) => Number(attributeOf(properties, 'w:ind', 'w:right')) / CHARACTER);
    expect(rights.map((value) => Math.abs(value - right) < 0.6)).toEqual([true, true]);
  });
});

describe('a page break', () => {
  const kept = ({ body }: ReadDocument) =>
    paragraphsOf(body)
      .filter((paragraph) => has(paragraph, 'w:keepNext'))
      .map(({ text }) => text);

  test('does not part the last line, what is enclosed, the signature and the contact', async () => {
    const { enclosures, signature, contact, parts } = CIRCULAR;
    expect(kept(await documentOf([letterOf({ enclosures, signature, contact, parts })]))).toEqual([
      '已督办。',
      '附件：1.\t各单位进展情况表',
      '2.\t红灯、黄灯事项清单',
      ...signature,
    ]);
  });

  test('nor the last line from the signature where nothing is enclosed', async () => {
    const { signature, parts } = CIRCULAR;
    expect(kept(await documentOf([letterOf({ signature, parts })]))).toEqual(['已督办。', signature[0]]);
  });
});

describe('the imprint', () => {
  test('comes after the annexes, between thicker lines and a thinner one', async () => {
    const { body } = await documentOf([CIRCULAR, sheetOf([['甲']], { title: '附件1　清单' })]);
    const table = all(body, 'w:tbl').at(-1) ?? body;
    expect(textsOf(table, 'Imprint')).toHaveLength(2);
    const sizes = all(table, 'w:tcBorders').map((borders) =>
      ['w:top', 'w:bottom'].map((side) => attributeOf(borders, side, 'w:sz')),
    );
    expect(sizes).toEqual([
      ['8', '6'],
      ['6', '8'],
    ]);
  });

  test('stands at the foot of the last page', async () => {
    const { body } = await documentOf([CIRCULAR]);
    expect(attributeOf(body, 'w:tblpPr', 'w:tblpYSpec')).toBe('bottom');
    expect(attributeOf(body, 'w:tblpPr', 'w:vertAnchor')).toBe('margin');
  });

  test('has an upright page of its own after annexes that lie across', async () => {
    const across = sheetOf([['甲']], { title: '附件1　清单', page: { size: 'A4', landscape: true } });
    const { body } = await documentOf([CIRCULAR, across]);
    const shapes = all(body, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(shapes).toEqual(['portrait', 'landscape', 'portrait']);
    expect(all(body, 'w:tblpPr')).toEqual([]);
    const above = paragraphsOf(body).at(-4);
    expect(Number(attributeOf(above?.properties, 'w:spacing', 'w:before'))).toBeGreaterThan(11_000);
  });

  test('of each letter is its own', async () => {
    const one = { ...CIRCULAR, copies: '抄送：甲局。' };
    const other = { ...CIRCULAR, copies: '抄送：乙局。' };
    const { body } = await documentOf([one, other]);
    const order = paragraphsOf(body).filter(({ style }) => style === 'Issuer' || style === 'Imprint');
    expect(order.map(({ text }) => text).filter((text) => !text.includes('印发'))).toEqual([
      CIRCULAR.issuer,
      '抄送：甲局。',
      CIRCULAR.issuer,
      '抄送：乙局。',
    ]);
  });

  test('is in English in an English paper', async () => {
    const letter = letterOf({ copies: 'Copies: all', signature: ['Office', '30 June 2022'] });
    const { body } = await documentOf([letter], { language: 'en' });
    expect(textsOf(body, 'Imprint')).toEqual(['Copies: all', 'Office\tPrinted on 30 June 2022']);
  });
});
