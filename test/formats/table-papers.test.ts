/** All papers that are tables: columns that the settings know, places that they may use, nothing that only a terminal says. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWorkCalendar } from '../../src/calendar/load-work-calendar.js';
import { agendaSheet } from '../../src/formats/agenda/sheet.js';
import { scoredUnits } from '../../src/formats/assessment/phrases.js';
import { assessmentList, assessmentSheet } from '../../src/formats/assessment/sheet.js';
import { whySheet } from '../../src/formats/assessment/why-sheet.js';
import { checklistSheet } from '../../src/formats/checklist-sheet.js';
import { ledgerSheet } from '../../src/formats/ledger-sheet.js';
import { listSheet } from '../../src/formats/list-sheet.js';
import { matrixSectionSheets, matrixSheet } from '../../src/formats/matrix-sheet.js';
import { arrangeSheet } from '../../src/formats/paper/arrange-sheet.js';
import { commonPlaces } from '../../src/formats/paper/places.js';
import type { ColumnKind, PageShape, Sheet } from '../../src/formats/sheet.js';
import { targetsSheet } from '../../src/formats/targets/sheet.js';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedPlan } from '../../src/judge/judged.js';
import { loadMessages, loadSupervisionMessages } from '../../src/messages/messages.js';
import {
  AGENDA_COLUMNS,
  ASSESS_COLUMNS,
  CHECKLIST_COLUMNS,
  LEDGER_COLUMNS,
  LIST_COLUMNS,
  MATRIX_COLUMNS,
  TARGETS_COLUMNS,
} from '../../src/model/columns.js';
import { COMMON_PLACES, OWN_PLACES, type TableKind } from '../../src/model/places.js';
import type { Language } from '../../src/model/plan.js';
import { compileAgenda } from '../../src/reports/agenda/agenda.js';
import { assessPlan } from '../../src/reports/assessment/assessment.js';
import { defaultPeriod, windowOf } from '../../src/reports/assessment/window.js';
import { compileChecklist } from '../../src/reports/checklist.js';
import { compileLedger } from '../../src/reports/ledger.js';
import { listMeasures } from '../../src/reports/list.js';
import { compileMatrix } from '../../src/reports/matrix.js';
import { compileTargets } from '../../src/reports/targets.js';
import { checkPlan } from '../../src/workspace/check-plan.js';
import { ROOT } from '../support/run.js';

const COLUMNS: Readonly<Record<TableKind, readonly string[]>> = {
  ledger: LEDGER_COLUMNS,
  checklist: [...CHECKLIST_COLUMNS, 'code'],
  matrix: MATRIX_COLUMNS,
  list: LIST_COLUMNS,
  agenda: AGENDA_COLUMNS,
  targets: TARGETS_COLUMNS,
  assess: ASSESS_COLUMNS,
};
const A3: PageShape = { size: 'A3', landscape: true };
const A4: PageShape = { size: 'A4', landscape: true };
const PAGES: Readonly<Record<TableKind, PageShape>> = {
  ledger: A3,
  checklist: A4,
  matrix: A3,
  list: A4,
  agenda: A4,
  targets: A4,
  assess: A4,
};

async function judge(folder: string, asOf: string): Promise<JudgedPlan> {
  const { plan } = await checkPlan(join(ROOT, folder), { asOf });
  if (!plan) throw new Error(`no plan in ${folder}`);
  return judgePlan(plan, asOf, await loadWorkCalendar(plan));
}

/** Every sheet that can be made of a plan, by its kind. */
async function sheetsOf(judged: JudgedPlan, language: Language): Promise<{ kind: TableKind; sheet: Sheet }[]> {
  const messages = await loadMessages(language);
  const { agenda, targets, assessment } = await loadSupervisionMessages(language);
  const { plan, measures } = judged;
  const { departments, groups } = plan.register;
  const window = windowOf(plan, defaultPeriod(plan, judged.asOf), judged.asOf);
  if (typeof window === 'string') throw new Error(window);
  const scores = assessPlan(judged, window);
  const year = { from: plan.period.start, to: plan.period.end };
  const matrix = compileMatrix(judged);
  const sheets: Record<TableKind, Sheet[]> = {
    ledger: [ledgerSheet(compileLedger(judged), messages)],
    checklist: [...departments, ...groups].map((party) => checklistSheet(compileChecklist(judged, party), messages)),
    matrix: [matrixSheet(matrix, messages), ...matrixSectionSheets(matrix, messages)],
    list: [undefined, [departments[0]?.name ?? '']].map((of) =>
      listSheet(listMeasures(judged, measures, of), messages),
    ),
    agenda: [agendaSheet(compileAgenda(judged, { measures }, year), messages, agenda)],
    targets: [targetsSheet(compileTargets(judged, measures), messages, targets)],
    assess: [assessmentSheet, assessmentList].map((make) => make(scores, { messages, assessment })),
  };
  return Object.entries(sheets).flatMap(([kind, list]) => list.map((sheet) => ({ kind: kind as TableKind, sheet })));
}

