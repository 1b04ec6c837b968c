/** `plan init --example`: the example plan where there is room for it, or nothing at all. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../src/messages/messages.js';
import { quoteWord } from '../../src/terminal/quote-word.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const EXAMPLE = join(ROOT, 'test/fixtures/example/plan');
const GO = ['--example', '--yes', '--lang', 'zh'];

/** Every file below a directory, hidden ones too, with its content. */
function filesIn(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(directory.length), readFileSync(path, 'utf8')]));
}

/** Every name below a directory. */
function namesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
}

const FILES = filesIn(EXAMPLE);
/** Six schemas, and two files for git. */
const BESIDE = 8;
const COUNT = Object.keys(FILES).length + BESIDE;

describe('plan init DIR --example --yes', () => {
  test.each([
    ['demo', 'demo/plan', ' demo '],
    ['.', 'plan', '当前目录'],
    ['示例 计划', '示例 计划/plan', ' 示例 计划 '],
    ['a/b/c', 'a/b/c/plan', ' a/b/c '],
    ['demo/', 'demo/plan', ' demo/ '],
    ["it's", "it's/plan", " it's "],
  ])('writes all files of the example to %s', async (directory, folder, named) => {
    const cwd = temporaryDirectory();
    const { stdout, stderr, code } = await run(['init', directory, ...GO], { cwd });
    expect([stdout, code]).toEqual(['', 0]);
    expect(stderr).toContain(`已在${named}写入${COUNT}个文件：plan、schemas、.gitattributes、.gitignore\n`);
    expect(filesIn(join(cwd, folder))).toEqual(FILES);
    expect(namesIn(cwd).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  test('takes an absolute path, and a directory that is there but empty', async () => {
    const directory = join(temporaryDirectory(), '空');
    mkdirSync(directory);
    expect((await run(['init', directory, ...GO])).code).toBe(0);
    expect(filesIn(join(directory, 'plan'))).toEqual(FILES);
  });

  test('takes a directory with other things in it, and leaves them alone', async () => {
    const cwd = temporaryDirectory();
    const others = { 'README.md': '说明', '.git/HEAD': 'ref', 'docs/plan/plan.yaml': '甲', 'schemas/other.json': '{}' };
    for (const [path, text] of Object.entries(others)) {
      mkdirSync(join(cwd, path, '..'), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    expect((await run(['init', ...GO], { cwd })).code).toBe(0);
    expect(filesIn(join(cwd, 'plan'))).toEqual(FILES);
    for (const [path, text] of Object.entries(others)) expect(readFileSync(join(cwd, path), 'utf8')).toBe(text);
  });

  test('takes a link to an empty directory', async () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, 'real'));
    symlinkSync('real', join(cwd, 'link'));
    expect((await run(['init', 'link', ...GO], { cwd })).code).toBe(0);
    expect(filesIn(join(cwd, 'real/plan'))).toEqual(FILES);
  });

  test('the plan is sound, and the other commands read it', async () => {
    const cwd = temporaryDirectory();
    await run(['init', 'demo', ...GO], { cwd });
    const world = { cwd, today: '2023-01-15' };
    const validated = await run(['validate', '--dir', 'demo', '--format', 'json', '--fail-on', 'error'], world);
    const codes = (JSON.parse(validated.stdout).diagnostics as { code: string }[]).map(({ code }) => code).sort();
    expect([codes, validated.code]).toEqual([['no-lead', 'unanswered-submission'], 0]);
    const status = await run(['status', '--dir', 'demo', '--as-of', '2022-09-30', '--lang', 'zh'], world);
    expect([status.stderr, status.code]).toEqual(['', 0]);
    expect(status.stdout).toContain('云澜市安全生产委员会2022年工作要点（示例）');
  });

  test.each([
    ['zh', '可以试试：'],
    ['en', 'Try:'],
  ])('says in %s what to try, and all of it works', async (lang, heading) => {
    const cwd = temporaryDirectory();
    const { stderr } = await run(['init', 'demo', '--example', '--yes', '--lang', lang], { cwd });
    expect(stderr).toContain(`\n${heading}\n`);
    const commands = [...stderr.matchAll(/^ {2}plan (.+)$/gm)].map(([, words = '']) => words.split(' '));
    expect(commands.map(([name]) => name)).toEqual(['status', 'list', 'remind', 'assess']);
    for (const command of commands) {
      const result = await run([...command, '--lang', lang], { cwd });
      expect([command, result.stderr, result.code]).toEqual([command, '', 0]);
      expect(result.stdout).not.toBe('');
    }
  });

  test('the lines fit a terminal', async () => {
    const { stderr } = await run(['init', 'demo', ...GO], { cwd: temporaryDirectory() });
    expect(stderr.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });
});

describe('nothing is written', () => {
  test('without --yes: the command that would is shown', async () => {
    const cwd = temporaryDirectory();
    const { stdout, stderr, code } = await run(['init', '示例 计划', '--example', '--lang', 'zh'], { cwd });
    expect([stdout, code, readdirSync(cwd)]).toEqual(['', 2, []]);
    expect(stderr).toContain(`示例 计划 写入${COUNT}个文件`);
    expect(stderr).toContain("plan init '示例 计划' --example --yes");
  });

  test('without --yes into a name with a hyphen: the command that is shown works', async () => {
    const cwd = temporaryDirectory();
    const { stderr } = await run(['init', '--example', '--lang', 'zh', '--', '-x'], { cwd });
    const [, words = ''] = /plan (init .*)\n/.exec(stderr) ?? [];
    expect((await run(words.split(' '), { cwd })).code).toBe(0);
    expect(filesIn(join(cwd, '-x/plan'))).toEqual(FILES);
  });

  test('over what a killed run has left: it is named, and has to be deleted', async () => {
    const cwd = temporaryDirectory();
    const leftover = '.plan-f686891f-da1d-4a4a-9063-a5d39bee1c0a.tmp';
    mkdirSync(join(cwd, 'demo', leftover), { recursive: true });
    const { stderr, code } = await run(['init', 'demo', ...GO], { cwd });
    expect([code, namesIn(cwd)]).toEqual([2, ['demo', `demo/${leftover}`]]);
    expect(stderr).toContain(`demo 里有没有写完的 ${leftover}`);
    rmSync(join(cwd, 'demo', leftover), { recursive: true });
    expect((await run(['init', 'demo', ...GO], { cwd })).code).toBe(0);
  });

  test('when somebody at the terminal does not confirm; once confirmed, all of it', async () => {
    const cwd = temporaryDirectory();
    const ask = ['init', 'demo', '--example', '--lang', 'zh'];
    for (const answers of [['否'], [''], []]) {
      const { stderr, code } = await run(ask, { cwd, answers });
      expect([code, readdirSync(cwd)]).toEqual([2, []]);
      expect(stderr).toContain(`在 demo 写入${COUNT}个文件（是/否`);
      expect(stderr).toContain('已放弃，没有写入任何文件');
    }
    expect((await run(ask, { cwd, answers: ['是'] })).code).toBe(0);
    expect(filesIn(join(cwd, 'demo/plan'))).toEqual(FILES);
  });

  test.each<[string, readonly string[], readonly string[], string]>([
    ['a plan', ['plan/'], [], '当前目录里已经有 plan\n'],
    ['a plan that is a file', ['plan'], [], '当前目录里已经有 plan\n'],
    ['a schema of another kind', ['schemas/task.schema.json'], [], '里已经有 schemas/task.schema.json\n'],
    ['a file where a folder has to be', ['schemas'], [], '里已经有 schemas\n'],
    ['a hook', ['.githooks/pre-commit'], ['--hooks'], '里已经有 .githooks/pre-commit\n'],
    [
      'many things',
      ['plan/plan.yaml', '.vscode/settings.json', '.gitlab-ci.yml', '.gitignore/'],
      ['--editor', '--ci', 'gitlab'],
      '里已经有 plan、.gitignore、.gitlab-ci.yml、.vscode/settings.json\n',
    ],
  ])('over %s: all that is in the way is named', async (_what, names, options, message) => {
    const cwd = temporaryDirectory();
    for (const name of names) {
      mkdirSync(join(cwd, name, name.endsWith('/') ? '.' : '..'), { recursive: true });
      if (!name.endsWith('/')) writeFileSync(join(cwd, name), '甲');
    }
    const before = namesIn(cwd);
    for (const call of [GO, ['--example', '--lang', 'zh'], ['--yes', '--lang', 'zh'], ['--lang', 'zh', '--dry-run']]) {
      const { stdout, stderr, code } = await run(['init', '.', ...call, ...options], { cwd });
      expect([stdout, code, namesIn(cwd)]).toEqual(['', 2, before]);
      expect(stderr).toContain(message);
    }
  });

  test('with the texts of a plan of the own', async () => {
    const cwd = temporaryDirectory();
    for (const option of ['--title', '--issuer', '--period', '--section']) {
      const { stderr, code } = await run(['init', 'demo', ...GO, option, '2023'], { cwd });
      expect([code, readdirSync(cwd)]).toEqual([2, []]);
      expect(stderr).toContain(`${option} 不能和 --example 一起用`);
    }
  });

  test('where the directory was given as that of a plan: the call that would work is shown', async () => {
    const cwd = temporaryDirectory();
    const { stderr, code } = await run(['init', '--dir', '示例 计划', ...GO], { cwd });
    expect([code, readdirSync(cwd)]).toEqual([2, []]);
    expect(stderr).toContain("plan init '示例 计划'\n");
  });

  test('in a file, below a file, or through a link that leads nowhere', async () => {
    const cwd = temporaryDirectory();
    writeFileSync(join(cwd, 'file'), '甲');
    symlinkSync('nowhere', join(cwd, 'link'));
    const before = namesIn(cwd);
    for (const [directory, message] of [
      ['file', 'file 是文件'],
      ['file/demo', '路径里有一段不是目录'],
      ['link', 'link 是文件'],
      ['', '要新建的目录没有写'],
      ['  ', '要新建的目录没有写'],
      ['a\0b', '文件名里有不能用的字符'],
    ] as const) {
      const { stdout, stderr, code } = await run(['init', directory, ...GO], { cwd });
      expect([directory, stdout, code, namesIn(cwd)]).toEqual([directory, '', 2, before]);
      expect(stderr).toContain(message);
    }
  });

  test('where the file system refuses a name', async () => {
    const cwd = temporaryDirectory();
    const { stderr, code } = await run(['init', `new/${'长'.repeat(200)}`, ...GO], { cwd });
    expect([code, namesIn(cwd)]).toEqual([2, []]);
    expect(stderr).toContain('文件名太长');
  });

  test.skipIf(process.getuid?.() === 0)('where nobody may write', async () => {
    const cwd = temporaryDirectory();
    mkdirSync(join(cwd, 'locked'));
    chmodSync(join(cwd, 'locked'), 0o555);
    const { stderr, code } = await run(['init', 'locked/demo', ...GO], { cwd });
    expect([code, existsSync(join(cwd, 'locked/demo'))]).toEqual([2, false]);
    expect(stderr).toContain('没有权限');
  });
});

test.each([
  ['demo', 'linux', 'demo'],
  ['示例', 'linux', '示例'],
  ['示例 计划', 'linux', "'示例 计划'"],
  ["it's", 'darwin', "'it'\\''s'"],
  ['a$b', 'linux', "'a$b'"],
  ['a\\b', 'linux', "'a\\b'"],
  ['C:\\计划\\demo', 'win32', 'C:\\计划\\demo'],
  ['C:\\My Plans', 'win32', '"C:\\My Plans"'],
  ['', 'linux', "''"],
])('%s is typed on %s as %s', (word, platform, typed) => {
  expect(quoteWord(word, platform)).toBe(typed);
});

test.each(['zh', 'en'] as const)('each refusal says in %s what to do next', async (language) => {
  const { usage } = await loadMessages(language);
  const refusals = [
    usage.newDirectoryUnnamed(),
    usage.newDirectoryIsFile('a'),
    usage.newDirectoryInUse('a', ['b']),
    usage.directoryIsArgument('plan init a'),
    usage.notOneLine('--title'),
    usage.invalidSpan('--period', '明年'),
    usage.notConfirmed('a/plan', 2, 'plan init a --example --yes'),
  ];
  expect(refusals.filter(({ hint }) => !hint)).toEqual([]);
});
