/** The pages on returned checklists: what they show is what the program prints, one command after the other, in both languages. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Filling, fillWorkbook } from '../support/checklists.js';
import { examplesIn } from '../support/doc-examples.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const PAGES = [
  ['docs/collect.md', 'en'],
  ['docs/collect.zh-CN.md', 'zh'],
] as const;

/** What the departments of the pages fill in, once the checklists are out. */
const FILLED: Readonly<Record<string, Filling>> = {
  市公安局: { '06-3': { 本期进展: '检查商场12家，整改隐患24处', 完成比例: '60%', 佐证材料: '公安发〔2022〕18号' } },
  市住房和城乡建设局: {
    '04-1': { 完成比例: '98%', 指标实际值: '84.5', 申请: '申请延期至2月底' },
    '01-3': { 完成比例: '六十几' },
  },
  市总工会: {},
};

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

test.each(PAGES)('%s shows what the program prints', async (name, lang) => {
  const cwd = temporaryDirectory();
  cpSync(join(ROOT, 'test/fixtures/example/plan'), join(cwd, 'demo/plan'), { recursive: true });
  const [sending, ...others] = examplesIn(read(name));
  expect(others.length).toBeGreaterThanOrEqual(4);
  for (const example of [sending, ...others]) {
    const { stdout, stderr } = await run(example?.argv ?? [], { cwd, env: { PLAN_LANG: lang }, today: '2026-11-23' });
    expect([example?.argv, (stdout + stderr).trimEnd().split('\n')]).toEqual([example?.argv, example?.output]);
    if (example !== sending) continue;
    for (const [department, filling] of Object.entries(FILLED)) {
      const file = `责任清单-${department}.xlsx`;
      await fillWorkbook(join(cwd, 'out', file), join(cwd, 'returned', file), filling);
    }
  }
});

test('the pages have the same headings and the same commands', () => {
  const [english, chinese] = PAGES.map(([name]) => read(name));
  const outline = (text = '') => [...text.matchAll(/^(#+) /gm)].map(([, level]) => level);
  const commands = (text = '') => examplesIn(text).map(({ argv }) => argv);
  expect(outline(chinese)).toEqual(outline(english));
  expect(commands(chinese)).toEqual(commands(english));
});
