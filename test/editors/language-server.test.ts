/** The schemas in an editor: what the YAML language server completes, explains and finds wrong in plan files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { LanguageServer, type Position } from '../support/language-server.js';
import { ROOT, run } from '../support/run.js';
import { temporaryDirectory } from '../support/temporary.js';

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

/** Stands in a text where the cursor is. */
const CURSOR = '‸';

interface Opened {
  readonly path: string;
  readonly cursor: Position;
  readonly messages: readonly string[];
  /** `line:column` of each message's start and end, from 1 as editors show them. */
  readonly places: readonly string[];
}

let opened = 0;

/** Opens a text that may have a cursor in it, as a file of its own in a folder of the checkout's plan. */
async function open(folder: string, text: string): Promise<Opened> {
  const path = join(ROOT, 'plan', folder, `opened-${++opened}.yaml`);
  const before = text.slice(0, Math.max(text.indexOf(CURSOR), 0)).split('\n');
  const cursor = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const diagnostics = await server.open(path, text.replace(CURSOR, ''));
  const show = ({ line, character }: Position) => `${line + 1}:${character + 1}`;
  return {
    path,
    cursor,
    messages: diagnostics.map(({ message }) => message),
    places: diagnostics.map(({ range }) => `${show(range.start)}-${show(range.end)}`),
  };
}

const MEASURE = `# yaml-language-server: $schema=../../schemas/task.schema.json
id: "13"
title: 深入开展矿山安全整治提升
section: "4"
measures:
  - id: 13-6
    title: 非煤矿山信息化、智能化建设
    departments:
      lead: [市应急管理局]
    status: open
`;

const openTask = (text: string) => open('tasks', text);

/** The measure's text with a line after its last one. */
const withLine = (line: string) => openTask(`${MEASURE}    ${line}\n`);

describe('a valid file has no diagnostic, and one with an unknown key has one', () => {
  test.each(Object.entries(EXAMPLE_PLAN))('%s', async (path, text) => {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    expect((await open(folder, text)).messages).toEqual([]);
    const indent = path.startsWith('progress/') ? '  ' : '';
    const { messages, places } = await open(folder, `${text}${indent}extra: 1\n`);
    expect(messages).toEqual(['Property extra is not allowed.']);
    const line = text.split('\n').length;
    expect(places).toEqual([`${line}:${indent.length + 1}-${line}:${indent.length + 6}`]);
  });

  test('every shipped file is valid', async () => {
    const files = readdirSync(join(ROOT, 'plan'), { recursive: true, encoding: 'utf8' });
    const texts = files.filter((name) => name.endsWith('.yaml')).map((name) => name.replaceAll('\\', '/'));
    expect(texts.length).toBeGreaterThan(29);
    const wrong = texts.map(async (name) => {
      const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
      const { messages } = await open(folder, readFileSync(join(ROOT, 'plan', name), 'utf8'));
      return messages.map((message) => `${name}: ${message}`);
    });
    expect((await Promise.all(wrong)).flat()).toEqual([]);
  });
});

describe('diagnostics', () => {
  test.each<[string, string, string]>([
    ['status: opne', 'Value is not accepted. Valid values: "open", "done", "paused", "cancelled".', '10:13-10:17'],
    ['status: 已完成', 'Value is not accepted. Valid values: "open", "done", "paused", "cancelled".', '10:13-10:16'],
    ['statsu: open', 'Property statsu is not allowed.', '10:5-10:11'],
    ['status: 1', 'Incorrect type. Expected "string".', '10:13-10:14'],
  ])('%s', async (line, message, place) => {
    const { messages, places } = await openTask(MEASURE.replace('status: open', line));
    expect(messages).toContain(message);
    expect(places[messages.indexOf(message)]).toBe(place);
  });

  test('of what only the shared definitions say', async () => {
    const { messages, places } = await withLine('due: 年底');
    expect(messages).toEqual([expect.stringContaining('does not match the pattern')]);
    expect(places).toEqual(['11:10-11:12']);
    expect((await withLine('due: 2022-Q4')).messages).toEqual([]);
  });
});

