/** A list of measures for the terminal. */
import type { Messages } from '../messages/messages.js';
import type { ListedMeasure, ListReport } from '../reports/list.js';
import type { MeasureEntry } from '../reports/measure-entry.js';
import type { Surface } from '../terminal/surface.js';
import { asOfPhrase, renderHeading } from './heading.js';
import { lampPaint, lampSpan } from './lamps.js';
import { dutyPhrase, roleWord } from './listed-duty.js';
import { duePhrase, extensionPhrase, rolesPhrase } from './phrases.js';
import { reasonPhrases } from './reasons.js';
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
