/** The plan, and those of its files, that a command line names. */
import { findPlan, findPlanOf } from '../workspace/find-plan.js';
import { type IsSelected, selectFiles } from '../workspace/select-files.js';
import type { Context } from './context.js';

/** Finds them: without `--dir` the plan is that of the first file, without files all of them are meant. */
export function findNamedFiles(
  { io, options }: Context,
  files: readonly string[],
): { readonly directory: string; readonly isNamed: IsSelected } {
  const [first] = files;
  const nearFile = first !== undefined && options.dir === undefined ? findPlanOf(io.cwd, first) : undefined;
  const directory = nearFile ?? findPlan(io.cwd, options.dir);
  return { directory, isNamed: files.length === 0 ? () => true : selectFiles(io.cwd, directory, files) };
}