/** Every text on a sheet. */
function textsOn({ title, name = '', lines, columns, blocks, foot }: Sheet): string[] {
  const cells = blocks.flatMap(({ heading = '', rows }) => [heading, ...rows.flat()]);
  return [title, name, ...lines, ...columns.map((column) => column.title), ...cells, ...foot];
}

/** The cells below all columns of a kind. */
function cellsOf({ columns, blocks }: Sheet, kind: ColumnKind): string[] {
  return blocks.flatMap(({ rows }) => rows.flatMap((row) => row.filter((_, at) => columns[at]?.kind === kind)));
}

describe.each([
  ['plan', '2022-06-30'],
  ['test/fixtures/example/plan', '2022-12-01'],
])('%s as of %s', (folder, asOf) => {
  describe.each<Language>(['zh', 'en'])('in %s', (language) => {
    const loaded = judge(folder, asOf).then(async (judged) => ({ judged, sheets: await sheetsOf(judged, language) }));

    test('has columns in the order of the settings, each row a cell for each', async () => {
      for (const { kind, sheet } of (await loaded).sheets) {
        const keys = [...new Set(sheet.columns.map(({ key }) => key))];
        expect(keys).toEqual(COLUMNS[kind].filter((key) => keys.includes(key)));
        expect(keys.length).toBeGreaterThanOrEqual(5);
        const widths = sheet.blocks.flatMap(({ rows }) => rows.map((row) => row.length));
        expect(widths.filter((width) => width !== sheet.columns.length)).toEqual([]);
      }
    });

    test('knows the page that it is printed on, and a short name', async () => {
      for (const { kind, sheet } of (await loaded).sheets) {
        expect([kind, sheet.page]).toEqual([kind, PAGES[kind]]);
        expect(sheet.name).toMatch(/\S/);
      }
    });

    test('fills every place that the settings may use', async () => {
      const { judged, sheets } = await loaded;
      const common = commonPlaces(judged, await loadMessages(language));
      for (const { kind, sheet } of sheets) {
        const places = [...COMMON_PLACES, ...OWN_PLACES[kind]];
        const lines = places.map((place) => `${place}={${place}}`);
        const arranged = arrangeSheet(sheet, { lines }, common);
        expect(arranged.lines.join()).not.toMatch(/[{}]/);
        expect(Object.keys({ ...common, ...sheet.places }).sort()).toEqual([...places].sort());
      }
    });

    test.each([
      ['date', /^\d{4}-\d{2}-\d{2}$/],
      ['percent', /^-?\d+(\.\d+)?%$/],
      ['number', /^-?\d+(\.\d+)?$/],
      ['id', /^\d+-\d+$/],
    ] as const)('cells of kind %s are so, empty, or a dash', async (kind, form) => {
      const cells = (await loaded).sheets.flatMap(({ sheet }) => cellsOf(sheet, kind)).filter((cell) => cell !== '');
      expect(cells.filter((cell) => !form.test(cell) && cell !== '—' && cell !== '–')).toEqual([]);
      // In the shipped plan nobody has reported a percent yet.
      expect(cells.length).toBeGreaterThan(folder === 'plan' && kind === 'percent' ? -1 : 5);
    });

    test('says nothing of commands and files', async () => {
      for (const { sheet } of (await loaded).sheets) {
        expect(textsOn(sheet).filter((text) => /\bplan [a-z]+ |--[a-z]|\.ya?ml/.test(text))).toEqual([]);
      }
    });
  });
});

test('the points of a unit have a page, names and kinds too', async () => {
  const judged = await judge('test/fixtures/example/plan', '2022-12-01');
  const messages = await loadMessages('zh');
  const { assessment } = await loadSupervisionMessages('zh');
  const window = windowOf(judged.plan, defaultPeriod(judged.plan, judged.asOf), judged.asOf);
  if (typeof window === 'string') throw new Error(window);
  const report = assessPlan(judged, window);
  const [unit] = scoredUnits(report);
  if (!unit) throw new Error('nobody has a score');
  const { columns, page, name } = whySheet(unit, report, { messages, assessment });
  expect(columns.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
    'part text',
    'id id',
    'item text',
    'role text',
    'full number',
    'rate percent',
    'score number',
    'lost number',
    'basis text',
  ]);
  expect([page, name]).toEqual([A4, '考核得分明细']);
});
