/** A list of measures for the terminal, and as a sheet. */
import type { Messages } from '../messages/messages.js';
import type { ListedDuty, ListedMeasure, ListReport } from '../reports/list.js';
import type { MeasureEntry } from '../reports/measure-entry.js';
import type { Surface } from '../terminal/surface.js';
import { asOfPhrase, renderHeading } from './heading.js';
import { lampPaint, lampSpan } from './lamps.js';
import { actionPhrase, duePhrase, extensionPhrase, rhythmPhrases, rolesPhrase, targetPhrase } from './phrases.js';
import { reasonPhrases } from './reasons.js';
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
  const isPercentKnown = measures.some(({ percent }) => percent !== null);
  const percentColumn = isPercentKnown ? [{ title: columns.percent, align: 'right' as const }] : [];
  return renderTable(
    {
      columns: [
        { title: columns.id },
        ...roleColumn,
        { title: columns.status },
        { title: columns.alert },
        ...percentColumn,
        { title: columns.due, minimum: 10 },
        { title: columns.measure, minimum: 20 },
      ],
      rows: measures.map((entry) => [
        { text: entry.id, paint: palette.code },
        ...(single ? [roleCell(entry, messages)] : []),
        messages.words.statuses[entry.status],
        lampSpan(entry.alert, messages, palette),
        ...(isPercentKnown ? [percentSpan(entry, palette)] : []),
        dueSpans(entry, messages, surface),
        measureSpans(entry, single, messages, surface),
      ]),
    },
    surface,
  );
}

/** In the colour of its pace. */
function percentSpan({ percent, pace }: MeasureEntry, palette: Surface['palette']): Span {
  if (percent === null) return { text: '—', paint: palette.faint };
  return { text: `${percent.value}%`, paint: pace?.word === 'behind' ? palette.yellow : undefined };
}

/** Below an unstated due, the end of the plan, by which the lamp is judged; below one that was moved, the original. */
function dueSpans(entry: MeasureEntry, messages: Messages, { palette }: Surface): Span[] {
  const phrase = { text: duePhrase(entry, messages) };
  const isUndated = entry.due === null && !entry.standing;
  const moved = extensionPhrase(entry, messages);
  const below = moved ?? (isUndated ? entry.effectiveDue : undefined);
  return below === undefined ? [phrase] : [phrase, { text: below, paint: palette.faint }];
}

function measureSpans(entry: ListedMeasure, single: boolean, messages: Messages, { palette }: Surface): Span[] {
  const duties = (entry.duties ?? []).filter(({ via }) => !single || via !== null);
  return [
    { text: entry.title, paint: palette.head },
    ...reasonPhrases(entry.reasons, messages).map((text) => ({
      text,
      paint: lampPaint(entry.alert ?? 'none', palette),
    })),
    ...duties.map((duty) => ({ text: dutyPhrase(duty, messages), paint: palette.code })),
    { text: rolesPhrase(entry, messages), paint: palette.faint },
  ];
}

/** A query that asks for a department among other things finds measures in which it has no duty. */
function roleCell({ duties = [] }: ListedMeasure, messages: Messages): string {
  return duties.map((duty) => roleWord(duty, messages)).join('') || messages.words.lamps.none;
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
    [{ title: columns.reasons, kind: 'text' }, (entry) => reasonPhrases(entry.reasons, messages).join('\n')],
    [{ title: columns.percent, kind: 'text' }, ({ percent }) => (percent === null ? '' : `${percent.value}%`)],
    [{ title: columns.pace, kind: 'text' }, ({ pace }) => (pace === null ? '' : messages.words.paces[pace.word])],
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
  const moved = extensionPhrase(entry, messages);
  return [duePhrase(entry, messages), ...(moved === undefined ? [] : [moved]), ...rhythmPhrases(entry, messages)].join(
    '\n',
  );
}
