/** The part for pace (序时进度): who is behind loses by as much as it is behind. */
import { toTenth } from '../../judge/figures.js';
import type { Pace } from '../../judge/judged.js';
import { count, type Finding, isFinished, leaveOut, rateOf, type ScoredDuty, WHOLE } from './finding.js';
import type { PaceFact } from './scores.js';

/** Fewer points behind than make a measure yellow cost nothing. */
export function findPace(duty: ScoredDuty): Finding[] {
  const { status, pace, measure } = duty.judged;
  const tolerance = measure.alerts.behind;
  if (status === 'paused' || status === 'cancelled') return [leaveOut(duty, status)];
  if (isFinished(duty)) return [count(duty, WHOLE, { kind: 'finished' })];
  if (pace === null) return [leaveOut(duty, 'no-pace')];
  const { actual, figure, reported } = actualOf(duty, pace);
  const gap = toTenth(pace.expected - actual);
  const behind = gap > 0 && gap >= tolerance ? gap : 0;
  const { basis, expected } = pace;
  const fact: PaceFact = { kind: 'pace', basis, figure, reported, expected, actual, tolerance, behind };
  return [count(duty, rateOf(100 - behind, 100), fact)];
}

/** By milestones all stand alike; else a department answers for its own figure, with none for 0 where it owed one. */
function actualOf(
  { judged, party }: ScoredDuty,
  { basis, actual }: Pace,
): Pick<Extract<PaceFact, { kind: 'pace' }>, 'actual' | 'figure' | 'reported'> {
  const ofMeasure = { actual, figure: 'measure', reported: null } as const;
  if (basis === 'milestones') return ofMeasure;
  const own = judged.entries.findLast(({ department, percent }) => department === party.name && percent !== undefined);
  if (own?.percent !== undefined) return { actual: own.percent, figure: 'own', reported: own.date };
  const othersReported = judged.percent?.basis === 'lead' || judged.percent?.basis === 'mean';
  return party.owesReports && othersReported ? { actual: 0, figure: 'none', reported: null } : ofMeasure;
}
