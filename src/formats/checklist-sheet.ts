/** A department's checklist as a sheet. */
import type { Messages } from '../messages/messages.js';
import { CHECKLIST_COLUMNS, type ChecklistColumn } from '../model/columns.js';
import type { Exports } from '../model/plan.js';
import { totalDuties } from '../model/role.js';
import type { ChecklistReport, ChecklistRow } from '../reports/checklist.js';
import { actionPhrase, duePhrase, rhythmPhrases, rolesPhrase, targetPhrase } from './phrases.js';
import { type ColumnKind, fillTitle, type Sheet } from './sheet.js';

const KINDS: Partial<Record<ChecklistColumn, ColumnKind>> = { number: 'number', id: 'id' };

/** The checklist with the office's own title and columns, where plan.yaml sets them. */
export function checklistSheet(report: ChecklistReport, messages: Messages, settings: Exports['checklist']): Sheet {
  const { checklist } = messages.reports;
  const columns = settings?.columns ?? CHECKLIST_COLUMNS;
  return {
    title: fillTitle(settings?.title ?? checklist.title, { plan: report.plan, department: report.department }),
    lines: [checklist.line(report.department, messages.words.date(report.asOf))],
    columns: columns.map((column) => ({ title: checklist.columns[column], kind: KINDS[column] ?? 'text' })),
    blocks: report.parts.map(({ key, rows }, index) => ({
      heading: checklist.part(index, checklist.parts[key], rows.length),
      rows: rows.map((row) => columns.map((column) => CELLS[column](row, messages, report.department))),
    })),
    foot: [...openGroupNote(report, messages), checklist.foot],
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
    actual: empty,
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
