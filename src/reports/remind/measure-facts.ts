/** What one department has to be told of one measure on a date. */
import { dutyBegins } from '../../judge/clock.js';
import { toTenth } from '../../judge/figures.js';
import type { JudgedMeasure, JudgedPlan, Pace, PartyState } from '../../judge/judged.js';
import { sortByDate } from '../../model/dated.js';
import { type DateText, daysBetween, shiftDays } from '../../model/period.js';
import type { Milestone } from '../../model/plan.js';
import { isLate, type RemindFact } from './fact.js';
import { rhythmFacts } from './rhythm-facts.js';

/**
 * What the department has to be told of the measure: nothing before the work begins, of what is closed or paused, or once
 * the department has submitted.
 */
export function factsFor(name: string, item: JudgedMeasure, judged: JudgedPlan): RemindFact[] {
  const party = item.parties.find((candidate) => candidate.name === name);
  if (!isUnderWay(item, judged) || party?.progress === 'submitted') return [];
  return [
    ...(party && hasOwnPart(party) ? dueFacts(party, item) : []),
    ...(party?.owesReports ? reporterFacts(party, item, judged) : []),
    ...rhythmFacts(name, item, judged),
  ];
}

function isUnderWay({ measure, status }: JudgedMeasure, { plan, asOf }: JudgedPlan): boolean {
  return (status === 'not-started' || status === 'in-progress') && asOf >= dutyBegins(measure, plan);
}

/** Who owes the reports answers for the whole; a joint or responsible department for its part, until that is done. */
function hasOwnPart({ owesReports, role, percent }: PartyState): boolean {
  return owesReports || ((role === 'joint' || role === 'responsible') && percent !== 100);
}

/** What is past its due is not also said to be behind its pace. */
function dueFacts(party: PartyState, { measure, reasons, pace, due }: JudgedMeasure): RemindFact[] {
  if (due.overdueDays > 0) return [{ kind: 'due', days: -due.overdueDays }];
  return reasons.flatMap((reason): RemindFact[] => {
    if (reason.kind === 'due-soon') return [{ kind: 'due', days: reason.days }];
    const isBehind = reason.kind === 'behind' || reason.kind === 'far-behind';
    return isBehind && pace ? behindFact(party, pace, measure.alerts.behind) : [];
  });
}

/** Who is on pace itself is not told that the others are not. */
function behindFact({ percent }: PartyState, pace: Pace, threshold: number): RemindFact[] {
  const { basis, expected } = pace;
  const whole = basis === 'milestones' || percent === null;
  const actual = whole ? pace.actual : percent;
  const points = toTenth(expected - actual);
  return points > 0 && points >= threshold ? [{ kind: 'behind', whole, basis, expected, actual, points }] : [];
}

/** What only those are told who answer for the whole. */
function reporterFacts(party: PartyState, item: JudgedMeasure, { plan, asOf }: JudgedPlan): RemindFact[] {
  const isNew = asOf <= dutyBegins(item.measure, plan);
  const milestones = item.measure.milestones.flatMap((milestone) =>
    milestoneFact(milestone, asOf, item.measure.alerts.dueSoonDays),
  );
  return [
    ...milestones.filter((fact) => !isNew || !isLate(fact)),
    ...returnedFact(party.name, item),
    ...silentFact(party, asOf < plan.period.end ? asOf : plan.period.end),
  ];
}

function milestoneFact({ title, due, done }: Milestone, asOf: DateText, dueSoonDays: number): RemindFact[] {
  const days = daysBetween(asOf, due.end);
  return done === undefined && days <= dueSoonDays ? [{ kind: 'milestone', title, due: due.text, days }] : [];
}

function silentFact({ silent, silentDays }: PartyState, until: DateText): RemindFact[] {
  if (!silent || silentDays === null) return [];
  return [{ kind: 'silent', since: shiftDays(until, -silentDays), until, days: silentDays }];
}

/** The office opened again what the department had submitted since the decision before. */
function returnedFact(name: string, { measure, entries }: JudgedMeasure): RemindFact[] {
  const decisions = sortByDate(measure.decisions);
  const last = decisions.at(-1);
  if (last?.status !== 'open') return [];
  const before = decisions.at(-2)?.date ?? '';
  const wasSubmitted = entries.some(
    ({ department, submit, date }) => department === name && submit === true && date > before && date <= last.date,
  );
  return wasSubmitted ? [{ kind: 'returned', date: last.date, reason: last.reason ?? null }] : [];
}
