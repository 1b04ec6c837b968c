/** The documents on queries are what the program itself writes, and all of their examples work. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadQueryHelp } from '../../src/messages/messages.js';
import { FIELD_NAMES } from '../../src/model/query-words.js';
import { parseQuery } from '../../src/query/parse.js';
import { createMeasureWidth } from '../../src/terminal/width.js';
import { ROOT, run } from '../support/run.js';

const LANGUAGES = [
  ['en', 'query.md'],
  ['zh', 'query.zh-CN.md'],
] as const;

describe.each(LANGUAGES)('in %s', (lang, name) => {
  test('the document', async () => {
    const { stdout, code } = await run(['help', 'query', '--format', 'md', '--lang', lang]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(join(ROOT, 'docs', name));
  });

  test('on the terminal, in 80 columns, with every field', async () => {
    const result = await run(['help', lang === 'zh' ? '查询' : 'query'], { env: { PLAN_LANG: lang } });
    expect([result.stderr, result.code]).toEqual(['', 0]);
    const measure = createMeasureWidth(false);
    expect(result.stdout.split('\n').filter((line) => measure(line) > 80)).toEqual([]);
    const rows = result.stdout.split('\n').map((line) => /^ (\S+(?: \S+)?) {2}/.exec(line)?.[1] ?? '');
    const fields = FIELD_NAMES.map((field) => rows.findIndex((row) => row.split(' ').at(-1) === field));
    expect(fields.filter((at) => at < 0)).toEqual([]);
    expect(fields).toEqual([...fields].sort((a, b) => a - b));
  });

  test('the example of each field is a condition on that field, and finds its values in the shipped plan', async () => {
    const { fields } = await loadQueryHelp(lang);
    for (const field of FIELD_NAMES) {
      const { example } = fields[field];
      expect(parseQuery(example)).toMatchObject({ kind: 'condition', field });
      expect([example, (await run(['list', example])).code]).toEqual([example, 0]);
    }
  });

  test('whole queries and everything to be typed in a note can be read', async () => {
    const { samples, notes, signs } = await loadQueryHelp(lang);
    const typed = [...notes.items, ...signs.rows.map(([, meaning]) => meaning)].flatMap((text) =>
      [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
    );
    const queries = [...samples.rows.map(([query]) => query), ...typed.filter((code) => /\p{L}[:：<>]/u.test(code))];
    expect(queries.length).toBeGreaterThan(12);
    for (const query of queries) {
      const { code, stderr } = await run(['list', query]);
      expect([query, code, stderr]).toEqual([query, 0, '']);
    }
  });
});

test('an unknown format or option is explained', async () => {
  expect((await run(['help', 'query', '--format', 'html'])).code).toBe(2);
  const { stderr, code } = await run(['help', 'query', '--formatt', 'md'], { env: { PLAN_LANG: 'en' } });
  expect([code, stderr]).toEqual([2, expect.stringContaining('--formatt')]);
  expect((await run(['help', 'qeury'], { env: { PLAN_LANG: 'en' } })).stderr).toContain('“query”');
});
