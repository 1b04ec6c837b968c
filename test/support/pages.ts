/** Papers to be made into web pages, and what their markup is made of. */
import { ledgerSheet } from '../../src/formats/ledger-sheet.js';
import type { Letter } from '../../src/formats/paper/letter.js';
import type { Paper, PaperPart } from '../../src/formats/paper/paper.js';
import type { Sheet } from '../../src/formats/sheet.js';
import type { JudgedPlan } from '../../src/judge/judged.js';
import type { en } from '../../src/messages/en/index.js';
import { zh } from '../../src/messages/zh/index.js';
import { compileLedger } from '../../src/reports/ledger.js';
import { compileOverview } from '../../src/reports/overview/overview.js';

/** A paper with nothing but what a test gives it. */
export function paperOf(parts: readonly PaperPart[], more: Partial<Paper> = {}): Paper {
  const frame = { title: '落实台账', author: '示例市安全生产委员会', language: 'zh', date: '2022-06-30' } as const;
  return { ...frame, lamps: zh.words.lamps, parts, ...more };
}

/** The ledger with the overview of all its measures. */
export function ledgerPaper(judged: JudgedPlan, messages: typeof zh | typeof en = zh): Paper {
  const sheet = ledgerSheet(compileLedger(judged), messages);
  const { plan, asOf } = judged;
  return {
    ...{
      title: sheet.title,
      author: plan.issuer,
      language: messages.language,
      date: asOf,
      lamps: messages.words.lamps,
    },
    parts: [{ kind: 'sheet', sheet }],
    overview: compileOverview(judged),
  };
}

/** A sheet of text columns, with a row for each list of cells. */
export function sheetOf(rows: readonly (readonly string[])[], more: Partial<Sheet> = {}): Sheet {
  const columns = (rows[0] ?? []).map((_, at) => ({ title: `列${at + 1}`, kind: 'text' as const }));
  return { title: '表', lines: [], columns, blocks: [{ rows }], foot: [], ...more };
}

/** A letter with the same text in all its places. */
export function letterOf(text: string): Letter {
  return {
    issuer: text,
    number: text,
    title: text,
    to: text,
    parts: [{ heading: text, paragraphs: [{ lead: text, text }, { text }] }],
    enclosures: [text],
    signature: [text, text],
    contact: text,
    note: text,
    copies: text,
  };
}

/** The tags of a page with the names of their attributes, without any value. */
export function skeletonOf(page: string): string[] {
  return (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, ''));
}
