/** Plans that are strange but legal, or meant to do harm. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, run } from '../support/run.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

const SHIPPED = [
  'plan.yaml',
  'departments.yaml',
  ...readdirSync(join(ROOT, 'plan/tasks')).map((name) => `tasks/${name}`),
];

describe('byte order marks and Windows line ends', () => {
  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ])('%s: the plan reads alike', async (_name, change) => {
    const files = SHIPPED.map((path) => [path, change(readFileSync(join(ROOT, 'plan', path), 'utf8'))]);
    const cwd = planWith({ 'tasks/01.yaml': null, ...Object.fromEntries(files) });
    const argv = ['list', '--format', 'json', '--as-of', '2022-06-30'];
    expect(await run(argv, { cwd })).toEqual(await run(argv));
  });

  test('findings stand at the same places', async () => {
    const broken = readFileSync(join(ROOT, 'test/fixtures/mistakes/plan/tasks/01.yaml'), 'utf8');
    const cwd = planWith({ 'tasks/01.yaml': `\ufeff${broken.replaceAll('\n', '\r\n')}` });
    const { stdout } = await run(['validate'], { cwd });
    expect(stdout).toContain('plan/tasks/01.yaml:10:17 ');
  });
});

describe('plan text in csv', () => {
  test('never begins a formula', async () => {
    const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\\t=1', ' =1'];
    const measures = nasty.map(
      (text, at) =>
        `  - {id: 01-${at + 1}, title: "${text}", departments: {lead: [市应急管理局]}, status: open, actions: [{id: a1, text: "${text}"}]}\n`,
    );
    const cwd = planWith({
      'tasks/01.yaml': `id: "01"\ntitle: "=cmd()"\nsection: "1"\nmeasures:\n${measures.join('')}`,
    });
    for (const argv of [
      ['list', '--format', 'csv'],
      ['export', 'ledger'],
      ['export', 'checklist', '-d', '市应急管理局'],
      ['export', 'matrix'],
    ]) {
      const { stdout, code } = await run(argv, { cwd });
      expect(code).toBe(0);
      const cells = stdout
        .replace(/^\ufeff/, '')
        .split(/[\r\n,]+/)
        .map((cell) => cell.replace(/^"/, ''));
      expect(cells.filter((cell) => /^\s*[=+\-@＝]/u.test(cell))).toEqual([]);
    }
  });
});

describe('department names', () => {
  const NAMES = ['../../evil', '/etc/evil', 'a/b', 'a\\b', 'CON', 'nul', '..', '市：局？', 'x'.repeat(400), '👮‍♀️局'];

  test('never leave the output directory', async () => {
    const list = NAMES.map((name, at) => `  - {id: d${at}, name: ${JSON.stringify(name)}, kind: government}\n`).join(
      '',
    );
    const cwd = planWith({
      'departments.yaml': `departments:\n${list}`,
      'tasks/01.yaml': `id: "01"\ntitle: 压实责任\nsection: "1"\nmeasures:\n  - {id: 01-1, title: 报告, departments: {lead: [CON]}, status: open}\n`,
    });
    const { code } = await run(['export', 'checklist', '--all', '-o', 'out/lists'], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['out', 'plan']);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['lists']);
    const files = readdirSync(join(cwd, 'out/lists'));
    expect(files).toHaveLength(NAMES.length);
    expect(files.every((name) => name.endsWith('.csv') && !/[<>:"/\\|?*]/.test(name))).toBe(true);
  });
});

describe('words of the call on the terminal', () => {
  test.each([
    [['list', '-d', '\u001b[31m甲']],
    [['list', '--section', '\u001b]0;x\u0007']],
    [['show', '\u009b31m']],
    [['--\u001b[2J']],
    [['status', '--dir', '\u001b[31m']],
    [['status', '--as-of', '\u202e']],
  ])('%j brings in no control sequence', async (argv) => {
    const { stderr, code } = await run(argv);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/[\u001b\u009b\u0007\u202e]/);
  });
});

describe('plan text on the terminal', () => {
  test('may be very long', async () => {
    const title = 'x'.repeat(200_000);
    const cwd = planWith({
      'tasks/01.yaml': `id: "01"\ntitle: 压实责任\nsection: "1"\nmeasures:\n  - {id: 01-1, title: ${title}👍🏽, departments: {lead: [市应急管理局]}, status: open}\n`,
    });
    const { stdout, code } = await run(['list'], { cwd });
    expect(code).toBe(0);
    expect(stdout.match(/x/g)).toHaveLength(200_000);
  });

  test('brings in no control sequence', async () => {
    const cwd = planWith({
      'plan.yaml':
        'title: "a\\e[31mb"\nissuer: c\nissued: 2022-01-01\nperiod: "2022"\nsections: [{id: "1", title: d}, {id: "2", title: e}]\n',
    });
    const { stdout, code } = await run(['validate'], { cwd });
    expect(code).toBe(1);
    expect(stdout).not.toContain('\u001b');
  });

  test('a file name with control characters is printed harmlessly', async () => {
    const cwd = planWith({ 'tasks/\u001b[31m.yaml': 'x' });
    const { stdout } = await run(['validate'], { cwd });
    expect(stdout).toContain('<U+001B>');
    expect(stdout).not.toContain('\u001b');
  });
});

test('an export that fails leaves nothing behind', async () => {
  const cwd = temporaryDirectory();
  const { code } = await run(['export', 'ledger', '-o', join(cwd, 'missing/ledger.csv')]);
  expect(code).toBe(2);
  expect(existsSync(join(cwd, 'missing'))).toBe(false);
  expect(readdirSync(cwd)).toEqual([]);
});

describe('a hostile file is one diagnostic', () => {
  const TASK =
    '# yaml-language-server: $schema=../../schemas/task.schema.json\nid: "02"\ntitle: 排查隐患\nsection: "1"\nmeasures:\n  - id: 02-1\n    title: 每月检查\n    departments:\n      lead: [市应急管理局]\n    status: open\n';
  const DEEP = 10_000;

  /** `code file:line:column` of everything that is found with such a file among the tasks. */
  async function found(content: string | Uint8Array): Promise<string[]> {
    const cwd = planWith({ 'tasks/02.yaml': content });
    const { stdout, code } = await run(['validate', '--format', 'json'], { cwd });
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string; file: string; line: number; column: number }[];
    };
    expect(code).toBe(Math.min(diagnostics.length, 1));
    return diagnostics.map(({ code, file, line, column }) => `${code} ${file}:${line}:${column}`);
  }

  test('but not the file that the others are made of', async () => {
    expect(await found(TASK)).toEqual([]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an alias bomb', TASK.replace('排查隐患', '&a [x, x, x]'), 'yaml-feature 3:8'],
    ['brackets in brackets', TASK.replace('每月检查', '['.repeat(DEEP) + ']'.repeat(DEEP)), 'too-deep 7:109'],
    ['brackets in brackets alone', '['.repeat(DEEP), 'too-deep 1:100'],
    ['dashes behind dashes', '- '.repeat(DEEP), 'too-deep 1:201'],
    ['keys below keys', Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 'too-deep 100:100'],
    ['a repeated key', TASK.replace('section:', 'title: x\nsection:'), 'duplicate-key 4:1'],
    ['a repeated key in a measure', `${TASK}    title: x\n`, 'duplicate-key 11:5'],
    ['several documents', `${TASK}---\n${TASK}`, 'yaml-feature 11:1'],
    ['a tag', TASK.replace('open', '!!str open'), 'yaml-feature 10:13'],
    ['a merge key', `${TASK}    <<: {title: x}\n`, 'yaml-feature 11:5'],
    ['a key of every object', `${TASK}__proto__: {id: "03"}\n`, 'unknown-property 11:1'],
    [
      'another key of every object',
      TASK.replace('    status', '    constructor: x\n    status'),
      'unknown-property 10:5',
    ],
    ['a NUL byte', `${TASK}#\0\0\n`, 'nul-byte 11:2'],
    ['invalid UTF-8', Buffer.concat([Buffer.from(TASK), Buffer.of(0x23, 0xff, 0x0a)]), 'not-utf8 11:2'],
    ['UTF-16', Buffer.from(`\ufeff${TASK}`, 'utf16le'), 'not-utf8 1:1'],
    [
      'merge conflict marks',
      TASK.replace(/(title: 排.*\n)/, '<<<<<<< a\n$1=======\n$1>>>>>>> b\n'),
      'merge-conflict 3:1',
    ],
    ['an unclosed bracket', TASK.replace('局]', '局'), 'yaml-syntax 9:13'],
    ['an unclosed quote', TASK.replace('每月', '"每月'), 'yaml-syntax 7:12'],
    ['a control character', TASK.replace('每月', '每\u000b月'), 'yaml-syntax 7:13'],
    ['a second byte order mark', `\ufeff\ufeff${TASK}`, 'yaml-syntax 1:1'],
    ['lone carriage returns', TASK.replaceAll('\n', '\r'), 'yaml-feature 1:63'],
    ['nothing', '', 'file-empty 1:1'],
    ['one endless line', `${TASK}# ${'x'.repeat(900_000)}\n    title：x\n`, 'yaml-syntax 12:10'],
    ['quotes', '"'.repeat(900_001), 'yaml-syntax 1:3'],
    ['brackets that are never opened', ']'.repeat(100_000), 'yaml-syntax 1:1'],
  ])('%s', async (_, content, expected) => {
    const [code, place] = expected.split(' ');
    expect(await found(content)).toEqual([`${code} plan/tasks/02.yaml:${place}`]);
  });

  test('many mistakes are as many diagnostics', async () => {
    const measure = TASK.slice(TASK.indexOf('  - '));
    const text = TASK + Array.from({ length: 500 }, () => measure.replace('局]', '局')).join('');
    expect(await found(text)).toHaveLength(500);
  });
});

