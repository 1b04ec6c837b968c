/** SARIF against its schema, and read back. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/catalog/catalog.js';
import type { Severity } from '../../src/diagnostics/codes.js';
import type { ValidationReport } from '../../src/formats/diagnostics/explained.js';
import { formatSarif } from '../../src/formats/diagnostics/sarif.js';
import { catalog as english } from '../../src/messages/en/catalog.js';
import { catalog as chinese } from '../../src/messages/zh/catalog.js';
import { anyDiagnostics, diagnosticWith, HOSTILE, largeReport, reportOn } from '../support/validation-report.js';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Region;
  };
  readonly message?: { readonly text: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Location];
  readonly relatedLocations?: readonly Location[];
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly language: string; readonly rules: readonly { id: string }[] } };
      readonly language: string;
      readonly columnKind: string;
      readonly invocations?: readonly unknown[];
      readonly results: readonly Result[];
    },
  ];
}

const RUN = { version: '1.2.3', language: 'zh', summary: '1 个文件里发现 9 个错误。其中 8 个没有列出。' } as const;

const format = (report: ValidationReport) => formatSarif(report, chinese, RUN);

const runOf = (report: ValidationReport) => (JSON.parse(format(report)) as Log).runs[0];

const resultOf = (parts: Parameters<typeof diagnosticWith>[0]) => runOf(reportOn([diagnosticWith(parts)])).results[0];

/** The schema of SARIF 2.1.0 as its editors keep it in the SARIF SDK. */
const schema = join(
  createRequire(import.meta.url).resolve('@microsoft/sarif-multitool-ts'),
  '../../assets/sarif-2.1.0.schema.json',
);

/** RFC 3986: nothing but its own characters, percent signs only before two hexadecimal digits. */
const URI = /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\dA-F]{2})*$/;

const validate = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { uri: URI, 'uri-reference': URI, uuid: true, 'date-time': true },
}).compile(JSON.parse(readFileSync(schema, 'utf8')));

/** What the schema finds wrong. */
function problemsOf(sarif: string): unknown {
  validate(JSON.parse(sarif));
  return validate.errors ?? [];
}

describe('the log', () => {
  test('of one diagnostic says everything', () => {
    const related = { label: '首次出现在', file: 'plan/tasks/02.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 };
    expect(JSON.parse(format(reportOn([diagnosticWith({ related })])))).toEqual({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'plan',
              version: '1.2.3',
              language: 'zh-CN',
              rules: [
                {
                  id: 'duplicate-id',
                  name: 'DuplicateId',
                  shortDescription: { text: chinese['duplicate-id'].title },
                  fullDescription: { text: chinese['duplicate-id'].help },
                  help: {
                    text: `${chinese['duplicate-id'].help}\n\nplan explain duplicate-id`,
                    markdown: `${chinese['duplicate-id'].help}\n\n\`plan explain duplicate-id\``,
                  },
                  defaultConfiguration: { level: 'error' },
                  properties: { tags: [] },
                },
              ],
            },
          },
          language: 'zh-CN',
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'duplicate-id',
              ruleIndex: 0,
              level: 'error',
              message: { text: '标识 01-3 重复\n换一个没有用过的标识。' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'plan/tasks/01.yaml', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 12, startColumn: 9, endLine: 12, endColumn: 13 },
                  },
                },
              ],
              relatedLocations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'plan/tasks/02.yaml', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
                  },
                  message: { text: '首次出现在' },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('of nothing is valid and has no results', () => {
    const report = reportOn([], { files: ['plan/plan.yaml'] });
    expect(runOf(report).results).toEqual([]);
    expect(problemsOf(format(report))).toEqual([]);
  });

  test('in English says so', () => {
    const log = JSON.parse(formatSarif(reportOn([diagnosticWith()]), english, { ...RUN, language: 'en' })) as Log;
    expect([log.runs[0].language, log.runs[0].tool.driver.language]).toEqual(['en-US', 'en-US']);
    expect(log.runs[0].tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: english['duplicate-id'].title },
    });
  });

  test('says where results were left out', () => {
    const report = reportOn([diagnosticWith()], { omitted: { error: 8 } });
    expect(runOf(report).invocations).toEqual([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'warning', message: { text: RUN.summary } }],
      },
    ]);
    expect(problemsOf(format(report))).toEqual([]);
    expect(runOf(reportOn([diagnosticWith()]))).not.toHaveProperty('invocations');
  });
});

