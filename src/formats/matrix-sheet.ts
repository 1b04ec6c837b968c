/** The matrix as a sheet. */
import type { Messages } from '../messages/messages.js';
import type { MatrixColumn } from '../model/columns.js';
import type { OwnPlaces } from '../model/places.js';
import { ROLES, totalDuties } from '../model/role.js';
import type { Load } from '../reports/load.js';
import type { MatrixCell, MatrixReport, MatrixRow } from '../reports/matrix.js';
import { fillPlaces, type Sheet, type SheetColumn } from './sheet.js';

/** The whole matrix with one column for each party. */
export function matrixSheet(report: MatrixReport, messages: Messages): Sheet {
  const { columns } = messages.reports;
  const headings = new Map(report.sections.map(({ id, title }) => [id, messages.words.sectionTitle(id, title)]));
  const section = { key: 'section', title: columns.section, kind: 'text' } as const;
  const extra = [{ column: section, cell: (row: MatrixRow) => headings.get(row.section) ?? '' }];
  return withIdle(buildSheet(report, messages, extra, ''), report, messages);
}

/** A sheet for each section, with the parties that have a duty in it: what fits a page. */
export function matrixSectionSheets(report: MatrixReport, messages: Messages): Sheet[] {
  const sheets = report.sections.map((section) => {
    const heading = messages.words.sectionTitle(section.id, section.title);
    const sheet = buildSheet(sectionPart(report, section), messages, [], heading);
    return { ...sheet, name: heading, lines: [heading, ...sheet.lines] };
  });
  const last = sheets.pop();
  return last ? [...sheets, withIdle(last, report, messages)] : [];
}

/** Departments without any duty in the whole plan are named once, at the end. */
function withIdle(sheet: Sheet, report: MatrixReport, messages: Messages): Sheet {
  const idle = idleLine(report, messages);
  return { ...sheet, foot: [...sheet.foot, idle], places: { ...sheet.places, idle } };
}

/** A column by the name that it has in the settings. */
type KeyedColumn = SheetColumn & { readonly key: MatrixColumn };

/** A column that only the whole matrix has. */
interface ExtraColumn {
  readonly column: KeyedColumn;
  readonly cell: (row: MatrixRow) => string;
}

function buildSheet(report: MatrixReport, messages: Messages, extra: readonly ExtraColumn[], section: string): Sheet {
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
    title: fillPlaces(matrix.title, { plan: report.plan }),
    name: messages.reports.papers.matrix,
    lines: [asOf(messages.words.date(report.asOf))],
    columns: [
      { key: 'number', title: messages.reports.ledger.columns.number, kind: 'number' },
      { key: 'id', title: columns.id, kind: 'id' },
      ...extra.map(({ column }) => column),
      // The rows of the totals have their names here.
      { key: 'measure', title: columns.measure, kind: 'text', needed: true },
      ...report.parties.map((title): KeyedColumn => ({ key: 'parties', title, kind: 'symbol' })),
      { key: 'count', title: matrix.perMeasure, kind: 'number' },
    ] satisfies readonly KeyedColumn[],
    page: { size: 'A3', landscape: true },
    blocks: [{ rows: [...rows, ...totalRows(report, messages).map((cells) => [...blank, ...cells])] }],
    foot: [matrix.legend],
    places: { section, legend: matrix.legend, idle: '' } satisfies OwnPlaces<'matrix'>,
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

/** A row for each role of the departments and their sum; what groups bring, and what groups answer for, stands apart. */
function totalRows(report: MatrixReport, { words, reports }: Messages): string[][] {
  const isGroup = report.totals.map(({ name }) => report.groups.includes(name));
  const line = (title: string, counts: readonly (number | null)[]) => {
    const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    return [title, ...counts.map((count) => (count === null ? '' : String(count))), String(sum)];
  };
  const ofDepartments = (get: (load: Load) => number) =>
    report.totals.map((load, at) => (isGroup[at] ? null : get(load)));
  return [
    ...ROLES.map((role) =>
      line(
        words.roles[role],
        ofDepartments(({ direct }) => direct[role]),
      ),
    ),
    line(
      reports.columns.total,
      ofDepartments(({ direct }) => totalDuties(direct)),
    ),
    line(
      words.common,
      report.totals.map((load, at) => (isGroup[at] ? totalDuties(load.direct) : load.common)),
    ),
  ];
}

function idleLine({ idle }: MatrixReport, { reports, words }: Messages): string {
  return idle.length === 0 ? reports.matrix.noIdle : reports.matrix.idle(idle.join(words.listSeparator));
}
