/** What is wrong with the YAML of a text, at offsets into it. */
import type { DiagnosticParams } from '../diagnostics/codes.js';

/** Offsets of a piece of text, the end being that of the character behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type DefectCode = 'yaml-syntax' | 'yaml-feature' | 'duplicate-key' | 'too-deep' | 'merge-conflict';

/** One defect; `first` is the place of what it repeats. */
export type Defect = {
  [C in DefectCode]: Span & {
    readonly code: C;
    readonly params: DiagnosticParams[C];
    readonly first?: Span | undefined;
  };
}[DefectCode];

/** The defect of a piece of text in the whole, where the piece begins at an offset. */
export function moveDefect(defect: Defect, by: number): Defect {
  const { first } = defect;
  return { ...defect, ...moveSpan(defect, by), ...(first && { first: moveSpan(first, by) }) };
}

function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
