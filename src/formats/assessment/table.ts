/** The score sheet for the terminal. */

import type { AssessmentReport } from '../../reports/assessment/assessment.js';
import type { UnitScore } from '../../reports/assessment/scores.js';
import type { Palette } from '../../terminal/palette.js';
import type { Surface } from '../../terminal/surface.js';
import { asOfPhrase, renderHeading } from '../heading.js';
import { renderTable, type Span, type TableCell, type TableColumn } from '../table.js';
import { wrapText } from '../wrap.js';
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
  scoredUnits,
  signed,
  type Wording,
  windowPhrases,
} from './phrases.js';

/** Each class with its units, those that are not ranked, what was lost where, and how it was counted. */
export function formatAssessment(
  report: AssessmentReport,
  clampedFrom: string | undefined,
  wording: Wording,
  surface: Surface,
): string {
  const { assessment, messages } = wording;
  const facts = [asOfPhrase(report.asOf, clampedFrom, messages), ...windowPhrases(report, wording)];
  const blocks = [
    renderHeading(assessment.title(report.plan, periodPhrase(report, wording)), facts, surface),
    ...renderClasses(report, wording, surface),
    renderLosses(report, wording, surface),
    renderNotes([...scaledNote(report, wording), ...apartNotes(report, wording)], surface),
    renderMethod(report, wording, surface),
    renderNotes([assessment.draft, assessment.foot, assessment.whyHint], surface),
  ];
  const filled = blocks.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function renderClasses(report: AssessmentReport, wording: Wording, surface: Surface): string[][] {
  const { assessment } = wording;
  const groups = report.classes.map(({ class: of, units }) => ({ name: assessment.classes[of], units }));
  const apart = report.apart.filter(({ score }) => score !== null);
  const all = apart.length > 0 ? [...groups, { name: assessment.classes.apart, units: apart }] : groups;
  if (all.length === 0) return [[` ${assessment.nothing}`]];
  return all.map(({ name, units }) => [
    surface.palette.head(assessment.classSize(name, units.length)),
    ...renderUnits(units, report, wording, surface),
  ]);
}

function renderUnits(
  units: readonly UnitScore[],
  report: AssessmentReport,
  wording: Wording,
  surface: Surface,
): string[] {
  const { assessment } = wording;
  const { palette } = surface;
  const { columns } = assessment;
  const parts = scoredParts(report);
  const isAdjusted = scoredUnits(report).some(({ adjustments }) => adjustments.length > 0);
  const right = (title: string): TableColumn => ({ title, align: 'right' });
  const row = (unit: UnitScore): TableCell[] => [
    rankPhrase(unit, wording),
    { text: unit.department, paint: palette.head },
    ...parts.map((part) => partPoints(unit, part, wording)),
    ...(isAdjusted ? [adjustmentSpans(unit, palette)] : []),
    { text: points(unit.total ?? 0), paint: palette.head },
    gradeSpan(unit, wording, palette),
  ];
  const faint = (text: string): Span => ({ text, paint: palette.faint });
  const fullMarks = [
    faint(''),
    faint(assessment.fullMarks),
    ...parts.map((part) => faint(String(report.settings.weights[part]))),
    ...(isAdjusted ? [faint('')] : []),
    faint(fullTotal(report)),
    faint(''),
  ];
  return renderTable(
    {
      columns: [
        right(columns.rank),
        { title: columns.unit, minimum: 8 },
        ...parts.map((part) => right(assessment.shortParts[part])),
        ...(isAdjusted ? [right(columns.adjustments)] : []),
        right(columns.total),
        { title: columns.grade },
      ],
      rows: [fullMarks, ...units.map(row)],
    },
    surface,
  );
}

/** Whatever the weights add up to, scores are out of 100. */
function fullTotal(report: AssessmentReport): string {
  return scoredParts(report).length > 0 ? '100' : '';
}

function adjustmentSpans({ bonus, deduction }: UnitScore, palette: Palette): Span[] {
  const spans = [
    ...(bonus > 0 ? [{ text: signed(bonus), paint: palette.green }] : []),
    ...(deduction > 0 ? [{ text: signed(-deduction), paint: palette.red }] : []),
  ];
  return spans.length > 0 ? spans : [{ text: '·' }];
}

/** A grade in its colour; the word itself tells it without. */
export function gradeSpan({ grade }: UnitScore, { assessment }: Wording, palette: Palette): Span {
  if (grade === null) return { text: assessment.unjudged };
  const paints = { excellent: palette.green, good: palette.blue, pass: palette.yellow, fail: palette.red };
  return { text: assessment.grades[grade], paint: paints[grade] };
}

function renderLosses(report: AssessmentReport, wording: Wording, surface: Surface): string[] {
  const { assessment, messages } = wording;
  const lines = scoredUnits(report).flatMap((unit) => {
    const phrases = lossPhrases(unit, wording);
    const text = phrases.join(messages.words.clauseSeparator);
    return phrases.length === 0 ? [] : [unit.department + messages.words.colon + text];
  });
  if (lines.length === 0) return [];
  return [surface.palette.head(assessment.lossesTitle), ...lines.flatMap((line) => hanging(line, surface))];
}

function renderMethod(report: AssessmentReport, wording: Wording, surface: Surface): string[] {
  return [surface.palette.head(wording.assessment.methodTitle), ...renderNotes(methodLines(report, wording), surface)];
}

function renderNotes(lines: readonly string[], surface: Surface): string[] {
  const { palette } = surface;
  return lines.flatMap((line) => hanging(line, surface)).map(palette.faint);
}

/** A paragraph whose further lines are indented. */
function hanging(text: string, { width, measure }: Surface): string[] {
  return wrapText(text, width - 3, measure).map((line, at) => (at === 0 ? ` ${line}` : `   ${line}`));
}
