/** `plan progress`: one report of a department, from the options or from what a clerk answers. */
import { addEntry, progressPath } from '../edit/progress/add-entry.js';
import { isSameEntry } from '../edit/progress/new-entry.js';
import { describeProgress } from '../formats/edit/progress.js';
import { Problem } from '../messages/problem.js';
import type { Plan } from '../model/plan.js';
import { compileProgress, type ProgressReport } from '../reports/edit/progress.js';
import type { ExitCode } from '../terminal/io.js';
import { readPlanFiles } from '../workspace/check-plan.js';
import { displayPath } from '../workspace/display-path.js';
import { findPlan } from '../workspace/find-plan.js';
import type { Context } from './context.js';
import { canAsk } from './edit/ask.js';
import { changedMeanwhile, type Edit, type EditStyle, runEdit } from './edit/run-edit.js';
import { contentGiven, type ProgressOptions } from './progress/options.js';
import { type Report, readReport } from './progress/read-report.js';
import { stillFits } from './progress/still-fits.js';

export async function runProgress(
  context: Context,
  id: string | undefined,
  options: ProgressOptions,
): Promise<ExitCode> {
  const run = (prepare: (plan: Plan) => Report) =>
    runEdit(context, options, (plan) => addReport(context, plan, prepare(plan)), createStyle(context, id));
  if (canAsk(context.io) && isIncomplete(id, options)) {
    const { askReport } = await import('./progress/ask-report.js');
    const { report, shown } = await askReport(context, id, options);
    return await run((plan) => {
      if (!stillFits(report, shown, plan)) throw changedMeanwhile();
      return report;
    });
  }
  if (id === undefined) {
    throw new Problem(({ usage, help }) => usage.missingOptions([`<${help.placeholders.id}>`], 'plan progress'));
  }
  return await run((plan) => readReport(plan, id, options, context.io.today()));
}

/** True where a clerk at the terminal has, or may have, something to answer. */
function isIncomplete(id: string | undefined, options: ProgressOptions): boolean {
  return id === undefined || options.department === undefined || contentGiven(options).length === 0;
}

/** The edit of a plan that adds a report. Throws a Problem where the same one is there already. */
function addReport(
  { io, options }: Context,
  plan: Plan,
  { department, isAssumed, entry }: Report,
): Edit<ProgressReport> {
  const { id, name } = department;
  const directory = findPlan(io.cwd, options.dir);
  const reported = plan.progress.filter((known) => known.department === name);
  if (reported.some((known) => isSameEntry(known, entry))) {
    const path = displayPath(io.cwd, directory, progressPath(id, entry.date));
    throw new Problem(({ progressFaults }) => progressFaults.alreadyReported(entry.measure, name, entry.date, path));
  }
  const isReported = reported.some(({ date }) => progressPath(id, date) === progressPath(id, entry.date));
  return {
    files: addEntry(entry, id, (path) => isReported || readPlanFiles(directory).some((file) => file.path === path)),
    report: (before, after) =>
      compileProgress(before, after, { ...entry, department: name }, { today: io.today(), isAssumed }),
  };
}

function createStyle({ io, stdout }: Context, id: string | undefined): EditStyle<ProgressReport> {
  return {
    kind: 'plan.progress',
    command: ['plan progress', id].filter(Boolean).join(' '),
    describe: (report, messages, { progress }) =>
      describeProgress(report, messages, progress, io.stdout.isTTY ? stdout : undefined),
  };
}
