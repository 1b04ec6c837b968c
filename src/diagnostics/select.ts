/** The diagnostics that concern some files. */
import { type Diagnostic, sortDiagnostics } from './diagnostic.js';

/** Those in the files, sorted; where two places are equally at fault and only the second is in one of them, it comes to the front. */
export function selectDiagnostics(
  diagnostics: readonly Diagnostic[],
  isSelected: (file: string) => boolean,
): readonly Diagnostic[] {
  const selected = diagnostics.flatMap((diagnostic) => {
    if (isSelected(diagnostic.file)) return [diagnostic];
    const { related } = diagnostic;
    return related && EQUALS.has(related.is) && isSelected(related.file) ? [turned(diagnostic, related)] : [];
  });
  return sortDiagnostics(selected);
}

const EQUALS: ReadonlySet<string> = new Set(['first', 'other']);

function turned(diagnostic: Diagnostic, { file, place }: NonNullable<Diagnostic['related']>): Diagnostic {
  const { line, column, endLine, endColumn, fix, ...rest } = diagnostic;
  const other = { is: 'other', file: diagnostic.file, place: { line, column, endLine, endColumn } } as const;
  return { ...rest, file, ...place, related: other } as Diagnostic;
}
