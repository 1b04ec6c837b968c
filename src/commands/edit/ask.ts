/** Questions to a clerk at the terminal. */
import { fillLines } from '../../formats/fill.js';
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
  const { io, stderr } = context;
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
      const sentences = shared.wrongAnswer(message, hint).map(printable);
      io.stderr.write(
        fillLines(sentences, stderr.width, stderr.measure)
          .map((text) => `${text}\n`)
          .join(''),
      );
    }
  }
}

/** Asks for a yes or a no; an empty answer is a no. Throws a Problem when the clerk breaks off. */
export async function confirm(context: Context, label: string): Promise<boolean> {
  const { shared } = await wording(context);
  return (await askOptional(context, { label: shared.yesOrElseNo(label), read: readYes })) ?? false;
}

/** Asks until there is a yes or a no, so that one Enter too many does not lose a whole dialogue. Throws a Problem when the clerk breaks off. */
export async function decide(context: Context, label: string): Promise<boolean> {
  const { shared } = await wording(context);
  return await ask(context, { label: shared.yesOrNo(label), read: readYes });
}

const YES = ['y', 'yes', '是', '是的', '对', '好', '好的', '可以', '确认'];
const NO = ['n', 'no', '否', '不', '不是', '不要', '不用', '取消'];

function readYes(answer: string): boolean {
  const word = answer.normalize('NFKC').trim().toLowerCase();
  if (YES.includes(word)) return true;
  if (NO.includes(word)) return false;
  throw new Problem(({ usage }) => usage.neitherYesNorNo(answer));
}

async function wording(context: Context) {
  return await loadEditMessages((await messagesOf(context)).language);
}

function messagesOf(context: Context): Promise<Messages> {
  return terminalMessages(context, 'zh');
}
