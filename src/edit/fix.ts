/** Fixes to splices of a file's text. */
import type { Diagnostic, Fix, Range } from '../diagnostics/diagnostic.js';
import { writeScalar } from './scalar.js';
import { applySplices, type Splice, withoutOverlaps } from './splice.js';

/** A text after its fixes, and how many there were. */
export interface FixedText {
  readonly text: string;
  readonly fixes: number;
}

/** Applies the fixes of one file's diagnostics; of two that touch the same place only the first. */
export function fixText(text: string, diagnostics: readonly Diagnostic[]): FixedText {
  const offsetOf = createOffsets(text);
  const splices = diagnostics.flatMap((diagnostic) =>
    diagnostic.fix ? [toSplice(text, diagnostic.fix, diagnostic, offsetOf)] : [],
  );
  const kept = withoutOverlaps(splices);
  return { text: applySplices(text, kept), fixes: kept.length };
}

function toSplice(text: string, fix: Fix, range: Range, offsetOf: OffsetOf): Splice {
  const start = offsetOf(range.line, range.column);
  const end = offsetOf(range.endLine, range.endColumn);
  const old = text.slice(start, end);
  switch (fix.as) {
    case 'text':
      return { start, end, text: fix.text };
    case 'quoted':
      return { start, end, text: JSON.stringify(old) };
    default:
      return { start, end, text: writeScalar(fix.text, old) };
  }
}

type OffsetOf = (line: number, column: number) => number;

function createOffsets(text: string): OffsetOf {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (line, column) => Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1);
}
