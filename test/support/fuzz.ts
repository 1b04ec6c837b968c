/** How much of the endless is tried: little and always the same in a test run, much and always new in `npm run fuzz`. */

const isLong = process.env.npm_lifecycle_event === 'fuzz';

/** Where every property of the test run begins; undefined where each run is to begin elsewhere. */
export const SEED = isLong ? undefined : 20220408;

/** How often a property is tried. */
export function fuzzRuns(runs: number): { numRuns: number } {
  return { numRuns: isLong ? runs * 20 : runs };
}

/** Milliseconds that a test of this kind may take before it counts as hanging. */
export const FUZZ_TIMEOUT = isLong ? 3_600_000 : 300_000;
