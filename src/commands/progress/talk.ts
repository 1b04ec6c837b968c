/** What every question of the dialogue needs. */
import type { JudgedPlan } from '../../judge/judged.js';
import { type EditMessages, loadEditMessages, type Messages } from '../../messages/messages.js';
import { Problem } from '../../messages/problem.js';
import { type Context, terminalMessages } from '../context.js';

/** A dialogue with a clerk. */
export interface Talk {
  readonly context: Context;
  readonly messages: Messages;
  readonly wording: EditMessages['progress'];
  /** The plan as it is shown. */
  readonly judged: JudgedPlan;
  /** Shows lines, with an empty one before them. */
  readonly say: (lines: readonly string[]) => void;
}

/** Opens a dialogue about a plan. */
export async function openTalk(context: Context, judged: JudgedPlan): Promise<Talk> {
  const messages = await terminalMessages(context, judged.plan.language);
  const { progress: wording } = await loadEditMessages(messages.language);
  const say = (lines: readonly string[]) => context.io.stderr.write(`\n${lines.join('\n')}\n`);
  return { context, messages, wording, judged, say };
}

/** The item with the number that a clerk typed; undefined for a text that is no number, a Problem for a number that is not listed. */
export function itemByNumber<T>(items: readonly T[], answer: string): T | undefined {
  const plain = answer.normalize('NFKC').trim();
  if (!/^\d+$/.test(plain)) return undefined;
  const item = items[Number(plain) - 1];
  if (item === undefined) throw new Problem(({ progressFaults }) => progressFaults.notANumber(Number(plain)));
  return item;
}
