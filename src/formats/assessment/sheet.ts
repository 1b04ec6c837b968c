/** The score sheet (考核得分表) as a paper. */

import type { AssessColumn } from '../../model/columns.js';
import type { OwnPlaces } from '../../model/places.js';
import type { AssessmentReport } from '../../reports/assessment/assessment.js';
import type { UnitScore } from '../../reports/assessment/scores.js';
import type { ColumnKind, Sheet, SheetColumn } from '../sheet.js';
import {
  apartNotes,
  lossPhrases,
  methodLines,
  partPoints,
  periodPhrase,
  points,
  rankPhrase,
  scaledNote,
  scoredParts,
  type Wording,
  windowPhrases,
} from './phrases.js';

/** A table for each class, the full marks under the heads of each. */
export function assessmentSheet(report: AssessmentReport, wording: Wording): Sheet {
  const { assessment } = wording;
  const blocks = groupsOf(report, wording).map(({ name, units }) => ({
    heading: assessment.classSize(name, units.length),
    rows: [fullMarksRow(report, wording), ...units.map((unit) => unitRow(unit, report, wording))],
  }));
  return { ...frame(report, wording), columns: columnsOf(report, wording), blocks };
}

/** All classes in one table, told apart by a column: what a spreadsheet can sort. */
export function assessmentList(report: AssessmentReport, wording: Wording): Sheet {
  const { assessment } = wording;
  const rows = groupsOf(report, wording).flatMap(({ name, units }) =>
    units.map((unit) => [name, ...unitRow(unit, report, wording)]),
  );
  return {
    ...frame(report, wording),
    columns: [
      { key: 'class', title: assessment.columns.class, kind: 'text', needed: true },
      ...columnsOf(report, wording),
    ],
    blocks: [{ rows: [['', ...fullMarksRow(report, wording)], ...rows] }],
  };
}

function frame(report: AssessmentReport, wording: Wording): Omit<Sheet, 'columns' | 'blocks'> {
  const { assessment, messages } = wording;
  const { plan } = report;
  const [period, date] = [periodPhrase(report, wording), messages.words.date(report.asOf)];
  const window = windowPhrases(report, wording);
  const notes = [...scaledNote(report, wording), ...apartNotes(report, wording)];
  const method = [assessment.methodTitle + messages.words.colon, ...methodLines(report, wording)];
  const isEmpty = report.classes.length === 0 && report.apart.every(({ score }) => score === null);
  return {
    title: assessment.title(plan, period),
    name: assessment.sheetName,
    lines: [messages.reports.asOf(date), ...window, ...(isEmpty ? [assessment.nothing] : [])],
    foot: [...notes, ...method, assessment.draft, assessment.foot],
    page: { size: 'A4', landscape: true },
    places: {
      period,
      window: window.join('\n'),
      method: method.join('\n'),
      notes: notes.join('\n'),
    } satisfies OwnPlaces<'assess'>,
  };
}

function groupsOf(report: AssessmentReport, { assessment }: Wording): { name: string; units: UnitScore[] }[] {
  const groups = report.classes.map(({ class: of, units }) => ({ name: assessment.classes[of], units: [...units] }));
  const apart = report.apart.filter(({ score }) => score !== null);
  return apart.length > 0 ? [...groups, { name: assessment.classes.apart, units: apart }] : groups;
}

function columnsOf(report: AssessmentReport, { assessment }: Wording): SheetColumn[] {
  const { columns, parts } = assessment;
  const column =
    (kind: ColumnKind) =>
    (key: AssessColumn, title: string): SheetColumn => ({ key, title, kind });
  const [number, text] = [column('number'), column('text')];
  return [
    number('rank', columns.rank),
    text('unit', columns.unit),
    ...scoredParts(report).map((part) => number(part, parts[part])),
    number('bonus', columns.bonus),
    number('deduction', columns.deduction),
    number('total', columns.total),
    text('grade', columns.grade),
    text('losses', columns.losses),
    text('confirmed', columns.confirmed),
  ];
}

function fullMarksRow(report: AssessmentReport, { assessment }: Wording): string[] {
  const weights = scoredParts(report).map((part) => String(report.settings.weights[part]));
  return ['', assessment.fullMarks, ...weights, '', '', '100', '', '', ''];
}

function unitRow(unit: UnitScore, report: AssessmentReport, wording: Wording): string[] {
  const { assessment } = wording;
  return [
    rankPhrase(unit, wording),
    unit.department,
    ...scoredParts(report).map((part) => partPoints(unit, part, wording)),
    points(unit.bonus),
    points(unit.deduction),
    unit.total === null ? assessment.unjudged : points(unit.total),
    unit.grade === null ? assessment.unjudged : assessment.grades[unit.grade],
    lossPhrases(unit, wording).join('\n'),
    '',
  ];
}
