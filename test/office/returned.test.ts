/** Checklists that were filled in with LibreOffice come back as they were meant. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checklistSheet } from '../../src/formats/checklist-sheet.js';
import type { Paper } from '../../src/formats/paper/paper.js';
import { formatWorkbook } from '../../src/formats/xlsx/format-workbook.js';
import { readTables } from '../../src/intake/read-tables.js';
import { cellName, shownText } from '../../src/intake/table.js';
import { judgePlan } from '../../src/judge/judge.js';
import { zh } from '../../src/messages/zh/index.js';
import type { FeedbackColumn } from '../../src/model/columns.js';
import { findParty } from '../../src/model/register.js';
import { compileChecklist } from '../../src/reports/checklist.js';
import { type FilledCell, fillThroughOffice } from '../support/office.js';
import { HEADINGS, readBack, saidIn } from '../support/returned.js';
import { RETURNED_PLAN as PLAN } from '../support/returned-plan.js';
import { temporaryDirectory } from '../support/temporary.js';

type Entry = { readonly typed: string } | { readonly value: string | number };

const FILLED: Readonly<Record<string, Readonly<Partial<Record<FeedbackColumn, Entry>>>>> = {
  '01-1': {
    progress: { typed: '已开展检查3次' },
    percent: { typed: '60%' },
    problem: { value: '=1+1 不是公式；\n“经费”未到位' },
    next: { typed: '2022年9月底前完成' },
    evidence: { typed: '临应急发〔2022〕31号、现场照片' },
    request: { typed: '申请延期' },
  },
  '01-2': {
    progress: { typed: '建成31座' },
    percent: { typed: '六成五' },
    actual: { typed: '31' },
    next: { typed: '2022-09-30' },
  },
  '01-3': { percent: { value: 0.6 }, actual: { value: '培训人数：1.2万\n应急演练、观摩活动：21次' } },
  '01-4': { progress: { typed: '零报告' } },
  '01-5': { progress: { typed: '已完成' }, percent: { value: 1 }, request: { typed: '申请销号' } },
};

const SAID = {
  '01-1': {
    note: '已开展检查3次',
    percent: 60,
    problem: '=1+1 不是公式；\n“经费”未到位',
    next: '2022年9月底前完成',
    evidence: ['临应急发〔2022〕31号', '现场照片'],
    extension: { text: '申请延期', to: '2022-09' },
  },
  '01-2': { note: '建成31座', percent: 65, targets: { online: 31 }, next: '2022-09-30' },
  '01-3': { percent: 60, targets: { trained: 12_000, drills: 21 } },
  '01-4': { nothing: true },
  '01-5': { note: '已完成', percent: 100, submit: true },
};

/** The cells of the exported workbook, by measure and column. */
function toCells(bytes: Uint8Array): FilledCell[] {
  const [table] = readTables(bytes).tables;
  const texts = (table?.rows ?? []).map(({ number, cells }) => ({
    number,
    texts: new Map([...cells].map(([at, cell]) => [shownText(cell, 'zh').replace(/\s/g, ''), at])),
  }));
  const header = texts.find((row) => row.texts.has(HEADINGS.code[0] ?? ''))?.texts;
  return Object.entries(FILLED).flatMap(([measure, entries]) => {
    const number = texts.find((row) => row.texts.has(measure))?.number ?? 0;
    return Object.entries(entries).map(([column, entry]): FilledCell => {
      const at = header?.get(HEADINGS[column as FeedbackColumn][0] ?? '') ?? 0;
      return { sheet: table?.sheet ?? '', cell: cellName(number, at), ...entry };
    });
  });
}

describe('a checklist filled in with LibreOffice', () => {
  test.each(['xlsx', 'ods'] as const)('comes back by way of %s', async (via) => {
    const party = findParty(PLAN.register, '甲局');
    if (!party) throw new Error('no department');
    const sheet = checklistSheet(compileChecklist(judgePlan(PLAN, '2022-06-30'), party), zh);
    const paper: Paper = {
      title: sheet.title,
      author: PLAN.issuer,
      language: 'zh',
      date: '2022-06-30',
      parts: [{ kind: 'sheet', sheet }],
      lamps: zh.words.lamps,
    };
    const bytes = await formatWorkbook(paper, zh);
    const path = join(temporaryDirectory(), '甲局.xlsx');
    writeFileSync(path, bytes);
    const out = fillThroughOffice([{ path, cells: toCells(bytes) }], via);
    const { answers, faults } = await readBack(PLAN, readFileSync(join(out, '甲局.xlsx')));
    expect(faults).toEqual([]);
    expect(saidIn(answers)).toEqual(SAID);
  });
});
