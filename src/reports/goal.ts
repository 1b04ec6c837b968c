/** What a target asks for, as plain data. */
import type { Target } from '../model/plan.js';

/** A comparison with a number and its unit; `goal` is null with `all`, `total` until somebody knows it. */
export interface Goal {
  readonly compare: Target['compare'];
  readonly goal: number | null;
  readonly total: number | null;
  readonly unit: string;
}

/** The goal of a target. */
export function toGoal({ compare, goal, total, unit }: Target): Goal {
  return { compare, goal: goal ?? null, total: total ?? null, unit };
}
