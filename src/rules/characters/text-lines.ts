/** The lines of the files' text, as far as the reader has nothing to say of them. */
import type { Finding, Place } from '../../diagnostics/diagnostic.js';
import type { ParsedFile } from '../../parse/source.js';

/** A line of a text: its number (from 1), its offset, and its content without the line end. */
export interface TextLine {
  readonly number: number;
  readonly start: number;
  readonly content: string;
}

/** The lines of a file on which the reader has found nothing; none for a file without text. */
export function* soundLines({ text = '', findings }: ParsedFile): Iterable<TextLine> {
  const reported = reportedLines(findings);
  let start = 0;
  for (let number = 1; start <= text.length; number++) {
    const lineFeed = text.indexOf('\n', start);
    const next = lineFeed < 0 ? text.length + 1 : lineFeed + 1;
    const end = lineFeed > start && text[lineFeed - 1] === '\r' ? lineFeed - 1 : next - 1;
    if (!reported.has(number)) yield { number, start, content: text.slice(start, end) };
    start = next;
  }
}

function reportedLines(findings: readonly Finding[]): ReadonlySet<number> {
  return new Set(findings.flatMap(({ place }) => (place.at === 'range' ? [place.range.line] : [])));
}

/** The place of a piece of a line, from one offset into it to another. */
export function placeInLine({ number }: TextLine, from: number, to: number): Place {
  return { at: 'range', range: { line: number, column: from + 1, endLine: number, endColumn: to + 1 } };
}

/** The length of a line's content without the blanks at its end. */
export function contentEnd(content: string): number {
  let end = content.length;
  while (end > 0 && (content[end - 1] === ' ' || content[end - 1] === '\t')) end--;
  return end;
}
