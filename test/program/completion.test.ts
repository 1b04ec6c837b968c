/** The completion scripts in real shells, typed into on a terminal; and what one question costs. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadedParts } from '../support/loaded-parts.js';
import { ROOT } from '../support/run.js';
import { chineseLocale, completionScript, findProgram, Home, typeInto, whyNot } from '../support/shells.js';
import { planWith, temporaryDirectory } from '../support/temporary.js';

const EXAMPLE = join(ROOT, 'test/fixtures/example');

/** What is typed, and the words that `plan` is called with. */
const TYPED: readonly (readonly [line: string, words: readonly string[]])[] = [
  ['plan sho\t03-1', ['show', '03-1']],
  ['plan show 03-2\t', ['show', '03-2']],
  ['plan show 03-\t2', ['show', '03-2']],
  ['plan list --dep\t市公安\t', ['list', '--department', '市公安局']],
  ['plan list -d 市公\t', ['list', '-d', '市公安局']],
  ["plan list -d '市公\t", ['list', '-d', '市公安局']],
  ['plan list -d "市公\t', ['list', '-d', '市公安局']],
  ['plan list --department=市公\t', ['list', '--department=市公安局']],
  ['plan list -d 市公安局、市应\t', ['list', '-d', '市公安局、市应急管理局']],
  ['plan list -d 市公安局,市应\t', ['list', '-d', '市公安局,市应急管理局']],
  ['plan list -d ying\t', ['list', '-d', 'yingji']],
  ['plan list aler\tre\t', ['list', 'alert:red']],
  ['plan list alert:red department:市公\t', ['list', 'alert:red', 'department:市公安局']],
  ["plan update --yes --where 'section:4 alert:re\t", ['update', '--yes', '--where', 'section:4 alert:red']],
  ['plan list --format=js\t', ['list', '--format=json']],
  ['plan event add acc\t--date 2022-08-03', ['event', 'add', 'accident', '--date', '2022-08-03']],
  ['plan progress 02-2 --target st\t57', ['progress', '02-2', '--target', 'standard=57']],
  ['plan explain unknown-dep\t', ['explain', 'unknown-department']],
  ['plan list -o plan/dep\t', ['list', '-o', 'plan/departments.yaml']],
  ['plan list --output=plan/dep\t', ['list', '--output=plan/departments.yaml']],
  ['plan validate plan/tasks/03\t', ['validate', 'plan/tasks/03.yaml']],
  ['plan completion po\t', ['completion', 'powershell']],
];

/** Names that a shell would run, expand or take apart; each begins with another letter. */
const HOSTILE = [
  'a$(touch bad)局',
  'b`touch bad`局',
  "c'; touch bad; '局",
  'd"; touch bad; "局',
  'e & touch bad | cat > bad < bad 局',
  'f\\局\\',
  'g*?[a-z]{1,2}~^#=%@+局',
  'h ! !! 局',
  'i 市　局（甲、乙）〔1〕',
  'j\t局',
];

const SHELLS = ['bash', 'zsh', 'fish'] as const;

// Each line starts the program, and the machine may be busy.
describe.each(SHELLS)('%s', { timeout: 180_000 }, (shell) => {
  const reason = whyNot(shell);
  const note = reason === undefined ? '' : ` (not run: ${reason})`;

  test.skipIf(reason)(`completes what is typed${note}`, async () => {
    const typed = await typeInto(
      shell,
      EXAMPLE,
      TYPED.map(([line]) => line),
      { LANG: chineseLocale() },
    );
    expect(typed.map(({ words }, at) => [TYPED[at]?.[0], words])).toEqual(TYPED);
  });

  test.skipIf(reason)(`runs nothing that a plan names${note}`, async () => {
    const departments = HOSTILE.map((name, at) => ({ id: `x${at}`, name, kind: 'government' }));
    const cwd = planWith({ 'departments.yaml': JSON.stringify({ departments }) });
    const lines = HOSTILE.map((name) => `plan list -d ${name[0]}\t`);
    const typed = await typeInto(shell, cwd, lines);
    // A name with a sign that no terminal shows is not offered.
    const expected = HOSTILE.map((name) => ['list', '-d', name.includes('\t') ? 'j' : name]);
    expect(typed.map(({ words }) => words)).toEqual(expected);
    expect(existsSync(join(cwd, 'bad'))).toBe(false);
  });

  test.skipIf(reason)(`completes in the C locale as well${note}`, async () => {
    // zsh itself reads no Chinese there.
    const lines = ['plan sho\t03-2', 'plan list -d gongx\t', ...(shell === 'zsh' ? [] : ['plan list -d 市公\t'])];
    const typed = await typeInto(shell, EXAMPLE, lines, { LANG: 'C', LC_ALL: 'C' });
    const expected = [
      ['show', '03-2'],
      ['list', '-d', 'gongxin'],
      ['list', '-d', '市公安局'],
    ];
    expect(typed.map(({ words }) => words)).toEqual(expected.slice(0, lines.length));
  });

  test.skipIf(reason)(`is silent where there is no plan, and where the plan is broken${note}`, async () => {
    for (const cwd of [temporaryDirectory(), planWith({ 'departments.yaml': '{', 'tasks/01.yaml': '\t' })]) {
      const [typed] = await typeInto(shell, cwd, ['plan list -d 市\t']);
      expect(typed?.words).toEqual(['list', '-d', '市']);
      expect(typed?.shown).not.toMatch(/错误|Error|plan\.yaml/);
    }
  });
});

