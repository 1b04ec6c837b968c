/** What a failed run says on stderr, and its exit code. */
import { drawFrame } from '../formats/diagnostics/frame.js';
import { fillLines } from '../formats/fill.js';
import type { Excerpt, Explanation } from '../messages/explanation.js';
import { loadMessages, type Messages } from '../messages/messages.js';
import { Problem, Problems } from '../messages/problem.js';
import type { ExitCode, Io } from '../terminal/io.js';
import { createPalette, type Palette } from '../terminal/palette.js';
import { printable } from '../terminal/printable.js';
import { createSurface } from '../terminal/surface.js';
import { createContext } from './context.js';
import { BrokenPlan } from './load.js';
import { callLanguage } from './run-command.js';

/** Explains the error: findings in the plan are exit code 1, all else is 2. */
export async function reportError(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  const messages = await loadMessages(callLanguage(argv, io));
  const palette = createPalette(io.stderr, io.env, argv.includes('--no-color'));
  if (error instanceof BrokenPlan) return await reportBrokenPlan(error, argv, io, messages);
  for (const one of error instanceof Problems ? error.all : [error]) {
    showExplanation(explain(one, messages, io.env.PLAN_DEBUG !== undefined), messages, palette, io);
  }
  return 2;
}

function showExplanation(explanation: Explanation, messages: Messages, palette: Palette, io: Io): void {
  const { message, excerpt, hint } = explanation;
  io.stderr.write(`${palette.red(messages.usage.prefix)}${printable(message)}\n`);
  if (excerpt)
    io.stderr.write(
      `${[...drawExcerpt(excerpt, palette, io), ...adviceLines(explanation, messages, io)].join('\n')}\n`,
    );
  else if (hint !== undefined) io.stderr.write(`${messages.usage.hint}${printable(hint)}\n`);
}

/** What was typed, with carets below the place. */
function drawExcerpt({ text, start, end }: Excerpt, palette: Palette, io: Io): string[] {
  const range = { line: 1, column: start + 1, endLine: 1, endColumn: end + 1 };
  const lines = drawFrame([text], range, createSurface(io, 'stderr', true));
  return lines.map((line) => `  ${line.isMark ? palette.red(line.text) : line.text}`);
}

/** Hint and notes of an excerpt; no path or command in them has to be copied whole. */
function adviceLines({ hint, notes = [] }: Explanation, { usage }: Messages, io: Io): string[] {
  const { width, measure } = createSurface(io, 'stderr', true);
  const paragraphs = [...(hint === undefined ? [] : [[usage.hint + hint]]), ...notes];
  return paragraphs.flatMap((items) => fillLines(items.map(printable), width, measure));
}

async function reportBrokenPlan(
  { checked }: BrokenPlan,
  argv: readonly string[],
  io: Io,
  messages: Messages,
): Promise<ExitCode> {
  const { formatText } = await import('./validation-report.js');
  const { countLine } = await import('../formats/diagnostics/text.js');
  const context = createContext(io, { color: !argv.includes('--no-color') });
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error');
  io.stderr.write(await formatText(context, checked, errors, messages, context.stderr));
  io.stderr.write(`${countLine(errors, 0, messages)}\n${messages.validate.refused}\n`);
  return 1;
}

/** What stopped the run. A stream or directory that failed under the program is no defect of it. */
function explain(error: unknown, { usage, ...messages }: Messages, debug: boolean): Explanation {
  if (error instanceof Problem) return error.explain({ usage, ...messages });
  if (!(error instanceof Error)) return usage.internal(String(error));
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'uv_cwd') return usage.noWorkingDirectory();
  if (syscall === 'write' && code !== undefined) return usage.streamFailed(usage.reasons[code] ?? code);
  return usage.internal(debug ? (error.stack ?? error.message) : error.message);
}
