/** Where a unit lost points, by part and measure (扣分说明). */
import { HUNDRED, toHundredths } from './points.js';
import type { Loss, PartScore, ScoreLine } from './scores.js';

/** The parts that lost something, each with its measures in the order of the lines. */
export function lossesOf(parts: readonly PartScore[]): Loss[] {
  return parts
    .filter(({ lost }) => lost > 0)
    .map(({ part, lost, lines }) => ({ part, lost, measures: lossesByMeasure(lines) }));
}

function lossesByMeasure(lines: readonly ScoreLine[]): Loss['measures'] {
  const losses = new Map<string, number>();
  for (const { measure, lost } of lines) losses.set(measure, (losses.get(measure) ?? 0) + toHundredths(lost));
  return [...losses]
    .filter(([, lost]) => lost > 0)
    .map(([measure, hundredths]) => ({ measure, lost: hundredths / HUNDRED }));
}
