/** Phrases of the assessment that its table, sheets and explanation share. */
import type { Messages, SupervisionMessages } from '../../messages/messages.js';
import { SCORE_PARTS, type ScorePart } from '../../model/assessment-settings.js';
import { parsePeriod } from '../../model/period.js';
import type { AssessmentReport } from '../../reports/assessment/assessment.js';
import type { UnitScore } from '../../reports/assessment/scores.js';

/** General wording and that of the assessment, in one language. */
export interface Wording {
  readonly messages: Messages;
  readonly assessment: SupervisionMessages['assessment'];
}

/** Points with two decimals. */
export function points(value: number): string {
  return value.toFixed(2);
}

/** Points with their sign. */
export function signed(value: number): string {
  return (value < 0 ? '−' : '+') + points(Math.abs(value));
}

/** The period in words; a week with its days. */
export function periodPhrase({ period }: AssessmentReport, { assessment }: Wording): string {
  const week = period.includes('W') ? parsePeriod(period) : undefined;
  return assessment.period(period) + (week ? assessment.weekDays(week.start, week.end) : '');
}

/** The parts that have full marks, in the order of the sheet. */
export function scoredParts({ settings }: AssessmentReport): ScorePart[] {
  return SCORE_PARTS.filter((part) => settings.weights[part] > 0);
}

/** What a unit got in a part, a dash where nothing can be judged. */
export function partPoints({ parts }: UnitScore, part: ScorePart, { assessment }: Wording): string {
  const score = parts.find((candidate) => candidate.part === part)?.score ?? null;
  return score === null ? assessment.unjudged : points(score);
}

/** A rank, a dash for a unit that stands apart. */
export function rankPhrase({ rank }: UnitScore, { assessment }: Wording): string {
  return rank === null ? assessment.unjudged : String(rank);
}

/** What a unit lost and won: a phrase for each part and each record. */
export function lossPhrases({ losses, adjustments }: UnitScore, { assessment, messages }: Wording): string[] {
  const list = messages.words.listSeparator;
  const ofParts = losses.map(({ part, lost, measures }) =>
    assessment.loss(
      assessment.parts[part],
      points(lost),
      measures.length === 1
        ? (measures[0]?.measure ?? '')
        : measures.map((entry) => `${entry.measure} ${points(entry.lost)}`).join(list),
    ),
  );
  const { bonus, deduction } = assessment.columns;
  const records = adjustments.map(({ points: value, reason }) =>
    assessment.record(value < 0 ? deduction : bonus, points(Math.abs(value)), reason),
  );
  return [...ofParts, ...records];
}

/** All units that have a score, in the order of the sheet. */
export function scoredUnits({ classes, apart }: AssessmentReport): UnitScore[] {
  return [...classes.flatMap(({ units }) => units), ...apart].filter(({ score }) => score !== null);
}

/** What a dash means, where there is one. */
export function scaledNote(report: AssessmentReport, { assessment }: Wording): string[] {
  const isScaled = scoredUnits(report).some(({ parts }) => parts.some(({ score }) => score === null));
  return isScaled ? [assessment.scaledNote] : [];
}

/** The units without a grade or a score, by reason. */
export function apartNotes({ apart }: AssessmentReport, { assessment, messages }: Wording): string[] {
  const named = (reason: UnitScore['apart']) =>
    apart.filter((unit) => unit.apart === reason).map(({ department }) => department);
  const [thin, nothing, none] = [named('thin'), named('nothing-judged'), named('no-duty')];
  const list = messages.words.listSeparator;
  return [
    ...(thin.length > 0 ? [assessment.thin(thin.join(list))] : []),
    ...(nothing.length > 0 ? [assessment.nothingJudged(nothing.join(list))] : []),
    ...(none.length > 0 ? [assessment.noDuty(none.join(list))] : []),
    ...unscoredRecords(apart, { assessment, messages }),
  ];
}

/** Bonus and deductions of units without a score, which are in no total. */
function unscoredRecords(apart: readonly UnitScore[], wording: Wording): string[] {
  const { assessment, messages } = wording;
  const records = apart
    .filter(({ score, adjustments }) => score === null && adjustments.length > 0)
    .map(
      (unit) => unit.department + messages.words.colon + lossPhrases(unit, wording).join(messages.words.listSeparator),
    );
  return records.length === 0 ? [] : [assessment.unscoredRecords(records.join(messages.words.clauseSeparator))];
}

/** The sentences that tell how scores are counted. */
export function methodLines({ settings }: AssessmentReport, { assessment }: Wording): string[] {
  return assessment.method(settings);
}

/** The days that count, and that the period goes on where it does. */
export function windowPhrases(report: AssessmentReport, { assessment, messages }: Wording): string[] {
  const { from, to, closed } = report;
  const days = assessment.window(messages.words.date(from), messages.words.date(to));
  return closed ? [days] : [days, assessment.trial];
}
