/** Every point of one unit for the terminal. */

import type { AssessmentReport } from '../../reports/assessment/assessment.js';
import type { PartScore, ScoreLine, UnitScore } from '../../reports/assessment/scores.js';
import type { Surface } from '../../terminal/surface.js';
import { asOfPhrase, renderHeading } from '../heading.js';
import { renderTable, type TableCell } from '../table.js';
import { wrapText } from '../wrap.js';
import { factPhrase } from './facts.js';
import { methodLines, periodPhrase, points, type Wording, windowPhrases } from './phrases.js';
import { factorPhrase, itemPhrase, leftOutPhrase, partHeading, ratePhrase, sumLines } from './why.js';

/** The lines of each part, then how the total comes about, then how scores are counted. */
export function formatWhy(
  unit: UnitScore,
  report: AssessmentReport,
  clampedFrom: string | undefined,
  wording: Wording,
  surface: Surface,
): string {
  const { assessment, messages } = wording;
  const facts = [report.plan, asOfPhrase(report.asOf, clampedFrom, messages), ...windowPhrases(report, wording)];
  const blocks = [
    renderHeading(assessment.whyTitle(unit.department, periodPhrase(report, wording)), facts, surface),
    ...unit.parts.map((part) => renderPart(part, report, wording, surface)),
    renderSum(unit, report, wording, surface),
    [
      surface.palette.head(assessment.methodTitle),
      ...methodLines(report, wording).flatMap((line) => faint(line, surface)),
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function renderPart(part: PartScore, report: AssessmentReport, wording: Wording, surface: Surface): string[] {
  const { columns } = wording.assessment;
  const table = renderTable(
    {
      columns: [
        { title: wording.messages.reports.columns.id },
        { title: columns.role, minimum: 8 },
        { title: columns.full, align: 'right' },
        { title: columns.rate, align: 'right' },
        { title: columns.score, align: 'right' },
        { title: columns.basis, minimum: 20 },
      ],
      rows: part.lines.map((line) => lineCells(line, report, wording, surface)),
    },
    surface,
  );
  return [
    ...wrapText(partHeading(part, report, wording), surface.width, surface.measure).map(surface.palette.head),
    ...(part.lines.length > 0 ? table : []),
    ...leftOutPhrase(part, wording).flatMap((line) => faint(line, surface)),
  ];
}

function lineCells(
  line: ScoreLine,
  report: AssessmentReport,
  wording: Wording,
  { palette }: Surface,
): readonly TableCell[] {
  return [
    { text: line.measure, paint: palette.code },
    factorPhrase(line, report, wording),
    points(line.full),
    ratePhrase(line),
    { text: points(line.score), paint: line.lost > 0 ? palette.red : palette.green },
    [
      { text: itemPhrase(line, wording), paint: palette.head },
      { text: factPhrase(line.fact, report, wording), paint: palette.faint },
    ],
  ];
}

function renderSum(unit: UnitScore, report: AssessmentReport, wording: Wording, surface: Surface): string[] {
  const rows = sumLines(unit, report, wording);
  return renderTable({ columns: [{ title: '' }, { title: '', minimum: 20 }], rows, bare: true }, surface);
}

function faint(text: string, { palette, width, measure }: Surface): string[] {
  return wrapText(text, width - 1, measure).map((line) => ` ${palette.faint(line)}`);
}
