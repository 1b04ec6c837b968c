/** Reports of `plan validate` made by hand, and text that no format should stumble over. */
import fc from 'fast-check';
import type { Code, Severity } from '../../src/diagnostics/codes.js';
import type { ExplainedDiagnostic, ValidationReport } from '../../src/formats/diagnostics/explained.js';

/** One diagnostic; what is not given is unremarkable. */
export function diagnosticWith(parts: Partial<ExplainedDiagnostic> = {}): ExplainedDiagnostic {
  return {
    code: 'duplicate-id',
    severity: 'error',
    message: '标识 01-3 重复',
    file: 'plan/tasks/01.yaml',
    line: 12,
    column: 9,
    endLine: 12,
    endColumn: 13,
    hint: '换一个没有用过的标识。',
    fixable: false,
    related: null,
    ...parts,
  };
}

/** A report on these diagnostics; `omitted` others of a severity are not shown. */
export function reportOn(
  diagnostics: readonly ExplainedDiagnostic[],
  { files, omitted = {} }: { files?: readonly string[]; omitted?: Partial<Record<Severity, number>> } = {},
): ValidationReport {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  for (const severity of SEVERITIES) counts[severity] += omitted[severity] ?? 0;
  const hidden = SEVERITIES.reduce((sum, severity) => sum + (omitted[severity] ?? 0), 0);
  return {
    files: files ?? [...new Set(diagnostics.map(({ file }) => file))].sort(),
    counts,
    diagnostics,
    omitted: hidden,
  };
}

/** A report as large as any plan could cause. */
export function largeReport(): ValidationReport {
  const codes: readonly Code[] = ['duplicate-id', 'unknown-department', 'trailing-space'];
  const diagnostics = Array.from({ length: 100_000 }, (_, index) =>
    diagnosticWith({
      code: codes[index % codes.length] as Code,
      severity: SEVERITIES[index % SEVERITIES.length] as Severity,
      file: `plan/tasks/${String(index % 1000).padStart(4, '0')}.yaml`,
      line: index + 1,
      endLine: index + 1,
      message: `第 ${index} 个问题，说得比较长，像真的一样：单位“市应急管理局”没有登记`,
      related: { label: '首次出现在', file: 'plan/plan.yaml', line: 1, column: 1, endLine: 1, endColumn: 5 },
    }),
  );
  return reportOn(diagnostics);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Text that means something to one of the formats, or that some encoding cannot hold. */
export const HOSTILE = [
  ']]>',
  '<!--',
  '&amp;',
  '<failure/>',
  '"\'',
  '::error::甲',
  '\n::error file=a::甲',
  '##[error]甲',
  '%0A',
  '%25',
  '%',
  ',line=1::',
  '\r\n',
  '\r',
  '\n',
  '\t',
  '\0',
  '\u001b[31m',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ud83d',
  '\ude00',
  '😀',
  '👨‍👩‍👧',
  '市应急管理局',
  '𠮷',
  '[甲](https://a.cn)',
  '[甲](1)',
  '{0}',
  '\\',
  '../',
  '#',
  '?',
  ' ',
  '=',
] as const;

/** Any text, likely with something hostile in it; not empty. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string(),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

/** Any diagnostics of any text. */
export const anyDiagnostics = fc.array(
  fc
    .record({
      code: fc.constantFrom<Code>('duplicate-id', 'trailing-space', 'moved-due'),
      severity: fc.constantFrom(...SEVERITIES),
      message: anyText,
      file: anyText,
      hint: fc.option(anyText),
      line: fc.integer({ min: 1, max: 99 }),
      column: fc.integer({ min: 1, max: 99 }),
      lines: fc.nat(3),
      columns: fc.nat(9),
      related: fc.option(
        fc.record({ label: anyText, file: anyText, line: fc.integer({ min: 1, max: 99 }), column: fc.constant(1) }),
      ),
    })
    .map(({ lines, columns, related, ...parts }) =>
      diagnosticWith({
        ...parts,
        endLine: parts.line + lines,
        endColumn: parts.column + columns,
        related: related && { ...related, endLine: related.line, endColumn: 1 },
      }),
    ),
  { maxLength: 6 },
);
