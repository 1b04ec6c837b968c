/** The web page of a paper: self-contained, safe, the same for the same paper. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPage } from '../../../src/formats/html/format-page.js';
import type { Paper } from '../../../src/formats/paper/paper.js';
import { judgePlan } from '../../../src/judge/judge.js';
import { en } from '../../../src/messages/en/index.js';
import { zh } from '../../../src/messages/zh/index.js';
import { ledgerPaper, letterOf, paperOf, sheetOf, skeletonOf } from '../../support/pages.js';
import { makePlan } from '../../support/plans.js';
import { planSketch } from '../../support/random-plan.js';

const JUDGED = judgePlan(
  makePlan({
    measures: [
      { departments: { lead: ['甲局'], support: ['乙局'] }, due: '2022-05' },
      { departments: { responsible: ['甲局', '各有关部门'] }, standing: true },
    ],
    groups: [{ id: 'all', name: '各有关部门', members: ['丙局', '丁局'] }],
  }),
  '2022-06-30',
);

/** Each kind of paper, with the same text in all places that plan text can reach. */
function paperWith(text: string): Paper {
  const sheet = sheetOf([[text, text, text]], {
    title: text,
    name: text,
    lines: [text],
    columns: [
      { title: text, kind: 'id' },
      { title: text, kind: 'lamp' },
      { title: text, kind: 'text', key: 'status', merge: true },
    ],
    blocks: [{ heading: text, rows: [[text, text, text]] }],
    foot: [text],
  });
  return paperOf(
    [
      { kind: 'sheet', sheet },
      { kind: 'letter', letter: letterOf(text) },
    ],
    { title: text, author: text },
  );
}

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</style></title><img src=x onerror=alert(1)>',
  `"'><svg onload=alert(1)>`,
  '<!-- --> ]]> &lt; &amp;',
  '[链接](javascript:alert(1)) http://example.com',
  '\u202e正文\u2066\u200f',
  'a\u0000b\u0007c\u001bd\u0085e\ufffef',
  'x\ud800y\udc00z',
  '{total} {shown} `',
];

describe('a page', () => {
  test('is the same text for the same paper', async () => {
    const page = await formatPage(ledgerPaper(JUDGED), zh);
    expect(await formatPage(structuredClone(ledgerPaper(JUDGED)), zh)).toBe(page);
  });

  test.each<[readonly string[], readonly string[]]>([
    [
      ['甲局：', '乙局：'],
      ['甲局：督办函', '乙局：督办函', '清单'],
    ],
    [['甲局：'], ['督办函', '清单']],
  ])('names letters to %j in its contents', async (addressees, entries) => {
    const parts = addressees.map((to) => ({ kind: 'letter' as const, letter: { ...letterOf('督办函'), to } }));
    const sheet = { kind: 'sheet' as const, sheet: sheetOf([['甲']], { title: '清单' }) };
    const page = await formatPage(paperOf([...parts, sheet]), zh);
    const [contents = ''] = /<nav class="contents".*?<\/nav>/su.exec(page) ?? [];
    expect([...contents.matchAll(/<a [^>]*>(.*?)<\/a>/gu)].map(([, text]) => text)).toEqual(entries);
  });

  test('lets in its own styles and script by their hashes, and nothing else', async () => {
    const page = await formatPage(ledgerPaper(JUDGED), zh);
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hashes = (tag: string) =>
      [...page.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
    expect(hashes('script')).toHaveLength(1);
    expect(hashes('style')).toHaveLength(2);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashes('style').join(' ')}`,
      `script-src ${hashes('script').join(' ')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('has the policy before anything that it is about, and the encoding within the first kilobyte', async () => {
    const page = await formatPage(ledgerPaper(JUDGED), zh);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'));
    expect(page.indexOf('<meta charset="utf-8">')).toBeLessThan(1024);
  });

  test('loads nothing, and has no style or handler in an attribute', async () => {
    const page = await formatPage(ledgerPaper(JUDGED), zh);
    const body = page.slice(page.indexOf('<body>'));
    expect(body).not.toMatch(/ (?:src|srcset|style|action|on[a-z]+)=/);
    expect([...body.matchAll(/href="([^"]*)"/g)].filter(([, href = '']) => !href.startsWith('#'))).toEqual([]);
    expect(page).not.toMatch(/url\(|@import|https?:/);
  });

  test('leads only to what it has', async () => {
    const page = await formatPage(ledgerPaper(JUDGED), zh);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, target = '']) => decodeURIComponent(target));
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test.each([
    ['zh-CN', zh],
    ['en', en],
  ])('says its language: %s', async (language, messages) => {
    expect(await formatPage(ledgerPaper(JUDGED, messages), messages)).toContain(`<html lang="${language}">`);
  });

  test('leaves out what is for programs alone', async () => {
    const sheet = sheetOf([['甲', '勿改']], {
      columns: [
        { title: '列', kind: 'text' },
        { title: '码', kind: 'text', hidden: true },
      ],
    });
    const page = await formatPage(paperOf([{ kind: 'sheet', sheet }]), zh);
    expect(page).toContain('<td>甲</td>');
    expect(page).not.toMatch(/勿改|码/);
  });

  test('has overview and department pages only where the paper has an overview', async () => {
    const { overview, ...bare } = ledgerPaper(JUDGED);
    expect(await formatPage(bare, zh)).not.toMatch(/id="(?:overview|units|unit=)/);
    expect(await formatPage({ ...bare, ...(overview && { overview }) }, zh)).toMatch(
      /id="overview".*id="units".*id="unit=d1"/s,
    );
  });

  test('of random plans leads only to what it has', async () => {
    await fc.assert(
      fc.asyncProperty(planSketch, async (sketch) => {
        const page = await formatPage(ledgerPaper(judgePlan(makePlan(sketch), '2022-09-01')), zh);
        const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
        const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, target = '']) => decodeURIComponent(target));
        expect(targets.filter((target) => !ids.has(target))).toEqual([]);
        expect(page.slice(page.indexOf('<body>'))).not.toMatch(/NaN|undefined|\[object/);
      }),
      { numRuns: 30 },
    );
  });
});

describe('text of the plan', () => {
  const plain = formatPage(paperWith('文'), zh);

  async function checkSafe(text: string): Promise<void> {
    const page = await formatPage(paperWith(text), zh);
    expect(skeletonOf(page)).toEqual(skeletonOf(await plain));
    expect(page).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/,
    );
    expect(page).toBe(Buffer.from(page, 'utf8').toString('utf8'));
  }

  test.each(HOSTILE)('brings in no markup: %j', checkSafe);

  test('of any kind brings in no markup', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...HOSTILE));
    const pair = fc.tuple(text, text).map(([a, b]) => `x${a}${b}`);
    await fc.assert(fc.asyncProperty(pair, checkSafe), { numRuns: 200 });
  });

  test('is shown as it was written', async () => {
    const page = await formatPage(paperWith(`<b> & "甲" '乙'`), zh);
    expect(page).toContain('<td>&lt;b&gt; &amp; &quot;甲&quot; &#39;乙&#39;</td>');
  });
});