describe('the function of bash', () => {
  /** What the function offers for a line with the cursor at `‸`, the words parted as bash parts them. */
  function offered(line: string, parted: readonly string[]): string[] {
    const home = new Home();
    const script = join(home.path, 'plan.bash');
    writeFileSync(script, completionScript('bash'));
    const cursor = line.indexOf('‸');
    const { stdout } = spawnSync(
      'bash',
      [
        '-c',
        `source "$0"; COMP_LINE=$1 COMP_POINT=$2; _plan_complete plan "$3"; printf '%s\\n' "\${COMPREPLY[@]}"`,
        script,
        line.replace('‸', ''),
        String(cursor),
        parted.at(-1) ?? '',
      ],
      { cwd: EXAMPLE, env: home.env(), encoding: 'utf8' },
    );
    return stdout.replace(/\n$/, '').split('\n');
  }

  test.skipIf(process.platform === 'win32').each([
    ['plan sho‸', ['plan', 'sho'], ['show']],
    ['plan sho‸ 03-2 --format json', ['plan', 'sho'], ['show']],
    ['plan show 03-‸', ['plan', 'show', '03-'], ['03-1', '03-2', '03-3']],
    [
      'plan list alert:‸',
      ['plan', 'list', 'alert', ':', ''],
      ['red', 'yellow', 'blue', 'green', 'none', '红', '黄', '蓝', '绿', '不判'],
    ],
    ['plan list --format=‸', ['plan', 'list', '--format', '=', ''], ['table', 'json', 'csv', 'md']],
    ['plan list -d 市公‸ --format json', ['plan', 'list', '-d', '市公'], ['市公安局']],
    ['plan list -o ‸', ['plan', 'list', '-o', ''], ['']],
  ])('%s', (line, parted, expected) => {
    expect(offered(line, parted)).toEqual(expected);
  });
});

test.skipIf(whyNot('zsh'))('zsh shows what ids mean', async () => {
  const [typed] = await typeInto('zsh', EXAMPLE, ['plan show 03-\t'], { LANG: chineseLocale() });
  expect(typed?.shown).toContain('县区集中排查整治');
});

test.skipIf(whyNot('fish'))('fish gives each word with its meaning', () => {
  const home = new Home();
  const script = join(home.path, 'plan.fish');
  writeFileSync(script, completionScript('fish'));
  const { stdout } = spawnSync(
    findProgram('fish') ?? 'fish',
    ['--no-config', '-c', `source '${script}'; complete -C 'plan list --role l'; complete -C 'plan show 03-'`],
    { cwd: EXAMPLE, env: home.env(), encoding: 'utf8' },
  );
  const lines = stdout.trim().split('\n');
  expect(lines[0]).toBe('lead\t牵头');
  expect(lines).toContain('03-2\t县区集中排查整治');
});

describe('a question costs little', () => {
  /** The parts of the program that are loaded one by one. */
  function partsOf(line: string): string[] {
    const names = loadedParts(['__complete', 'bash', line, line.split(' ').at(-1) ?? ''], EXAMPLE);
    return [...new Set(names)].filter((name) => name !== 'chunk').sort();
  }

  test.each([
    ['plan sho', ['answer', 'zh']],
    ['plan show 0', ['answer', 'zh']],
    ['plan list -d 市', ['answer', 'zh']],
    ['plan list alert:', ['answer', 'query-source', 'zh']],
    ['plan explain ', ['answer', 'catalog', 'zh']],
  ])('%s loads only what it uses', (line, parts) => {
    expect(partsOf(line)).toEqual(parts);
  });
});
