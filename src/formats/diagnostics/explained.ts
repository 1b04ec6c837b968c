/** Diagnostics in the words of one language, as every format is given them. */
import type { Code, Severity } from '../../diagnostics/codes.js';
import type { Diagnostic, Range } from '../../diagnostics/diagnostic.js';
import type { Explanation } from '../../messages/explanation.js';
import type { DiagnosticMessages, Messages } from '../../messages/messages.js';

/** A diagnostic in words; `file` is the path to show. */
export interface ExplainedDiagnostic extends Range {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly hint: string | null;
  readonly fixable: boolean;
  /** The second place, where two disagree. */
  readonly related: (Range & { readonly label: string; readonly file: string }) | null;
}

/** What `plan validate` found. */
export interface ValidationReport {
  /** Every file that was checked, by the path to show, sorted. */
  readonly files: readonly string[];
  /** Of all diagnostics, also of those not shown. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Those to show, sorted. */
  readonly diagnostics: readonly ExplainedDiagnostic[];
  /** How many are not shown. */
  readonly omitted: number;
}

/** Words for a diagnostic; `toPath` turns the plan's own file path into the one to show. */
export function explainDiagnostic(
  diagnostic: Diagnostic,
  wording: DiagnosticMessages,
  { usage }: Messages,
  toPath: (file: string) => string,
): ExplainedDiagnostic {
  const { code, severity, file, related, fix } = diagnostic;
  const { message, hint } = explanationOf(diagnostic, wording, usage.reasons);
  return {
    code,
    severity,
    message,
    file: toPath(file),
    ...rangeOf(diagnostic),
    hint: hint ?? null,
    fixable: fix !== undefined,
    related: related
      ? { label: wording.related[related.is], file: toPath(related.file), ...rangeOf(related.place) }
      : null,
  };
}

function rangeOf({ line, column, endLine, endColumn }: Range): Range {
  return { line, column, endLine, endColumn };
}

function explanationOf(
  { code, params }: Diagnostic,
  { codes }: DiagnosticMessages,
  reasons: Readonly<Record<string, string>>,
): Explanation {
  const explain = codes[code] as (params: unknown) => Explanation;
  if (code !== 'file-unreadable') return explain(params);
  const { reason } = params as { reason: string };
  return explain({ reason: reasons[reason] ?? reason });
}
