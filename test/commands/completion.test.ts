/** What a shell is offered for a word, and the scripts that ask for it. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARGUMENTS, OPTIONS } from '../../src/commands/completion/places.js';
import { readLine } from '../../src/commands/completion/read-line.js';
import { renderBash, renderPowerShell } from '../../src/commands/completion/render.js';
import { SHELLS } from '../../src/commands/completion/shells.js';
import { createProgram } from '../../src/commands/program.js';
import { loadMessages } from '../../src/messages/messages.js';
import type { Io } from '../../src/terminal/io.js';
import { ROOT, run } from '../support/run.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

const EXAMPLE = join(ROOT, 'test/fixtures/example');

/** The answer for the last word, as fish is given it: what the shell shall do, then words with their meanings. */
async function ask(words: readonly string[], world: { cwd?: string; env?: Record<string, string> } = {}) {
  const { stdout, stderr, code } = await run(['__complete', 'fish', ...words], { cwd: EXAMPLE, ...world });
  expect([stderr, code]).toEqual(['', 0]);
  const [todo = '', ...lines] = stdout.replace(/\n$/, '').split('\n');
  const offers = lines.map((line) => line.split('\t'));
  return { todo, words: offers.map(([word]) => word), offers };
}

/** The words offered in a Chinese terminal. */
const words = async (...line: string[]) => (await ask(line)).words;

async function declaredProgram() {
  const io = { env: {}, cwd: ROOT } as Io;
  return createProgram(io, await loadMessages('en'), () => {});
}

