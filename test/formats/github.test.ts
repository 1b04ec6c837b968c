/** Workflow commands read back as the runner of GitHub Actions reads them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/diagnostics/codes.js';
import type { ValidationReport } from '../../src/formats/diagnostics/explained.js';
import { formatGithub } from '../../src/formats/diagnostics/github.js';
import { catalog } from '../../src/messages/zh/catalog.js';
import { diagnostics as wording } from '../../src/messages/zh/diagnostics.js';
import { printable } from '../../src/terminal/printable.js';
import { anyDiagnostics, diagnosticWith, HOSTILE, largeReport, reportOn } from '../support/validation-report.js';

const SUMMARY = '1 个文件里发现 1 个错误。';

const format = (report: ValidationReport) => formatGithub(report, wording, catalog, SUMMARY);

/** The line of one diagnostic. */
const lineOf = (parts: Parameters<typeof diagnosticWith>[0]) =>
  format(reportOn([diagnosticWith(parts)])).split('\n')[0];

interface Command {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** A line as `ActionCommand.TryParseV2` of actions/runner takes it apart; undefined for plain text. */
function parseCommand(line: string): Command | undefined {
  const [, level = '', list = '', data = ''] = /^\s*::(\w+)(?: (.*?))?::(.*)$/s.exec(line) ?? [];
  if (!['error', 'warning', 'notice'].includes(level)) return undefined;
  const pairs = list.trim().split(',').map(parsePair);
  return { level, properties: Object.fromEntries(pairs), data: decode(data, []) };
}

/** The runner drops equals signs at the beginning of a value. */
function parsePair(pair: string): [string, string] {
  const [, name = '', value = ''] = /^([^=]*)=+(.*)$/s.exec(pair) ?? [];
  return [name, decode(value, ['%3A', '%2C'])];
}

function decode(text: string, more: readonly string[]): string {
  return ['%0D', '%0A', ...more, '%25'].reduce(
    (rest, code) => rest.replaceAll(code, String.fromCharCode(Number.parseInt(code.slice(1), 16))),
    text,
  );
}

describe('a diagnostic', () => {
  test('is one command with its place, title, message and hint', () => {
    expect(lineOf({})).toBe(
      `::error file=plan/tasks/01.yaml,line=12,endLine=12,col=9,endColumn=12,title=${catalog['duplicate-id'].title} [duplicate-id]` +
        '::标识 01-3 重复%0A建议：换一个没有用过的标识。',
    );
  });

  test('without a hint has one line', () => {
    expect(parseCommand(lineOf({ hint: null }) ?? '')?.data).toBe('标识 01-3 重复');
  });

  test('names the second place between message and hint', () => {
    const related = { label: '首次出现在', file: 'plan/tasks/02.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 };
    expect(parseCommand(lineOf({ related }) ?? '')?.data).toBe(
      '标识 01-3 重复\n首次出现在：plan/tasks/02.yaml:3:5\n建议：换一个没有用过的标识。',
    );
  });

  test.each<[Severity, string]>([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'notice'],
  ])('of severity %s is a %s', (severity, level) => {
    expect(parseCommand(lineOf({ severity }) ?? '')?.level).toBe(level);
  });
});

describe('columns', () => {
  test.each([
    ['within a line end with the last character', [12, 9, 12, 13], 'line=12,endLine=12,col=9,endColumn=12'],
    ['of one character are equal', [12, 9, 12, 10], 'line=12,endLine=12,col=9,endColumn=9'],
    ['of an empty place are equal', [12, 9, 12, 9], 'line=12,endLine=12,col=9,endColumn=9'],
    ['at the beginning of a file are equal', [1, 1, 1, 1], 'line=1,endLine=1,col=1,endColumn=1'],
    ['over several lines are left out', [12, 9, 14, 3], 'line=12,endLine=14'],
    ['up to a line break leave out the next line', [12, 9, 14, 1], 'line=12,endLine=13'],
    ['of one line with its break are left out', [12, 1, 13, 1], 'line=12,endLine=12'],
  ])('%s', (_, [line, column, endLine, endColumn], place) => {
    const parts = { line, column, endLine, endColumn } as { line: number };
    expect(lineOf(parts)).toContain(`file=plan/tasks/01.yaml,${place},title=`);
  });
});

describe('characters', () => {
  test.each([
    ['a message', '%\r\n:,', { message: '50%,甲:乙' }, '::50%25,甲:乙%0A'],
    ['a file', '%\r\n:,', { file: '计划/a,b:c%0A.yaml' }, ' file=计划/a%2Cb%3Ac%250A.yaml,line='],
    ['a command in a message', '', { message: '::error file=a::甲' }, '::::error file=a::甲%0A'],
    ['a command on a line of its own', '', { message: '甲\n::error::乙' }, '::甲<U+000A>::error::乙%0A'],
    ['colours', '', { message: '\u001b[31m甲' }, '::<U+001B>[31m甲%0A'],
  ])('of %s do not break the command', (_, __, parts, written) => {
    expect(lineOf(parts)).toContain(written);
  });

  test('of any text come back as a terminal would show them', () => {
    fc.assert(
      fc.property(anyDiagnostics, (diagnostics) => {
        const lines = format(reportOn(diagnostics)).split('\n');
        expect(lines.slice(-2)).toEqual([SUMMARY, '']);
        const commands = lines.slice(0, -2).map(parseCommand);
        expect(commands.map((command) => command?.properties.file)).toEqual(
          diagnostics.map(({ file }) => printable(file).replace(/^=+/, '')),
        );
        expect(commands.map((command) => command?.data.split('\n')[0])).toEqual(
          diagnostics.map(({ message }) => printable(message)),
        );
        expect(commands.map((command) => command?.properties.line)).toEqual(diagnostics.map(({ line }) => `${line}`));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(HOSTILE)('like %j leave one line', (text) => {
    const report = reportOn([diagnosticWith({ message: text, file: text, hint: text })]);
    expect(format(report).split(/[\r\n]/)).toHaveLength(3);
  });
});

describe('the summary', () => {
  test('is the last line, and plain', () => {
    expect(format(reportOn([diagnosticWith()]))).toMatch(new RegExp(`\n${SUMMARY}\n$`));
    expect(parseCommand(SUMMARY)).toBeUndefined();
  });

  test('stands alone where nothing was found', () => {
    expect(format(reportOn([], { files: ['plan/plan.yaml'] }))).toBe(`${SUMMARY}\n`);
  });

  test.each<[string, number, number, boolean]>([
    ['ten of a level are shown', 10, 0, false],
    ['more than ten of a level are not all shown', 11, 0, true],
    ['those that are left out count too', 1, 10, true],
  ])('is also an annotation where GitHub would drop some: %s', (_, shown, omitted, isCut) => {
    const diagnostics = Array.from({ length: shown }, () => diagnosticWith());
    const lines = format(reportOn(diagnostics, { omitted: { error: omitted } })).split('\n');
    expect(lines.filter((line) => line === `::notice title=plan validate::${SUMMARY}`)).toHaveLength(isCut ? 1 : 0);
    expect(parseCommand(lines[0] ?? '')?.level).toBe(isCut ? 'notice' : 'error');
  });
});

test('100 000 diagnostics are as many lines', () => {
  const lines = format(largeReport()).trimEnd().split('\n');
  expect(lines).toHaveLength(100_002);
  expect(lines.filter((line) => parseCommand(line) === undefined)).toEqual([SUMMARY]);
});
