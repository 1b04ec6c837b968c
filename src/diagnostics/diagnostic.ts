/** One finding about a plan's files: code, severity, place and parameters, never prose. */
import { CATALOG, type Code, type DiagnosticParams, type Severity } from './catalog.js';

/** A path of keys and indexes into a file's data. */
export type DataPath = readonly (string | number)[];

/** 1-based line and column (in UTF-16 units), the end being the place after the last character. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where in a file: a place already known, or a path whose key or value is looked up when it has to be shown. */
export type Place =
  | { readonly at: 'range'; readonly range: Range }
  | { readonly at: 'key' | 'value'; readonly path: DataPath };

/** A finding whose place may still be a path. */
export type Finding = {
  [C in Code]: { readonly code: C; readonly file: string; readonly place: Place; readonly params: DiagnosticParams[C] };
}[Code];

/** A finding at its line and column; `file` is relative to the plan's directory, with `/`. */
export type Diagnostic = Omit<Finding, 'place'> &
  Range & { readonly severity: Severity } & Pick<Finding, 'code' | 'params'>;

/** Makes a finding; the compiler checks that the parameters are those of the code. */
export function finding<C extends Code>(code: C, file: string, place: Place, params: DiagnosticParams[C]): Finding {
  return { code, file, place, params } as Finding;
}

/** The very beginning of a file. */
export const FILE_START: Place = { at: 'range', range: { line: 1, column: 1, endLine: 1, endColumn: 1 } };

/** The key at a path. */
export function keyAt(path: DataPath): Place {
  return { at: 'key', path };
}

/** The value at a path. */
export function valueAt(path: DataPath): Place {
  return { at: 'value', path };
}

/** Puts a located finding together with its severity. */
export function toDiagnostic(found: Finding, range: Range): Diagnostic {
  const { code, file, params } = found;
  return { code, file, params, severity: CATALOG[code].severity, ...range } as Diagnostic;
}

/** Sorts by file, line and column, then by code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
}

/** How many there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