describe('every place has its words', () => {
  test('each argument of each command', async () => {
    const { commands } = await declaredProgram();
    const declared = commands.map((command) => [command.name(), command.registeredArguments.length]);
    expect(declared.length).toBeGreaterThan(15);
    expect(
      Object.entries(ARGUMENTS)
        .map(([name, sources]) => [name, sources.length])
        .sort(),
    ).toEqual(declared.sort());
  });

  test('each option with a value; none that does not exist', async () => {
    const program = await declaredProgram();
    const used = new Set<string>();
    const unknown = [program, ...program.commands].flatMap((command) =>
      command.options
        .filter((option) => (option.required || option.optional) && !option.argChoices)
        .map((option) => option.attributeName())
        .filter((name) => {
          const key = [`${command.name()} ${name}`, name].find((known) => known in OPTIONS);
          used.add(key ?? '');
          return key === undefined;
        }),
    );
    expect(unknown).toEqual([]);
    expect(Object.keys(OPTIONS).filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('commands and options', () => {
  test('commands with what they do', async () => {
    const { todo, offers } = await ask(['sh']);
    expect([todo, offers]).toEqual(['words', [['show', '显示一项任务或一条措施的全部内容']]]);
  });

  test('the hidden call is no command', async () => {
    expect(await words('__')).toEqual([]);
    expect((await run(['--help'])).stdout).not.toContain('__complete');
  });

  test.each([
    [
      ['list', '--s'],
      ['--section', '--status', '--sort'],
    ],
    [
      ['list', '--status', '已完成', '--s'],
      ['--section', '--status', '--sort'],
    ],
    [
      ['list', '--sort', 'id', '--s'],
      ['--section', '--status'],
    ],
    [
      ['show', '--'],
      ['--as-of', '--format', '--help', '--dir', '--lang', '--no-color'],
    ],
    [
      ['show', '-'],
      ['--as-of', '--format', '--help', '--dir', '--lang', '--no-color', '-h'],
    ],
    [['--', '--'], []],
    [['list', '--', '--s'], []],
    [['unheard-of', ''], []],
    [['unheard-of', 'again', '--da'], []],
    [['assess', '--why', '市公安局', '--w'], []],
    [['--lang'], ['--lang']],
    [['help', 'comp'], ['completion']],
    [['help', 'q'], ['query']],
    [['help', 'show', ''], []],
    [['schema', 'plan', '--l'], ['--lang']],
  ])('%j', async (line, expected) => {
    expect(await words(...line)).toEqual(expected);
  });

  test('a command that takes nothing more offers its options at once', async () => {
    expect(await words('assess', '')).toContain('--period');
    expect(await words('show', '01', '')).toContain('--as-of');
  });
});

describe('closed lists', () => {
  test.each([
    [
      ['list', '--format', ''],
      ['table', 'json', 'csv', 'md'],
    ],
    [['list', '--format=j'], ['--format=json']],
    [
      ['export', 'ledger', '--format', ''],
      ['csv', 'md', 'json', 'xlsx', 'docx', 'html', 'ics'],
    ],
    [
      ['validate', '--fail-on', ''],
      ['error', 'warning', 'info'],
    ],
    [
      ['status', '--fail-on', ''],
      ['red', 'yellow', 'blue'],
    ],
    [
      ['--lang', ''],
      ['zh', 'en'],
    ],
    [['list', '--role', 'l'], ['lead']],
    [['list', '--role', '牵'], ['牵头']],
    [['list', '--role', '分'], ['分工负责']],
    [['list', '--alert', 'red,y'], ['red,yellow']],
    [
      ['list', '--alert', '红、'],
      ['红、red', '红、yellow', '红、blue', '红、green', '红、none', '红、黄', '红、蓝', '红、绿', '红、不判'],
    ],
    [['list', '--sort', 'd'], ['due']],
    [
      ['update', '01-1', '--status', ''],
      ['done', 'paused', 'cancelled', 'open', '已完成', '暂缓', '终止', '在办'],
    ],
    [
      ['init', '--ci', ''],
      ['github', 'gitlab'],
    ],
    [['report', 'm'], ['monthly']],
    [['report', '周'], ['周报']],
    [['export', 'ch'], ['checklist']],
    [['export', 'report', 'q'], ['quarterly']],
    [['schema', 'd'], ['departments']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', 'powershell'],
    ],
    [['event', ''], ['add']],
    [['rename', ''], ['department']],
    [['explain', 'unknown-dep'], ['unknown-department']],
  ])('%j', async (line, expected) => {
    expect(await words(...line)).toEqual(expected);
  });

  test('in an English terminal Chinese words come only to who types them', async () => {
    const env = { PLAN_LANG: 'en' };
    expect((await ask(['list', '--alert', ''], { env })).words).toEqual(['red', 'yellow', 'blue', 'green', 'none']);
    expect((await ask(['list', '--alert', '红'], { env })).words).toEqual(['红', '红灯']);
    expect((await ask(['--lang', 'en', 'sh'])).offers).toEqual([['show', 'show everything about a task or a measure']]);
  });
});

describe('the words of the plan', () => {
  test.each([
    [
      ['show', '02'],
      ['02', '02-1', '02-2', '02-3'],
    ],
    [
      ['show', '2'],
      ['2', '2-1', '2-2', '2-3'],
    ],
    [['show', '02-2'], ['02-2']],
    [['list', '--task', '1'], ['10']],
    [
      ['progress', '02-'],
      ['02-1', '02-2', '02-3'],
    ],
    [
      ['update', '02-1', '02-'],
      ['02-1', '02-2', '02-3'],
    ],
    [['list', '-d', '市公'], ['市公安局']],
    [['list', '-d市公'], ['-d市公安局']],
    [['list', '--department=市公'], ['--department=市公安局']],
    [['list', '-d', '市公安局、市应'], ['市公安局、市应急管理局']],
    [
      ['list', '--section', '1,2,'],
      ['1,2,3', '1,2,4'],
    ],
    [['list', '-d', '市应急局'], ['市应急局']],
    [['list', '-d', 'ying'], ['yingji']],
    [['list', '-d', '公安'], ['公安局']],
    [['list', '-d', '市城市管理行'], ['市城市管理行政执法局']],
    [['list', '-d', '市安委会成'], ['市安委会成员单位']],
    [['progress', '-d', '市安委会'], ['市安委会办公室']],
    [['departments', '云澜'], ['云澜燃气集团有限公司']],
    [['rename', 'department', '市中'], ['市中级人民法院']],
    [['rename', 'department', '市中级人民法院', '市'], []],
    [
      ['list', '--section', ''],
      ['1', '2', '3', '4'],
    ],
    [
      ['event', 'add', ''],
      ['accident', 'weather', '生产安全事故', '极端天气红色预警'],
    ],
    [['progress', '02-2', '--target', ''], ['standard=']],
    [
      ['progress', '2-2', '--milestone', ''],
      ['m1', 'm2', 'm3'],
    ],
    [
      ['progress', '03-1', '--done', ''],
      ['a1', 'a2', 'a3'],
    ],
    [['progress', '03-2', '--schedule', ''], ['weekly']],
    [['progress', '--event', '2022-09'], ['2022-09-28-accident']],
    [['progress', '--done', ''], []],
  ])('%j', async (line, expected) => {
    expect(await words(...line)).toEqual(expected);
  });

  test('with what they mean', async () => {
    expect((await ask(['show', '03-2'])).offers).toEqual([['03-2', '县区集中排查整治']]);
    expect((await ask(['list', '-d', '市应急局'])).offers).toEqual([['市应急局', '市应急管理局']]);
    expect((await ask(['list', '-d', '市公'])).offers).toEqual([['市公安局', 'gongan']]);
  });

  test('all measures where only a measure will do; for a task first the tasks alone', async () => {
    expect(await words('update', '')).toHaveLength(32);
    expect(await words('show', '')).toHaveLength(10);
  });

  test('of the plan that --dir names', async () => {
    const cwd = temporaryDirectory();
    expect((await ask(['list', '--dir', EXAMPLE, '-d', '市公'], { cwd })).words).toEqual(['市公安局']);
    expect((await ask(['list', `--dir=${EXAMPLE}`, '-d', '市公'], { cwd })).words).toEqual(['市公安局']);
    expect((await ask(['list', '-d', ''], { cwd })).words).toEqual([]);
  });
});

describe('queries', () => {
  test.each([
    [
      ['list', 'sta'],
      ['status:', 'start:', 'standing:'],
    ],
    [['list', '状'], ['状态:']],
    [['list', 'alert:r'], ['alert:red']],
    [['list', '亮灯：红'], ['亮灯：红']],
    [['list', 'alert:red', 'department:市公'], ['department:市公安局']],
    [['list', 'department:市公安局,市应'], ['department:市公安局,市应急管理局']],
    [['list', '(alert:red 或 部分:'], ['1', '2', '3', '4'].map((id) => `(alert:red 或 部分:${id}`)],
    [['list', '--', '-alert:y'], ['-alert:yellow']],
    [['update', '--where', 'section:4 id:02-'], ['02-1', '02-2', '02-3'].map((id) => `section:4 id:${id}`)],
    [['update', '--where=milestone:y'], ['--where=milestone:yes']],
    [['export', 'ledger', 'alert:r'], ['alert:red']],
    [['list', 'via:市'], ['via:市安委会成员单位']],
    [['list', 'due:20'], []],
    [['list', 'colour:r'], []],
  ])('%j', async (line, expected) => {
    expect(await words(...line)).toEqual(expected);
  });

  test('no blank comes behind a field', async () => {
    expect((await ask(['list', 'aler'])).todo).toBe('open');
    expect((await ask(['list', 'alert:'])).todo).toBe('words');
  });

  test('a name that a query would take apart comes in quotation marks alone', async () => {
    const cwd = planWith({ 'departments.yaml': 'departments:\n  - {id: a, name: 市 局（甲）, kind: government}\n' });
    expect((await ask(['list', `'department:"市`], { cwd })).words).toEqual(['department:"市 局（甲）"']);
    expect((await ask(['list', 'department:市'], { cwd })).words).toEqual([]);
  });
});

test('a side of a conflict is offered before the names of files', async () => {
  expect(await ask(['collect', '--take', ''])).toMatchObject({
    todo: 'words',
    words: ['file', 'plan', '文件', '计划'],
  });
});

describe('paths are left to the shell', () => {
  test.each([
    [['list', '-o', ''], 'files'],
    [['list', '--output=x'], 'files'],
    [['validate', 'plan/'], 'files'],
    [['fmt', ''], 'files'],
    [['collect', ''], 'files'],
    [['collect', 'a.csv', ''], 'files'],
    [['collect', '--receipt', ''], 'files'],
    [['collect', '--take', 'back/'], 'files'],
    [['--dir', ''], 'directories'],
    [['init', ''], 'directories'],
    [['list', '--as-of', ''], 'words'],
  ])('%j', async (line, todo) => {
    expect(await ask(line)).toMatchObject({ todo, words: [] });
  });
});

describe('a broken plan', () => {
  const HOSTILE = String.raw`departments:
  - {id: good, name: 市公安局, kind: government}
  - {id: bell, name: "市\a局", kind: government}
  - {id: line, name: "市\n局", kind: government}
  - {id: tab, name: "市\t局", kind: government}
  - {id: turn, name: "市\u202e局", kind: government}
  - {id: 7, name: 市数局}
  - {name: [市]}
  - 市
  - {id: other, name: 市林业局, aliases: 市林局}
groups: 3
`;

  test('has fewer words, and none that could not be typed', async () => {
    const cwd = planWith({ 'departments.yaml': HOSTILE });
    expect((await ask(['list', '-d', '市'], { cwd })).words).toEqual(['市公安局', '市林业局']);
  });

  test.each([
    ['no YAML', '{'],
    ['no mapping', '- 1'],
    ['nothing', ''],
    ['another encoding', Buffer.from([0xca, 0xd0, 0xb9])],
    ['no file', null],
  ])('%s', async (_name, content) => {
    const cwd = planWith({ 'departments.yaml': content, 'tasks/01.yaml': content, 'plan.yaml': content ?? '' });
    expect((await ask(['list', '-d', ''], { cwd })).words).toEqual([]);
    expect((await ask(['list', '--section', ''], { cwd })).words).toEqual([]);
    expect((await ask(['update', ''], { cwd })).words).toEqual([]);
  });

  test('a measure on the line leads to no file outside the plan', async () => {
    const cwd = planWith();
    expect((await ask(['progress', '../../x-1', '--done', ''], { cwd })).words).toEqual([]);
  });

  test('of a plan too large to be opened, ids come from the names of its files', async () => {
    const many = Array.from({ length: 300 }, (_, at) => [`tasks/${at + 100}.yaml`, '{}'] as const);
    const cwd = planWith(Object.fromEntries(many));
    const { todo, words: ids } = await ask(['update', ''], { cwd });
    expect([todo, ids.length, ids[0], ids.at(-1)]).toEqual(['open', 301, '01-', '399-']);
    expect((await ask(['update', '01'], { cwd })).words).toContain('01-1');
  });
});

test('a call that no script makes is answered by nothing', async () => {
  for (const argv of [['__complete'], ['__complete', 'tcsh', 'list'], ['__complete', 'toString', '']]) {
    expect(await run(argv)).toEqual({ stdout: '', stderr: '', code: 0 });
  }
});

describe('the line of bash', () => {
  const part = (line: string, last: string) => run(['__complete', 'bash', line, last], { cwd: EXAMPLE });

  test.each([
    ['plan sho', 'sho', 'words\nshow\n'],
    ['plan list alert:r', 'r', 'words\nred\n'],
    ['plan list --format=js', 'js', 'words\njson\n'],
    ['plan list alert:', '', 'words\nred\nyellow\nblue\ngreen\nnone\n红\n黄\n蓝\n绿\n不判\n'],
    ["plan list -d '市公", '市公', 'words\n市公安局\n'],
    ['plan list department:"市公', '市公', 'words\n市公安局\n'],
    ['LANG=C PLAN_LANG=en plan sho', 'sho', 'words\nshow\n'],
    ['plan list -d 市公\ufffd\ufffd', '市公\ufffd\ufffd', 'words\n市公安局\n'],
    ['plan list "-d" 市公', '市公', 'words\n市公安局\n'],
    ['plan list --ou', '--ou', 'words\n--output\n'],
    ['plan list -o ', '', 'files\n'],
    ['plan list aler', 'aler', 'open\nalert:\n'],
    ['plan list ', '', expect.stringMatching(/^words\n/)],
  ])('%s', async (line, last, expected) => {
    expect(await part(line, last)).toEqual({ stdout: expected, stderr: '', code: 0 });
  });

  test.each([
    [`a 'b c' d"e f"g\\ h`, ['a', 'b c', 'de fg h']],
    [`a "x\\"y\\\\\\$z\\n" `, ['a', 'x"y\\$z\\n', '']],
    [`a 'b`, ['a', 'b']],
    [`a "b\\`, ['a', 'b']],
    ['', ['']],
  ])('%s is taken apart', (line, expected) => {
    expect(readLine(line).map(({ text }) => text)).toEqual(expected);
  });

  test.each(['', "'", '"'])('whatever is offered behind %s is one word, and that word', (quote) => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/\p{Cc}/u.test(text)),
        (value) => {
          const word = { raw: quote, text: '', quote: quote as '' };
          const lines = renderBash({ candidates: [{ value }], isOpen: false }, word, word).split('\n');
          if (quote === '"' && value.includes('!')) expect(lines).toEqual(['words', '']);
          else expect(readLine(`${quote}${lines[1]}${quote}`).map(({ text }) => text)).toEqual([value]);
        },
      ),
    );
  });
});

describe('PowerShell', () => {
  test('asks in Base64 and is told how a word is typed', async () => {
    const encoded = Buffer.from('list\n-d\n市公', 'utf8').toString('base64');
    const { stdout } = await run(['__complete', 'powershell', encoded], { cwd: EXAMPLE });
    expect(stdout).toBe('words\n市公安局\t市公安局\tgongan\n');
  });

  test.each([
    ['市公安局', '市公安局'],
    ['$(rm)', "'$(rm)'"],
    ["a'b", "'a''b'"],
    ['a’;rm', "'a’’;rm'"],
    ['a b`c', "'a b`c'"],
  ])('%s is typed as %s', (value, typed) => {
    expect(renderPowerShell({ candidates: [{ value }], isOpen: false })).toBe(`words\n${typed}\t${value}\t${value}\n`);
  });
});

test('zsh is told words whose colons are no borders', async () => {
  const { stdout } = await run(['__complete', 'zsh', 'list', 'alert:r'], { cwd: EXAMPLE });
  expect(stdout).toBe('words\nalert\\:red:红\n');
});

describe('plan completion', () => {
  test.each(SHELLS)('%s: a script that tells how to install it', async (shell) => {
    const { stdout, stderr, code } = await run(['completion', shell], { env: { PLAN_LANG: 'zh' } });
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toContain(`plan completion ${shell}`);
    expect(stdout).toContain(`plan __complete ${shell} `);
    expect(stdout).toContain(`# plan 命令的 ${shell === 'powershell' ? 'PowerShell' : shell} 补全脚本。`);
    const english = await run(['completion', shell], { env: { PLAN_LANG: 'en' } });
    expect(english.stdout).not.toMatch(/\p{Script=Han}/u);
  });

  test('zsh finds its mark in the first line', async () => {
    expect((await run(['completion', 'zsh'])).stdout).toMatch(/^#compdef plan\n#/);
  });

  test('pwsh is PowerShell', async () => {
    expect(await run(['completion', 'pwsh'])).toEqual(await run(['completion', 'powershell']));
  });

  test('another shell is a wrong call', async () => {
    const { stdout, stderr, code } = await run(['completion', 'tcsh'], { env: { PLAN_LANG: 'zh' } });
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toBe('错误：completion 不能是“tcsh”\n提示：可以是：bash、zsh、fish、powershell。\n');
  });
});
