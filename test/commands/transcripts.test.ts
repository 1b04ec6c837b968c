/** Whole runs of the program as pages: what a clerk types, what is printed, the exit code. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, run, transcript, type World } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const PAGES = join(ROOT, 'test/transcripts');
const JUNE = ['--as-of', '2022-06-30'];

async function page(argv: readonly string[], world: World = {}): Promise<string> {
  return transcript(argv, await run(argv, { ...world, env: { PLAN_LANG: 'zh', ...world.env } }));
}

const COMMANDS = [
  'status',
  'list',
  'show',
  'departments',
  'agenda',
  'targets',
  'remind',
  'report',
  'assess',
  'validate',
  'explain',
  'schema',
  'export',
  'update',
  'progress',
  'collect',
  'event',
  'rename',
  'fmt',
  'init',
  'completion',
];

/** Commands that write plan files. */
const WRITING: ReadonlySet<string> = new Set(['update', 'progress', 'event', 'rename', 'collect', 'fmt', 'init']);

const SHIPPED: readonly { name: string; argv: readonly string[]; world?: World }[] = [
  {
    name: 'list-clerk-words',
    argv: [
      'list',
      '-d',
      '公安局',
      '--alert',
      '正常',
      '--due-before',
      '2023年',
      '--sort',
      '时限',
      '--section',
      '第五部分',
      '--as-of',
      '2022.6.30',
    ],
  },
  { name: 'status', argv: ['status', ...JUNE] },
  { name: 'status-140', argv: ['status', ...JUNE], world: { tty: true, columns: 140, env: { NO_COLOR: '1' } } },
  { name: 'status-colour', argv: ['status', ...JUNE], world: { tty: true, columns: 80 } },
  { name: 'status-english', argv: ['status', ...JUNE, '--lang', 'en'] },
  { name: 'status-after-the-period', argv: ['status'], world: { today: '2026-11-23' } },
  { name: 'status-overdue', argv: ['status', '--as-of', '2023-01-10'] },
  { name: 'list-lead', argv: ['list', '--department', '市应急局', '--role', '牵头', ...JUNE] },
  { name: 'list-several', argv: ['list', '-d', '市公安局、市检察院', '--section', '五', ...JUNE] },
  { name: 'list-group', argv: ['list', '--department', '负有安全监管职责的各有关部门', ...JUNE] },
  { name: 'list-text', argv: ['list', '--text', '燃气 监控', ...JUNE] },
  { name: 'list-nothing', argv: ['list', '--status', 'done', ...JUNE] },
  { name: 'list-due', argv: ['list', '--task', '8,26', '--sort', 'due', ...JUNE] },
  { name: 'list-csv', argv: ['list', '--task', '23', '--format', 'csv', ...JUNE] },
  { name: 'list-md', argv: ['list', '--task', '23', '--format', 'md', ...JUNE] },
  { name: 'list-english', argv: ['list', '--task', '13', '--lang', 'en', ...JUNE] },
  { name: 'show-task', argv: ['show', '8', ...JUNE] },
  { name: 'show-measure', argv: ['show', '26-2', ...JUNE] },
  { name: 'show-english', argv: ['show', '23-2', '--lang', 'en', ...JUNE] },
  { name: 'departments', argv: ['departments', ...JUNE] },
  { name: 'departments-one', argv: ['departments', '市交警支队', ...JUNE] },
  { name: 'departments-group', argv: ['departments', '各成员单位', ...JUNE] },
  { name: 'departments-csv', argv: ['departments', '--format', 'csv', ...JUNE] },
  { name: 'departments-english', argv: ['departments', '--lang', 'en', ...JUNE] },
  { name: 'validate', argv: ['validate'] },
  { name: 'validate-json', argv: ['validate', '--format', 'json'] },
  { name: 'validate-file', argv: ['validate', 'plan/tasks/13.yaml'] },
  { name: 'explain', argv: ['explain'] },
  { name: 'explain-english', argv: ['explain', '--lang', 'en'] },
  { name: 'schema', argv: ['schema'] },
  { name: 'validate-english', argv: ['validate', '--lang', 'en'] },
  { name: 'export-ledger-csv', argv: ['export', 'ledger', ...JUNE] },
  { name: 'export-ledger-md', argv: ['export', 'ledger', '--format', 'md', ...JUNE] },
  { name: 'export-checklist-csv', argv: ['export', 'checklist', '--department', '市司法局', ...JUNE] },
  {
    name: 'export-checklist-md',
    argv: ['export', 'checklist', '--department', '市消防支队', '--format', 'md', ...JUNE],
  },
  {
    name: 'export-checklist-english',
    argv: ['export', 'checklist', '-d', '市司法局', '--format', 'md', '--lang', 'en', ...JUNE],
  },
  { name: 'export-matrix-csv', argv: ['export', 'matrix', ...JUNE] },
  { name: 'export-matrix-md', argv: ['export', 'matrix', '--format', 'md', ...JUNE] },
];

