/** `plan validate`: every problem of the plan's files at its place. */

import { countSeverities } from '../diagnostics/diagnostic.js';
import { countLine, explainDiagnostic, formatDiagnostics } from '../formats/diagnostics.js';
import { formatJson } from '../formats/json.js';
import { measuresOf } from '../model/plan.js';
import type { ExitCode } from '../terminal/io.js';
import { checkPlan } from '../workspace/check-plan.js';
import { displayPath } from '../workspace/display-path.js';
import { findPlan } from '../workspace/find-plan.js';
import { oneOf } from './choices.js';
import { type Context, terminalMessages } from './context.js';

export interface ValidateOptions {
  readonly format: string;
}

export async function runValidate(context: Context, options: ValidateOptions): Promise<ExitCode> {
  const format = oneOf('--format', options.format, ['text', 'json']);
  const { io, stdout } = context;
  const { directory, diagnostics, files, plan } = await checkPlan(findPlan(io.cwd, context.options.dir));
  const messages = await terminalMessages(context, plan?.language ?? 'zh');
  const explained = diagnostics.map((diagnostic) =>
    explainDiagnostic(diagnostic, messages, (file) => displayPath(io.cwd, directory, file)),
  );
  const counts = countSeverities(diagnostics);
  if (format === 'json') {
    io.stdout.write(formatJson('plan.validate', { files: files.length, ...counts, diagnostics: explained } as object));
  } else if (plan && diagnostics.length === 0) {
    io.stdout.write(`${messages.validate.clean(files.length, plan.tasks.length, measuresOf(plan).length)}\n`);
  } else {
    io.stdout.write(`${formatDiagnostics(explained, messages, stdout.palette)}${countLine(diagnostics, messages)}\n`);
  }
  return counts.error > 0 ? 1 : 0;
}
