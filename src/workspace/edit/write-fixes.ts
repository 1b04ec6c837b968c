/** The fixes of a plan, worked out under its lock and written all at once. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CheckOptions } from '../../rules/check-plan.js';
import type { FixedPlan } from '../../rules/fix-plan.js';
import { readPlanFixes } from '../check-plan.js';
import { type ChangeOptions, changeUnderLock } from './change-under-lock.js';

/**
 * Fixes a plan; one that has nothing to fix is not even locked. Throws a Problem when there are no task files, the lock
 * cannot be had, or something cannot be written; then every file is what it was.
 */
export async function writePlanFixes(
  directory: string,
  options: CheckOptions,
  isSelected: (diagnostic: Diagnostic) => boolean,
  notes: ChangeOptions,
): Promise<FixedPlan> {
  const seen = await readPlanFixes(directory, options, isSelected);
  if (seen.files.length === 0) return seen;
  const work = () => readPlanFixes(directory, options, isSelected);
  return await changeUnderLock(directory, notes, work, ({ files }) => files);
}