test.each(SHIPPED)('on the shipped plan: $name', async ({ name, argv, world }) => {
  await expect(await page(argv, world)).toMatchFileSnapshot(join(PAGES, 'shipped', `${name}.txt`));
});

describe('help', () => {
  test.each(['zh', 'en'])('of every command, in %s', async (lang) => {
    const commands = ['', ...COMMANDS];
    const pages = await Promise.all(
      commands.map((name) => page([...(name ? [name] : []), '--help'], { env: { PLAN_LANG: lang } })),
    );
    await expect(pages.join('\n')).toMatchFileSnapshot(join(PAGES, `help-${lang}.txt`));
  });

  test.each([[[]], [['--no-color']], [['help']], [['--lang', 'zh']]])('is what plan %j shows', async (argv) => {
    expect(await run(argv, { env: { PLAN_LANG: 'zh' } })).toEqual(await run(['--help'], { env: { PLAN_LANG: 'zh' } }));
  });

  test.each([[['--version', '--no-color']], [['list', '--version']], [['-V', 'list']]])(
    'gives way to the version in plan %j',
    async (argv) => {
      expect(await run(argv)).toEqual(await run(['--version']));
    },
  );

  test('its examples work', async () => {
    const { stdout } = await run(['--help']);
    const { examples } = await collectExamples();
    expect(stdout).toContain('plan status');
    expect(examples.length).toBeGreaterThan(12);
    // What git says of this checkout is no matter of the help; nothing is written into it.
    const quiet = examples.filter(
      (argv) => !WRITING.has(argv[0] ?? '') && !['-o', '--changed', '|'].some((word) => argv.includes(word)),
    );
    for (const argv of quiet) expect([argv.join(' '), (await run(argv)).code]).toEqual([argv.join(' '), 0]);
  });

  test('its examples of writing work, each on a copy of the shipped plan', async () => {
    const { examples } = await collectExamples();
    // Alone they would ask.
    const writing = examples.filter(
      ([command = '', ...rest]) =>
        (rest.includes('-o') && command === 'export') ||
        (WRITING.has(command) && (rest.length > 0 || command === 'fmt')),
    );
    expect(writing.length).toBeGreaterThan(9);
    for (const argv of writing) {
      const cwd = temporaryDirectory();
      cpSync(join(ROOT, 'plan'), join(cwd, 'plan'), { recursive: true });
      if (argv[0] === 'collect') await sendOut(cwd);
      const { code } = await run(argv, { cwd, today: '2022-10-08' });
      expect([argv.join(' '), code]).toEqual([argv.join(' '), 0]);
    }
  });
});

/** Checklists as they come back when nobody has filled them in. */
async function sendOut(cwd: string): Promise<void> {
  const argv = ['export', 'checklist', '--all', '--format', 'xlsx', '-o', 'returned'];
  expect(await run(argv, { cwd, today: '2022-10-08' })).toMatchObject({ code: 0 });
}

