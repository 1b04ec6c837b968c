/** The targets on the terminal: each with a bar that shows where it is and where it should be. */
import type { Messages } from '../../messages/messages.js';
import type { TargetStanding } from '../../model/state.js';
import type { TargetLine, TargetsReport } from '../../reports/targets.js';
import type { Palette } from '../../terminal/palette.js';
import type { Surface } from '../../terminal/surface.js';
import { asOfPhrase, renderHeading } from '../heading.js';
import { BAR_MARK, barSpan, drawMarkedBar } from '../marked-bar.js';
import { renderTable, type Span, type TableCell } from '../table.js';
import { wrapText } from '../wrap.js';
import {
  actualPhrase,
  countsPhrase,
  duePhrase,
  gapPhrase,
  goalPhrase,
  measurePhrase,
  type TargetsWording,
  valuesPhrase,
} from './phrases.js';

/** Columns of a bar. */
const BAR = 16;

/** The targets under their heading, their sums at the foot. */
export function formatTargets(
  report: TargetsReport,
  clampedFrom: string | undefined,
  messages: Messages,
  wording: TargetsWording,
  surface: Surface,
): string {
  const count = wording.count(report.targets.length, report.total);
  const heading = renderHeading(report.plan, [asOfPhrase(report.asOf, clampedFrom, messages), count], surface);
  if (report.targets.length === 0) return [...heading, '', ` ${wording.nothing}`, ''].join('\n');
  const { measure, palette, width } = surface;
  const indented = (text: string) => wrapText(text, width - 1, measure);
  return [
    ...heading,
    '',
    ...renderLines(report.targets, messages, wording, surface),
    '',
    ...indented(countsPhrase(report, messages, wording)).map((line) => ` ${line}`),
    ...indented(wording.legend(BAR_MARK)).map((line) => ` ${palette.faint(line)}`),
    '',
  ].join('\n');
}

function renderLines(
  lines: readonly TargetLine[],
  messages: Messages,
  wording: TargetsWording,
  surface: Surface,
): string[] {
  const { columns } = wording;
  return renderTable(
    {
      columns: [
        { title: messages.reports.columns.id },
        { title: columns.progress, minimum: BAR },
        { title: columns.state, minimum: 10 },
        { title: columns.target, minimum: 16 },
      ],
      rows: lines.map((line): TableCell[] => [
        { text: line.measure, paint: surface.palette.code },
        progressCell(line, messages, wording, surface),
        stateCell(line, messages, wording, surface.palette),
        targetCell(line, messages, wording, surface.palette),
      ]),
    },
    surface,
  );
}

/** A ceiling has no place where it should be; nor has what is reached. */
function progressCell(
  { compare, percent, expected, state }: TargetLine,
  { words }: Messages,
  wording: TargetsWording,
  surface: Surface,
): Span[] {
  const { palette } = surface;
  if (compare === 'at-most') return [{ text: '—', paint: palette.faint }];
  const mark = state === 'met' ? null : expected;
  const figures = [...(percent === null ? [] : [`${percent}%`]), ...(mark === null ? [] : [wording.expected(mark)])];
  const bar = drawMarkedBar(percent, mark, BAR, surface);
  return [barSpan(bar, statePaint(state, palette), surface), { text: figures.join(words.comma) }];
}

function stateCell(line: TargetLine, messages: Messages, wording: TargetsWording, palette: Palette): Span[] {
  const gap = gapPhrase(line, wording);
  return [
    { text: messages.words.targetStandings[line.state], paint: statePaint(line.state, palette) },
    ...(gap === undefined ? [] : [{ text: gap, paint: palette.faint }]),
  ];
}

function statePaint(state: TargetStanding, palette: Palette): (text: string) => string {
  const paints = { met: palette.green, 'on-pace': palette.blue, behind: palette.yellow, unknown: palette.faint };
  return paints[state];
}

function targetCell(line: TargetLine, messages: Messages, wording: TargetsWording, palette: Palette): Span[] {
  const { colon } = messages.words;
  const values = valuesPhrase(line, messages, wording);
  return [
    { text: line.name + colon + goalPhrase(line, messages), paint: palette.head },
    { text: actualPhrase(line, messages, wording) },
    { text: duePhrase(line, messages, wording) },
    ...(values === '' ? [] : [{ text: values, paint: palette.faint }]),
    { text: measurePhrase(line, messages), paint: palette.faint },
  ];
}
