/** Answers that would make the plan faulty: what is wrong, and which returned files it comes from. */
import { progressPath } from '../../edit/progress/add-entry.js';
import type { DateText } from '../../model/period.js';
import type { Settlement } from '../../reports/collect/settlement.js';
import type { ExitCode } from '../../terminal/io.js';
import { printable } from '../../terminal/printable.js';
import type { CheckedPlan } from '../../workspace/check-plan.js';
import { type Context, terminalMessages } from '../context.js';
import { refuse } from '../edit/run-edit.js';
import { loadWords } from './load-words.js';

/** Says both on stderr; nothing was written. */
export async function refuseReplies(
  context: Context,
  checked: CheckedPlan,
  { taken }: Settlement,
  date: DateText,
): Promise<ExitCode> {
  const code = await refuse(context, checked);
  const faulty = new Set(checked.diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const guilty = taken.filter(({ department }) => faulty.has(progressPath(department.id, date)));
  const files = new Set(guilty.flatMap(({ rows }) => rows.map(({ place }) => place.file)));
  if (files.size > 0) {
    const { receipt } = await loadWords(await terminalMessages(context, 'zh'));
    context.io.stderr.write(`${receipt.faultyFiles([...files].map(printable))}\n`);
  }
  return code;
}
