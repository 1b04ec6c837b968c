/** An edit of a plan: under the lock the files are read, changed in memory, checked, and written all at once or not at all. */
import { type Diagnostic, groupByFile } from '../../diagnostics/diagnostic.js';
import type { PlanEdit } from '../../edit/change.js';
import type { DateText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { checkSources, type PlanCheck } from '../../rules/check-plan.js';
import { type CheckedPlan, readPlanFiles } from '../check-plan.js';
import { applyEdit, type EditedFile } from './apply-edit.js';
import { type ChangeOptions, changeUnderLock } from './change-under-lock.js';

/** How a plan is edited. */
export interface EditOptions extends ChangeOptions {
  /** Records dated later are mistakes. */
  readonly today: DateText;
  /** Works everything out and writes nothing; no lock is taken. */
  readonly dryRun: boolean;
}

/** What came of an edit. */
export type EditOutcome =
  /** The plan had errors before: nothing was worked out. */
  | { readonly is: 'broken'; readonly checked: CheckedPlan }
  /** The plan would have errors: nothing was written. The check is that of the files as they would have been. */
  | { readonly is: 'refused'; readonly checked: CheckedPlan }
  | { readonly is: 'done'; readonly result: EditResult };

/** A sound plan after an edit. */
export interface EditResult {
  readonly directory: string;
  readonly before: Plan;
  readonly after: Plan;
  /** Files that are new or changed. */
  readonly files: readonly EditedFile[];
  readonly checked: CheckedPlan;
  /** What is no error, and was not there before. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Edits the plan in a directory; `compute` is given the plan as it is under the lock, and may throw a Problem. Throws a
 * Problem when the lock cannot be had, or something cannot be written; then every file is what it was.
 */
export async function editPlan(
  directory: string,
  options: EditOptions,
  compute: (plan: Plan) => PlanEdit | Promise<PlanEdit>,
): Promise<EditOutcome> {
  const work = () => workOut(directory, options, compute);
  if (options.dryRun) return await work();
  return await changeUnderLock(directory, options, work, (outcome) =>
    outcome.is === 'done' ? outcome.result.files : [],
  );
}

async function workOut(
  directory: string,
  { today }: EditOptions,
  compute: (plan: Plan) => PlanEdit | Promise<PlanEdit>,
): Promise<EditOutcome> {
  const sources = readPlanFiles(directory);
  const before = await checkSources(sources, { asOf: today });
  if (!before.plan) return { is: 'broken', checked: { directory, ...before } };
  const { sources: edited, files } = applyEdit(sources, await compute(before.plan));
  const changed = new Set(files.map(({ path }) => path));
  const earlier = sources.filter(({ path }) => changed.has(path));
  const after = await checkSources(edited, { asOf: today, before: earlier });
  const checked = { directory, ...after };
  if (!after.plan) return { is: 'refused', checked };
  const warnings = newDiagnostics(before, after);
  return { is: 'done', result: { directory, before: before.plan, after: after.plan, files, checked, warnings } };
}

/** What a check found that another had not, wherever in a file it stands now. */
function newDiagnostics(before: PlanCheck, after: PlanCheck): Diagnostic[] {
  const known = groupByFile(before.diagnostics);
  const keyOf = ({ code, params }: Diagnostic) => `${code} ${JSON.stringify(params)}`;
  return [...groupByFile(after.diagnostics)].flatMap(([file, found]) => {
    const old = new Map<string, number>();
    for (const one of known.get(file) ?? []) old.set(keyOf(one), (old.get(keyOf(one)) ?? 0) + 1);
    return found.filter((one) => {
      const left = old.get(keyOf(one)) ?? 0;
      old.set(keyOf(one), left - 1);
      return left <= 0;
    });
  });
}
