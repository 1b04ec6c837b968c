/** The clerk chooses between what the plan says and what the files say, conflict by conflict. */

import { formatConflict } from '../../formats/collect/conflict-text.js';
import type { CollectWords } from '../../formats/collect/style.js';
import type { Choose } from '../../intake/settle/settle.js';
import { Problem } from '../../messages/problem.js';
import type { Plan } from '../../model/plan.js';
import { foldText } from '../../query/fold.js';
import type { Choice, Conflict } from '../../reports/collect/settlement.js';
import { compareConflict } from '../../reports/collect/side-by-side.js';
import { printable } from '../../terminal/printable.js';
import type { Context } from '../context.js';
import { askOptional } from '../edit/ask.js';

/** Shows each conflict and asks; what was left without an answer stays open. Throws a Problem when the clerk breaks off. */
export async function askChoices(
  context: Context,
  plan: Plan,
  conflicts: readonly Conflict[],
  words: CollectWords,
): Promise<Choose> {
  const { io, stderr } = context;
  const chosen = new Map<string, number | 'plan'>();
  for (const conflict of conflicts) {
    const lines = formatConflict(compareConflict(plan, conflict), words, stderr);
    io.stderr.write(`${lines.join('\n')}\n`);
    const count = conflict.replies.length;
    const label = printable(words.receipt.ask(count));
    const answer = await askOptional(context, { label, read: (text) => readChoice(text, count, words) });
    if (answer !== undefined) chosen.set(keyOf(conflict), answer);
  }
  return (conflict): Choice | undefined => {
    const answer = chosen.get(keyOf(conflict));
    return typeof answer === 'number' ? conflict.replies[answer] : answer;
  };
}

/** The index of a reply, or that the plan stays. */
function readChoice(text: string, count: number, { receipt }: CollectWords): number | 'plan' {
  const word = foldText(text);
  if (receipt.askWords.plan.includes(word)) return 'plan';
  if (count === 1 && receipt.askWords.file.includes(word)) return 0;
  const number = Number(word);
  if (Number.isInteger(number) && number >= 1 && number <= count) return number - 1;
  throw new Problem(({ collectFaults }) => collectFaults.noSuchChoice(text, count));
}

function keyOf({ department, measure }: Conflict): string {
  return `${department.id}/${measure}`;
}
