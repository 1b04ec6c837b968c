/** The targets as a sheet. */
import type { Messages } from '../../messages/messages.js';
import type { TargetLine, TargetsReport } from '../../reports/targets.js';
import type { Sheet, SheetColumn } from '../sheet.js';
import { countsPhrase, goalPhrase, measurePhrase, type TargetsWording, valuesPhrase } from './phrases.js';

/** The targets for csv and md; what nobody knows is empty. */
export function targetsSheet(report: TargetsReport, messages: Messages, wording: TargetsWording): Sheet {
  const { columns } = wording;
  const { words, reports } = messages;
  const fields: [SheetColumn, (line: TargetLine) => string][] = [
    [{ title: reports.columns.id, kind: 'id' }, ({ measure }) => measure],
    [{ title: columns.measure, kind: 'text' }, (line) => measurePhrase(line, messages)],
    [{ title: columns.target, kind: 'text' }, ({ name }) => name],
    [{ title: columns.goal, kind: 'text' }, (line) => goalPhrase(line, messages)],
    [{ title: columns.unit, kind: 'text' }, ({ unit }) => unit],
    [{ title: columns.actual, kind: 'number' }, ({ actual }) => numberCell(actual)],
    [{ title: columns.values, kind: 'text' }, (line) => valuesPhrase(line, messages, wording)],
    [{ title: columns.remaining, kind: 'number' }, ({ remaining }) => numberCell(remaining)],
    [{ title: columns.percent, kind: 'number' }, ({ percent }) => numberCell(percent)],
    [{ title: columns.expected, kind: 'number' }, ({ expected }) => numberCell(expected)],
    [{ title: columns.gap, kind: 'number' }, ({ gap }) => numberCell(gap)],
    [{ title: columns.forecast, kind: 'number' }, ({ forecast }) => numberCell(forecast)],
    [{ title: columns.state, kind: 'text' }, ({ state }) => words.targetStandings[state]],
    [{ title: columns.due, kind: 'text' }, ({ due }) => due],
  ];
  return {
    title: report.plan,
    lines: [reports.asOf(words.date(report.asOf)), wording.count(report.targets.length, report.total)],
    columns: fields.map(([column]) => column),
    blocks: [{ rows: report.targets.map((line) => fields.map(([, cell]) => cell(line))) }],
    foot: [countsPhrase(report, messages, wording)],
  };
}

function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}
