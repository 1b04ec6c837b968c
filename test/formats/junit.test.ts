/** JUnit XML read back by a strict parser. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/diagnostics/codes.js';
import type { ValidationReport } from '../../src/formats/diagnostics/explained.js';
import { formatJunit } from '../../src/formats/diagnostics/junit.js';
import { diagnostics as wording } from '../../src/messages/zh/diagnostics.js';
import { anyDiagnostics, diagnosticWith, HOSTILE, largeReport, reportOn } from '../support/validation-report.js';

const SUMMARY = '1 个文件里发现 9 个错误。其中 8 个没有列出。';

const format = (report: ValidationReport, failing: readonly Severity[] = ['error']) =>
  formatJunit(report, failing, wording, SUMMARY);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root element; throws where the XML is not well-formed. */
function parse(xml: string): Element {
  const parser = new SaxesParser();
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return document.children[0] as Element;
}

/** All elements of a name. */
function find(element: Element, name: string): Element[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => find(child, name))];
}

/** Per suite: its test cases, each with how it ended. */
function outcomes(report: ValidationReport, failing?: readonly Severity[]): Record<string, string[]> {
  const suites = find(parse(format(report, failing)), 'testsuite');
  return Object.fromEntries(
    suites.map(({ attributes, children }) => [
      attributes.name,
      children
        .filter(({ name }) => name === 'testcase')
        .map((testcase) => `${testcase.attributes.name}: ${testcase.children[0]?.name ?? 'passed'}`),
    ]),
  );
}

