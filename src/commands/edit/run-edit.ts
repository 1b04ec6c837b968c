/** What all commands that edit a plan share: the way from a request to files, and what is said of it. */

import type { PlanEdit } from '../../edit/change.js';
import { formatJson } from '../../formats/json.js';
import { type EditMessages, loadEditMessages, type Messages } from '../../messages/messages.js';
import { Problem } from '../../messages/problem.js';
import type { Plan } from '../../model/plan.js';
import type { ExitCode } from '../../terminal/io.js';
import { printable } from '../../terminal/printable.js';
import { displayPath } from '../../workspace/display-path.js';
import { type EditResult, editPlan } from '../../workspace/edit/edit-plan.js';
import { findPlan } from '../../workspace/find-plan.js';
import { oneOf } from '../choices.js';
import { type Context, terminalMessages } from '../context.js';
import { BrokenPlan } from '../load.js';
import { formatFixes, formatText } from '../validation-report.js';
import { createEditNotes } from './edit-notes.js';

/** The options of every command that edits. */
export interface EditOptions {
  readonly dryRun?: boolean;
  readonly format?: string;
}

/** An edit on its way: what to change, and what to say of it once it is known what the plan is afterwards. */
export interface Edit<Report> {
  readonly files: PlanEdit;
  /** Plain data; the JSON output holds it as it is. */
  readonly report: (before: Plan, after: Plan) => Report | Promise<Report>;
}

/** How an edit is shown. */
export interface EditStyle<Report> {
  /** The kind of the JSON envelope, such as `plan.update`. */
  readonly kind: string;
  /** The command line in short, for whoever has to wait. */
  readonly command: string;
  /** The edit in words, a line for each change; empty when there is none. */
  readonly describe: (report: Report, messages: Messages, edit: EditMessages, context: Context) => readonly string[];
}

/**
 * Runs an edit: on stdout its summary, with `--dry-run` the unified diff, with `--format json` all of it as data; all else
 * on stderr. Exit code 1 when the plan is broken, or would be: then nothing is written.
 */
export async function runEdit<Report>(
  context: Context,
  { dryRun = false, format = 'text' }: EditOptions,
  compute: (plan: Plan) => Edit<Report> | Promise<Edit<Report>>,
  style: EditStyle<Report>,
): Promise<ExitCode> {
  const { io, options } = context;
  const wanted = oneOf('--format', format, ['text', 'json']);
  let edit: Edit<Report> | undefined;
  const notes = createEditNotes(context);
  const outcome = await editPlan(
    findPlan(io.cwd, options.dir),
    { today: io.today(), dryRun, command: style.command, onWait: notes.waiting, onRecovery: notes.recovered },
    async (plan) => {
      edit = await compute(plan);
      return edit.files;
    },
  );
  await notes.written();
  if (outcome.is === 'broken') throw new BrokenPlan(outcome.checked);
  if (outcome.is === 'refused') return await refuse(context, outcome.checked);
  if (!edit) throw new Error('nothing was worked out');
  const { result } = outcome;
  const report = await edit.report(result.before, result.after);
  await show(context, result, report, { dryRun, format: wanted }, style);
  await warn(context, result, !dryRun);
  return 0;
}

/** The plan would be broken: everything that would be wrong with it. */
export async function refuse(context: Context, checked: BrokenPlan['checked']): Promise<ExitCode> {
  const { io, stderr } = context;
  const messages = await terminalMessages(context, 'zh');
  const { shared } = await loadEditMessages(messages.language);
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  io.stderr.write(await formatText(context, checked, errors, messages, stderr, false));
  io.stderr.write(`${shared.refused}\n`);
  return 1;
}

async function show<Report>(
  context: Context,
  { directory, files, after }: EditResult,
  report: Report,
  { dryRun, format }: { readonly dryRun: boolean; readonly format: 'text' | 'json' },
  { kind, describe }: EditStyle<Report>,
): Promise<void> {
  const { io } = context;
  const diff = dryRun ? await formatFixes(context, files, directory) : undefined;
  if (format === 'json') {
    const paths = files.map(({ path }) => displayPath(io.cwd, directory, path));
    const data = { dryRun, files: paths, ...(diff !== undefined && { diff }), ...report };
    io.stdout.write(formatJson(kind, data as object));
    return;
  }
  const messages = await terminalMessages(context, after.language);
  const words = await loadEditMessages(messages.language);
  const lines = describe(report, messages, words, context);
  if (diff !== undefined) io.stdout.write(diff);
  const said = [
    ...(files.length === 0 ? [words.shared.nothingChanged] : lines),
    ...(dryRun && files.length > 0 ? [words.shared.nothingWritten(files.length)] : []),
  ];
  const output = dryRun ? io.stderr : io.stdout;
  output.write(said.map((line) => `${printable(line)}\n`).join(''));
}

/** What the edit leaves to be looked at. */
export async function warn(
  context: Context,
  { checked, warnings, after }: EditResult,
  isWritten: boolean,
): Promise<void> {
  if (warnings.length === 0) return;
  const messages = await terminalMessages(context, after.language);
  context.io.stderr.write(await formatText(context, checked, warnings, messages, context.stderr, isWritten));
}

/** Stops an interactive edit that the plan no longer is as it was shown. */
export function changedMeanwhile(): Problem {
  return new Problem(({ usage }) => usage.planChangedMeanwhile());
}
