/** The matrix as a sheet. */
import type { Messages } from '../messages/messages.js';
import type { Exports } from '../model/plan.js';
import { ROLES, totalDuties } from '../model/role.js';
import type { Load } from '../reports/load.js';
import type { MatrixCell, MatrixReport, MatrixRow } from '../reports/matrix.js';
import { fillTitle, type Sheet, type SheetColumn } from './sheet.js';

/** The whole matrix with one column for each party. */
export function matrixSheet(report: MatrixReport, messages: Messages, settings: Exports['matrix']): Sheet {
  const { columns } = messages.reports;
  const headings = new Map(report.sections.map(({ id, title }) => [id, messages.words.sectionTitle(id, title)]));
  const section = { title: columns.section, kind: 'text' } as const;
  return buildSheet(report, messages, settings, [{ column: section, cell: (row) => headings.get(row.section) ?? '' }]);
}

/** A sheet for each section, with the parties that have a duty in it: what fits a page. */
export function matrixSectionSheets(report: MatrixReport, messages: Messages, settings: Exports['matrix']): Sheet[] {
  return report.sections.map((section) => {
    const sheet = buildSheet(sectionPart(report, section), messages, settings, []);
    return { ...sheet, lines: [messages.words.sectionTitle(section.id, section.title), ...sheet.lines] };
  });
}

/** A column that only the whole matrix has. */
interface ExtraColumn {
  readonly column: SheetColumn;
  readonly cell: (row: MatrixRow) => string;
}

function buildSheet(
  report: MatrixReport,
  messages: Messages,
  settings: Exports['matrix'],
  extra: readonly ExtraColumn[],
): Sheet {
  const { matrix, columns, asOf } = messages.reports;
  const rows = report.rows.map((row) => [
    String(row.number),
    row.id,
    ...extra.map(({ cell }) => cell(row)),
    row.title,
    ...row.cells.map((cell) => (cell === null ? '' : matrix.symbols[cell])),
    String(row.parties),
  ]);
  const blank = Array.from({ length: 2 + extra.length }, () => '');
  return {
    title: fillTitle(settings?.title ?? matrix.title, { plan: report.plan }),
    lines: [asOf(messages.words.date(report.asOf))],
    columns: [
      { title: messages.reports.ledger.columns.number, kind: 'number' },
      { title: columns.id, kind: 'id' },
      ...extra.map(({ column }) => column),
      { title: columns.measure, kind: 'text' },
      ...report.parties.map((title): SheetColumn => ({ title, kind: 'symbol' })),
      { title: matrix.perMeasure, kind: 'number' },
    ],
    blocks: [{ rows: [...rows, ...totalRows(report.totals, messages).map((cells) => [...blank, ...cells])] }],
    foot: [matrix.legend, idleLine(report, messages)],
  };
}

/** The rows of a section and the parties that have a duty in them. */
function sectionPart(report: MatrixReport, section: MatrixReport['sections'][number]): MatrixReport {
  const rows = report.rows.filter((row) => row.section === section.id);
  const used = report.parties.map((_, index) => rows.some(({ cells }) => cells[index] !== null));
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, index) => used[index]);
  const kept = rows.map((row) => ({ ...row, cells: keep(row.cells) }));
  const parties = keep(report.parties);
  const totals = parties.map((name, index) =>
    countColumn(
      name,
      kept.map(({ cells }) => cells[index] ?? null),
    ),
  );
  return { ...report, sections: [section], parties, rows: kept, totals };
}

function countColumn(name: string, cells: readonly MatrixCell[]): Load {
  const count = (key: string) => cells.filter((cell) => cell === key).length;
  const direct = {
    lead: count('lead'),
    joint: count('joint'),
    responsible: count('responsible'),
    support: count('support'),
  };
  return { name, direct, common: count('common') };
}

/** A row for each role, their sum, and the duties by groups apart. */
function totalRows(totals: readonly Load[], { words, reports }: Messages): string[][] {
  const line = (title: string, get: (load: Load) => number) => {
    const counts = totals.map(get);
    return [title, ...counts.map(String), String(counts.reduce((a, b) => a + b, 0))];
  };
  return [
    ...ROLES.map((role) => line(words.roles[role], ({ direct }) => direct[role])),
    line(reports.columns.total, ({ direct }) => totalDuties(direct)),
    line(words.common, ({ common }) => common),
  ];
}

function idleLine({ idle }: MatrixReport, { reports, words }: Messages): string {
  return idle.length === 0 ? reports.matrix.noIdle : reports.matrix.idle(idle.join(words.listSeparator));
}
