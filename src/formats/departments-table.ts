/** The register with its counts, and one party's duties, for the terminal and as sheets. */
import type { Messages } from '../messages/messages.js';
import { ROLES, totalDuties } from '../model/role.js';
import type { DepartmentReport, DepartmentsReport, PartyCounts } from '../reports/departments.js';
import type { Surface } from '../terminal/surface.js';
import { asOfPhrase, renderHeading } from './heading.js';
import { renderMeasures } from './list-table.js';
import type { Sheet, SheetColumn } from './sheet.js';
import { renderTable, type TableCell, type TableColumn } from './table.js';
import { wrapText } from './wrap.js';

/** Departments, then groups, each with its duties by role. */
export function formatDepartments(report: DepartmentsReport, messages: Messages, surface: Surface): string {
  const { reports } = messages;
  const { palette } = surface;
  const count = reports.departments.count(report.departments.length, report.groups.length);
  const open = report.groups.some((group) => group.type === 'group' && group.members === 'open');
  const groups = [
    '',
    palette.head(reports.departments.groupsTitle),
    ...renderParties(report.groups, messages, surface),
    ...(open ? faintLines(reports.departments.openMembers, surface) : []),
  ];
  return [
    ...renderHeading(report.plan, [count], surface),
    '',
    palette.head(reports.departments.title),
    ...renderParties(report.departments, messages, surface),
    ...(report.groups.length > 0 ? groups : []),
    '',
  ].join('\n');
}

function renderParties(parties: readonly PartyCounts[], messages: Messages, surface: Surface): string[] {
  const { words, reports } = messages;
  const columns: TableColumn[] = [
    { title: reports.columns.department, minimum: 14 },
    { title: reports.columns.kind, minimum: 8 },
    ...ROLES.map((role) => ({ title: words.roles[role], align: 'right' as const })),
    { title: reports.columns.total, align: 'right' },
    { title: words.common, align: 'right' },
  ];
  const rows = parties.map((party): TableCell[] => [
    party.name,
    { text: kindOf(party, messages), paint: surface.palette.faint },
    ...ROLES.map((role) => zeroAsDot(party.direct[role])),
    String(party.total),
    zeroAsDot(party.common),
  ]);
  return renderTable({ columns, rows }, surface);
}

function kindOf(party: PartyCounts, { words }: Messages): string {
  if (party.type === 'department') return words.kinds[party.kind];
  return party.members === 'open' ? words.membersOpen : words.group;
}

function zeroAsDot(count: number): string {
  return count === 0 ? '·' : String(count);
}

/** One party: what it is called, what it has to do. */
export function formatDepartment(
  report: DepartmentReport,
  clampedFrom: string | undefined,
  messages: Messages,
  surface: Surface,
): string {
  const { reports } = messages;
  const measures = report.duties.map(({ role, via, ...entry }) => ({
    ...entry,
    duties: [{ department: report.party.name, role, via }],
  }));
  const body =
    measures.length === 0 ? [` ${reports.departments.noDuty}`] : renderMeasures(measures, true, messages, surface);
  return [
    ...renderHeading(
      report.party.name,
      [kindOf(report.party, messages), asOfPhrase(report.asOf, clampedFrom, messages)],
      surface,
    ),
    ...factLines(report, messages).flatMap((line) => faintLines(line, surface)),
    '',
    ...body,
    ...openGroupNote(report, messages).flatMap((line) => ['', ...faintLines(line, surface)]),
    '',
  ].join('\n');
}

function factLines({ party, aliases, formerNames }: DepartmentReport, { reports, words }: Messages): string[] {
  const { departments } = reports;
  const list = words.listSeparator;
  const counts = ROLES.filter((role) => party.direct[role] > 0).map(
    (role) => `${words.roles[role]} ${party.direct[role]}`,
  );
  if (party.common > 0) counts.push(`${words.common} ${party.common}`);
  const members =
    party.type === 'group' && party.members !== 'open' ? [departments.closedMembers(party.members.join(list))] : [];
  return [
    ...(party.type === 'department' && party.parent !== null ? [departments.parent(party.parent)] : []),
    ...(aliases.length > 0 ? [departments.aliases(aliases.join(list))] : []),
    ...formerNames.map(({ name, until }) => departments.former(name, until)),
    ...members,
    ...(counts.length > 0 ? [departments.duties(counts.join(list))] : []),
  ];
}

function openGroupNote({ openGroups }: DepartmentReport, { reports, words }: Messages): string[] {
  if (openGroups.length === 0) return [];
  const groups = openGroups.map(({ name, direct }) => reports.departments.groupCount(name, totalDuties(direct)));
  return [reports.departments.openGroupDuties(groups.join(words.listSeparator))];
}

function faintLines(text: string, { measure, palette, width }: Surface): string[] {
  return wrapText(text, width - 1, measure).map((line) => ` ${palette.faint(line)}`);
}

/** The register as a sheet. */
export function departmentsSheet(report: DepartmentsReport, messages: Messages): Sheet {
  const { words, reports } = messages;
  const toRow = (party: PartyCounts) => [
    party.name,
    kindOf(party, messages),
    ...ROLES.map((role) => String(party.direct[role])),
    String(party.total),
    String(party.common),
  ];
  return {
    title: report.plan,
    lines: [reports.departments.count(report.departments.length, report.groups.length)],
    columns: [
      { title: reports.columns.department, kind: 'text' },
      { title: reports.columns.kind, kind: 'text' },
      ...ROLES.map((role): SheetColumn => ({ title: words.roles[role], kind: 'number' })),
      { title: reports.columns.total, kind: 'number' },
      { title: words.common, kind: 'number' },
    ],
    blocks: [{ rows: [...report.departments, ...report.groups].map(toRow) }],
    foot: [],
  };
}
