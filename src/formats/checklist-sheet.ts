/** A department's checklist as a sheet. */
import type { Messages } from '../messages/messages.js';
import { CHECKLIST_COLUMNS, type ChecklistColumn, FEEDBACK_COLUMNS } from '../model/columns.js';
import type { OwnPlaces } from '../model/places.js';
import { totalDuties } from '../model/role.js';
import type { ChecklistReport, ChecklistRow } from '../reports/checklist.js';
import { actionPhrase, duePhrase, rhythmPhrases, rolesPhrase, targetPhrase } from './phrases.js';
import { type ColumnKind, type Fill, fillPlaces, type Sheet, type SheetColumn } from './sheet.js';

const KINDS: Partial<Record<ChecklistColumn, ColumnKind>> = { number: 'number', id: 'id', percent: 'percent' };

/** The checklist with all its columns. */
export function checklistSheet(report: ChecklistReport, messages: Messages): Sheet {
  const { checklist } = messages.reports;
  const { plan, department } = report;
  const { date } = messages.words;
  const replyBy = report.replyBy === null ? checklist.someDay : date(report.replyBy);
  const contact = report.contact ?? checklist.noContact;
  const groups = openGroupNote(report, messages);
  return {
    title: fillPlaces(checklist.title, { plan, department }),
    name: messages.reports.papers.checklist,
    lines: [checklist.line(department, date(report.asOf), replyBy, contact)],
    columns: [
      ...CHECKLIST_COLUMNS.map((column): SheetColumn => {
        const fill = fillOf(column, messages);
        return { key: column, title: checklist.columns[column], kind: KINDS[column] ?? 'text', ...(fill && { fill }) };
      }),
      { key: 'code', title: checklist.code, kind: 'text', hidden: true },
    ],
    page: { size: 'A4', landscape: true },
    blocks: report.parts.map(({ key, rows }, index) => ({
      heading: checklist.part(index, checklist.parts[key], rows.length),
      rows: rows.map((row) => [
        ...CHECKLIST_COLUMNS.map((column) => CELLS[column](row, messages, department)),
        row.code ?? '',
      ]),
    })),
    foot: [...groups, checklist.foot],
    places: { department, replyBy, contact, groups: groups.join('\n') } satisfies OwnPlaces<'checklist'>,
  };
}

const FEEDBACK: ReadonlySet<ChecklistColumn> = new Set(FEEDBACK_COLUMNS);

/** The feedback columns are the department's, everything else is locked. */
function fillOf(column: ChecklistColumn, { reports }: Messages): Fill | undefined {
  if (!FEEDBACK.has(column)) return undefined;
  const hint: Partial<Record<ChecklistColumn, string>> = reports.checklist.hints;
  return {
    ...(column === 'request' && { choices: Object.values(reports.checklist.requests) }),
    ...(hint[column] !== undefined && { hint: hint[column] }),
  };
}

const empty = () => '';

const CELLS: Readonly<Record<ChecklistColumn, (row: ChecklistRow, messages: Messages, department: string) => string>> =
  {
    number: ({ number }) => String(number),
    id: ({ id }) => id,
    measure: ({ title, actions }, messages) =>
      [title, ...actions.map((action) => `□ ${actionPhrase(action, messages)}`)].join('\n'),
    role: ({ role, via }, { words, reports }) =>
      via === null ? words.roles[role] : reports.checklist.common(words.roles[role], via),
    partners: (row, messages, department) => rolesPhrase(row, messages, department),
    goals: ({ targets }, messages) => targets.map((target) => targetPhrase(target, messages)).join('\n'),
    due: (row, messages) => [duePhrase(row, messages), ...rhythmPhrases(row, messages)].join('\n'),
    progress: empty,
    percent: empty,
    // Several values need to be told apart by whoever fills them in.
    actual: ({ targets }, { words }) =>
      targets.length > 1 ? targets.map(({ name }) => name + words.colon).join('\n') : '',
    problem: empty,
    next: empty,
    evidence: empty,
    request: empty,
  };

function openGroupNote({ openGroups }: ChecklistReport, { reports, words }: Messages): string[] {
  if (openGroups.length === 0) return [];
  const groups = openGroups.map(({ name, direct }) => reports.departments.groupCount(name, totalDuties(direct)));
  return [reports.departments.openGroupDuties(groups.join(words.listSeparator))];
}
