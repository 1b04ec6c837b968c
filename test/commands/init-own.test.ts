/** `plan init`: a plan of the office's own, valid from the first moment whatever it is called. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatText } from '../../src/edit/format-text.js';
import { checkPlan } from '../../src/workspace/check-plan.js';
import { kindOfFile } from '../../src/workspace/plan-layout.js';
import { LanguageServer } from '../support/language-server.js';
import { run, type World } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const TODAY = '2026-06-30';

/** Runs plan init in a directory of its own. */
async function init(options: readonly string[], world: World = {}) {
  const cwd = temporaryDirectory();
  const result = await run(['init', ...options], { cwd, today: TODAY, env: { PLAN_LANG: 'zh' }, ...world });
  return { cwd, ...result };
}

function planFilesIn(cwd: string): string[] {
  const names = readdirSync(join(cwd, 'plan'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.yaml')).sort();
}

const textOf = (cwd: string, path: string) => readFileSync(join(cwd, 'plan', path), 'utf8');

/** The plan, which has nothing wrong with it. */
async function soundPlan(cwd: string, asOf = TODAY) {
  const { plan, diagnostics } = await checkPlan(join(cwd, 'plan'), { asOf });
  expect(diagnostics).toEqual([]);
  if (!plan) throw new Error('no plan');
  return plan;
}

const ALL = ['--title', '标题', '--issuer', '某市安委会', '--period', '2026', '--section', '责任', '--section', '整治'];

describe('with --yes', () => {
  test.each([
    ['2026-01-01', '2026'],
    ['2026-09-30', '2026'],
    ['2026-10-01', '2027'],
    ['2026-12-31', '2027'],
    ['9999-12-31', '9999'],
  ])('what is not given is a placeholder; on %s the period is %s', async (today, year) => {
    const { cwd, stdout, code } = await init(['--yes'], { today });
    expect([stdout, code]).toEqual(['', 0]);
    const plan = await soundPlan(cwd, today);
    expect(plan).toMatchObject({
      title: `（单位名称）${year}年工作要点`,
      issuer: '（单位名称）',
      issued: today,
      period: { text: year },
      language: 'zh',
      sections: [{ id: '1', title: '（第一部分的标题）' }],
      register: { departments: [{ id: 'office', name: '（单位名称）办公室', kind: 'committee-office' }] },
    });
    expect(plan.tasks.flatMap(({ measures }) => measures.map(({ id }) => id))).toEqual(['01-1']);
  });

  test('in English the files are English, and so is the plan', async () => {
    const { cwd, code } = await init(['--yes', '--lang', 'en', '--section', 'One', '--section', 'Two']);
    expect(code).toBe(0);
    const plan = await soundPlan(cwd);
    expect([plan.title, plan.language]).toEqual(['(name of the office): work plan 2026', 'en']);
    for (const path of planFilesIn(cwd)) expect(textOf(cwd, path)).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('with everything given, nobody is asked', () => {
  test('each section has a task, and no two measures are alike', async () => {
    const { cwd, stdout, code } = await init(ALL);
    expect([stdout, code]).toEqual(['', 0]);
    const plan = await soundPlan(cwd);
    expect(plan).toMatchObject({ title: '标题', issuer: '某市安委会', issued: TODAY, period: { text: '2026' } });
    expect(plan.sections.map(({ id, title }) => [id, title])).toEqual([
      ['1', '责任'],
      ['2', '整治'],
    ]);
    expect(plan.tasks.map(({ id, section }) => [id, section])).toEqual([
      ['01', '1'],
      ['02', '2'],
    ]);
    expect(plan.register.departments.map(({ name }) => name)).toEqual(['某市安委会办公室']);
  });

  test('an issuer that is an office is its own department', async () => {
    const { cwd } = await init(['--yes', '--issuer', '市安委会办公室']);
    expect((await soundPlan(cwd)).register.departments.map(({ name }) => name)).toEqual(['市安委会办公室']);
  });

  test.each([
    ['2023', '2023', '2023-01-01'],
    ['2023-H1', '2023-H1', '2023-01-01'],
    ['2023-07/2024-06', '2023-07/2024-06', '2023-07-01'],
    ['2026-07/2027-06', '2026-07/2027-06', TODAY],
    ['2023年下半年', '2023-H2', '2023-07-01'],
    ['2023.7至2024.6', '2023-07/2024-06', '2023-07-01'],
    ['２０２７', '2027', TODAY],
    ['下半年', '2026-H2', TODAY],
  ])('period %s is %s; a plan of the past was issued when it began', async (given, text, issued) => {
    const { cwd, code } = await init(['--yes', '--period', given]);
    expect(code).toBe(0);
    expect(await soundPlan(cwd)).toMatchObject({ period: { text }, issued });
  });

  test('the title names the years of the period', async () => {
    const { cwd } = await init(['--yes', '--issuer', '某局', '--period', '2023-07/2024-06']);
    expect((await soundPlan(cwd)).title).toBe('某局2023—2024年工作要点');
  });

  test('more than ninety-nine sections have files of their own', async () => {
    const sections = Array.from({ length: 120 }, (_, index) => ['--section', `部分${index + 1}`]).flat();
    const { cwd } = await init(['--yes', ...sections]);
    expect((await soundPlan(cwd)).tasks.map(({ id }) => id).slice(97, 101)).toEqual(['98', '99', '100', '101']);
  });

  test('a thousand sections are refused, and nothing is written', async () => {
    const sections = Array.from({ length: 1000 }, (_, index) => ['--section', `部分${index + 1}`]).flat();
    const { cwd, stdout, stderr, code } = await init(['--yes', ...sections]);
    expect([stdout, code, readdirSync(cwd)]).toEqual(['', 1, []]);
    expect(stderr).toContain('plan/plan.yaml:');
    expect(stderr).toContain('没有写入任何文件');
  });
});

const NASTY = [
  '“引号”与"quotes"',
  "it's: a # b",
  'a: b',
  '# 不是注释',
  '- 列表',
  '{花括号}',
  '[方括号',
  '&anchor *alias !tag',
  '| 竖线 > 大于',
  '%YAML 1.2',
  '---',
  'null',
  'true',
  '2027',
  '1e3',
  '0x1F',
  '~',
  '@某人 `命令`',
  'C:\\路径\\n',
  '安全🔥生产👨‍👩‍👧',
  '２０２７年ＡＢＣ　工作',
  '某市(试行)',
  '长'.repeat(5000),
  `${'字'.repeat(300)}: ${'x'.repeat(300)} # y`,
  'title: |',
  '第一行\n第二行\t第三',
  '尾巴 ',
  '\u3000缩进',
];

describe('texts that YAML could misread', () => {
  test.each(NASTY)('%j', async (text) => {
    const { cwd, stderr, code } = await init(['--yes', '--title', text, '--issuer', text, '--section', text]);
    expect([code, stderr.includes('警告')]).toEqual([0, false]);
    const { title, issuer, sections } = await soundPlan(cwd);
    expect([issuer, sections[0]?.title]).toEqual([title, title]);
    const letters = (value: string) => value.normalize('NFKC').replace(/\s/g, '');
    expect(letters(title)).toBe(letters(text));
  });

  test('any text of one line', async () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const pieces = fc.array(fc.oneof(texts, fc.constantFrom(...NASTY.filter(({ length }) => length < 100))), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(pieces, pieces, async (title, section) => {
        const words = ['--title', title.join(' '), '--section', section.join(' ')];
        const { stderr, code } = await init(['--yes', '--dry-run', ...words]);
        // The plan is checked before it would be written; an error would be 1.
        expect([words, code === 2 ? stderr.includes('写成一行文字') : code]).toEqual([words, code === 2 ? true : 0]);
      }),
      { numRuns: 100 },
    );
  });

  test('what cannot be mended is told, and written all the same', async () => {
    const { cwd, stderr, code } = await init(['--yes', '--title', '某市\ue000工作要点']);
    expect(code).toBe(0);
    expect(stderr).toContain('plan/plan.yaml:3:11 警告');
    expect(stderr).toContain('[private-use-character]');
    expect(planFilesIn(cwd)).toHaveLength(3);
  });

  test.each([
    ['--title', ''],
    ['--issuer', ' \u3000'],
    ['--section', '一\u0007'],
    ['--title', '\u202e倒'],
  ])('%s %j is refused', async (option, value) => {
    const { cwd, stdout, stderr, code } = await init(['--yes', option, value]);
    expect([stdout, code, readdirSync(cwd)]).toEqual(['', 2, []]);
    expect(stderr).toContain(`${option} 是空的，或者含有控制字符`);
  });

  test.each(['明年', '2023-13', '2024/2023', '2023/2024/2025', ''])('period %j is refused', async (period) => {
    const { cwd, stdout, stderr, code } = await init(['--yes', '--period', period]);
    expect([stdout, code, readdirSync(cwd)]).toEqual(['', 2, []]);
    expect(stderr).toContain(`--period 的“${period}”不是存在的时段`);
  });
});

describe('on a terminal', () => {
  test('everything is asked for that is not given', async () => {
    const answers = ['某市安委会', '2027', '', '压实责任', '专项整治', ''];
    const { cwd, stdout, stderr, code } = await init([], { answers });
    expect([stdout, code]).toEqual(['', 0]);
    expect(stderr.split('\n').slice(0, 6)).toEqual([
      '制定单位的全称：某市安委会',
      '计划期，如 2023、2023-H1、2023-07/2024-06（直接回车为“2026”）：2027',
      '工作要点的标题（直接回车为“某市安委会2027年工作要点”）：',
      '第1部分的标题（直接回车为“（第一部分的标题）”）：压实责任',
      '第2部分的标题（没有了就直接回车）：专项整治',
      '第3部分的标题（没有了就直接回车）：',
    ]);
    const { title, sections } = await soundPlan(cwd);
    expect([title, sections.map((section) => section.title)]).toEqual([
      '某市安委会2027年工作要点',
      ['压实责任', '专项整治'],
    ]);
  });

  test('nothing is asked for twice, and Enter takes what is usual', async () => {
    const { cwd, stderr, code } = await init(['--issuer', '某局', '--title', '要点'], { answers: ['', ''] });
    expect(code).toBe(0);
    expect(stderr).not.toContain('制定单位');
    const plan = await soundPlan(cwd);
    expect([plan.title, plan.period.text, plan.sections[0]?.title]).toEqual(['要点', '2026', '（第一部分的标题）']);
  });

  test('a wrong answer is explained, and asked for again', async () => {
    const { cwd, stderr, code } = await init(
      ALL.filter((word) => word !== '--period' && word !== '2026'),
      {
        answers: ['明年', '2027'],
      },
    );
    expect(code).toBe(0);
    expect(stderr).toContain('“明年”不是存在的时段。\n写成 2023');
    expect((await soundPlan(cwd)).period.text).toBe('2027');
  });

  test('whoever breaks off has nothing written', async () => {
    for (const answers of [[], ['某局'], ['某局', '2027', '标题'], ['某局', '2027', '标题', '责任']]) {
      const { cwd, stderr, code } = await init([], { answers });
      expect([code, readdirSync(cwd)]).toEqual([2, []]);
      expect(stderr).toContain('已放弃，没有写入任何文件');
    }
  });

  test('nobody is asked anything where there is no room', async () => {
    const { cwd } = await init(['--yes']);
    const { stderr, code } = await run(['init'], { cwd, answers: ['某局'], env: { PLAN_LANG: 'zh' } });
    expect(code).toBe(2);
    expect(stderr).toContain('当前目录里已经有 plan\n');
    expect(stderr).not.toContain('制定单位');
  });
});

test('where nobody can be asked, all that is missing is named at once', async () => {
  const { cwd, stdout, stderr, code } = await init(['--title', '标题', '--lang', 'zh']);
  expect([stdout, code, readdirSync(cwd)]).toEqual(['', 2, []]);
  expect(stderr).toContain('还缺 --issuer、--period、--section\n');
});

describe('--dry-run and --format', () => {
  const EXPECTED = [
    'plan/plan.yaml',
    'plan/departments.yaml',
    'plan/tasks/01.yaml',
    ...['plan', 'departments', 'holidays', 'task', 'progress', 'event'].map((kind) => `schemas/${kind}.schema.json`),
    '.gitattributes',
    '.gitignore',
  ];

  test.each([
    [['.', '--yes'], EXPECTED],
    [['新/要点', '--yes'], EXPECTED.map((path) => `新/要点/${path}`)],
    [
      ['--yes', '--hooks', '--ci', 'gitlab'],
      [...EXPECTED, '.githooks/pre-commit', '.gitlab-ci.yml'],
    ],
  ])('plan init %j --dry-run lists what would be written', async (options, files) => {
    const { cwd, stdout, stderr, code } = await init([...options, '--dry-run']);
    expect([stdout.split('\n').slice(0, -1), code, readdirSync(cwd)]).toEqual([files, 0, []]);
    expect(stderr).toMatch(/^将在.+写入以上\d+个文件；这是预览，没有写入任何文件。\n$/);
    const json = await init([...options, '--dry-run', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toEqual({
      schemaVersion: 1,
      kind: 'plan.init',
      dryRun: true,
      directory: options[0]?.startsWith('-') ? '.' : options[0],
      files,
    });
  });

  test('the example needs no confirmation for it', async () => {
    const { cwd, stdout, code } = await init(['demo', '--example', '--dry-run']);
    expect([stdout.startsWith('demo/plan/'), code, readdirSync(cwd)]).toEqual([true, 0, []]);
  });

  test('as data, what was written', async () => {
    const { cwd, stdout, stderr } = await init(['--yes', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'plan.init', dryRun: false, files: EXPECTED });
    expect(stderr).toContain('接下来：');
    await soundPlan(cwd);
  });
});

describe('the files', () => {
  test.each(['zh', 'en'])('are as plan fmt would write them, in %s', async (lang) => {
    const { cwd } = await init([...ALL, '--lang', lang]);
    for (const path of planFilesIn(cwd)) {
      const text = textOf(cwd, path);
      const kind = kindOfFile(path.replaceAll('\\', '/'));
      if (!kind) throw new Error(path);
      expect(formatText(kind, text)).toBe(text);
    }
  });

  test.each(['zh', 'en'])('have sound examples in their comments, in %s', async (lang) => {
    const { cwd } = await init([...ALL, '--lang', lang]);
    const { writeFileSync } = await import('node:fs');
    for (const path of planFilesIn(cwd)) {
      const uncommented = textOf(cwd, path).replace(/^( *)# ((?: *- \{|[a-z]+:(?: |$)).*)$/gm, '$1$2');
      writeFileSync(join(cwd, 'plan', path), uncommented);
    }
    const { plan, diagnostics } = await checkPlan(join(cwd, 'plan'), { asOf: TODAY });
    const codes = diagnostics.map(({ code }) => code);
    expect(codes.filter((code) => !['unused-department', 'unknown-holidays'].includes(code))).toEqual([]);
    const [measure] = plan?.tasks[0]?.measures ?? [];
    expect([plan?.reference !== undefined, measure?.due?.text]).toEqual([true, '2026-12-31']);
    expect([measure?.targets.length, measure?.schedules.length]).toEqual([1, 1]);
    expect([plan?.register.departments.length, plan?.register.groups.length]).toEqual([2, 1]);
  });

  test('have lines of a bearable width', async () => {
    for (const lang of ['zh', 'en']) {
      const { cwd } = await init([...ALL, '--hooks', '--ci', 'github', '--lang', lang]);
      const names = readdirSync(cwd, { recursive: true, encoding: 'utf8' });
      const written = names.filter((name) => /\.ya?ml$|pre-commit$|\.git(?:attributes|ignore)$/.test(name));
      const { displayWidth } = await import('../../src/model/display-width.js');
      const wide = written
        .flatMap((name) => readFileSync(join(cwd, name), 'utf8').split('\n'))
        .filter((line) => displayWidth(line) > 120);
      expect(wide).toEqual([]);
    }
  });
});

describe('what is said at the end', () => {
  test.each(['zh', 'en'])('commands to try that all work, in %s', async (lang) => {
    for (const directory of ['.', '新 计划']) {
      const { cwd, stderr } = await init([directory, ...ALL, '--lang', lang]);
      const lines = [...stderr.matchAll(/^ {2}plan (.+)$/gm)].map(([, words = '']) => words);
      expect(lines.map((line) => line.split(' ')[0])).toEqual(['validate', 'status', 'update']);
      for (const line of lines) {
        const words = (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));
        const { code, stdout } = await run([...words, '--lang', lang], { cwd, today: TODAY });
        expect([line, code]).toEqual([line, 0]);
        expect(stdout).not.toBe('');
      }
      expect(stderr).toContain(directory === '.' ? '\n  git init\n' : "\n  git init '新 计划'\n");
    }
  });

  test('fits a terminal', async () => {
    const { displayWidth } = await import('../../src/model/display-width.js');
    for (const lang of ['zh', 'en']) {
      const { stderr } = await init(['demo', ...ALL, '--hooks', '--ci', 'github', '--editor', '--lang', lang]);
      expect(stderr.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    }
  });
});

describe('in an editor', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await LanguageServer.start();
  });
  afterAll(() => server.stop());

  test('the files find their schemas beside the plan, and have nothing wrong with them', async () => {
    const { cwd } = await init(ALL);
    for (const path of planFilesIn(cwd)) {
      const text = textOf(cwd, path);
      expect([path, await server.open(join(cwd, 'plan', path), text)]).toEqual([path, []]);
      const broken = `${text}extra: 1\n`;
      const found = await server.open(join(cwd, 'plan', path.replace('.yaml', '-2.yaml')), broken);
      expect(found.map(({ message }) => message)).toEqual(['Property extra is not allowed.']);
    }
  });
});
