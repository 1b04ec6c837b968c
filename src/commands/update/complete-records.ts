/** What the record of a moved due or another status still lacks: asked for on a terminal. */
import { loadEditMessages } from '../../messages/messages.js';
import { Problem } from '../../messages/problem.js';
import type { Plan } from '../../model/plan.js';
import { type Context, terminalMessages } from '../context.js';
import { ask, askOptional, canAsk } from '../edit/ask.js';
import { readDay, splitEvidence } from '../edit/read-values.js';
import type { RecordOptions, UpdateOptions } from './options.js';
import { readStatus } from './read-request.js';

/** What may be missing; each stands for one option, `grounds` for evidence or else a reason. */
type Missing = 'reason' | 'approvedBy' | 'by' | 'grounds';

/** A due is moved with a reason and an approval; the office decides with its name and a reason, that something is done also with evidence. */
function missingRecords(options: UpdateOptions): ReadonlySet<Missing> {
  const { due, status, reason, approvedBy, by, evidence } = options;
  const missing = new Set<Missing>();
  const office = status === undefined ? undefined : readStatus(status);
  const needsReason = due !== undefined || (office !== undefined && office !== 'done');
  if (needsReason && reason === undefined) missing.add('reason');
  if (due !== undefined && approvedBy === undefined) missing.add('approvedBy');
  if (office !== undefined && by === undefined) missing.add('by');
  const hasGrounds = reason !== undefined || evidence !== undefined || missing.has('reason');
  if (office === 'done' && !hasGrounds) missing.add('grounds');
  return missing;
}

/**
 * The options with all that their records need. `check` is called before anything is asked, and throws for what is wrong
 * anyway. Throws a Problem that names all that is missing where nobody can be asked.
 */
export async function completeRecords(
  context: Context,
  options: UpdateOptions,
  check: () => Promise<Plan>,
): Promise<UpdateOptions> {
  const missing = missingRecords(options);
  if (missing.size === 0) return options;
  if (!canAsk(context.io)) throw missingProblem(missing);
  const plan = await check();
  return { ...options, ...(await askRecords(context, missing, options, plan)) };
}

function missingProblem(missing: ReadonlySet<Missing>): Problem {
  return new Problem(({ usage, updateFaults }) => {
    const names: Record<Missing, string> = {
      reason: '--reason',
      approvedBy: '--approved-by',
      by: '--by',
      grounds: updateFaults.either(['--evidence', '--reason']),
    };
    return usage.missingOptions(
      [...missing].map((one) => names[one]),
      'plan update',
    );
  });
}

async function askRecords(
  context: Context,
  missing: ReadonlySet<Missing>,
  { date }: RecordOptions,
  plan: Plan,
): Promise<RecordOptions> {
  const { language } = await terminalMessages(context, plan.language);
  const { asked } = (await loadEditMessages(language)).update;
  const read = (answer: string) => answer;
  const questions: Record<Missing, () => Promise<RecordOptions>> = {
    reason: async () => ({ reason: await ask(context, { label: asked.reason, read }) }),
    approvedBy: async () => ({ approvedBy: await ask(context, { label: asked.approvedBy, read }) }),
    by: async () => ({ by: await ask(context, { label: asked.by, read }) }),
    grounds: async () => {
      const evidence = await askOptional(context, { label: asked.evidence, read: splitEvidence });
      return evidence === undefined ? await questions.reason() : { evidence };
    },
  };
  let answers: RecordOptions = {};
  if (date === undefined) {
    const label = asked.date(context.io.today());
    const day = await askOptional(context, { label, read: (answer) => readDay(answer, plan) });
    if (day !== undefined) answers = { date: day };
  }
  for (const one of missing) answers = { ...answers, ...(await questions[one]()) };
  return answers;
}