async function collectExamples(): Promise<{ examples: string[][] }> {
  const commands = [[], ...COMMANDS.map((name) => [name])];
  const pages = await Promise.all(commands.map((name) => run([...name, '--help'])));
  const lines = pages.flatMap(({ stdout }) => stdout.split('\n').filter((line) => line.startsWith('  plan ')));
  return { examples: [...new Set(lines)].map((line) => wordsOf(line).slice(1)) };
}

/** The words of a command line as a shell hands them on. */
function wordsOf(line: string): string[] {
  return (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));
}

describe('wrong calls are explained, with the nearest match, and end in 2', () => {
  const CALLS: readonly (readonly string[])[] = [
    ['stauts'],
    ['list', '--departmnet', '市公安局'],
    ['list', '--department', '市应急管理厅'],
    ['list', '--department'],
    ['list', '--section', '9'],
    ['list', '--task', '99'],
    ['list', '--status', '完工'],
    ['list', '--department', ''],
    ['list', '--text', ' '],
    ['list', 'alert:rde'],
    ['list', '（部分:9 或 燃气）'],
    ['list', '(alert:red'],
    ['list', 'lamp red or'],
    ['list', 'due<明天'],
    ['list', '颜色:红'],
    ['list', '--dept', '市公安局'],
    ['list', '-o', '措施.docx'],
    ['help', 'stauts'],
    ['list', '--alert', 'purple'],
    ['list', '--role', 'leed'],
    ['list', '--sort', 'date'],
    ['list', '--due-before', '2022-13'],
    ['list', '--format', 'xml'],
    ['status', '--as-of', '2022-02-30'],
    ['status', '--as-of', '明天'],
    ['explain', 'unknown-departmnt'],
    ['schema', 'tsk'],
    ['validate', '--dry-run'],
    ['validate', '--max-diagnostics', '0'],
    ['validate', '--fail-on', 'never'],
    ['validate', 'plan/tasks/99.yaml'],
    ['validate', 'README.md'],
    ['status', '--fail-on', 'purple'],
    ['agenda', '--week', '--month'],
    ['agenda', '--from', '6月9日', '--to', '6月1日'],
    ['report'],
    ['report', 'dayly'],
    ['report', 'monthly', '--period', '2022-Q2'],
    ['assess', '--why', '天文台'],
    ['assess', 'extra'],
    ['init'],
    ['init', 'x'],
    ['init', '--example', '--yes'],
    ['init', '--dir', 'x', '--yes'],
    ['init', 'x', '--yes', '--period', '2022-13'],
    ['init', 'x', '--yes', '--title', ' '],
    ['export', 'report'],
    ['export', 'ledger', '--week'],
    ['export', 'assess', '市公安局'],
    ['show'],
    ['show', '99'],
    ['show', '13-9'],
    ['show', '市公安局'],
    ['departments', '公安'],
    ['export'],
    ['export', 'ledgr'],
    ['export', 'ledger', '-o', '台账.pdf'],
    ['export', 'checklist', '-d', '市公安局', '-d', '市财政局'],
    ['export', 'checklist'],
    ['export', 'checklist', '--all'],
    ['export', 'checklist', '--all', '-o', 'x', '--department', '市公安局'],
    ['export', 'ledger', '--all'],
    ['export', 'ledger', '-o', 'src'],
    ['export', 'ledger', '-o', 'no/such/place/ledger.csv'],
    ['export', 'checklist', '--all', '-o', 'package.json'],
    ['status', '--dir', 'src'],
    ['status', '--lang', 'fr'],
  ];

  test.each(['zh', 'en'])('in %s', async (lang) => {
    const pages = [];
    for (const argv of CALLS) {
      const result = await run(argv, { env: { PLAN_LANG: lang } });
      expect([argv, result.code, result.stdout]).toEqual([argv, 2, '']);
      pages.push(transcript(argv, result));
    }
    await expect(pages.join('\n')).toMatchFileSnapshot(join(PAGES, `wrong-calls-${lang}.txt`));
  });
});
