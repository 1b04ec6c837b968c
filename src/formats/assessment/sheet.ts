/** The score sheet (考核得分表) as a paper. */

import type { AssessmentReport } from '../../reports/assessment/assessment.js';
import type { UnitScore } from '../../reports/assessment/scores.js';
import type { Sheet, SheetColumn } from '../sheet.js';
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
    columns: [{ title: assessment.columns.class, kind: 'text' }, ...columnsOf(report, wording)],
    blocks: [{ rows: [['', ...fullMarksRow(report, wording)], ...rows] }],
  };
}

function frame(report: AssessmentReport, wording: Wording): Pick<Sheet, 'title' | 'lines' | 'foot'> {
  const { assessment, messages } = wording;
  const isEmpty = report.classes.length === 0 && report.apart.every(({ score }) => score === null);
  return {
    title: assessment.title(report.plan, periodPhrase(report, wording)),
    lines: [
      messages.reports.asOf(messages.words.date(report.asOf)),
      ...windowPhrases(report, wording),
      ...(isEmpty ? [assessment.nothing] : []),
    ],
    foot: [
      ...scaledNote(report, wording),
      ...apartNotes(report, wording),
      assessment.methodTitle + messages.words.colon,
      ...methodLines(report, wording),
      assessment.draft,
      assessment.foot,
    ],
  };
}

function groupsOf(report: AssessmentReport, { assessment }: Wording): { name: string; units: UnitScore[] }[] {
  const groups = report.classes.map(({ class: of, units }) => ({ name: assessment.classes[of], units: [...units] }));
  const apart = report.apart.filter(({ score }) => score !== null);
  return apart.length > 0 ? [...groups, { name: assessment.classes.apart, units: apart }] : groups;
}

function columnsOf(report: AssessmentReport, { assessment }: Wording): SheetColumn[] {
  const { columns, parts } = assessment;
  const number = (title: string): SheetColumn => ({ title, kind: 'number' });
  const text = (title: string): SheetColumn => ({ title, kind: 'text' });
  return [
    number(columns.rank),
    text(columns.unit),
    ...scoredParts(report).map((part) => number(parts[part])),
    number(columns.bonus),
    number(columns.deduction),
    number(columns.total),
    text(columns.grade),
    text(columns.losses),
    text(columns.confirmed),
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
