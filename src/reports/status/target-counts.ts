/** Targets counted by how far they have come. */
import type { JudgedMeasure, JudgedTarget } from '../../judge/judged.js';
import type { Status, TargetStanding } from '../../model/state.js';

/** Targets by standing. */
export type TargetCounts = Readonly<Record<TargetStanding, number>>;

/**
 * A ceiling is kept or broken, a rate reached or not; the others are behind when less is reached than should be by the day.
 * What the office has paused or cancelled cannot be told.
 */
export function standingOf({ met, percent, expected }: JudgedTarget, status: Status): TargetStanding {
  if (met === null || status === 'paused' || status === 'cancelled') return 'unknown';
  if (met) return 'met';
  return percent === null || expected === null || percent < expected ? 'behind' : 'on-pace';
}

/** Counts the targets of measures. */
export function countTargets(measures: readonly JudgedMeasure[]): TargetCounts {
  const counts = { met: 0, 'on-pace': 0, behind: 0, unknown: 0 };
  for (const { targets, status } of measures) for (const target of targets) counts[standingOf(target, status)]++;
  return counts;
}
