/** A list of measures for the terminal, and as a sheet. */
import type { Messages } from '../messages/messages.js';
import type { ListedDuty, ListedMeasure, ListReport } from '../reports/list.js';
import type { MeasureEntry } from '../reports/measure-entry.js';
import type { Surface } from '../terminal/surface.js';
import { asOfPhrase, renderHeading } from './heading.js';
import { lampSpan } from './lamps.js';
import { actionPhrase, duePhrase, rhythmPhrases, rolesPhrase, targetPhrase } from './phrases.js';
import type { Sheet, SheetColumn } from './sheet.js';
import { renderTable, type Span } from './table.js';

/** The list under its heading; the free text stands last, so that nothing behind it can slip out of line. */
export function formatList(
  report: ListReport,
  clampedFrom: string | undefined,
  messages: Messages,
  surface: Surface,
): string {
  const { reports } = messages;
  const count = reports.list.count(report.measures.length, report.total);
  const heading = renderHeading(report.plan, [asOfPhrase(report.asOf, clampedFrom, messages), count], surface);
  const body =
    report.measures.length === 0
      ? [` ${reports.list.nothing}`]
      : renderMeasures(report.measures, report.departments?.length === 1, messages, surface);
  return [...heading, '', ...body, ''].join('\n');
}

/** A table of measures; asked for a single department, it has a column for that department's role. */
export function renderMeasures(
  measures: readonly ListedMeasure[],
  single: boolean,
  messages: Messages,
  surface: Surface,
): string[] {
  const { columns } = messages.reports;
  const { palette } = surface;
  const roleColumn = single ? [{ title: columns.role }] : [];
  return renderTable(
    {
      columns: [
        { title: columns.id },
        ...roleColumn,
        { title: columns.status },
        { title: columns.alert },
        { title: columns.due, minimum: 10 },
        { title: columns.measure, minimum: 20 },
      ],
      rows: measures.map((entry) => [
        { text: entry.id, paint: palette.code },
        ...(single ? (entry.duties ?? []).map((duty) => roleWord(duty, messages)) : []),
        messages.words.statuses[entry.status],
        lampSpan(entry.alert, messages, palette),
        dueSpans(entry, messages, surface),
        measureSpans(entry, single, messages, surface),
      ]),
    },
    surface,
  );
}

/** Below an unstated due, the end of the plan, by which the lamp is judged. */
function dueSpans(entry: MeasureEntry, messages: Messages, { palette }: Surface): Span[] {
  const phrase = { text: duePhrase(entry, messages) };
  const isUndated = entry.due === null && !entry.standing;
  return isUndated ? [phrase, { text: entry.effectiveDue, paint: palette.faint }] : [phrase];
}

function measureSpans(entry: ListedMeasure, single: boolean, messages: Messages, { palette }: Surface): Span[] {
  const duties = (entry.duties ?? []).filter(({ via }) => !single || via !== null);
  return [
    { text: entry.title, paint: palette.head },
    ...duties.map((duty) => ({ text: dutyPhrase(duty, messages), paint: palette.code })),
    { text: rolesPhrase(entry, messages), paint: palette.faint },
  ];
}

/** The role, marked as common where a group brings it. */
function roleWord({ role, via }: ListedDuty, { words, reports }: Messages): string {
  return via === null ? words.roles[role] : reports.matrix.symbols.common + words.common;
}

/** `市公安局：责任`, with the group where one brings it: `市公安局：责任，共性（市安委会成员单位）`. */
function dutyPhrase({ department, role, via }: ListedDuty, { words, reports }: Messages): string {
  const group = via === null ? '' : words.comma + reports.list.via(via);
  return department + words.colon + words.roles[role] + group;
}

/** The list as a sheet for csv and md. */
export function listSheet(report: ListReport, messages: Messages): Sheet {
  const { columns, ledger, list, asOf } = messages.reports;
  const single = report.departments?.length === 1;
  const fields: [SheetColumn, (entry: ListedMeasure) => string][] = [
    [{ title: columns.id, kind: 'id' }, ({ id }) => id],
    [{ title: columns.status, kind: 'text' }, ({ status }) => messages.words.statuses[status]],
    [{ title: columns.alert, kind: 'text' }, ({ alert }) => messages.words.lamps[alert ?? 'none']],
    [{ title: columns.due, kind: 'text' }, (entry) => dueLines(entry, messages)],
    [{ title: columns.measure, kind: 'text' }, ({ title }) => title],
    [
      { title: columns.actions, kind: 'text' },
      ({ actions }) => actions.map((action) => actionPhrase(action, messages)).join('\n'),
    ],
    [
      { title: ledger.columns.goals, kind: 'text' },
      ({ targets }) => targets.map((target) => targetPhrase(target, messages)).join('\n'),
    ],
    [{ title: columns.departments, kind: 'text' }, (entry) => rolesPhrase(entry, messages)],
  ];
  if (report.departments) {
    fields.push([
      { title: columns.dutyRole, kind: 'text' },
      ({ duties }) =>
        (duties ?? []).map((duty) => (single ? roleWord(duty, messages) : dutyPhrase(duty, messages))).join('\n'),
    ]);
  }
  return {
    title: report.plan,
    lines: [asOf(messages.words.date(report.asOf)), list.count(report.measures.length, report.total)],
    columns: fields.map(([column]) => column),
    blocks: [{ rows: report.measures.map((entry) => fields.map(([, cell]) => cell(entry))) }],
    foot: [],
  };
}

function dueLines(entry: MeasureEntry, messages: Messages): string {
  return [duePhrase(entry, messages), ...rhythmPhrases(entry, messages)].join('\n');
}
