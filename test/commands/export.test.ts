/** `plan export`: every kind in every format, one file or one for each department. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ROOT, run, type World } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const EXAMPLE = join(ROOT, 'test/fixtures/example');
const PLAN = ['--dir', join(EXAMPLE, 'plan'), '--as-of', '2022-09-30'];
const ZH: World = { env: { PLAN_LANG: 'zh' } };

/** How a call of each kind begins. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  ledger: ['ledger'],
  checklist: ['checklist', '--department', '市公安局'],
  matrix: ['matrix'],
  list: ['list'],
  agenda: ['agenda'],
  targets: ['targets'],
  remind: ['remind'],
  report: ['report', 'monthly'],
  assess: ['assess'],
};

/** The first bytes of each format. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  csv: '\ufeff',
  md: '#',
  json: '{',
  xlsx: 'PK\u0003\u0004',
  docx: 'PK\u0003\u0004',
  html: '<!doctype html>',
  ics: 'BEGIN:VCALENDAR\r\n',
};
const DATED = ['ledger', 'checklist', 'list', 'agenda'];
const CALLS = Object.entries(KINDS).flatMap(([kind, argv]) =>
  Object.keys(BEGINNINGS)
    .filter((format) => format !== 'ics' || DATED.includes(kind))
    .map((format) => ({ kind, format, argv })),
);

const filesIn = (directory: string) => readdirSync(directory).sort();

describe('one file', () => {
  test.each(CALLS)('$kind as $format, by the name of the file and twice the same', async ({ kind, format, argv }) => {
    const cwd = temporaryDirectory();
    const export_ = (file: string) => run(['export', ...argv, ...PLAN, '-o', file], { ...ZH, cwd });
    const first = await export_(`一.${format}`);
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr.split('\n')[0]).toBe(`已写入：一.${format}`);
    await export_(`二.${format}`);
    const bytes = readFileSync(join(cwd, `一.${format}`));
    expect(bytes.equals(readFileSync(join(cwd, `二.${format}`)))).toBe(true);
    const beginning = bytes
      .subarray(0, 20)
      .toString(format === 'csv' ? 'utf8' : 'latin1')
      .toLowerCase();
    // The circular and the letters begin with their heads.
    if (format !== 'md' || !['report', 'remind'].includes(kind)) {
      expect(beginning.startsWith((BEGINNINGS[format] ?? '').toLowerCase())).toBe(true);
    }
    expect(filesIn(cwd)).toEqual([`一.${format}`, `二.${format}`].sort());
  });

  test.each(Object.keys(KINDS).filter((kind) => !DATED.includes(kind)))('%s is no calendar', async (kind) => {
    const { code, stderr } = await run(['export', ...(KINDS[kind] ?? []), ...PLAN, '--format', 'ics'], ZH);
    expect([code, stderr]).toEqual([2, expect.stringContaining('ics')]);
  });

  test('bytes are not thrown onto the screen', async () => {
    const shown = await run(['export', 'ledger', ...PLAN, '--format', 'xlsx'], { ...ZH, tty: true });
    expect(shown).toMatchObject({ code: 2, stdout: '' });
    expect(shown.stderr).toContain('plan export ledger -o ledger.xlsx');
    const piped = await run(['export', 'ledger', ...PLAN, '--format', 'xlsx'], ZH);
    expect([piped.code, piped.stdout.slice(0, 2)]).toEqual([0, 'PK']);
  });

  test('the letters of an English paper begin without Chinese blanks', async () => {
    const cwd = temporaryDirectory();
    expect(await run(['export', 'remind', ...PLAN, '--lang', 'en', '-o', 'r.xlsx'], { ...ZH, cwd })).toMatchObject({
      code: 0,
    });
    const parts = unzipSync(readFileSync(join(cwd, 'r.xlsx')), {
      filter: ({ name }) => name.endsWith('sharedStrings.xml'),
    });
    const [strings = ''] = Object.values(parts).map((part) => strFromU8(part));
    expect(strings).toContain('Reply form');
    expect(strings).not.toContain('\u3000');
  });

  test('a calendar holds all dates', async () => {
    const { code, stderr } = await run(['export', 'agenda', ...PLAN, '--week', '--format', 'ics'], ZH);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--week')]);
  });

  test('what a command shows is what is exported', async () => {
    for (const kind of ['list', 'agenda', 'targets', 'assess']) {
      for (const format of ['csv', 'md', 'json']) {
        const exported = await run(['export', kind, ...PLAN, '--format', format], ZH);
        expect(await run([kind, ...PLAN, '--format', format], ZH)).toEqual(exported);
      }
    }
  });
});

describe('one file for each department', () => {
  test.each(['csv', 'xlsx', 'html', 'ics'])('checklists as %s', async (format) => {
    const cwd = temporaryDirectory();
    const { code, stdout, stderr } = await run(
      ['export', 'checklist', '--all', ...PLAN, '--format', format, '-o', '清单'],
      { ...ZH, cwd },
    );
    const files = filesIn(join(cwd, '清单'));
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(`已写入${files.length}个文件：清单\n`);
    expect(files).toContain(`责任清单-市公安局.${format}`);
    expect(files.every((name) => name.endsWith(`.${format}`))).toBe(true);
  });

  test.each(['ledger', 'matrix', 'list', 'agenda', 'targets', 'assess', 'remind'])(
    '%s, for those that it concerns',
    async (kind) => {
      const cwd = temporaryDirectory();
      const { code } = await run(['export', kind, '--all', ...PLAN, '--format', 'json', '-o', '.'], { ...ZH, cwd });
      const files = filesIn(cwd);
      expect(code).toBe(0);
      expect(files.length).toBeGreaterThan(5);
      const own = files.find((name) => name.includes('市应急管理局')) ?? '';
      const whole = await run(['export', kind, ...PLAN, '--format', 'json'], ZH);
      const text = readFileSync(join(cwd, own), 'utf8');
      expect(JSON.parse(text).kind).toBe(JSON.parse(whole.stdout).kind);
      expect(text.length).toBeLessThan(whole.stdout.length);
    },
  );

  test('needs a directory, no department, and a kind that can be divided', async () => {
    const wrong = [
      ['checklist', '--all'],
      ['checklist', '--all', '--department', '市公安局', '-o', 'x'],
      ['report', 'monthly', '--all', '-o', 'x'],
    ];
    for (const argv of wrong) {
      expect(await run(['export', ...argv, ...PLAN], ZH)).toMatchObject({ code: 2, stdout: '' });
    }
  });

  test('shows on a terminal how far it is, and wipes it off', async () => {
    const cwd = temporaryDirectory();
    const { stderr } = await run(['export', 'checklist', '--all', ...PLAN, '-o', 'x'], {
      ...ZH,
      cwd,
      tty: true,
      columns: 80,
    });
    const count = filesIn(join(cwd, 'x')).length;
    expect(stderr).toContain(`\r正在导出责任清单 ${'█'.repeat(20)} ${count}/${count}`);
    expect(stderr.split('\r').at(-1)).toMatch(/^已写入/);
    const quiet = await run(['export', 'checklist', '--all', ...PLAN, '-o', 'x'], { ...ZH, cwd });
    expect(quiet.stderr).not.toContain('\r');
  });

  test('leaves what was there when one file cannot be written', async () => {
    const cwd = temporaryDirectory();
    const argv = ['export', 'checklist', '--all', ...PLAN, '-o', '.'];
    expect(await run(argv, { ...ZH, cwd })).toMatchObject({ code: 0 });
    const before = filesIn(cwd);
    const [first = '', last = ''] = [before[0], before.at(-1)];
    writeFileSync(join(cwd, first), 'old');
    rmSync(join(cwd, last));
    mkdirSync(join(cwd, last));
    expect(await run(argv, { ...ZH, cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(filesIn(cwd)).toEqual(before);
    expect(readFileSync(join(cwd, first), 'utf8')).toBe('old');
  });
});
