/** An update shown to the clerk before it is written, and the answer. */
import { formatSkipped, formatUpdatePreview } from '../../formats/edit/update.js';
import { loadEditMessages } from '../../messages/messages.js';
import { Problem } from '../../messages/problem.js';
import { printable } from '../../terminal/printable.js';
import { editPlan } from '../../workspace/edit/edit-plan.js';
import { findPlan } from '../../workspace/find-plan.js';
import { type Context, terminalMessages } from '../context.js';
import { canAsk, confirm } from '../edit/ask.js';
import { BrokenPlan } from '../load.js';
import type { UpdateOptions } from './options.js';
import { type PlannedUpdate, planUpdate, reportUpdate } from './plan-update.js';

/**
 * Shows on stderr what an update would change, and asks. What is given back is the update that was agreed to; undefined
 * where the plan would be broken, so that there is nothing to agree to. Throws a Problem for a no.
 */
export async function agreeOn(
  context: Context,
  ids: readonly string[],
  options: UpdateOptions,
): Promise<PlannedUpdate | undefined> {
  const { io, stderr } = context;
  let planned: PlannedUpdate | undefined;
  const outcome = await editPlan(
    findPlan(io.cwd, context.options.dir),
    { today: io.today(), dryRun: true, command: 'plan update', onWait: () => {}, onRecovery: () => {} },
    async (plan) => {
      planned = await planUpdate(plan, ids, options, io.today());
      return planned.files;
    },
  );
  if (outcome.is === 'broken') throw new BrokenPlan(outcome.checked);
  if (outcome.is === 'refused' || !planned) return undefined;
  if (planned.files.length === 0) return planned;
  const messages = await terminalMessages(context, outcome.result.before.language);
  const { update: words } = await loadEditMessages(messages.language);
  const report = reportUpdate(planned, outcome.result.after);
  const style = { messages, words, surface: stderr };
  const lines = [...formatUpdatePreview(report, style), ...formatSkipped(report.skipped, style)];
  io.stderr.write(lines.map((line) => `${printable(line)}\n`).join(''));
  if (!canAsk(io)) throw new Problem(({ updateFaults }) => updateFaults.notConfirmed());
  if (!(await confirm(context, words.confirm))) throw new Problem(({ usage }) => usage.brokenOff());
  return planned;
}
