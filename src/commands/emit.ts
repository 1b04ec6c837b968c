/** A command's result: to the screen, or whole into a file. */
import type { AsOf } from '../judge/as-of.js';
import type { Messages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import type { Language } from '../model/plan.js';
import { printable } from '../terminal/printable.js';
import { createFileSurface, type Surface } from '../terminal/surface.js';
import { writeOutput } from '../workspace/write-output.js';
import { oneOf } from './choices.js';
import { type Context, exportMessages, terminalMessages } from './context.js';

/** Writes text or bytes to stdout, or to a file and says so on stderr. */
export async function emit(
  context: Context,
  content: string | Uint8Array,
  output: string | undefined,
  language: Language,
): Promise<void> {
  const { io } = context;
  if (output === undefined) {
    io.stdout.write(content);
    return;
  }
  writeOutput(io.cwd, output, content);
  const { reports } = await terminalMessages(context, language);
  io.stderr.write(`${reports.written(printable(output))}\n`);
}

/** Formats that no file name ends in. */
const ENDLESS: ReadonlySet<string> = new Set(['table', 'text', 'github', 'junit']);

/** The format asked for, else the one that the file's name ends in; without a file or an ending, the usual one. */
export function resolveFormat<T extends string>(
  formats: readonly T[],
  asked: string | undefined,
  output: string | undefined,
  usual: T,
  endings: Readonly<Record<string, T>> = {},
): T {
  if (asked !== undefined) return oneOf('--format', asked, formats);
  const [, ending] = /\.([^./\\]+)$/.exec(output ?? '') ?? [];
  if (ending === undefined) return usual;
  const wanted = ending.toLowerCase();
  const found = formats.find((format) => format === wanted) ?? endings[wanted];
  if (found) return found;
  const named = [...formats.filter((format) => !ENDLESS.has(format)), ...Object.keys(endings)];
  throw new Problem(({ usage }) =>
    usage.unknownEnding(
      output ?? '',
      named.map((format) => `.${format}`),
    ),
  );
}

/** Wording and surface of a table: those of the screen, or for a file those that are the same on every machine. */
export async function tableStyle(
  context: Context,
  output: string | undefined,
  language: Language,
): Promise<{ messages: Messages; surface: Surface }> {
  return output === undefined
    ? { messages: await terminalMessages(context, language), surface: context.stdout }
    : { messages: await exportMessages(context, language), surface: createFileSurface() };
}

/** A paper bears the date that it was judged by: tells the clerk on stderr when today's was moved into the plan's period. */
export async function noteDate(context: Context, { date, clampedFrom }: AsOf, language: Language): Promise<void> {
  if (clampedFrom === undefined) return;
  const { reports } = await terminalMessages(context, language);
  context.io.stderr.write(`${reports.asOfNote(date, clampedFrom)}\n`);
}
