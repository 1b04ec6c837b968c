/** Questions to a clerk at the terminal. */
import { loadEditMessages, type Messages } from '../../messages/messages.js';
import { Problem } from '../../messages/problem.js';
import type { Io } from '../../terminal/io.js';
import { printable } from '../../terminal/printable.js';
import { type Context, terminalMessages } from '../context.js';

/** True where somebody is there to be asked. */
export function canAsk({ stdin, stderr }: Io): boolean {
  return stdin.isTTY && stderr.isTTY;
}

/** A question, and what an answer means. */
export interface Question<T> {
  /** What is asked for, without a colon at the end. */
  readonly label: string;
  /** The value of an answer; throws a Problem for one that will not do, which is shown before asking again. */
  readonly read: (answer: string) => T;
}

/** Asks until there is an answer that will do. Throws a Problem when the clerk breaks off. */
export async function ask<T>(context: Context, question: Question<T>): Promise<T> {
  for (;;) {
    const answer = await askOptional(context, question);
    if (answer !== undefined) return answer;
    const { shared } = await wording(context);
    context.io.stderr.write(`${shared.answerNeeded}\n`);
  }
}

/** Asks once more after each wrong answer; undefined for an empty one. Throws a Problem when the clerk breaks off. */
export async function askOptional<T>(context: Context, { label, read }: Question<T>): Promise<T | undefined> {
  const { io } = context;
  const { shared } = await wording(context);
  for (;;) {
    const line = await io.stdin.ask(printable(shared.question(label)));
    if (line === undefined) throw new Problem(({ usage }) => usage.brokenOff());
    const answer = line.trim();
    if (answer === '') return undefined;
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { message, hint } = error.explain(await messagesOf(context));
      io.stderr.write(`${printable([message, hint].filter(Boolean).join('。').replace('。。', '。'))}\n`);
    }
  }
}

/** Asks for a yes; anything else is a no. Throws a Problem when the clerk breaks off. */
export async function confirm(context: Context, label: string): Promise<boolean> {
  const { shared } = await wording(context);
  const answer = await context.io.stdin.ask(printable(shared.yesOrNo(label)));
  if (answer === undefined) throw new Problem(({ usage }) => usage.brokenOff());
  return /^(?:y|yes|是|好|确认)$/i.test(answer.normalize('NFKC').trim());
}

async function wording(context: Context) {
  return await loadEditMessages((await messagesOf(context)).language);
}

function messagesOf(context: Context): Promise<Messages> {
  return terminalMessages(context, 'zh');
}
