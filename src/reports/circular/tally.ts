/** Measures counted by status, lamp and course, with the rate of completion. */
import { toTenth } from '../../judge/figures.js';
import type { JudgedMeasure } from '../../judge/judged.js';
import { type Counts, countMeasures } from '../status/counts.js';
import { type CourseCounts, countCourses } from './course.js';

/** A share in per cent, to a tenth. */
export interface Completion {
  readonly done: number;
  /** Measures that have an end: neither cancelled nor standing, unless they are done. */
  readonly toFinish: number;
  /** Null where there is nothing to finish. */
  readonly rate: number | null;
}

/** Counts of a set of measures. */
export interface Tally extends Counts {
  /** Open ones without an end. */
  readonly standing: number;
  readonly courses: CourseCounts;
  readonly completion: Completion;
}

/** Counts measures. */
export function tallyMeasures(measures: readonly JudgedMeasure[]): Tally {
  return {
    ...countMeasures(measures),
    standing: measures.filter(isStanding).length,
    courses: countCourses(measures),
    completion: completionOf(measures),
  };
}

/** The completion of a set of measures. */
export function completionOf(measures: readonly JudgedMeasure[]): Completion {
  const done = measures.filter(({ status }) => status === 'done').length;
  const endless = measures.filter((judged) => judged.status === 'cancelled' || isStanding(judged)).length;
  return rateCompletion(done, measures.length - endless);
}

/** A share of what there is to finish. */
export function rateCompletion(done: number, toFinish: number): Completion {
  return { done, toFinish, rate: toFinish === 0 ? null : toTenth((done * 100) / toFinish) };
}

/** The difference of two rates in points, as a reader would subtract them; null where one is unknown. */
export function changeOf(now: Completion, before: Completion | undefined): number | null {
  return now.rate === null || before === undefined || before.rate === null ? null : toTenth(now.rate - before.rate);
}

function isStanding({ status, due }: JudgedMeasure): boolean {
  return !due.binding && status !== 'done' && status !== 'cancelled';
}
