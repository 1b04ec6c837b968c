/** Every point of one unit: the lines of each part, and how the total comes about. */

import type { AssessmentReport } from '../../reports/assessment/assessment.js';
import type { LeftOut, LeftOutReason, PartScore, ScoreLine, UnitScore } from '../../reports/assessment/scores.js';
import { points, signed, type Wording } from './phrases.js';

/** `牵头×2`, with the number of turns where the line is about turns. */
export function factorPhrase(
  line: ScoreLine,
  { settings }: AssessmentReport,
  { assessment, messages }: Wording,
): string {
  const turns = line.fact.kind === 'turns' ? line.fact.turns.length : null;
  return assessment.factor(messages.words.roles[line.role], settings.roleFactors[line.role], turns);
}

/** A rate in per cent. */
export function ratePhrase({ rate }: ScoreLine): string {
  return `${rate}%`;
}

/** `06-2 措施`, `06-2 措施：事项`. */
export function itemPhrase({ title, item }: ScoreLine | LeftOut, { messages }: Wording): string {
  return item === null ? title : title + messages.words.colon + item.name;
}

/** What a part came to, or that it was left out. */
export function partHeading(part: PartScore, report: AssessmentReport, { assessment }: Wording): string {
  const name = assessment.parts[part.part];
  if (part.full === null || part.score === null) {
    return assessment.partUnjudged(name, String(report.settings.weights[part.part]));
  }
  return assessment.partHeading(name, points(part.score), points(part.full));
}

/** The duties of a part that do not count, by reason; nothing where all count. */
export function leftOutPhrase({ leftOut }: PartScore, { assessment, messages }: Wording): string[] {
  const { words } = messages;
  const byReason = new Map<LeftOutReason, Set<string>>();
  for (const { measure, item, reason } of leftOut) {
    const id = item === null ? measure : measure + words.bracket(item.name);
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(id));
  }
  const phrases = [...byReason].map(
    ([reason, ids]) => assessment.leftOut[reason] + words.bracket([...ids].join(words.listSeparator)),
  );
  return phrases.length === 0 ? [] : [assessment.leftOutTitle + phrases.join(words.clauseSeparator)];
}

/** From the parts to the total, the grade and the rank: a name and a text for each step. */
export function sumLines(unit: UnitScore, report: AssessmentReport, wording: Wording): [string, string][] {
  const { assessment } = wording;
  const { sum, grades } = assessment;
  const { score, total, grade } = unit;
  if (score === null || total === null) {
    return [[sum.score, unscored(unit, wording)], ...adjustmentLines(unit, wording)];
  }
  const judged = unit.parts.filter((part) => part.score !== null);
  const terms = judged.map((part) => `${assessment.parts[part.part]} ${points(part.score ?? 0)}`).join(' + ');
  return [
    [sum.score, `${terms} = ${points(score)}`],
    ...scaledLine(unit, report, wording),
    ...adjustmentLines(unit, wording),
    [sum.total, `${points(score)} + ${points(unit.bonus)} − ${points(unit.deduction)} = ${points(total)}`],
    [sum.grade, grade === null ? assessment.noGrade : grades[grade]],
    [sum.rank, rankText(unit, report, wording)],
  ];
}

/** Bonus and deductions stay on record also where there is no score that they could change. */
function adjustmentLines({ adjustments }: UnitScore, { assessment, messages }: Wording): [string, string][] {
  return adjustments.map(({ points: amount, date, reason, by = null }) => [
    amount >= 0 ? assessment.sum.bonus : assessment.sum.deduction,
    assessment.adjustment(signed(amount), messages.words.date(date), reason, by),
  ]);
}

function unscored({ apart }: UnitScore, { assessment }: Wording): string {
  return apart === 'no-duty' ? assessment.noDutyHere : assessment.noScore;
}

function scaledLine(unit: UnitScore, { settings }: AssessmentReport, wording: Wording): [string, string][] {
  const { assessment, messages } = wording;
  const missing = unit.parts.filter((part) => part.score === null).map(({ part }) => assessment.parts[part]);
  const weights = unit.parts.filter((part) => part.score !== null).map(({ part }) => settings.weights[part]);
  const left = weights.reduce((sum, weight) => sum + weight, 0);
  if (missing.length === 0) return [];
  return [[assessment.sum.scaled, assessment.scaledParts(missing.join(messages.words.listSeparator), left)]];
}

function rankText(unit: UnitScore, report: AssessmentReport, { assessment, messages }: Wording): string {
  if (unit.rank === null || unit.apart !== null) {
    return assessment.apart[unit.apart ?? 'kind'](messages.words.kinds[unit.kind]);
  }
  const units = report.classes.find((group) => group.class === unit.class)?.size ?? 0;
  return assessment.rankIn(assessment.classes[unit.class], unit.rank, units);
}
