/** A plan's directory to its model, or to everything that is wrong with its files and what fixes would change. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Problem } from '../messages/problem.js';
import type { SourceFile } from '../parse/source.js';
import { type CheckOptions, checkSources, type PlanCheck } from '../rules/check-plan.js';
import type { FixedPlan } from '../rules/fix-plan.js';
import { readSources } from './read-sources.js';

/** A checked plan and where it is. */
export interface CheckedPlan extends PlanCheck {
  readonly directory: string;
}

/** Reads and checks the plan in a directory. Throws a Problem when it has no task files at all. */
export async function checkPlan(directory: string, options: CheckOptions): Promise<CheckedPlan> {
  return { directory, ...(await checkSources(readPlanFiles(directory), options)) };
}

/** Reads a plan and works out what its fixes change. Throws a Problem when it has no task files at all. */
export async function readPlanFixes(
  directory: string,
  options: CheckOptions,
  isSelected: (diagnostic: Diagnostic) => boolean,
): Promise<FixedPlan> {
  const { fixPlan } = await import('../rules/fix-plan.js');
  return await fixPlan(readPlanFiles(directory), options, isSelected);
}

/** Reads the files of a plan. Throws a Problem when it has no task files at all. */
export function readPlanFiles(directory: string): SourceFile[] {
  const sources = readSources(directory);
  if (!sources.some(({ kind }) => kind === 'task')) throw new Problem(({ usage }) => usage.planEmpty(directory));
  return sources;
}
