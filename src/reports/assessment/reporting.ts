/** The part for reporting (信息报送): on how many of the days that reports were owed they were not overdue. */

import { dutyBegins } from '../../judge/clock.js';
import type { JudgedMeasure } from '../../judge/judged.js';
import { judgeParties } from '../../judge/parties.js';
import { officeWord, statusOf } from '../../judge/status.js';
import { type DateText, daysBetween, shiftDays } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { count, type Finding, leaveOut, rateOf, type ScoredDuty } from './finding.js';
import type { ReportingFact } from './scores.js';
import type { Window } from './window.js';

/** A duty counts on the days on which the department owes reports on it, overdue from `staleDays` without one. */
export function findReporting(duty: ScoredDuty, plan: Plan, window: Window): Finding[] {
  const { owed, stretches } = silenceOf(duty.judged, duty.party.name, plan, window);
  if (owed === 0) return [leaveOut(duty, 'not-owed')];
  const silent = stretches.reduce((days, { from, to }) => days + daysBetween(from, to) + 1, 0);
  const fact: ReportingFact = {
    kind: 'reporting',
    owed,
    silent,
    staleDays: duty.judged.measure.alerts.staleDays,
    stretches,
  };
  return [count(duty, rateOf(owed - silent, owed), fact)];
}

/** Between two records nothing changes but the number of days: each stretch is judged on its first day. */
function silenceOf(
  judged: JudgedMeasure,
  name: string,
  plan: Plan,
  window: Window,
): Pick<ReportingFact, 'owed' | 'stretches'> {
  const stretches: { from: DateText; to: DateText }[] = [];
  let owed = 0;
  for (const { from, to } of stretchesBetweenRecords(judged, plan, window)) {
    const days = silentDaysOn(from, judged, name, plan);
    if (days === null) continue;
    owed += daysBetween(from, to) + 1;
    const overdue = shiftDays(from, Math.max(0, judged.measure.alerts.staleDays - days));
    if (overdue <= to) stretches.push({ from: overdue, to });
  }
  return { owed, stretches: joinStretches(stretches) };
}

function stretchesBetweenRecords(
  { measure, entries }: JudgedMeasure,
  plan: Plan,
  { from, to }: Window,
): { from: DateText; to: DateText }[] {
  const records = [...entries, ...measure.decisions].map(({ date }) => date);
  const changes = [dutyBegins(measure, plan), ...records].filter((date) => date > from && date <= to);
  const begins = [...new Set([from, ...changes])].sort();
  return begins.map((begin, at) => {
    const next = begins[at + 1];
    return { from: begin, to: next === undefined ? to : shiftDays(next, -1) };
  });
}

function silentDaysOn(asOf: DateText, judged: JudgedMeasure, name: string, plan: Plan): number | null {
  const { measure } = judged;
  const groups = new Set(plan.register.groups.map((group) => group.name));
  const entries = judged.entries.filter(({ date }) => date <= asOf);
  const status = statusOf(measure, entries, asOf, groups);
  const word = officeWord(measure, asOf);
  const parties = judgeParties({ plan, measure, entries, status, word, groups, asOf });
  return parties.find((party) => party.name === name)?.silentDays ?? null;
}

function joinStretches(stretches: readonly { from: DateText; to: DateText }[]): { from: DateText; to: DateText }[] {
  const joined: { from: DateText; to: DateText }[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && shiftDays(last.to, 1) === stretch.from) last.to = stretch.to;
    else joined.push({ ...stretch });
  }
  return joined;
}
