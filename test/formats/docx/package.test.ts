/** A document as a file: the same bytes everywhere, nothing of the clock, nothing lost, and no text that could break it. */

import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { formatDocument } from '../../../src/formats/docx/format-document.js';
import { zh } from '../../../src/messages/zh/index.js';
import { documentOf, letterOf, paperOf, paragraphsOf, readDocument, rowsOf, sheetOf } from '../../support/document.js';
import { all } from '../../support/workbook.js';

const LETTER = letterOf({
  issuer: '示例市安全生产委员会',
  title: '关于进展情况的通报',
  parts: [{ heading: '一、总体情况', paragraphs: [{ text: '进展顺利。' }] }],
  signature: ['示例市安全生产委员会', '2022年6月30日'],
  copies: '抄送：市委办公室。',
});
const PAPER = paperOf([LETTER, sheetOf([['甲', '乙']], { title: '附件1　清单' })]);

/** Runs in another time zone. */
async function inZone<T>(zone: string, run: () => Promise<T>): Promise<T> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

describe('the same paper', () => {
  test('gives the same bytes, also later', async () => {
    const first = await formatDocument(PAPER, zh);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 400 * 24 * 60 * 60 * 1000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(Buffer.compare(await formatDocument(PAPER, zh), first)).toBe(0);
  });

  test.each(['Asia/Shanghai', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
    'gives the same bytes in %s',
    async (zone) => {
      const here = await inZone('UTC', () => formatDocument(PAPER, zh));
      const there = await inZone(zone, () => formatDocument(PAPER, zh));
      expect(Buffer.compare(there, here)).toBe(0);
    },
  );

  test('says no other date than its own', async () => {
    const { parts } = await documentOf([LETTER], { date: '2022-03-05' });
    const properties = parts['docProps/core.xml'] ?? '';
    expect(properties.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2022-03-05T00:00:00Z', '2022-03-05T00:00:00Z']);
    const year = String(new Date().getFullYear());
    expect(Object.entries(parts).filter(([, text]) => text.includes(`${year}-`))).toEqual([]);
  });
});

describe('the file', () => {
  test('has the parts that say something, and no others', async () => {
    expect(Object.keys(unzipSync(await formatDocument(PAPER, zh)))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
  });

  test('names no part that is not there', async () => {
    const { parts } = readDocument(await formatDocument(PAPER, zh));
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name);
    const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]*)"/g)];
    const related = targets.map(([, name]) => `word/${name}`);
    expect(named.length).toBeGreaterThan(0);
    expect(related.length).toBeGreaterThan(0);
    expect([...named, ...related].filter((name) => !(String(name) in parts))).toEqual([]);
  });

  test('tells title, author and language', async () => {
    const { parts } = await documentOf([LETTER], { title: '<通报>', author: '甲&乙' });
    expect(parts['docProps/core.xml']).toContain('<dc:title>&lt;通报&gt;</dc:title><dc:creator>甲&amp;乙</dc:creator>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>zh-CN</dc:language>');
    expect((await documentOf([LETTER], { language: 'en' })).parts['docProps/core.xml']).toContain(
      '<dc:language>en</dc:language>',
    );
    expect(parts['word/styles.xml']).toContain('w:eastAsia="zh-CN"');
  });

  test('names fonts that may be missing with others, and embeds none', async () => {
    const { parts } = await documentOf([LETTER]);
    const fonts = parts['word/fontTable.xml'] ?? '';
    expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,');
    expect(fonts).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="方正小标宋_GBK,');
    expect(fonts).not.toContain('embed');
    const used = new Set(
      [...(parts['word/styles.xml'] ?? '').matchAll(/w:eastAsia="([^"]*)"/g)].map(([, name]) => name),
    );
    used.delete('zh-CN');
    expect([...used].filter((name) => !fonts.includes(`w:name="${name}"`))).toEqual([]);
  });

  test('of a paper without parts is a document too', async () => {
    expect(paragraphsOf((await documentOf([])).body)).toEqual([]);
  });
});

const HOSTILE = [
  '<w:tbl/>',
  '</w:t></w:r></w:p>',
  '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>',
  '&amp; ]]> "\'',
  ' 前后 ',
  '=1+1',
  '𠮷👩‍🚒',
  '{PAGE}',
];

/** What is left of a text, on one line. */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f\u0085]/g, '\n')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Bidi_Control}/gu, '');
}

/** A sheet that says the text wherever it can. */
const everywhere = (text: string) =>
  sheetOf([], {
    title: text,
    lines: [text],
    columns: [
      { title: text, kind: 'text' },
      { title: text, kind: 'number' },
    ],
    blocks: [{ heading: text, rows: [[text, text]] }],
    foot: [text],
  });

/** In so many places at least a text stands in the letter and the sheet of the property. */
const PLACES = 23;

const squeezed = (text: string) => text.replace(/\s/g, '');

describe('a text', () => {
  test.each(HOSTILE)('such as %j stands in a cell as it is', async (text) => {
    const { body } = await documentOf([sheetOf([[text, '后']])]);
    expect(rowsOf(all(body, 'w:tbl')[0] ?? body)).toEqual([
      ['列1', '列2'],
      [text, '后'],
    ]);
  });

  test.each([
    ['\u0000一\u0001二\u001f三\u0085四', '一二三\n四'],
    ['\ud800半', '\ufffd半'],
    ['一\ufffe\uffff二', '一\ufffd\ufffd二'],
    ['\u202e反\u202c\u2066', '反'],
    ['一\r\n二\r三\u2028四', '一\n二\n三\n四'],
    ['一\t二', '一 二'],
  ])('such as %j becomes %j', async (text, expected) => {
    const { body } = await documentOf([sheetOf([[text]])]);
    expect(rowsOf(all(body, 'w:tbl')[0] ?? body)[1]).toEqual([expected]);
  });

  test('whatever it is, is nowhere lost and breaks nothing', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom(...HOSTILE),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const letter = letterOf({
          issuer: text,
          number: text,
          title: text,
          to: text,
          parts: [{ heading: text, paragraphs: [{ lead: text, text }] }],
          enclosures: [text],
          signature: [text, text],
          contact: text,
          note: text,
          copies: text,
        });
        const { body } = await documentOf([letter, everywhere(text)], { title: text, author: text });
        const found = squeezed(
          paragraphsOf(body)
            .map((paragraph) => paragraph.text)
            .join(''),
        );
        const expected = squeezed(cleaned(text));
        if (expected !== '') expect(found.split(expected).length - 1).toBeGreaterThanOrEqual(PLACES);
      }),
      { numRuns: 60 },
    );
  });
});
