/** The targets as a sheet. */
import type { Messages } from '../../messages/messages.js';
import { TARGETS_COLUMNS, type TargetsColumn } from '../../model/columns.js';
import type { OwnPlaces } from '../../model/places.js';
import type { TargetLine, TargetsReport } from '../../reports/targets.js';
import { type ColumnKind, fillPlaces, type Sheet } from '../sheet.js';
import { countsPhrase, goalPhrase, measurePhrase, type TargetsWording, valuesPhrase } from './phrases.js';

const KINDS: Partial<Record<TargetsColumn, ColumnKind>> = {
  id: 'id',
  actual: 'number',
  remaining: 'number',
  percent: 'percent',
  expected: 'percent',
  gap: 'number',
  forecast: 'number',
  due: 'date',
};

/** All targets; what nobody knows is empty. */
export function targetsSheet(report: TargetsReport, messages: Messages, wording: TargetsWording): Sheet {
  const { reports, words } = messages;
  const titles: Readonly<Record<TargetsColumn, string>> = { ...wording.columns, id: reports.columns.id };
  const count = wording.count(report.targets.length, report.total);
  const states = countsPhrase(report, messages, wording);
  return {
    title: fillPlaces(wording.sheetTitle, { plan: report.plan }),
    name: reports.papers.targets,
    lines: [reports.asOf(words.date(report.asOf)), count],
    columns: TARGETS_COLUMNS.map((key) => ({ key, title: titles[key], kind: KINDS[key] ?? 'text' })),
    page: { size: 'A4', landscape: true },
    blocks: [
      { rows: report.targets.map((line) => TARGETS_COLUMNS.map((column) => CELLS[column](line, messages, wording))) },
    ],
    foot: [states],
    places: { count, states } satisfies OwnPlaces<'targets'>,
  };
}

type Cell = (line: TargetLine, messages: Messages, wording: TargetsWording) => string;

const CELLS: Readonly<Record<TargetsColumn, Cell>> = {
  id: ({ measure }) => measure,
  measure: measurePhrase,
  target: ({ name }) => name,
  goal: goalPhrase,
  unit: ({ unit }) => unit,
  actual: ({ actual }) => numberCell(actual),
  values: valuesPhrase,
  remaining: ({ remaining }) => numberCell(remaining),
  percent: ({ percent }) => percentCell(percent),
  expected: ({ expected }) => percentCell(expected),
  gap: ({ gap }) => numberCell(gap),
  forecast: ({ forecast }) => numberCell(forecast),
  state: ({ state }, { words }) => words.targetStandings[state],
  due: ({ due }) => due,
};

function numberCell(value: number | null): string {
  return value === null ? '' : String(value);
}

function percentCell(value: number | null): string {
  return value === null ? '' : `${value}%`;
}
