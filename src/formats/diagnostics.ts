/** Diagnostics as text for people and as data for programs. */
import { countSeverities, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Explanation } from '../messages/explanation.js';
import type { Messages } from '../messages/messages.js';
import type { Palette } from '../terminal/palette.js';
import { printable } from '../terminal/printable.js';

/** A diagnostic in one language, as JSON carries it. */
export interface ExplainedDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly hint: string | null;
}

/** Words for a diagnostic; `toPath` turns the plan's own file path into the one to show. */
export function explainDiagnostic(
  diagnostic: Diagnostic,
  messages: Messages,
  toPath: (file: string) => string,
): ExplainedDiagnostic {
  const { code, severity, file, line, column, endLine, endColumn } = diagnostic;
  const { message, hint } = explanationOf(diagnostic, messages);
  return { code, severity, message, file: toPath(file), line, column, endLine, endColumn, hint: hint ?? null };
}

function explanationOf({ code, params }: Diagnostic, { diagnostics, usage }: Messages): Explanation {
  const explain = diagnostics.codes[code] as (params: unknown) => Explanation;
  if (code !== 'file-unreadable') return explain(params);
  const { reason } = params as { reason: string };
  return explain({ reason: usage.reasons[reason] ?? reason });
}

/** Two lines for each: place, severity, code and message; then what to do. */
export function formatDiagnostics(
  diagnostics: readonly ExplainedDiagnostic[],
  messages: Messages,
  palette: Palette,
): string {
  const { severities, hint: label } = messages.diagnostics;
  return diagnostics
    .map(({ file, line, column, severity, code, message, hint }) => {
      const paint = severity === 'error' ? palette.red : palette.yellow;
      const place = palette.head(`${printable(file)}:${line}:${column}`);
      const first = `${place} ${paint(severities[severity as keyof typeof severities])} ${printable(message)} ${palette.faint(`[${code}]`)}\n`;
      return hint === null ? first : `${first}    ${palette.faint(label + printable(hint))}\n`;
    })
    .join('');
}

/** The last line: how many there are, in how many files. */
export function countLine(diagnostics: readonly Diagnostic[], messages: Messages): string {
  const { error, warning } = countSeverities(diagnostics);
  return messages.validate.count(error, warning, new Set(diagnostics.map(({ file }) => file)).size);
}
