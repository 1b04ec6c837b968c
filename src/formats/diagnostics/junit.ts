/** Diagnostics as JUnit XML, the test results that Jenkins, GitLab and reporters on GitHub read. */
import type { Severity } from '../../diagnostics/codes.js';
import type { DiagnosticMessages } from '../../messages/messages.js';
import { detailLines } from './detail-lines.js';
import type { ExplainedDiagnostic, ValidationReport } from './explained.js';
import { type Attributes, xmlElement, xmlTextElement } from './xml.js';

const NAME = 'plan validate';

/** One `<testcase>`; it passed if it has no child. */
interface TestCase {
  readonly attributes: Attributes;
  readonly child?: { readonly name: 'failure' | 'skipped'; readonly attributes: Attributes; readonly text: string };
}

/** One `<testsuite>`; its output is worth saying but fails nothing. */
interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
  readonly output: readonly string[];
}

/** What decides how a file did. */
interface Grading {
  readonly failing: readonly Severity[];
  readonly wording: DiagnosticMessages;
  /** What is known to have failed is not all. */
  readonly isPartial: boolean;
}

/**
 * A test suite for each file. In it each diagnostic of a failing severity is a failed test case of its own, since most
 * readers look only at the first failure of a test case; a file without any is one test case that passed.
 */
export function formatJunit(
  report: ValidationReport,
  failing: readonly Severity[],
  wording: DiagnosticMessages,
  summary: string,
): string {
  const isPartial = hasHiddenFailure(report, failing);
  const suites = [...groupByFile(report)].map(([file, diagnostics]) =>
    toSuite(file, diagnostics, { failing, wording, isPartial }),
  );
  if (isPartial) suites.push(remainderSuite(summary));
  const total = countCases(suites.flatMap(({ cases }) => cases));
  const root = xmlElement('testsuites', { name: NAME, ...total }, suites.map(formatSuite));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function hasHiddenFailure({ counts, diagnostics }: ValidationReport, failing: readonly Severity[]): boolean {
  const shown = diagnostics.filter(({ severity }) => failing.includes(severity)).length;
  return failing.reduce((sum, severity) => sum + counts[severity], 0) > shown;
}

/** Also files that are missing or could not be checked have a place, if there is something to say of them. */
function groupByFile({ files, diagnostics }: ValidationReport): Map<string, ExplainedDiagnostic[]> {
  const all = [...new Set([...files, ...diagnostics.map(({ file }) => file)])].sort();
  const groups = new Map(all.map((file): [string, ExplainedDiagnostic[]] => [file, []]));
  for (const diagnostic of diagnostics) groups.get(diagnostic.file)?.push(diagnostic);
  return groups;
}

function toSuite(file: string, diagnostics: readonly ExplainedDiagnostic[], grading: Grading): TestSuite {
  const isFailing = ({ severity }: ExplainedDiagnostic) => grading.failing.includes(severity);
  const failed = diagnostics.filter(isFailing);
  const nameOf = createNames();
  return {
    name: file,
    cases:
      failed.length > 0
        ? failed.map((diagnostic) => failedCase(nameOf(diagnostic), diagnostic, grading.wording))
        : [cleanCase(file, grading.isPartial)],
    output: diagnostics
      .filter((diagnostic) => !isFailing(diagnostic))
      .map((diagnostic) => describe(diagnostic, grading.wording)),
  };
}

/** Place and code, and a number where that is not enough: readers take test cases of one name for the same. */
function createNames(): (diagnostic: ExplainedDiagnostic) => string {
  const uses = new Map<string, number>();
  return ({ line, column, code }) => {
    const name = `${line}:${column} ${code}`;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return use === 1 ? name : `${name} (${use})`;
  };
}

function failedCase(name: string, diagnostic: ExplainedDiagnostic, wording: DiagnosticMessages): TestCase {
  const { file, line, code, message } = diagnostic;
  return {
    attributes: { classname: classNameOf(file), name, file, line, time: 0 },
    child: { name: 'failure', attributes: { type: code, message }, text: describe(diagnostic, wording) },
  };
}

/** Whether a file passed cannot be said while some failures are not shown. */
function cleanCase(file: string, isPartial: boolean): TestCase {
  const attributes = { classname: classNameOf(file), name: file, file, time: 0 };
  return isPartial ? { attributes, child: { name: 'skipped', attributes: {}, text: '' } } : { attributes };
}

/** Fails for the diagnostics that are not shown. */
function remainderSuite(summary: string): TestSuite {
  const attributes = { classname: NAME, name: '--max-diagnostics', time: 0 };
  const child = { name: 'failure', attributes: { type: 'omitted', message: summary }, text: summary } as const;
  return { name: NAME, cases: [{ attributes, child }], output: [] };
}

/** Jenkins takes what stands before the last dot for a package. */
function classNameOf(file: string): string {
  return file.replace(/\.yaml$/, '');
}

function describe(diagnostic: ExplainedDiagnostic, wording: DiagnosticMessages): string {
  const { file, line, column, severity, message, code } = diagnostic;
  const head = `${file}:${line}:${column} ${wording.severities[severity]} ${message} [${code}]`;
  return [head, ...detailLines(diagnostic, wording)].join('\n');
}

function countCases(cases: readonly TestCase[]): Attributes {
  const count = (name: string) => cases.filter(({ child }) => child?.name === name).length;
  return { tests: cases.length, failures: count('failure'), errors: 0, skipped: count('skipped'), time: 0 };
}

function formatSuite({ name, cases, output }: TestSuite): string {
  return xmlElement('testsuite', { name, ...countCases(cases) }, [
    ...cases.map(formatCase),
    ...(output.length > 0 ? [xmlTextElement('system-out', {}, output.join('\n'))] : []),
  ]);
}

function formatCase({ attributes, child }: TestCase): string {
  return xmlElement('testcase', attributes, child && [xmlTextElement(child.name, child.attributes, child.text)]);
}
