/** Several wrong values told at once. */
import { Problem, Problems } from '../../messages/problem.js';

/** Reads values one after the other; what is wrong with any of them is thrown when all have been read. */
export interface Gatherer {
  /** The value that a reader gives; undefined where it throws a Problem, which is kept. */
  readonly read: <T>(reader: () => T) => T | undefined;
  /** Throws the Problems that were kept. */
  readonly finish: () => void;
}

/** A gatherer without problems yet. */
export function gatherProblems(): Gatherer {
  const problems: Problem[] = [];
  return {
    read: (reader) => {
      try {
        return reader();
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        problems.push(error);
        return undefined;
      }
    },
    finish: () => {
      const [first, ...others] = problems;
      if (first) throw others.length === 0 ? first : new Problems(first, ...others);
    },
  };
}
