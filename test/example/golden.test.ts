/** The example plan through its year, as whole pages: six dates, two languages, two widths, with and without colour. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, run, transcript, type World } from '../support/run.js';

const PAGES = join(ROOT, 'test/transcripts/example');
const PLAN = join(ROOT, 'test/fixtures/example');

/** The day of issue, the spring, the middle of the year, after the long holiday, the last day, and after the end. */
const DATES = ['2022-03-01', '2022-04-15', '2022-06-30', '2022-10-11', '2022-12-31', '2023-01-15'];

const PICTURES: readonly (readonly string[])[] = [
  ['status'],
  ['agenda', '--week'],
  ['targets'],
  ['list', 'alert:red,yellow'],
];

const PAPERS: readonly (readonly string[])[] = [
  ['remind'],
  ['report', 'monthly'],
  ['assess'],
  ['assess', '--why', '市交通运输局'],
];

async function pages(commands: readonly (readonly string[])[], date: string, world: World): Promise<string> {
  const runs = commands.map(async (command) => {
    const argv = [...command, '--as-of', date];
    return transcript(argv, await run(argv, { cwd: PLAN, ...world }));
  });
  return (await Promise.all(runs)).join('\n');
}

/** A terminal of a width and a language, in colour or without. */
const terminal = (columns: number, lang: string, colour: boolean): World => ({
  tty: true,
  columns,
  env: { PLAN_LANG: lang, ...(colour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
});

describe.each(DATES)('on %s', (date) => {
  test.each(['zh', 'en'])('the papers, in %s', async (lang) => {
    const text = await pages(PAPERS, date, { env: { PLAN_LANG: lang } });
    await expect(text).toMatchFileSnapshot(join(PAGES, date, `papers-${lang}.txt`));
  });

  test.each([
    ['zh', 80, false],
    ['zh', 140, true],
    ['en', 80, true],
    ['en', 140, false],
  ] as const)('the pictures, in %s, %i columns wide, in colour: %s', async (lang, columns, colour) => {
    const text = await pages(PICTURES, date, terminal(columns, lang, colour));
    const name = `pictures-${lang}-${columns}${colour ? '-colour' : ''}.txt`;
    await expect(text).toMatchFileSnapshot(join(PAGES, date, name));
  });

  test('every command of supervision ends well', async () => {
    for (const argv of [...PICTURES, ...PAPERS]) {
      const { code, stderr } = await run([...argv, '--as-of', date], { cwd: PLAN });
      expect([argv, code, stderr]).toEqual([argv, 0, '']);
    }
  });
});
