/** How much room text takes in a cell: columns are half the width of a Chinese character, heights are points. */
import { breakLine, measure } from './line-breaks.js';

/** Points that a line takes for each point of its font: also fonts that stand in for missing ones need no more. */
const LEADING = 1.45;

/** Columns of the widest line. */
export function widthOf(text: string): number {
  let width = 0;
  for (const line of text.split('\n')) width = Math.max(width, measure(line));
  return width;
}

/** The lines of a text that is wrapped to so many columns. */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => {
    const ends = breakLine(line, columns);
    return ends.map((end, at) => line.slice(ends[at - 1] ?? 0, end).trim());
  });
}

/** How many lines a text takes that is wrapped to so many columns. */
export function countLines(text: string, columns: number): number {
  let count = 0;
  for (const line of text.split('\n')) count += breakLine(line, columns).length;
  return count;
}

/** The height of lines in a font of so many points. */
export function heightOf(lines: number, size: number): number {
  return lines * size * LEADING;
}

/** How many lines of a font have room in a height. */
export function linesWithin(height: number, size: number): number {
  return Math.max(1, Math.floor(height / (size * LEADING)));
}

/** The text in pieces of no more than so many lines, which put together are the text but for line breaks between them. */
export function splitText(text: string, columns: number, lines: number): string[] {
  const pieces: string[] = [];
  let current: string[] = [];
  let room = lines;
  for (const paragraph of text.split('\n').flatMap((line) => splitParagraph(line, columns, lines))) {
    const needed = countLines(paragraph, columns);
    if (needed > room && current.length > 0) {
      pieces.push(current.join('\n'));
      current = [];
      room = lines;
    }
    current.push(paragraph);
    room -= needed;
  }
  return [...pieces, current.join('\n')];
}

/** A paragraph that is too long by itself is cut after a sentence where one ends late enough. */
function splitParagraph(paragraph: string, columns: number, lines: number): string[] {
  const pieces: string[] = [];
  let rest = paragraph;
  let ends = breakLine(rest, columns, lines + 1);
  while (ends.length > lines) {
    const end = ends[lines - 1] ?? rest.length;
    const sentence = rest.slice(0, end).search(/[。；;][^。；;]*$/) + 1;
    const cut = sentence > end / 2 ? sentence : end;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
    ends = breakLine(rest, columns, lines + 1);
  }
  return [...pieces, rest];
}
