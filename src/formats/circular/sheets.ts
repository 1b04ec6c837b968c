/** The annexes of a circular as sheets. */
import type { CircularReport } from '../../reports/circular/circular.js';
import { lampShape } from '../lamps.js';
import type { Sheet, SheetBlock, SheetColumn } from '../sheet.js';
import {
  dueCell,
  everyCell,
  letterCells,
  measureCells,
  ownersCell,
  percentCell,
  reasonCells,
  stateCell,
  suggestionCell,
  turnCells,
  turnTotalCells,
  unitCells,
} from './cells.js';
import { eventPhrase } from './event-duties.js';
import { type AnnexKind, annexKinds, annexNumber, type Wording, yearOf } from './wording.js';

/** All annexes in their order; the last one is two sheets where events started duties. */
export function annexSheets(report: CircularReport, wording: Wording): Sheet[] {
  const sheets = { units: unitSheets, flagged: flaggedSheets, rhythms: rhythmSheets };
  return annexKinds(report).flatMap((kind) => sheets[kind](report, wording));
}

/** `附件1　各单位进展情况表`. */
export function annexTitle(report: CircularReport, kind: AnnexKind, { circular }: Wording): string {
  return circular.head.annex(annexNumber(report, kind), circular.annexes.titles[kind]);
}

function unitSheets(report: CircularReport, wording: Wording): Sheet[] {
  const { annexes } = wording.circular;
  const { units: wordsOf } = annexes;
  const { classes = [], total } = report.annexes.units ?? {};
  const blocks = classes.map(
    ({ name, rows }): SheetBlock => ({
      heading: annexes.classes[name],
      rows: rows.map((row) => [row.name, ...unitCells(row, row.unreported ? wordsOf.unreported : undefined)]),
    }),
  );
  const sums: SheetBlock = {
    heading: wording.messages.reports.columns.total,
    rows: [
      ...(total ? [[wordsOf.total, ...unitCells(total)]] : []),
      [wordsOf.measures(report.overall.now.measures), ...measureCells(report)],
    ],
  };
  const { unit, ...figures } = wordsOf.columns;
  return [
    {
      title: annexTitle(report, 'units', wording),
      lines: [wording.circular.annexes.asOf(report.asOf), ...(classes.length === 0 ? [wordsOf.nothing] : [])],
      columns: [text(unit), ...Object.values(figures).map(number)],
      blocks: [...blocks, sums],
      foot: wordsOf.notes,
    },
  ];
}

function flaggedSheets(report: CircularReport, wording: Wording): Sheet[] {
  const { messages, circular } = wording;
  const { flagged } = report.annexes;
  const { columns, nothing } = circular.annexes.flagged;
  const year = yearOf(report);
  const rows = flagged.map((row) => [
    row.measure,
    row.title,
    row.units.join(messages.words.listSeparator),
    `${lampShape(row.alert)} ${messages.words.lamps[row.alert]}`,
    dueCell(row, wording),
    percentCell(row, wording),
    reasonCells(row, wording).join('\n'),
    suggestionCell(row, wording),
    letterCells(row, year, wording).join('\n'),
  ]);
  const { id, measure, units, alert, due, percent, reasons, suggestion, letters } = columns;
  return [
    {
      title: annexTitle(report, 'flagged', wording),
      lines: [wording.circular.annexes.asOf(report.asOf), ...(rows.length === 0 ? [nothing] : [])],
      columns: [
        { title: id, kind: 'id' },
        ...[measure, units, alert, due, percent, reasons, suggestion, letters].map(text),
      ],
      blocks: [{ rows }],
      foot: [messages.reports.lampLegend(report.alerts, (lamp) => `${lampShape(lamp)} `)],
    },
  ];
}

function rhythmSheets(report: CircularReport, wording: Wording): Sheet[] {
  const { messages, circular } = wording;
  const { rhythms } = circular.annexes;
  const rows = report.annexes.rhythms.map((row) => [
    row.measure,
    row.name,
    everyCell(row, messages),
    ownersCell(row, wording),
    ...turnCells(row),
  ]);
  const total = ['', rhythms.total, '', '', ...turnTotalCells(report)];
  const { id, name, every, units, ...figures } = rhythms.columns;
  const sheet: Sheet = {
    title: annexTitle(report, 'rhythms', wording),
    lines: [wording.circular.annexes.asOf(report.asOf), ...(rows.length === 0 ? [rhythms.nothing] : [])],
    columns: [{ title: id, kind: 'id' }, ...[name, every, units].map(text), ...Object.values(figures).map(number)],
    blocks: [{ rows: rows.length === 0 ? [] : [...rows, total] }],
    foot: rows.length === 0 ? [] : [rhythms.note],
  };
  return [sheet, ...dutySheets(report, wording)];
}

function dutySheets(report: CircularReport, wording: Wording): Sheet[] {
  const { duties, ...annexes } = wording.circular.annexes;
  if (report.annexes.duties.length === 0) return [];
  const year = yearOf(report);
  const rows = report.annexes.duties.map((duty) => [
    duty.measure,
    eventPhrase(duty, year, wording.circular),
    duty.name,
    duty.owedBy.join(wording.messages.words.listSeparator),
    duty.deadline ?? duties.noDeadline,
    stateCell(duty, year, wording),
  ]);
  const { id, event, name, units, deadline, state } = duties.columns;
  return [
    {
      title: duties.title,
      lines: [annexes.asOf(report.asOf)],
      columns: [{ title: id, kind: 'id' }, ...[event, name, units, deadline, state].map(text)],
      blocks: [{ rows }],
      foot: [],
    },
  ];
}

function text(title: string): SheetColumn {
  return { title, kind: 'text' };
}

function number(title: string): SheetColumn {
  return { title, kind: 'number' };
}
