/** The lines of a file around a place, with carets below it. */
import type { Range } from '../../diagnostics/diagnostic.js';
import { printable } from '../../terminal/printable.js';
import type { MeasureWidth } from '../../terminal/width.js';

/** Room and measure of the terminal. */
export interface FrameStyle {
  /** In columns. */
  readonly width: number;
  readonly measure: MeasureWidth;
}

/** A line of a frame: what stands before the bar, and after it. */
export interface FrameLine {
  readonly gutter: string;
  readonly text: string;
  readonly isMark: boolean;
}

const ELLIPSIS = '…';

/** The line before the place, its first line, and carets below; empty where the file has no such line. */
export function drawFrame(lines: readonly string[], range: Range, { width, measure }: FrameStyle): FrameLine[] {
  const line = lines[range.line - 1];
  if (line === undefined || line === '') return [];
  const gutterWidth = String(range.line).length;
  const room = Math.max(20, width - gutterWidth - INDENT);
  const end = range.endLine === range.line ? range.endColumn : line.length + 1;
  const { before, marked, after } = crop(split(line, range.column - 1, end - 1), room, measure);
  const previous = lines[range.line - 2] ?? '';
  const context = previous.trim() === '' ? [] : [frameLine(range.line - 1, cropEnd(visible(previous), room, measure))];
  const carets = '^'.repeat(Math.max(1, measure(marked)));
  return [
    ...context.map((row) => ({ ...row, gutter: row.gutter.padStart(gutterWidth) })),
    frameLine(range.line, before + marked + after),
    { gutter: ' '.repeat(gutterWidth), text: ' '.repeat(measure(before)) + carets, isMark: true },
  ];
}

/** Columns that indentation and bar take. */
const INDENT = 7;

interface Parts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

function frameLine(line: number, text: string): FrameLine {
  return { gutter: String(line), text, isMark: false };
}

function split(line: string, start: number, end: number): Parts {
  return {
    before: visible(line.slice(0, start)),
    marked: visible(line.slice(start, Math.max(end, start))),
    after: visible(line.slice(Math.max(end, start))),
  };
}

/** A tab becomes a blank; what cannot be seen is written out. */
function visible(text: string): string {
  return printable(text.replace(/\r$/, '').replaceAll('\t', ' '));
}

/** Cuts what is too long: first behind the mark, then the mark's own end, then before it. */
function crop({ before, marked, after }: Parts, room: number, measure: MeasureWidth): Parts {
  const half = Math.floor(room / 2);
  const mark = cropEnd(marked, room - Math.min(measure(before), half), measure);
  const lead = cropStart(before, room - measure(mark) - Math.min(measure(after), Math.floor(half / 2)), measure);
  return { before: lead, marked: mark, after: cropEnd(after, room - measure(lead) - measure(mark), measure) };
}

function cropEnd(text: string, room: number, measure: MeasureWidth): string {
  if (measure(text) <= room) return text;
  const fitting = takeWhileFits([...text], room - measure(ELLIPSIS), measure);
  return room < measure(ELLIPSIS) ? '' : fitting.join('') + ELLIPSIS;
}

function cropStart(text: string, room: number, measure: MeasureWidth): string {
  if (measure(text) <= room) return text;
  const fitting = takeWhileFits([...text].reverse(), room - measure(ELLIPSIS), measure);
  return room < measure(ELLIPSIS) ? '' : ELLIPSIS + fitting.reverse().join('');
}

function takeWhileFits(characters: readonly string[], room: number, measure: MeasureWidth): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += measure(character);
    if (used > room) break;
    taken.push(character);
  }
  return taken;
}
