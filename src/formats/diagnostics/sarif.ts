/** Diagnostics as SARIF 2.1.0, the exchange format of static analysis that code scanning and editors read. */
import { CATALOG, CODES } from '../../diagnostics/catalog/catalog.js';
import type { Code, Severity } from '../../diagnostics/codes.js';
import type { Range } from '../../diagnostics/diagnostic.js';
import type { CatalogMessages } from '../../messages/messages.js';
import type { Language } from '../../model/plan.js';
import { toJson } from '../json.js';
import type { ExplainedDiagnostic, ValidationReport } from './explained.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };

/** What is said of the run as a whole. */
export interface SarifRun {
  /** The program's version. */
  readonly version: string;
  /** That of the messages. */
  readonly language: Language;
  /** A sentence that counts what was found. */
  readonly summary: string;
}

/** A log with one run: the rules that were broken, and a result for each diagnostic, which has a line of its own. */
export function formatSarif(report: ValidationReport, catalog: CatalogMessages, run: SarifRun): string {
  const occurring = new Set(report.diagnostics.map(({ code }) => code));
  const codes = CODES.filter((code) => occurring.has(code));
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const language = LANGUAGE_TAGS[run.language];
  const rules = codes.map((code) => toRule(code, catalog));
  const facts = {
    tool: { driver: { name: 'plan', version: run.version, language, rules } },
    language,
    columnKind: 'utf16CodeUnits',
    ...(report.omitted > 0 && { invocations: [toInvocation(run.summary)] }),
  };
  const results = report.diagnostics.map((diagnostic) => toJson(toResult(diagnostic, indexes.get(diagnostic.code))));
  return [
    `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[`,
    `${toJson(facts).slice(0, -1)},"results":[`,
    results.join(',\n'),
    ']}]}\n',
  ].join('\n');
}

function toRule(code: Code, catalog: CatalogMessages) {
  const { severity, configurable, fixable, needsRevision } = CATALOG[code];
  const { title, help } = catalog[code];
  const tags = [
    ...(configurable ? ['configurable'] : []),
    ...(fixable ? ['fixable'] : []),
    ...(needsRevision ? ['needs-revision'] : []),
  ];
  return {
    id: code,
    name: toPascalCase(code),
    shortDescription: { text: title },
    fullDescription: { text: help },
    help: { text: `${help}\n\nplan explain ${code}`, markdown: `${help}\n\n\`plan explain ${code}\`` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags },
  };
}

/** A reader that counts the results should know that there are more. */
function toInvocation(summary: string) {
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: LEVELS.warning, message: { text: summary } }],
  };
}

function toResult(diagnostic: ExplainedDiagnostic, ruleIndex: number | undefined) {
  const { code, severity, message, hint, file, related } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: toMessage(hint === null ? message : `${message}\n${hint}`),
    locations: [{ physicalLocation: toPhysicalLocation(file, diagnostic) }],
    ...(related && {
      relatedLocations: [
        { physicalLocation: toPhysicalLocation(related.file, related), message: toMessage(related.label) },
      ],
    }),
  };
}

/** Without the sequence by which plain text would make a link of what a file says. */
function toMessage(text: string) {
  return { text: text.replaceAll('](', '] (') };
}

function toPhysicalLocation(file: string, range: Range) {
  return { artifactLocation: { uri: toUri(file), uriBaseId: '%SRCROOT%' }, region: toRegion(range) };
}

/** An empty range reaches to the end of its line: some readers refuse a region that holds nothing. */
function toRegion({ line, column, endLine, endColumn }: Range) {
  const start = { startLine: line, startColumn: column };
  return line === endLine && column === endColumn ? start : { ...start, endLine, endColumn };
}

/** The path as a relative reference; half a surrogate pair, which no address can hold, becomes U+FFFD. */
function toUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function toPascalCase(code: string): string {
  return code.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
