/** The ledger as a sheet. */
import type { Messages } from '../messages/messages.js';
import { LEDGER_COLUMNS, type LedgerColumn } from '../model/columns.js';
import { parsePeriod } from '../model/period.js';
import type { OwnPlaces } from '../model/places.js';
import type { LedgerReport, LedgerRow, Said, SaidProgress } from '../reports/ledger.js';
import { actionPhrase, duePhrase, namesInRole, rhythmPhrases, targetPhrase } from './phrases.js';
import { type ColumnKind, fillPlaces, type Sheet } from './sheet.js';

const KINDS: Partial<Record<LedgerColumn, ColumnKind>> = { number: 'number', id: 'id', alert: 'lamp', closed: 'date' };
const MERGED: ReadonlySet<LedgerColumn> = new Set(['section', 'task']);

/** The ledger with all its columns. */
export function ledgerSheet(report: LedgerReport, messages: Messages): Sheet {
  const { ledger, lampLegend } = messages.reports;
  const { measures, done, behind, overdue } = report.totals;
  const legend = lampLegend(report.alerts, () => '');
  return {
    title: fillPlaces(ledger.title, { plan: report.plan }),
    name: messages.reports.papers.ledger,
    lines: [ledger.line(report.collator, messages.words.date(report.asOf), measures, done, behind, overdue)],
    columns: LEDGER_COLUMNS.map((column) => ({
      key: column,
      title: ledger.columns[column],
      kind: KINDS[column] ?? 'text',
      ...(MERGED.has(column) && { merge: true }),
    })),
    legend,
    page: { size: 'A3', landscape: true },
    blocks: [{ rows: report.rows.map((row) => LEDGER_COLUMNS.map((column) => CELLS[column](row, messages))) }],
    foot: [ledger.foot, legend],
    places: {
      measures: String(measures),
      done: String(done),
      behind: String(behind),
      overdue: String(overdue),
      legend,
    } satisfies OwnPlaces<'ledger'>,
  };
}

const CELLS: Readonly<Record<LedgerColumn, (row: LedgerRow, messages: Messages) => string>> = {
  number: ({ number }) => String(number),
  id: ({ id }) => id,
  section: ({ section, sectionTitle }, { words }) => words.sectionTitle(section, sectionTitle),
  task: ({ task, taskTitle }) => `${Number(task)}. ${taskTitle}`,
  measure: ({ title, actions }, messages) =>
    [title, ...actions.map((action, index) => `${index + 1}. ${actionPhrase(action, messages)}`)].join('\n'),
  goals: ({ targets, milestones }, messages) =>
    [
      ...targets.map((target) => targetPhrase(target, messages)),
      ...milestones.map(({ title, due }) => title + messages.words.bracket(periodWords(due, messages))),
    ].join('\n'),
  leader: () => '',
  lead: (row, messages) => namesInRole(row, 'lead', messages),
  responsible: (row, messages) =>
    [namesInRole(row, 'joint', messages), namesInRole(row, 'responsible', messages)].filter(Boolean).join('\n'),
  support: (row, messages) => namesInRole(row, 'support', messages),
  due: (row, messages) => [duePhrase(row, messages), ...rhythmPhrases(row, messages)].join('\n'),
  progress: ({ progress }, messages) => progress.map((entry) => progressPhrase(entry, messages)).join('\n'),
  problem: ({ problems }, messages) => said(problems, messages),
  next: ({ nextSteps }, messages) => said(nextSteps, messages),
  status: ({ status }, { words }) => words.statuses[status],
  alert: ({ alert }, { words }) => words.lamps[alert ?? 'none'],
  evidence: ({ evidence }) => evidence.join('\n'),
  closed: ({ closed }) => closed ?? '',
  remarks: ({ extensions }, messages) =>
    extensions
      .map(({ from, to }) => {
        const before = from === undefined ? messages.words.undecided : periodWords(from, messages);
        return messages.reports.ledger.extension(before, periodWords(to, messages));
      })
      .join('\n'),
};

function progressPhrase({ department, date, percent, text }: SaidProgress, { words, reports }: Messages): string {
  const parts = [percent === null ? undefined : reports.ledger.percent(percent), text ?? undefined];
  const what = parts.filter((part) => part !== undefined).join(words.clauseSeparator);
  return `${department}${words.bracket(date)}${words.colon}${what}`;
}

function said(list: readonly Said[], { words }: Messages): string {
  return list.map(({ department, text }) => department + words.colon + text).join('\n');
}

function periodWords(text: string, { words }: Messages): string {
  const period = parsePeriod(text);
  return period ? words.due(period) : text;
}