describe('completion', () => {
  async function suggestions({ path, cursor }: Opened): Promise<Record<string, string>> {
    const items = await server.complete(path, cursor);
    return Object.fromEntries(
      items.map(({ label, documentation = '' }) => [
        label,
        typeof documentation === 'string' ? documentation : documentation.value,
      ]),
    );
  }

  test('offers the keys that are not there yet, each explained in Chinese and in English', async () => {
    const offered = await suggestions(await withLine(CURSOR));
    expect(offered.due).toBe(
      '完成时限；文件没有写的不填。/ When it has to be done; absent where the document states nothing.',
    );
    expect(Object.keys(offered)).toEqual(
      expect.arrayContaining(['actions', 'collator', 'due', 'targets', 'decisions']),
    );
    expect(Object.keys(offered)).not.toContain('status');
    for (const text of Object.values(offered)) expect(text).toMatch(/\p{Script=Han}.*\/ .*[A-Za-z]{3}/u);
  });

  test.each<[string, () => Promise<Opened>, Record<string, string>]>([
    [
      'a status',
      () => openTask(MEASURE.replace('status: open', `status: ${CURSOR}`)),
      { open: '在办', done: '已完成', paused: '暂缓', cancelled: '终止' },
    ],
    [
      'a role, from the shared definitions',
      () => withLine(`others: [${CURSOR}]`),
      { lead: '牵头', joint: '会同', responsible: '责任', support: '配合' },
    ],
    [
      'a rule',
      () => open('', `${EXAMPLE_PLAN['plan.yaml']}rules:\n  no-lead: ${CURSOR}\n`),
      // Quoted, for older readers of YAML take the bare word for false.
      { '"off"': '关闭', info: '提示', warning: '警告', error: '错误' },
    ],
    [
      'the kind of a department',
      () => open('', String(EXAMPLE_PLAN['departments.yaml']).replace('kind: government', `kind: ${CURSOR}`)),
      { party: '党委部门', county: '县区' },
    ],
  ])('offers the values of %s with their Chinese words', async (_, opening, words) => {
    const offered = await suggestions(await opening());
    for (const [value, word] of Object.entries(words))
      expect([value, offered[value]]).toEqual([value, expect.stringContaining(word)]);
  });
});

describe('hover', () => {
  const hover = async ({ path, cursor }: Opened) => server.hover(path, cursor);

  test.each<[string, () => Promise<Opened>, string[]]>([
    [
      'a key',
      () => openTask(MEASURE.replace('section:', `sec${CURSOR}tion:`)),
      ['部分 / Section', '所在部分的编号。/ The section it stands in.'],
    ],
    [
      'a key with listed values',
      () => openTask(MEASURE.replace('status:', `sta${CURSOR}tus:`)),
      ['状态 / Status', '办公室的认定', "The office's word", '`done`: 已完成', '`paused`: 暂缓'],
    ],
    [
      'a key whose form stands in the shared definitions',
      () => withLine(`du${CURSOR}e: 2022-06`),
      ['完成时限、时限 / Due', 'When it has to be done', '2022-Q2'],
    ],
    [
      'a key of a progress file',
      () => open('progress/2022-06', String(Object.values(EXAMPLE_PLAN)[3]).replace('percent:', `per${CURSOR}cent:`)),
      ['完成比例 / Percent', '完成的百分比，0 到 100。/ Per cent done, 0 to 100.'],
    ],
    [
      'a key of an event file',
      () => open('events', String(Object.values(EXAMPLE_PLAN)[4]).replace('kind:', `ki${CURSOR}nd:`)),
      ['启动情形 / Kind', 'The kind of event'],
    ],
  ])('over %s says what it is in Chinese and in English', async (_, opening, phrases) => {
    const shown = await hover(await opening());
    for (const phrase of phrases) expect(shown).toContain(phrase);
  });
});

test('a schema that plan schema printed works alone, wherever it is saved', async () => {
  const directory = temporaryDirectory();
  const { code } = await run(['schema', 'task', '-o', 'saved.json'], { cwd: directory });
  expect(code).toBe(0);
  const saved = (text: string) => text.replace('../../schemas/task.schema.json', 'saved.json');
  const path = (name: string) => join(directory, name);
  expect(await server.open(path('good.yaml'), saved(MEASURE))).toEqual([]);
  const wrong = await server.open(path('wrong.yaml'), saved(MEASURE.replace('"4"', 'x').replace('open', 'opne')));
  expect(wrong.map(({ message }) => message)).toEqual([
    expect.stringContaining('does not match the pattern'),
    expect.stringContaining('Value is not accepted.'),
  ]);
  expect(await server.hover(path('good.yaml'), { line: 9, character: 6 })).toContain('状态 / Status');
});