/** What XML cannot hold, written out. */
const visible = (text: string) =>
  text.replace(
    /[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

test('a whole report', () => {
  const related = { label: '首次出现在', file: 'plan/tasks/02.yaml', line: 3, column: 5, endLine: 3, endColumn: 9 };
  const report = reportOn(
    [
      diagnosticWith({ related }),
      diagnosticWith({ code: 'no-lead', severity: 'info', message: '没有牵头单位', hint: null }),
    ],
    { files: ['plan/plan.yaml', 'plan/tasks/01.yaml'] },
  );
  expect(format(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plan validate" tests="2" failures="1" errors="0" skipped="0" time="0">
<testsuite name="plan/plan.yaml" tests="1" failures="0" errors="0" skipped="0" time="0">
<testcase classname="plan/plan" name="plan/plan.yaml" file="plan/plan.yaml" time="0"/>
</testsuite>
<testsuite name="plan/tasks/01.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
<testcase classname="plan/tasks/01" name="12:9 duplicate-id" file="plan/tasks/01.yaml" line="12" time="0">
<failure type="duplicate-id" message="标识 01-3 重复">plan/tasks/01.yaml:12:9 错误 标识 01-3 重复 [duplicate-id]
首次出现在：plan/tasks/02.yaml:3:5
建议：换一个没有用过的标识。</failure>
</testcase>
<system-out>plan/tasks/01.yaml:12:9 提示 没有牵头单位 [no-lead]</system-out>
</testsuite>
</testsuites>
`);
});

describe('test cases', () => {
  const all = [
    diagnosticWith({ severity: 'error', line: 1 }),
    diagnosticWith({ severity: 'warning', line: 2 }),
    diagnosticWith({ severity: 'info', line: 3 }),
  ];
  const file = 'plan/tasks/01.yaml';

  test.each<[readonly Severity[], readonly string[], number]>([
    [['error'], ['1:9'], 2],
    [['error', 'warning'], ['1:9', '2:9'], 1],
    [['error', 'warning', 'info'], ['1:9', '2:9', '3:9'], 0],
  ])('fail for %j, the others are output', (failing, places, quiet) => {
    const report = reportOn(all);
    expect(outcomes(report, failing)[file]).toEqual(places.map((place) => `${place} duplicate-id: failure`));
    const output = find(parse(format(report, failing)), 'system-out').map(({ text }) =>
      text.match(/\[duplicate-id\]/g),
    );
    expect(output.flat()).toHaveLength(quiet);
  });

  test('pass for a file that has nothing failing', () => {
    expect(outcomes(reportOn([diagnosticWith({ severity: 'warning' })]))).toEqual({ [file]: [`${file}: passed`] });
  });

  test('exist for a file that could not be checked', () => {
    const report = reportOn([diagnosticWith({ file: 'plan/plan.yaml', code: 'file-missing', line: 1, column: 1 })], {
      files: [file],
    });
    expect(outcomes(report)).toEqual({ 'plan/plan.yaml': ['1:1 file-missing: failure'], [file]: [`${file}: passed`] });
  });

  test('have names that differ within a file', () => {
    const report = reportOn([diagnosticWith(), diagnosticWith({ message: '乙' }), diagnosticWith({ file: 'b.yaml' })]);
    expect(outcomes(report)).toEqual({
      'b.yaml': ['12:9 duplicate-id: failure'],
      [file]: ['12:9 duplicate-id: failure', '12:9 duplicate-id (2): failure'],
    });
  });

  test('do not exist without files', () => {
    expect(parse(format(reportOn([])))).toMatchObject({ name: 'testsuites', attributes: { tests: '0' }, children: [] });
  });
});

describe('what is not shown', () => {
  const files = ['plan/plan.yaml', 'plan/tasks/01.yaml'];

  test('lets no file pass if it may have failed, and fails by itself', () => {
    const report = reportOn([diagnosticWith()], { files, omitted: { error: 8 } });
    expect(outcomes(report)).toEqual({
      'plan/plan.yaml': ['plan/plan.yaml: skipped'],
      'plan/tasks/01.yaml': ['12:9 duplicate-id: failure'],
      'plan validate': ['--max-diagnostics: failure'],
    });
    expect(find(parse(format(report)), 'failure').at(-1)).toMatchObject({
      attributes: { message: SUMMARY },
      text: SUMMARY,
    });
    expect(parse(format(report)).attributes).toMatchObject({ tests: '3', failures: '2', skipped: '1' });
  });

  test('changes nothing if it fails nothing', () => {
    const report = reportOn([diagnosticWith()], { files, omitted: { info: 8 } });
    expect(outcomes(report)).toEqual({
      'plan/plan.yaml': ['plan/plan.yaml: passed'],
      'plan/tasks/01.yaml': ['12:9 duplicate-id: failure'],
    });
  });
});

describe('text', () => {
  test.each([
    ['markup', `<a b="c">&amp;]]>`, '&lt;a b=&quot;c&quot;&gt;&amp;amp;]]&gt;'],
    ['line breaks', '甲\r\n乙\t丙', '甲&#13;&#10;乙&#9;丙'],
    ['control characters', '\0\u001b[31m', '\\u0000\\u001b[31m'],
    ['half an emoji', '甲\ud83d', '甲\\ud83d'],
    ['a whole emoji', '甲😀', '甲😀'],
    ['characters that are none', '\ufffe\uffff', '\\ufffe\\uffff'],
    ['what a terminal obeys', '\u009b\u202e', '&#155;&#8238;'],
  ])('in an attribute: %s', (_, message, written) => {
    expect(format(reportOn([diagnosticWith({ message })]))).toContain(` message="${written}">`);
  });

  test('in an element keeps its line breaks', () => {
    const report = reportOn([diagnosticWith({ message: '甲\n乙\t丙\r丁', hint: null })]);
    expect(format(report)).toContain('错误 甲\n乙\t丙&#13;丁 [duplicate-id]</failure>');
  });

  test.each(HOSTILE)('like %j comes back', (text) => {
    const [failure] = find(parse(format(reportOn([diagnosticWith({ message: text })]))), 'failure');
    expect(failure?.attributes.message).toBe(visible(text));
    expect(failure?.text).toContain(visible(text));
  });

  test('of any kind comes back', () => {
    fc.assert(
      fc.property(anyDiagnostics, fc.subarray<Severity>(['error', 'warning', 'info']), (diagnostics, failing) => {
        const report = reportOn(diagnostics);
        const root = parse(format(report, failing));
        const failed = report.files.flatMap((file) =>
          diagnostics.filter((diagnostic) => diagnostic.file === file && failing.includes(diagnostic.severity)),
        );
        expect(find(root, 'testsuite').map(({ attributes }) => attributes.name)).toEqual(report.files.map(visible));
        expect(find(root, 'failure').map(({ attributes }) => [attributes.type, attributes.message])).toEqual(
          failed.map(({ code, message }) => [code, visible(message)]),
        );
        const quiet = report.files
          .map((file) => diagnostics.filter((one) => one.file === file && !failing.includes(one.severity)))
          .filter((list) => list.length > 0);
        const output = find(root, 'system-out').map(({ text }) => text);
        expect(output).toHaveLength(quiet.length);
        for (const [at, list] of quiet.entries()) {
          for (const { message, code } of list) expect(output[at]).toContain(`${visible(message)} [${code}]`);
        }
        expect(root.attributes.failures).toBe(`${failed.length}`);
      }),
      { numRuns: 1000 },
    );
  });
});

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

test.runIf(hasXmllint)('xmllint finds nothing wrong', () => {
  const report = reportOn(HOSTILE.map((text) => diagnosticWith({ message: text, file: text, hint: text })));
  const { status, stderr } = spawnSync('xmllint', ['--noout', '-'], { input: format(report), encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('100 000 diagnostics are as many failures', () => {
  const xml = format(largeReport(), ['error', 'warning', 'info']);
  expect(xml.match(/<failure /g)).toHaveLength(100_000);
  expect(xml.match(/<testsuite /g)).toHaveLength(1000);
});
