/** The facts behind a line of a score, in words. */

import type { AssessmentReport } from '../../reports/assessment/assessment.js';
import type {
  Fact,
  PaceFact,
  ReportingFact,
  ScoredTurn,
  TargetFact,
  TurnsFact,
} from '../../reports/assessment/scores.js';
import type { Wording } from './phrases.js';

/** What a line's rate was computed from. */
export function factPhrase(fact: Fact, report: AssessmentReport, wording: Wording): string {
  const { facts } = wording.assessment;
  const day = (date: string) => dayPhrase(date, report, wording);
  switch (fact.kind) {
    case 'done':
      return facts.done(fact.date === null ? null : day(fact.date));
    case 'submitted':
      return fact.by === 'department'
        ? facts.submittedByDepartment(day(fact.date))
        : facts.submittedByAll(day(fact.date));
    case 'undone':
      return facts.undone(day(fact.due), day(report.to));
    case 'finished':
      return facts.finished;
    case 'pace':
      return pacePhrase(fact, report, wording);
    case 'turns':
      return turnsPhrase(fact, report, wording);
    case 'reporting':
      return reportingPhrase(fact, report, wording);
    default:
      return targetPhrase(fact, report, wording);
  }
}

function dayPhrase(date: string, { to }: AssessmentReport, { assessment }: Wording): string {
  return assessment.day(date, to.slice(0, 4));
}

function pacePhrase(fact: Extract<PaceFact, { kind: 'pace' }>, report: AssessmentReport, wording: Wording): string {
  const { facts } = wording.assessment;
  const { expected, actual, tolerance, behind, basis, figure, reported } = fact;
  const gap = Math.round((expected - actual) * 10) / 10;
  const source = basis === 'milestones' ? 'milestones' : figure;
  const small = gap > 0 ? facts.tolerated(gap, tolerance) : facts.onPace;
  const verdict = behind > 0 ? facts.behind(behind) : small;
  return [
    facts.expected(expected),
    facts.figures[source](actual, reported === null ? '' : dayPhrase(reported, report, wording)),
    verdict,
  ].join(wording.messages.words.comma);
}

/** Turns that were kept are only counted; each of the others is named by its day. */
function turnsPhrase({ kept, late, missed, turns }: TurnsFact, report: AssessmentReport, wording: Wording): string {
  const { facts } = wording.assessment;
  const day = (date: string) => dayPhrase(date, report, wording);
  const phrase = ({ deadline, done, event }: ScoredTurn) => {
    const what = done === null ? facts.missedTurn(day(deadline)) : facts.lateTurn(day(deadline), day(done));
    return what + (event === null ? '' : facts.ofEvent(event));
  };
  const wrong = turns.filter(({ state }) => state !== 'kept').map(phrase);
  return [facts.turns(turns.length, kept, late, missed), ...wrong].join(wording.messages.words.clauseSeparator);
}

function reportingPhrase(fact: ReportingFact, report: AssessmentReport, wording: Wording): string {
  const { assessment, messages } = wording;
  const { owed, silent, staleDays, stretches } = fact;
  if (silent === 0) return assessment.facts.reported(owed);
  const day = (date: string) => dayPhrase(date, report, wording);
  const ranges = stretches.map(({ from, to }) => assessment.range(day(from), day(to)));
  return assessment.facts.silent(owed, silent, staleDays, ranges.join(messages.words.listSeparator));
}

function targetPhrase(fact: TargetFact, report: AssessmentReport, wording: Wording): string {
  const { facts } = wording.assessment;
  if (fact.kind === 'unreported') return facts.unreported(dayPhrase(fact.due, report, wording));
  const goal = `${fact.goal}${fact.unit}`;
  const actual = facts.reportedOn(`${fact.actual}${fact.unit}`, dayPhrase(fact.reported, report, wording));
  if (fact.kind === 'ceiling') return facts.ceiling(goal, actual, fact.met);
  return facts.target(goal, actual, fact.percent, fact.expected);
}
