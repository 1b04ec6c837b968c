/** Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
import type { Severity } from '../../diagnostics/codes.js';
import type { Range } from '../../diagnostics/diagnostic.js';
import type { CatalogMessages, DiagnosticMessages } from '../../messages/messages.js';
import { printable } from '../../terminal/printable.js';
import { detailLines } from './detail-lines.js';
import type { ExplainedDiagnostic, ValidationReport } from './explained.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** How many annotations of one level GitHub shows for a step; it drops the others without a word. */
const SHOWN_PER_LEVEL = 10;

/**
 * One command for each diagnostic, then the summary. Where GitHub would drop some, the summary comes first as an
 * annotation too, so that nobody takes what is shown for everything.
 */
export function formatGithub(
  { counts, diagnostics }: ValidationReport,
  wording: DiagnosticMessages,
  catalog: CatalogMessages,
  summary: string,
): string {
  const isCut = Object.values(counts).some((count) => count > SHOWN_PER_LEVEL);
  const lines = [
    ...(isCut ? [formatCommand('notice', { title: 'plan validate' }, summary)] : []),
    ...diagnostics.map((diagnostic) => formatAnnotation(diagnostic, wording, catalog)),
    summary,
  ];
  return `${lines.join('\n')}\n`;
}

function formatAnnotation(
  diagnostic: ExplainedDiagnostic,
  wording: DiagnosticMessages,
  catalog: CatalogMessages,
): string {
  const { code, severity, file, message } = diagnostic;
  const title = `${catalog[code].title} [${code}]`;
  const lines = [message, ...detailLines(diagnostic, wording)].map(printable);
  return formatCommand(LEVELS[severity], { file: printable(file), ...placeOf(diagnostic), title }, lines.join('\n'));
}

/** The runner takes columns within one line only, and the last of them stands inside the annotation. */
function placeOf({ line, column, endLine, endColumn }: Range): Readonly<Record<string, number>> {
  if (endLine > line) return { line, endLine: endColumn === 1 ? endLine - 1 : endLine };
  return { line, endLine, col: column, endColumn: Math.max(column, endColumn - 1) };
}

function formatCommand(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/[%\r\n]/g, percentEncode);
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, percentEncode);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
