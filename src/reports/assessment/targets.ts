/** The part for targets (指标完成): what was reached against what should be reached by now. */
import type { JudgedTarget } from '../../judge/judged.js';
import { count, type Finding, leaveOut, rateOf, type ScoredDuty, WHOLE } from './finding.js';
import { isOwedBy, type Window } from './window.js';

/** One finding for each target of the measure. */
export function findTargets(duty: ScoredDuty, window: Window): Finding[] {
  return duty.judged.targets.map((target) => findTarget(duty, target, window));
}

/** A value that nobody reported costs nothing before the target's due, nor once the office has confirmed the measure. */
function findTarget(duty: ScoredDuty, target: JudgedTarget, window: Window): Finding {
  const { id, name, unit } = target.target;
  const item = { id, name };
  const { status } = duty.judged;
  const { goal, actual, percent, expected, met, due } = target;
  if (status === 'paused' || status === 'cancelled') return leaveOut(duty, status, item);
  if (goal === null) return leaveOut(duty, 'no-goal', item);
  const reported = target.values.at(-1)?.date;
  if (actual === null || reported === undefined) {
    const isMissing = isOwedBy(due, window) && status !== 'done';
    return isMissing ? count(duty, 0, { kind: 'unreported', due }, item) : leaveOut(duty, 'no-value', item);
  }
  if (percent === null) {
    const isMet = met === true;
    return count(duty, isMet ? WHOLE : 0, { kind: 'ceiling', actual, goal, unit, reported, met: isMet }, item);
  }
  if (expected === 0) return leaveOut(duty, 'just-begun', item);
  const rate = Math.min(WHOLE, rateOf(tenths(percent), tenths(expected ?? 100)));
  return count(duty, rate, { kind: 'target', actual, goal, unit, reported, percent, expected }, item);
}

/** Percentages have one decimal. */
function tenths(percent: number): number {
  return Math.round(percent * 10);
}
