/** A list of measures as a sheet. */
import type { Messages } from '../messages/messages.js';
import { LIST_COLUMNS, type ListColumn } from '../model/columns.js';
import type { OwnPlaces } from '../model/places.js';
import type { ListedMeasure, ListReport } from '../reports/list.js';
import type { MeasureEntry } from '../reports/measure-entry.js';
import { dutyPhrase, roleWord } from './listed-duty.js';
import { actionPhrase, duePhrase, extensionPhrase, rhythmPhrases, rolesPhrase, targetPhrase } from './phrases.js';
import { reasonPhrases } from './reasons.js';
import { type ColumnKind, fillPlaces, type Sheet } from './sheet.js';

const KINDS: Partial<Record<ListColumn, ColumnKind>> = { id: 'id', alert: 'lamp', percent: 'percent' };

/** The list; asked for departments, it has a column for their duties. */
export function listSheet(report: ListReport, messages: Messages): Sheet {
  const { reports, words } = messages;
  const titles: Readonly<Record<ListColumn, string>> = {
    ...reports.columns,
    goals: reports.ledger.columns.goals,
    role: reports.columns.dutyRole,
  };
  const columns = LIST_COLUMNS.filter((column) => column !== 'role' || report.departments);
  const count = reports.list.count(report.measures.length, report.total);
  const single = report.departments?.length === 1;
  return {
    title: fillPlaces(reports.list.title, { plan: report.plan }),
    name: reports.papers.list,
    lines: [reports.asOf(words.date(report.asOf)), count],
    columns: columns.map((key) => ({ key, title: titles[key], kind: KINDS[key] ?? 'text' })),
    page: { size: 'A4', landscape: true },
    blocks: [{ rows: report.measures.map((entry) => columns.map((column) => CELLS[column](entry, messages, single))) }],
    foot: [],
    places: { count } satisfies OwnPlaces<'list'>,
  };
}

type Cell = (entry: ListedMeasure, messages: Messages, single: boolean) => string;

const CELLS: Readonly<Record<ListColumn, Cell>> = {
  id: ({ id }) => id,
  status: ({ status }, { words }) => words.statuses[status],
  alert: ({ alert }, { words }) => words.lamps[alert ?? 'none'],
  reasons: ({ reasons }, messages) => reasonPhrases(reasons, messages).join('\n'),
  percent: ({ percent }) => (percent === null ? '' : `${percent.value}%`),
  pace: ({ pace }, { words }) => (pace === null ? '' : words.paces[pace.word]),
  due: dueLines,
  measure: ({ title }) => title,
  actions: ({ actions }, messages) => actions.map((action) => actionPhrase(action, messages)).join('\n'),
  goals: ({ targets }, messages) => targets.map((target) => targetPhrase(target, messages)).join('\n'),
  departments: (entry, messages) => rolesPhrase(entry, messages),
  role: ({ duties = [] }, messages, single) =>
    duties.map((duty) => (single ? roleWord(duty, messages) : dutyPhrase(duty, messages))).join('\n'),
};

function dueLines(entry: MeasureEntry, messages: Messages): string {
  const moved = extensionPhrase(entry, messages);
  const lines = [duePhrase(entry, messages), ...(moved === undefined ? [] : [moved])];
  return [...lines, ...rhythmPhrases(entry, messages)].join('\n');
}
