/** One finding about a plan's files: code, severity, place and parameters, never prose. */
import { compareText } from '../model/compare-text.js';
import type { Code, DiagnosticParams, Severity } from './codes.js';

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
  | { readonly at: 'key' | 'value'; readonly path: DataPath }
  /** The nth (from 0) occurrence of some characters inside the value at a path. */
  | { readonly at: 'within'; readonly path: DataPath; readonly text: string; readonly nth: number };

/** What a second place has to do with the finding. */
export type Relation = 'first' | 'other' | 'registered' | 'decision' | 'target' | 'before' | 'waits-for' | 'here';

/** A second place that disagrees with the first. */
export interface Related<P = Place> {
  readonly is: Relation;
  readonly file: string;
  readonly place: P;
}

/**
 * The one right answer, written where the finding is: a value (quoted where YAML needs it), bare text, or the same
 * text in quotes.
 */
export type Fix =
  | { readonly as: 'value'; readonly text: string }
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'quoted' };

/** What a finding may have besides its place. */
export interface FindingExtras {
  readonly related?: Related | undefined;
  readonly fix?: Fix | undefined;
}

/** A finding whose place may still be a path. */
export type Finding = {
  [C in Code]: {
    readonly code: C;
    readonly file: string;
    readonly place: Place;
    readonly params: DiagnosticParams[C];
  } & FindingExtras;
}[Code];

/** A finding at its line and column; `file` is relative to the plan's directory, with `/`. */
export type Diagnostic = Omit<Finding, 'place' | 'related'> &
  Range & { readonly severity: Severity; readonly related?: Related<Range> } & Pick<Finding, 'code' | 'params'>;

/** Makes a finding; the compiler checks that the parameters are those of the code. */
export function finding<C extends Code>(
  code: C,
  file: string,
  place: Place,
  params: DiagnosticParams[C],
  { related, fix }: FindingExtras = {},
): Finding {
  return { code, file, place, params, ...(related && { related }), ...(fix && { fix }) } as Finding;
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

/** Diagnostics by their file, each file's in their order. */
export function groupByFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const own = files.get(diagnostic.file);
    if (own) own.push(diagnostic);
    else files.set(diagnostic.file, [diagnostic]);
  }
  return files;
}