describe('a plan for all time', () => {
  const files = {
    'plan.yaml': `title: 示例市长期工作要点
issuer: 示例市安全生产委员会
issued: 0001-01-01
period: 0001/9999
sections: [{id: "1", title: 责任落实}]
events: [{id: accident, name: 事故}]
`,
    'events/2022-05-01-fire.yaml': `kind: accident
date: 2022-05-01
`,
    'tasks/01.yaml': `id: "01"
title: 压实责任
section: "1"
measures:
  - id: 01-1
    title: 建站
    departments: {lead: [市应急管理局], responsible: [市公安局]}
    status: open
    targets: [{id: t1, name: 站, compare: at-least, goal: 3, unit: 个}]
    schedules: [{id: s1, name: 例会, every: 99999999999999999999 weeks, from: 2022-05-09, owedBy: each}]
    triggers: [{id: meeting, event: accident, within: 99999999999 days, name: 现场会}]
`,
  };
  const commands = [
    ['status'],
    ['agenda'],
    ['agenda', '--week'],
    ['targets'],
    ['remind'],
    ['report', 'weekly'],
    ['report', 'monthly'],
    ['report', 'quarterly'],
    ['report', 'yearly'],
    ['assess'],
    ['show', '01-1'],
  ];

  test.each(['0001-01-01', '2022-06-30', '9999-12-31'])('is supervised on %s', async (date) => {
    const cwd = planWith(files);
    for (const argv of commands) {
      const { stdout, stderr, code } = await run([...argv, '--as-of', date], { cwd, env: { PLAN_LANG: 'zh' } });
      expect([argv, stderr, code]).toEqual([argv, '', 0]);
      expect(stdout).not.toMatch(/NaN|Infinity|undefined|null|\d{5}-\d\d/);
    }
  });

  test('is valid', async () => {
    expect((await run(['validate'], { cwd: planWith(files) })).code).toBe(0);
  });
});
