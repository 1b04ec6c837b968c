/** What a failed run says on stderr, and its exit code. */
import { countLine, explainDiagnostic, formatDiagnostics } from '../formats/diagnostics.js';
import { loadMessages, type Messages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import type { ExitCode, Io } from '../terminal/io.js';
import { createPalette } from '../terminal/palette.js';
import { displayPath } from '../workspace/display-path.js';
import { BrokenPlan } from './load.js';
import { callLanguage } from './run-command.js';

/** Explains the error: findings in the plan are exit code 1, all else is 2. */
export async function reportError(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  const messages = await loadMessages(callLanguage(argv, io));
  const palette = createPalette(io.stderr, io.env, argv.includes('--no-color'));
  if (error instanceof BrokenPlan) {
    const { directory, diagnostics } = error;
    const explained = diagnostics.map((diagnostic) =>
      explainDiagnostic(diagnostic, messages, (file) => displayPath(io.cwd, directory, file)),
    );
    io.stderr.write(formatDiagnostics(explained, messages, palette));
    io.stderr.write(`${countLine(diagnostics, messages)}\n${messages.validate.refused}\n`);
    return 1;
  }
  const { message, hint } = explain(error, messages);
  io.stderr.write(`${palette.red(messages.usage.prefix)}${message}\n`);
  if (hint !== undefined) io.stderr.write(`${messages.usage.hint}${hint}\n`);
  return 2;
}

function explain(error: unknown, messages: Messages) {
  if (error instanceof Problem) return error.explain(messages);
  return messages.usage.internal(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
