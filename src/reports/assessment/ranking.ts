/** Grades, and ranks inside a class. */
import type { AssessmentSettings } from '../../model/assessment-settings.js';
import { toHundredths } from './points.js';
import type { PartScore, UnitScore } from './scores.js';

/** Parts with less than this share of all full marks are too little to compare units by. */
const LEAST_SHARE = 0.5;

/** True where too little of a unit can be judged to grade and rank it. */
export function isThin(parts: readonly PartScore[], weights: AssessmentSettings['weights']): boolean {
  const sum = (list: readonly PartScore[]) => list.reduce((total, { part }) => total + toHundredths(weights[part]), 0);
  return sum(parts.filter(({ score }) => score !== null)) < sum(parts) * LEAST_SHARE;
}

/** The grade of a total. */
export function gradeOf(total: number, grades: AssessmentSettings['grades']): NonNullable<UnitScore['grade']> {
  const reaches = (least: number) => toHundredths(total) >= toHundredths(least);
  if (reaches(grades.excellent)) return 'excellent';
  if (reaches(grades.good)) return 'good';
  return reaches(grades.pass) ? 'pass' : 'fail';
}

/** Ranked by total, the best first; equal totals share a rank, and the next one is left free (1, 2, 2, 4). */
export function rankUnits(units: readonly UnitScore[]): UnitScore[] {
  const sorted = [...units].sort(compareUnits);
  return sorted.map((unit) => ({
    ...unit,
    rank: 1 + sorted.filter(({ total }) => (total ?? 0) > (unit.total ?? 0)).length,
  }));
}

/** The higher total first, then by name; a unit without a score last. */
export function compareUnits(a: UnitScore, b: UnitScore): number {
  const [left, right] = [a.total ?? Number.NEGATIVE_INFINITY, b.total ?? Number.NEGATIVE_INFINITY];
  if (left !== right) return left > right ? -1 : 1;
  return a.department < b.department ? -1 : a.department > b.department ? 1 : 0;
}
