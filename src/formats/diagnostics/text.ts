/** Diagnostics as text for people: place, severity and message, the lines concerned, what to do. */
import type { Severity } from '../../diagnostics/codes.js';
import { countSeverities, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DiagnosticMessages, Messages } from '../../messages/messages.js';
import { printable } from '../../terminal/printable.js';
import type { Surface } from '../../terminal/surface.js';
import { wrapText } from '../wrap.js';
import { detailLines } from './detail-lines.js';
import type { ExplainedDiagnostic } from './explained.js';
import { drawFrame } from './frame.js';

const NOTE_INDENT = 4;

/** The lines of a file, by the path to show; undefined for a file without text. */
export type LinesOf = (file: string) => readonly string[] | undefined;

/** Everything that was found, each with its lines of the file, its hint and its second place. */
export function formatDiagnostics(
  diagnostics: readonly ExplainedDiagnostic[],
  wording: DiagnosticMessages,
  surface: Surface,
  linesOf: LinesOf,
): string {
  return diagnostics.map((diagnostic) => formatOne(diagnostic, wording, surface, linesOf)).join('');
}

function formatOne(
  diagnostic: ExplainedDiagnostic,
  wording: DiagnosticMessages,
  surface: Surface,
  linesOf: LinesOf,
): string {
  const { file, line, column, severity, code, message } = diagnostic;
  const { palette } = surface;
  const place = palette.head(`${printable(file)}:${line}:${column}`);
  const head = `${place} ${paintOf(surface, severity)(wording.severities[severity])} ${printable(message)} ${palette.faint(`[${code}]`)}\n`;
  const frame = drawFrame(linesOf(file) ?? [], diagnostic, surface).map(({ gutter, text, isMark }) => {
    const shown = isMark ? paintOf(surface, severity)(text) : text;
    return `${`  ${palette.faint(`${gutter} |`)} ${shown}`.trimEnd()}\n`;
  });
  const notes = detailLines(diagnostic, wording).map((note) => formatNote(printable(note), surface));
  return head + frame.join('') + notes.join('');
}

function formatNote(note: string, { width, measure }: Surface): string {
  const lines = wrapText(note, width - NOTE_INDENT, measure);
  return lines.map((line) => `${' '.repeat(NOTE_INDENT)}${line}\n`).join('');
}

function paintOf({ palette }: Surface, severity: Severity): (text: string) => string {
  return { error: palette.red, warning: palette.yellow, info: palette.blue }[severity];
}

/** The last line: how many there are, in how many files, how many can be mended by themselves, how many are not shown. */
export function countLine(diagnostics: readonly Diagnostic[], omitted: number, { validate }: Messages): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  return validate.count(countSeverities(diagnostics), files, fixable, omitted);
}
