/** The steps by which the office presses for what is late, and the thresholds from which each is suggested. */
import type { Ladder as LadderSettings } from '../generated/files.js';

/** `reminder` 提醒, `supervision` 督办, `interview` 约谈, `criticism` 通报批评. */
export type LadderStep = 'reminder' | 'supervision' | 'interview' | 'criticism';

/** All steps, the mildest first. */
export const LADDER_STEPS: readonly LadderStep[] = ['reminder', 'supervision', 'interview', 'criticism'];

/** From when a step is suggested: days overdue, or turns of a schedule missed in a row. */
export interface StepThreshold {
  readonly overdueDays: number;
  readonly missedTurns: number;
}

export type Ladder = Readonly<Record<LadderStep, StepThreshold>>;

/** The thresholds that hold where plan.yaml sets none. */
export const DEFAULT_LADDER: Ladder = {
  reminder: { overdueDays: 1, missedTurns: 1 },
  supervision: { overdueDays: 15, missedTurns: 2 },
  interview: { overdueDays: 30, missedTurns: 3 },
  criticism: { overdueDays: 60, missedTurns: 5 },
};

/** The ladder with defaults where the settings are silent. */
export function completeLadder(settings: LadderSettings | undefined): Ladder {
  const of = (step: LadderStep): StepThreshold => ({ ...DEFAULT_LADDER[step], ...settings?.[step] });
  return {
    reminder: of('reminder'),
    supervision: of('supervision'),
    interview: of('interview'),
    criticism: of('criticism'),
  };
}
