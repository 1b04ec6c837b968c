/** From what was found to points: parts that add up to the score, lines that add up to their part. */
import { SCORE_PARTS, type ScorePart } from '../../model/assessment-settings.js';
import { apportion, type Fraction, fraction, roundedSum } from './apportion.js';
import { type Counted, type Finding, type NotCounted, WHOLE } from './finding.js';
import { HUNDRED, toHundredths } from './points.js';
import type { PartScore, ScoreLine } from './scores.js';

/** Full marks of everything that can be judged. */
const FULL = 100 * HUNDRED;

/** What was found for each part. */
export type Findings = Readonly<Record<ScorePart, readonly Finding[]>>;

/** A part with full marks in the settings, and what counts in it. */
interface Part {
  readonly part: ScorePart;
  readonly weight: number;
  readonly counted: readonly Counted[];
  readonly leftOut: readonly NotCounted[];
}

/**
 * The parts in points. Parts in which nothing counts are left out, and the full marks of the others are scaled to 100. The
 * score is the exact sum, rounded once; each rounding below it gives the missing hundredths to the largest remainders.
 */
export function scoreParts(
  findings: Findings,
  weights: Readonly<Record<ScorePart, number>>,
): { readonly parts: readonly PartScore[]; readonly score: number | null } {
  const parts = SCORE_PARTS.filter((part) => toHundredths(weights[part]) > 0).map((part) =>
    toPart(part, weights[part], findings),
  );
  const judged = parts.filter(({ counted }) => counted.length > 0);
  const sum = judged.reduce((total, { weight }) => total + toHundredths(weight), 0);
  const fulls = apportion(
    judged.length > 0 ? FULL : 0,
    judged.map(({ weight }) => fraction(toHundredths(weight) * FULL, sum)),
  );
  const exact = judged.map(({ counted }, at) => earned(counted, fulls[at] ?? 0));
  const score = roundedSum(exact);
  const scores = apportion(score, exact);
  const inPoints = parts.map((part): PartScore => {
    const at = judged.indexOf(part);
    return at < 0 ? unjudged(part) : toPartScore(part, fulls[at] ?? 0, scores[at] ?? 0);
  });
  return { parts: inPoints, score: judged.length > 0 ? score / HUNDRED : null };
}

function toPart(part: ScorePart, weight: number, findings: Findings): Part {
  const counted = findings[part].filter((finding): finding is Counted => 'fact' in finding);
  const leftOut = findings[part].filter((finding): finding is NotCounted => 'reason' in finding);
  return { part, weight, counted, leftOut };
}

/** The exact points of a part. */
function earned(counted: readonly Counted[], full: number): Fraction {
  const weights = counted.map(({ weight }) => toHundredths(weight));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const rated = counted.reduce((total, { rate }, at) => total + (weights[at] ?? 0) * rate, 0);
  return fraction(full * rated, sum * WHOLE);
}

function unjudged({ part, leftOut }: Part): PartScore {
  return { part, full: null, score: null, lost: 0, lines: [], leftOut };
}

/** A line's full marks are what it got and what it lost, so that a whole rate loses nothing and none gets nothing. */
function toPartScore({ part, counted, leftOut }: Part, full: number, score: number): PartScore {
  const sum = counted.reduce((total, { weight }) => total + toHundredths(weight), 0);
  const share = (rateOf: (finding: Counted) => number) =>
    counted.map((finding) => fraction(full * toHundredths(finding.weight) * rateOf(finding), sum * WHOLE));
  const got = apportion(
    score,
    share(({ rate }) => rate),
  );
  const lost = apportion(
    full - score,
    share(({ rate }) => WHOLE - rate),
  );
  const lines = counted.map(({ rate, fact, ...rest }, at): ScoreLine => {
    const [gotten = 0, missed = 0] = [got[at], lost[at]];
    return {
      ...rest,
      rate: rate / HUNDRED,
      full: (gotten + missed) / HUNDRED,
      score: gotten / HUNDRED,
      lost: missed / HUNDRED,
      fact,
    };
  });
  return { part, full: full / HUNDRED, score: score / HUNDRED, lost: (full - score) / HUNDRED, lines, leftOut };
}
