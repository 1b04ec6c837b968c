/** `plan update`: changes fields of measures, with the records that belong to a moved due and another status. */
import { formatSkipped, formatUpdate } from '../formats/edit/update.js';
import { loadEditMessages } from '../messages/messages.js';
import type { Language } from '../model/plan.js';
import type { SkippedMeasure, UpdateReport } from '../reports/edit/update.js';
import type { ExitCode } from '../terminal/io.js';
import { printable } from '../terminal/printable.js';
import { type Context, terminalMessages } from './context.js';
import { changedMeanwhile, type EditStyle, runEdit } from './edit/run-edit.js';
import { loadPlan } from './load.js';
import { completeRecords } from './update/complete-records.js';
import { checkCall, type UpdateOptions } from './update/options.js';
import { type PlannedUpdate, planUpdate, reportUpdate } from './update/plan-update.js';
import { agreeOn } from './update/preview.js';

export async function runUpdate(context: Context, ids: readonly string[], given: UpdateOptions): Promise<ExitCode> {
  checkCall(ids, given);
  const today = context.io.today();
  const options = await completeRecords(context, given, async () => {
    const { plan } = (await loadPlan(context, undefined)).judged;
    await planUpdate(plan, ids, { ...UNANSWERED, ...given }, today);
    return plan;
  });
  const needsYes = options.where !== undefined && !options.yes && !options.dryRun;
  const agreed = needsYes ? await agreeOn(context, ids, options) : undefined;
  let done: { readonly planned: PlannedUpdate; readonly language: Language } | undefined;
  const code = await runEdit(
    context,
    // What nobody could agree to is not written, even if it should have become possible by now.
    { ...options, dryRun: options.dryRun || (needsYes && !agreed) },
    async (plan) => {
      const planned = await planUpdate(plan, ids, options, today);
      if (agreed && !isSame(planned, agreed)) throw changedMeanwhile();
      done = { planned, language: plan.language };
      return { files: planned.files, report: (_before, after) => reportUpdate(planned, after) };
    },
    { ...STYLE, command: ['plan update', ...ids].join(' ') },
  );
  const wasTold = agreed !== undefined && agreed.files.length > 0;
  if (done && code === 0 && !wasTold) await noteSkipped(context, done.planned.skipped, done.language);
  return code;
}

/** What stands for the answers before they are given. */
const UNANSWERED = { by: '—', reason: '—', approvedBy: '—' };

const STYLE: Omit<EditStyle<UpdateReport>, 'command'> = {
  kind: 'plan.update',
  describe: (report, messages, { update }, { stdout }) =>
    formatUpdate(report, { messages, words: update, surface: stdout }),
};

/** True when both would make the same of the same. */
function isSame(one: PlannedUpdate, other: PlannedUpdate): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function noteSkipped(context: Context, skipped: readonly SkippedMeasure[], language: Language): Promise<void> {
  const messages = await terminalMessages(context, language);
  const { update: words } = await loadEditMessages(messages.language);
  const lines = formatSkipped(skipped, { messages, words, surface: context.stderr });
  context.io.stderr.write(lines.map((line) => `${printable(line)}\n`).join(''));
}
