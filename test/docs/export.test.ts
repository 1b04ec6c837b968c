/** The pages on exporting, run from top to bottom: settings are put into the plan, commands print what is shown; both languages tell the same. */
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMON_PLACES, OWN_PLACES, type TableKind } from '../../src/model/places.js';
import { schemaAt } from '../../src/parse/schemas.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

const OMITTED = '…';
/** A day long after the plan, as it is when somebody reads the page. */
const TODAY = '2026-11-23';
const PAPERS = Object.keys(OWN_PLACES) as TableKind[];

const read = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');

/** What the page shows in turn: settings of the plan, and commands with their output. */
function stepsIn(text: string): { kind: string; body: string }[] {
  return [...text.matchAll(/```(yaml|console)\n([\s\S]*?)\n```/g)].map(([, kind = '', body = '']) => ({ kind, body }));
}

/** The output without what the page leaves out, with the marker in its place. */
function omit(actual: string, shown: string): string {
  const [before = '', after] = shown.split(`${OMITTED}\n`);
  if (after === undefined || !actual.startsWith(before) || !actual.endsWith(after)) return actual;
  return `${before}${OMITTED}\n${after}`;
}

describe.each([
  ['export.md', 'en'],
  ['export.zh-CN.md', 'zh'],
])('%s', (name, lang) => {
  test('shows what the commands print', async () => {
    const cwd = temporaryDirectory();
    const plan = join(cwd, 'demo/plan/plan.yaml');
    cpSync(join(ROOT, 'test/fixtures/example/plan'), join(cwd, 'demo/plan'), { recursive: true });
    const original = readFileSync(plan, 'utf8');
    const steps = stepsIn(read(name));
    expect(steps.map(({ kind }) => kind)).toEqual([
      ...['console', 'console'],
      ...['yaml', 'console', 'yaml', 'console', 'yaml', 'console'],
    ]);
    for (const { kind, body } of steps) {
      if (kind === 'yaml') {
        writeFileSync(plan, original);
        appendFileSync(plan, `${body}\n`);
        continue;
      }
      const [command = '', ...output] = body.split('\n');
      const shown = `${output.join('\n')}\n`;
      const { stdout, stderr } = await run(command.replace('$ npx plan ', '').split(' '), {
        cwd,
        env: { PLAN_LANG: lang },
        today: TODAY,
      });
      expect([command, omit(stdout + stderr, shown)]).toEqual([command, shown]);
    }
    expect(existsSync(join(cwd, '台账.xlsx'))).toBe(true);
  });

  test.each(PAPERS)('names all columns and places of %s', (kind) => {
    const [places = '', columns = ''] = read(name).split('\n### ').slice(1);
    const rowOf = (section: string) => section.split('\n').find((line) => line.startsWith(`| \`${kind}\``)) ?? '';
    const { enum: known = [] } = schemaAt('plan', ['exports', kind, 'columns', 0]).schema;
    expect([...rowOf(columns).matchAll(/`(\w+)`/g)].map(([, word]) => word)).toEqual([kind, ...known]);
    expect([...rowOf(places).matchAll(/\{(\w+)\}/g)].map(([, word]) => word)).toEqual(OWN_PLACES[kind]);
    const common = places.split('\n').find((line) => line.includes('{issuer}')) ?? '';
    expect([...common.matchAll(/\{(\w+)\}/g)].map(([, word]) => word)).toEqual(COMMON_PLACES);
  });
});

test('both languages have the same headings and the same commands', () => {
  const outline = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, level]) => level);
  const commands = (text: string) => [...text.matchAll(/^\$ npx plan (\w+ \w+)/gm)].map(([, command]) => command);
  const [english, chinese] = [read('export.md'), read('export.zh-CN.md')];
  expect(outline(chinese)).toEqual(outline(english));
  expect(commands(chinese)).toEqual(commands(english));
  expect(commands(english)).toHaveLength(5);
});
