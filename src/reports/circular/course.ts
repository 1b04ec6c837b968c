/** How a measure stands, in one word that excludes the others. */
import type { AlertReason, JudgedMeasure } from '../../judge/judged.js';

/** 已完成, 达序时 (blue or green), 滞后 and 逾期 (yellow or red); `waiting`: submitted in a red light; `unjudged`: all others. */
export type Course = 'done' | 'on-course' | 'behind' | 'overdue' | 'waiting' | 'unjudged';

/** How many measures take each course. */
export type CourseCounts = Readonly<Record<Course, number>>;

/** Why a measure is red or yellow: the first of its reasons; `waiting` where its departments have submitted it. */
export type Cause = 'overdue' | 'waiting' | 'behind' | 'silent' | 'missed';

/** All causes in the order in which a circular names them. */
export const CAUSES: readonly Cause[] = ['overdue', 'waiting', 'behind', 'silent', 'missed'];

const CAUSE_OF: Readonly<Record<AlertReason['kind'], Cause | null>> = {
  overdue: 'overdue',
  'far-behind': 'behind',
  behind: 'behind',
  silent: 'silent',
  missed: 'missed',
  'due-soon': null,
};

/** The cause of a red or yellow lamp; null for any other. */
export function causeOf({ status, alert, reasons }: JudgedMeasure): Cause | null {
  const [first] = reasons;
  if (!first || (alert !== 'red' && alert !== 'yellow')) return null;
  return status === 'submitted' ? 'waiting' : CAUSE_OF[first.kind];
}

/** The course of a measure. */
export function courseOf(judged: JudgedMeasure): Course {
  if (judged.status === 'done') return 'done';
  if (judged.alert === null) return 'unjudged';
  const cause = causeOf(judged);
  if (cause === null) return 'on-course';
  return cause === 'overdue' || cause === 'waiting' ? cause : 'behind';
}

/** Counts courses. */
export function countCourses(measures: readonly JudgedMeasure[]): CourseCounts {
  const counts = { done: 0, 'on-course': 0, behind: 0, overdue: 0, waiting: 0, unjudged: 0 };
  for (const judged of measures) counts[courseOf(judged)]++;
  return counts;
}
