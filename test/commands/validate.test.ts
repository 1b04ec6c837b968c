/** `plan validate` as it is called by clerks, hooks and CI: what is reported, what is written, what it returns. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_DATE, EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { writeFiles } from '../support/example.js';
import { commitAll } from '../support/repository.js';
import { run } from '../support/run.js';

const TASK = EXAMPLE_PLAN['tasks/01.yaml'] as string;

/** Two errors that can be fixed, one that cannot, a warning and a note, in two files. */
const MISTAKES = {
  ...EXAMPLE_PLAN,
  'tasks/01.yaml': TASK.replace('collator: 市应急管理局\n    status: open', 'collator: 市应急局\n    status: 在办')
    .replace('support: [市公安局]', 'support: [市公安厅]')
    .replace('title: 完成选址, due: 2022-06', 'title: 完成选址, due: 2023-06'),
  'events/2022-06-03-crash.yaml': 'kind: accident\ndate: 2022-06-03\n',
};

async function validate(cwd: string, ...argv: string[]) {
  return await run(['validate', '--as-of', EXAMPLE_DATE, ...argv], { cwd });
}

/** `severity code file:line` of each diagnostic. */
async function codes(cwd: string, ...argv: string[]): Promise<string[]> {
  const { stdout } = await validate(cwd, '--format', 'json', ...argv);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Record<string, string>[] };
  return diagnostics.map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`);
}

const ALL = [
  'info schema-modeline plan/events/2022-06-03-crash.yaml:1',
  'error unknown-department plan/tasks/01.yaml:12',
  'warning due-outside-period plan/tasks/01.yaml:33',
  'error department-alias plan/tasks/01.yaml:43',
  'error misspelt-value plan/tasks/01.yaml:44',
];

describe('what is reported', () => {
  test('everything, sorted by file, line and column', async () => {
    expect(await codes(writeFiles(MISTAKES))).toEqual(ALL);
  });

  test.each([
    ['error', 1],
    ['warning', 1],
    ['info', 1],
    ['警告', 1],
  ])('--fail-on %s on a plan with errors', async (level, code) => {
    expect((await validate(writeFiles(MISTAKES), '--fail-on', level)).code).toBe(code);
  });

  test.each([
    ['error', 0],
    ['warning', 0],
    ['info', 1],
  ])('--fail-on %s on a plan with a note', async (level, code) => {
    const cwd = writeFiles({ ...EXAMPLE_PLAN, 'events/2022-06-03-crash.yaml': 'kind: accident\ndate: 2022-06-03\n' });
    expect((await validate(cwd, '--fail-on', level)).code).toBe(code);
  });

  test('--quiet lists only what makes the check fail, and is silent when nothing does', async () => {
    const cwd = writeFiles(MISTAKES);
    expect(await codes(cwd, '--quiet')).toEqual(ALL.filter((line) => line.startsWith('error')));
    expect(await codes(cwd, '--quiet', '--fail-on', 'warning')).toEqual(ALL.slice(1));
    expect(await validate(writeFiles(EXAMPLE_PLAN), '--quiet')).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  test('--max-diagnostics shows so many, and counts all', async () => {
    const cwd = writeFiles(MISTAKES);
    expect(await codes(cwd, '--max-diagnostics', '2')).toEqual(ALL.slice(0, 2));
    const { stdout, code } = await validate(cwd, '--max-diagnostics', '2', '--lang', 'en');
    expect(stdout).toContain('Found 3 errors, 1 warning and 1 note in 2 files. 3 not shown.');
    expect(code).toBe(1);
    const json = JSON.parse((await validate(cwd, '--max-diagnostics', '2', '--format', 'json')).stdout);
    expect(json).toMatchObject({ error: 3, warning: 1, info: 1, omitted: 3 });
  });

  test('rules in plan.yaml change severities', async () => {
    const rules = 'rules:\n  schema-modeline: off\n  due-outside-period: error\n';
    const cwd = writeFiles({ ...MISTAKES, 'plan.yaml': `${EXAMPLE_PLAN['plan.yaml']}${rules}` });
    expect(await codes(cwd)).toEqual([ALL[1], ALL[2]?.replace('warning', 'error'), ALL[3], ALL[4]]);
  });
});

describe('files named on the command line', () => {
  test.each([
    [['plan/tasks/01.yaml'], ALL.slice(1)],
    [['plan/events'], ALL.slice(0, 1)],
    [['plan/events/2022-06-03-crash.yaml', './plan/tasks/'], ALL],
    [['plan'], ALL],
    [['plan/departments.yaml'], []],
  ])('%j', async (files, expected) => {
    expect(await codes(writeFiles(MISTAKES), ...files)).toEqual(expected);
  });

  test('are checked against the whole plan, and a duplicate is reported on whichever of the two is named', async () => {
    const copy = TASK.replace('id: "01"', 'id: "02"')
      .replace('id: 01-1', 'id: 02-1')
      .replace(/\n {2}- id: 01-2[\s\S]*/, '\n');
    const other = copy.replace('id: "02"', 'id: "03"').replace('id: 02-1', 'id: 03-1');
    const cwd = writeFiles({ ...EXAMPLE_PLAN, 'tasks/02.yaml': copy, 'tasks/03.yaml': other });
    expect(await codes(cwd, 'plan/tasks/03.yaml')).toEqual(['warning identical-measures plan/tasks/03.yaml:6']);
    const { stdout } = await validate(cwd, 'plan/tasks/02.yaml', '--format', 'json');
    const [found] = JSON.parse(stdout).diagnostics;
    expect([found.code, found.file]).toEqual(['identical-measures', 'plan/tasks/02.yaml']);
  });

  test('the plan is found from the file, from any directory', async () => {
    const cwd = writeFiles(MISTAKES);
    mkdirSync(join(cwd, 'elsewhere'));
    const found = await codes(join(cwd, 'elsewhere'), '../plan/events/2022-06-03-crash.yaml');
    expect(found).toEqual(['info schema-modeline ../plan/events/2022-06-03-crash.yaml:1']);
  });

  test('through a symbolic link', async () => {
    const cwd = writeFiles(MISTAKES);
    symlinkSync(join(cwd, 'plan'), join(cwd, 'link'));
    expect(await codes(cwd, 'link/events', '--dir', 'plan')).toHaveLength(1);
  });

  test.each([
    ['that are not there', ['plan/tasks/99.yaml']],
    ['outside the plan', ['outside.yaml']],
  ])('%s are a wrong call', async (_what, files) => {
    const cwd = writeFiles(EXAMPLE_PLAN);
    writeFileSync(join(cwd, 'outside.yaml'), 'x: 1\n');
    const { stdout, stderr, code } = await validate(cwd, '--lang', 'en', ...files);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain(files[0]);
  });

  test('in a folder that should not be there', async () => {
    const cwd = writeFiles({ ...EXAMPLE_PLAN, 'progress/june/gongan.yaml': '- measure: 01-2\n  date: 2022-06-10\n' });
    expect(await codes(cwd, 'plan/progress/june/gongan.yaml')).toEqual(['error file-misplaced plan/progress/june:1']);
  });

  test('that the plan does not read are no concern of it', async () => {
    const cwd = writeFiles(MISTAKES);
    writeFileSync(join(cwd, 'plan/notes.md'), '# notes\n');
    const { stdout, code } = await validate(cwd, 'plan/notes.md', '--lang', 'en');
    expect([stdout, code]).toEqual(['There is no plan file to check.\n', 0]);
  });
});

describe('--changed', () => {
  test('reports on what changed since the last commit, and on what only two revisions can show', async () => {
    const cwd = writeFiles(MISTAKES);
    commitAll(cwd);
    expect(await codes(cwd, '--changed')).toEqual([]);
    const file = join(cwd, 'plan/tasks/01.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('due: 2022-11', 'due: 2022-12'));
    expect(await codes(cwd, '--changed')).toEqual([ALL[1], 'error moved-due plan/tasks/01.yaml:28', ...ALL.slice(2)]);
    commitAll(cwd);
    expect(await codes(cwd, '--changed')).toEqual([]);
    expect(await codes(cwd, '--changed=HEAD~1')).toContain('error moved-due plan/tasks/01.yaml:28');
    expect(await codes(cwd, '--changed=HEAD~1', 'plan/events')).toEqual([]);
  });

  test.each([
    ['outside of a repository', false, '--changed'],
    ['with an unknown revision', true, '--changed=nowhere'],
  ])('%s it is a wrong call', async (_what, isRepository, option) => {
    const cwd = writeFiles(EXAMPLE_PLAN);
    if (isRepository) commitAll(cwd);
    const { stdout, stderr, code } = await validate(cwd, option, '--lang', 'en');
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(/^error: .+\nhint: /);
  });
});

describe('--fix', () => {
  const fixedTask = TASK.replace('support: [市公安局]', 'support: [市公安厅]').replace(
    'title: 完成选址, due: 2022-06',
    'title: 完成选址, due: 2023-06',
  );

  test('mends what has one right answer, and reports the rest', async () => {
    const cwd = writeFiles(MISTAKES);
    const { stderr, code } = await validate(cwd, '--fix', '--lang', 'en');
    expect([stderr, code]).toEqual(['Mended 3 places in 2 files.\n', 1]);
    expect(readFileSync(join(cwd, 'plan/tasks/01.yaml'), 'utf8')).toBe(fixedTask);
    expect(readFileSync(join(cwd, 'plan/events/2022-06-03-crash.yaml'), 'utf8')).toBe(
      EXAMPLE_PLAN['events/2022-06-03-crash.yaml'],
    );
    expect(await codes(cwd)).toEqual([ALL[1], ALL[2]]);
  });

  test('a second time changes nothing', async () => {
    const cwd = writeFiles(MISTAKES);
    await validate(cwd, '--fix');
    const file = join(cwd, 'plan/tasks/01.yaml');
    utimesSync(file, 1, 1);
    const { stderr } = await validate(cwd, '--fix', '--lang', 'en');
    expect([stderr, statSync(file).mtimeMs]).toEqual(['There is nothing that can be mended automatically.\n', 1000]);
  });

  test('keeps Windows line ends, the byte order mark, comments and the missing line break at the end', async () => {
    const source = `\ufeff${(MISTAKES['tasks/01.yaml'] as string).replace('title: 压实责任', "title:   '压实责任'   # 😀 注").replaceAll('\n', '\r\n').trimEnd()}`;
    const cwd = writeFiles({ ...MISTAKES, 'tasks/01.yaml': source });
    await validate(cwd, '--fix');
    expect(readFileSync(join(cwd, 'plan/tasks/01.yaml'), 'utf8')).toBe(
      source.replace('collator: 市应急局', 'collator: 市应急管理局').replace('status: 在办', 'status: open'),
    );
  });

  test('of named files leaves the others alone', async () => {
    const cwd = writeFiles(MISTAKES);
    await validate(cwd, '--fix', 'plan/events');
    expect(readFileSync(join(cwd, 'plan/tasks/01.yaml'), 'utf8')).toBe(MISTAKES['tasks/01.yaml']);
    expect(await codes(cwd)).toEqual(ALL.slice(1));
  });

  test('writes through a symbolic link inside the plan, and keeps it', async () => {
    const cwd = writeFiles({ ...MISTAKES, 'tasks/01.yaml': null });
    writeFileSync(join(cwd, 'plan/real.txt'), MISTAKES['tasks/01.yaml'] as string);
    symlinkSync('../real.txt', join(cwd, 'plan/tasks/01.yaml'));
    await validate(cwd, '--fix');
    expect(readFileSync(join(cwd, 'plan/real.txt'), 'utf8')).toBe(fixedTask);
  });

  test('never writes without being told to', async () => {
    const cwd = writeFiles(MISTAKES);
    for (const argv of [[], ['--fix', '--dry-run'], ['--format', 'sarif'], ['plan/tasks/01.yaml']])
      await validate(cwd, ...argv);
    expect(readFileSync(join(cwd, 'plan/tasks/01.yaml'), 'utf8')).toBe(MISTAKES['tasks/01.yaml']);
  });
});

describe('--fix --dry-run', () => {
  test.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['no line break at the end', (text: string) => text.trimEnd()],
  ])('prints a diff that git applies: %s', async (_what, change) => {
    const files = Object.fromEntries(Object.entries(MISTAKES).map(([path, text]) => [path, change(text)]));
    const cwd = writeFiles(files);
    const fixed = writeFiles(files);
    await validate(fixed, '--fix');
    const { stdout, stderr, code } = await validate(cwd, '--fix', '--dry-run', '--lang', 'en');
    expect([stderr, code]).toEqual(['Would mend 3 places in 2 files; nothing was written.\n', 1]);
    execFileSync('git', ['apply', '-'], { cwd, input: stdout, env: { ...process.env, GIT_DIR: '/nowhere' } });
    for (const path of Object.keys(files)) {
      expect(readFileSync(join(cwd, 'plan', path))).toEqual(readFileSync(join(fixed, 'plan', path)));
    }
  });

  test('of a plan without mistakes is empty', async () => {
    const { stdout, code } = await validate(writeFiles(EXAMPLE_PLAN), '--fix', '--dry-run');
    expect([stdout, code]).toEqual(['', 0]);
  });
});

describe('wrong calls', () => {
  test.each([
    ['--dry-run'],
    ['--fix', '--dry-run', '--format', 'json'],
    ['--max-diagnostics', '0'],
    ['--max-diagnostics', 'many'],
    ['--fail-on', 'never'],
    ['--as-of', 'tomorrow'],
    ['--format', 'html'],
    ['-o', 'report.docx'],
  ])('%j', async (...argv) => {
    const { stdout, stderr, code } = await run(['validate', ...argv, '--lang', 'en'], { cwd: writeFiles(MISTAKES) });
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(/^error: /);
  });
});

describe('-o', () => {
  test.each([
    ['problems.json', '{'],
    ['problems.sarif', '{'],
    ['problems.xml', '<?xml'],
    ['problems.txt', 'plan/events/2022-06-03-crash.yaml:1:1'],
  ])('%s is written in the format of its ending', async (name, beginning) => {
    const cwd = writeFiles(MISTAKES);
    const { stdout, code } = await validate(cwd, '-o', name);
    expect([stdout, code]).toEqual(['', 1]);
    expect(readFileSync(join(cwd, name), 'utf8').startsWith(beginning)).toBe(true);
  });
});

test('other commands stop at errors alone, and show them with their lines', async () => {
  const warned = writeFiles({
    ...MISTAKES,
    'tasks/01.yaml': TASK.replace('完成选址, due: 2022-06', '完成选址, due: 2023-06'),
  });
  expect((await run(['status'], { cwd: warned })).code).toBe(0);
  const broken = writeFiles(MISTAKES);
  const { stdout, stderr, code } = await run(['status'], { cwd: broken });
  expect([stdout, code]).toEqual(['', 1]);
  expect(stderr).toContain('市公安厅');
  expect(stderr).not.toContain('schema-modeline');
  rmSync(broken, { recursive: true });
});
