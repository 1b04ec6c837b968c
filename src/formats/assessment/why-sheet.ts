/** Every point of one unit as a paper. */

import type { AssessmentReport } from '../../reports/assessment/assessment.js';
import type { PartScore, UnitScore } from '../../reports/assessment/scores.js';
import type { Sheet } from '../sheet.js';
import { factPhrase } from './facts.js';
import { methodLines, periodPhrase, points, type Wording, windowPhrases } from './phrases.js';
import { factorPhrase, itemPhrase, leftOutPhrase, ratePhrase, sumLines } from './why.js';

/** A row for each line of each part, then one for each part's sum, then the steps to the total. */
export function whySheet(unit: UnitScore, report: AssessmentReport, wording: Wording): Sheet {
  const { assessment, messages } = wording;
  const { columns } = assessment;
  return {
    title: assessment.whyTitle(unit.department, periodPhrase(report, wording)),
    name: messages.reports.papers.assess,
    lines: [report.plan, messages.reports.asOf(messages.words.date(report.asOf)), ...windowPhrases(report, wording)],
    columns: [
      { key: 'part', title: columns.part, kind: 'text', merge: true },
      { key: 'id', title: messages.reports.columns.id, kind: 'id' },
      { key: 'item', title: columns.item, kind: 'text' },
      { key: 'role', title: columns.role, kind: 'text' },
      { key: 'full', title: columns.full, kind: 'number' },
      { key: 'rate', title: columns.rate, kind: 'percent' },
      { key: 'score', title: columns.score, kind: 'number' },
      { key: 'lost', title: columns.lost, kind: 'number' },
      { key: 'basis', title: columns.basis, kind: 'text' },
    ],
    page: { size: 'A4', landscape: true },
    blocks: [
      {
        rows: [
          ...unit.parts.flatMap((part) => partRows(part, report, wording)),
          ...sumLines(unit, report, wording).map(([name, text]) => [name, '', '', '', '', '', '', '', text]),
        ],
      },
    ],
    foot: [assessment.methodTitle + messages.words.colon, ...methodLines(report, wording)],
  };
}

function partRows(part: PartScore, report: AssessmentReport, wording: Wording): string[][] {
  const name = wording.assessment.parts[part.part];
  const lines = part.lines.map((line) => [
    name,
    line.measure,
    itemPhrase(line, wording),
    factorPhrase(line, report, wording),
    points(line.full),
    ratePhrase(line),
    points(line.score),
    points(line.lost),
    factPhrase(line.fact, report, wording),
  ]);
  const { full, score, lost } = part;
  const value = (number: number | null) => (number === null ? wording.assessment.unjudged : points(number));
  const total = wording.messages.reports.columns.total;
  const sum = [name, '', total, '', value(full), '', value(score), points(lost), leftOutPhrase(part, wording).join('')];
  return [...lines, sum];
}