describe('rules', () => {
  test('are those that occur, once each, in the order of the catalog', () => {
    const codes = ['trailing-space', 'duplicate-id', 'trailing-space', 'yaml-syntax'] as const;
    const { tool, results } = runOf(reportOn(codes.map((code) => diagnosticWith({ code }))));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['yaml-syntax', 'duplicate-id', 'trailing-space']);
    expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([2, 1, 2, 0]);
  });

  test.each([
    ['duplicate-id', [], 'error'],
    ['trailing-space', ['configurable', 'fixable'], 'warning'],
    ['moved-due', ['configurable', 'needs-revision'], 'error'],
    ['no-lead', ['configurable'], 'note'],
  ] as const)('of %s have the tags %j and the level %s', (code, tags, level) => {
    const [rule] = runOf(reportOn([diagnosticWith({ code })])).tool.driver.rules;
    expect(rule).toMatchObject({ properties: { tags }, defaultConfiguration: { level } });
  });

  test('of every code are valid in both languages, with a name of their own', () => {
    const report = reportOn(CODES.map((code) => diagnosticWith({ code })));
    for (const catalog of [chinese, english]) {
      const sarif = formatSarif(report, catalog, RUN);
      expect(problemsOf(sarif)).toEqual([]);
      const rules = (JSON.parse(sarif) as Log).runs[0].tool.driver.rules as readonly { id: string; name: string }[];
      expect(rules.map(({ id }) => id)).toEqual(CODES);
      expect(new Set(rules.map(({ name }) => name)).size).toBe(CODES.length);
      expect(rules.filter(({ name }) => !/^(?:[A-Z][a-z0-9]*)+$/.test(name))).toEqual([]);
    }
  });
});

describe('results', () => {
  test.each<[Severity, string]>([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ])('of severity %s have the level %s', (severity, level) => {
    expect(resultOf({ severity })?.level).toBe(level);
  });

  test('without a hint have the message alone', () => {
    expect(resultOf({ hint: null })?.message.text).toBe('标识 01-3 重复');
  });

  test.each([
    ['plan/tasks/01.yaml', 'plan/tasks/01.yaml'],
    ['计划/a b.yaml', '%E8%AE%A1%E5%88%92/a%20b.yaml'],
    ['../plan/plan.yaml', '../plan/plan.yaml'],
    ['http://a/#1?', 'http%3A//a/%231%3F'],
    ['100%.yaml', '100%25.yaml'],
    ['\ud83d.yaml', '%EF%BF%BD.yaml'],
    ['😀.yaml', '%F0%9F%98%80.yaml'],
  ])('in %j are at %s', (file, uri) => {
    expect(resultOf({ file })?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test.each<[string, readonly number[], Region]>([
    ['a word', [1, 2, 1, 4], { startLine: 1, startColumn: 2, endLine: 1, endColumn: 4 }],
    ['several lines', [1, 2, 3, 1], { startLine: 1, startColumn: 2, endLine: 3, endColumn: 1 }],
    ['an empty place', [5, 2, 5, 2], { startLine: 5, startColumn: 2 }],
  ])('at %s have that region', (_, [line, column, endLine, endColumn], region) => {
    const parts = { line, column, endLine, endColumn } as { line: number };
    expect(resultOf(parts)?.locations[0].physicalLocation.region).toEqual(region);
  });
});

describe('text', () => {
  test.each(HOSTILE)('like %j keeps the log valid', (text) => {
    const related = { label: text, file: text, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const report = reportOn([diagnosticWith({ message: text, file: text, hint: text, related })]);
    expect(problemsOf(format(report))).toEqual([]);
  });

  test.each([
    ['[甲](https://a.cn)', '[甲] (https://a.cn)'],
    ['[甲\\](1)', '[甲\\] (1)'],
    ['[01-1, 01-2]', '[01-1, 01-2]'],
  ])('%j is no link', (message, text) => {
    expect(resultOf({ message, hint: null })?.message.text).toBe(text);
  });

  test('that a terminal would obey is escaped, and comes back', () => {
    const report = reportOn([diagnosticWith({ message: '\u009b31m\u202e甲', hint: null })]);
    expect(format(report)).toContain('\\u009b31m\\u202e甲');
    expect(runOf(report).results[0]?.message.text).toBe('\u009b31m\u202e甲');
  });

  test('of any kind comes back from a valid log', () => {
    fc.assert(
      fc.property(anyDiagnostics, (diagnostics) => {
        const sarif = format(reportOn(diagnostics));
        expect(problemsOf(sarif)).toEqual([]);
        const { results } = (JSON.parse(sarif) as Log).runs[0];
        expect(
          results.map(({ locations, message }) => ({
            file: decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri),
            text: message.text,
          })),
        ).toEqual(
          diagnostics.map(({ file, message, hint }) => ({
            file: file.replace(/\p{Cs}/gu, '\ufffd'),
            text: (hint === null ? message : `${message}\n${hint}`).replaceAll('](', '] ('),
          })),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test('100 000 diagnostics are as many results', () => {
  expect(runOf(largeReport()).results).toHaveLength(100_000);
});
