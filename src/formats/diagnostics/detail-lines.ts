/** What there is to say of a diagnostic besides its message: the second place, what to do. */
import type { DiagnosticMessages } from '../../messages/messages.js';
import type { ExplainedDiagnostic } from './explained.js';

/** One line each, none where there is nothing to add. */
export function detailLines(
  { hint, related }: ExplainedDiagnostic,
  { hint: label, colon }: Pick<DiagnosticMessages, 'hint' | 'colon'>,
): string[] {
  return [
    ...(related ? [`${related.label}${colon}${related.file}:${related.line}:${related.column}`] : []),
    ...(hint === null ? [] : [label + colon + hint]),
  ];
}
