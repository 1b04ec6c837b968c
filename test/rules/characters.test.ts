/** Rules on single characters: exact places in every style of writing, and fixes that change nothing else. */
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { cleanText } from '../../src/model/characters/clean-text.js';
import { checkFiles } from '../support/example.js';
import { changed, checkWith, codesWith, linesWith, paramsWith } from '../support/measures.js';
import { mendWith } from '../support/mended.js';

const PLAN = 'plan.yaml';
const TITLE = 'title: 示例市2022年工作要点';
const TASK = 'tasks/01.yaml';
const REGISTER = 'departments.yaml';

/** The example plan with another title, as it stands in the source; two blanks begin each further line. */
const titled = (source: string) => changed(PLAN, [TITLE, `title: ${source}`]);

/** The sources of the title after all fixes. */
async function mendedTitle(source: string): Promise<string> {
  const { textOf } = await mendWith(titled(source));
  return /^title: ([\s\S]*?)\nissuer:/m.exec(textOf(PLAN))?.[1] ?? '';
}

describe('the place of a character inside a value', () => {
  test.each([
    ['示例市２０２２年', ['fullwidth-character plan.yaml:2 ２０２２'], '示例市2022年'],
    ['"示例市２０２２年"', ['fullwidth-character plan.yaml:2 ２０２２'], '"示例市2022年"'],
    ["'甲''乙\u200b丙'", ['invisible-character plan.yaml:2 \u200b'], "'甲''乙丙'"],
    ['"甲\\t\\u4e59\\"\u200b丙"', ['invisible-character plan.yaml:2 \u200b'], '"甲\\t\\u4e59\\"丙"'],
    ['"甲\\u200b丙"', ['invisible-character plan.yaml:2 \\u200b'], '"甲丙"'],
    [
      '"\\u200b甲\u200b丙\\u200B"',
      ['\\u200b', '\u200b', '\\u200B'].map((text) => `invisible-character plan.yaml:2 ${text}`),
      '"甲丙"',
    ],
    ['"甲\\u200b\u200b\\U0000200b"', ['invisible-character plan.yaml:2 \\u200b\u200b\\U0000200b'], '"甲"'],
    ['"\\u2F2F作"', ['compatibility-character plan.yaml:2 \\u2F2F'], '"工作"'],
    [
      '"\\ud87e\\udc00年\\U0002f800"',
      ['\\ud87e\\udc00', '\\U0002f800'].map((text) => `compatibility-character plan.yaml:2 ${text}`),
      '"丽年丽"',
    ],
    [
      '甲乙\n  丙,丁\n\n  戊\u200b己',
      ['halfwidth-punctuation plan.yaml:3 ,', 'invisible-character plan.yaml:5 \u200b'],
      '甲乙\n  丙，丁\n\n  戊己',
    ],
    [
      '"甲乙\n  丙,丁\\\n  戊\u200b己"',
      ['halfwidth-punctuation plan.yaml:3 ,', 'invisible-character plan.yaml:4 \u200b'],
      '"甲乙\n  丙，丁\\\n  戊己"',
    ],
    [
      '|\n  甲,乙\n\n    丙\u200b丁',
      ['halfwidth-punctuation plan.yaml:3 ,', 'invisible-character plan.yaml:5 \u200b'],
      '|\n  甲，乙\n\n    丙丁',
    ],
    [
      '>-  # 甲,乙\n  甲,乙\n  丙⼯',
      ['halfwidth-punctuation plan.yaml:3 ,', 'compatibility-character plan.yaml:4 ⼯'],
      '>-  # 甲,乙\n  甲，乙\n  丙工',
    ],
    ['甲,乙,丙', ['halfwidth-punctuation plan.yaml:2 ,', 'halfwidth-punctuation plan.yaml:2 ,'], '甲，乙，丙'],
    ['1,2 甲,乙  # 丙,丁', ['halfwidth-punctuation plan.yaml:2 ,'], '1,2 甲，乙  # 丙,丁'],
    ['❤\ufe0f甲\ufe0f', ['invisible-character plan.yaml:2 \ufe0f'], '❤\ufe0f甲'],
    ['甲\ue5e5\ue5e6乙', ['private-use-character plan.yaml:2 \ue5e5\ue5e6'], '甲\ue5e5\ue5e6乙'],
    ['甲⺌⼯', ['compatibility-character plan.yaml:2 ⺌', 'compatibility-character plan.yaml:2 ⼯'], '甲⺌工'],
  ])('%j', async (source, lines, mended) => {
    expect(await linesWith(titled(source))).toEqual(lines);
    expect(await mendedTitle(source)).toBe(mended);
  });

  test('of the same character twice is that of either', async () => {
    const found = await checkWith(titled('甲,1,2,乙,丙,3'));
    expect(found.map(({ line, column, endColumn }) => [line, column, endColumn])).toEqual([[2, 15, 16]]);
  });

  test('is looked for in values, not in keys or comments', async () => {
    expect(await linesWith(changed(PLAN, [TITLE, `${TITLE} # ２０２２\u200b⼯,作`]))).toEqual([]);
  });

  test.each([
    ['甲\u200b', { character: 'U+200B' }],
    ['甲\ufeff\u200b\u2060\u200b\u00ad乙', { character: 'U+FEFF U+200B U+2060 …' }],
    ['甲\u{f0000}', { character: 'U+F0000' }],
    ['甲\u{e5e5}', { character: 'U+E5E5' }],
    ['甲９０％', { found: '９０％', meant: '90%' }],
    ['甲(乙)', { found: '(', meant: '（' }],
    ['甲⺌', { found: '⺌' }],
    ['甲⻅', { found: '⻅', meant: '见' }],
  ])('%j is named', async (source, params) => {
    expect((await paramsWith(titled(source)))[0]).toEqual(params);
  });
});

describe('a fix that bare text cannot give', () => {
  test.each([
    ['a number', '２０２２', '"2022"'],
    ['a truth', 'ｔｒｕｅ', '"true"'],
    ['nothing', '\u200bnull', '"null"'],
    ['a number in parts', '１２.３４', '"12.34"'],
    ['a comment', '＃１工作', '"#1工作"'],
    ['a comment after a blank', '工作 ＃１', '"工作 #1"'],
    ['a comment after a full-width blank', '工作　#1', '"工作 #1"'],
    ['a comment once the sign before it is gone', '工作 \u200b#1', '"工作 #1"'],
    ['a mapping', '工作:\u200b 一', '"工作: 一"'],
    ['a name', '＆工作', '"&工作"'],
    ['a sign that YAML keeps', '＠工作', '"@工作"'],
    ['a list', '－　工作', '"- 工作"'],
  ])('is a quoted value: %s', async (_what, source, mended) => {
    expect(await mendedTitle(source)).toBe(mended);
  });

  test.each([
    ['an indent', '　　工作', '工作'],
    ['a leftover', '工作　\n  要点　', '工作\n  要点'],
    ['an indent in a block', '|\n  　　工作\n  　要点', '|\n  工作\n  要点'],
    ['a blank between words', '工作　要点', '工作 要点'],
  ])('is not needed for blanks: %s', async (_what, source, mended) => {
    expect((await mendedTitle(source)).replaceAll(/ +$/gm, '')).toBe(mended);
  });

  test('is left to the clerk where a block would be indented otherwise', async () => {
    const source = '|\n  \u200b  甲\n  乙';
    const found = await checkWith(titled(source));
    expect(found.map(({ code, line, column, endColumn, fix }) => [code, line, column, endColumn, fix])).toEqual([
      ['invisible-character', 3, 3, 4, undefined],
    ]);
    expect(await mendedTitle(source)).toBe(source);
  });
});

const STYLES = {
  plain: (text: string) => text,
  single: (text: string) => `'${text.replaceAll("'", "''")}'`,
  double: (text: string) => JSON.stringify(text),
  escaped: (text: string) =>
    `"${[...text].map((one) => (/[\w ]/.test(one) ? one : `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`)).join('')}"`,
  literal: (text: string) => `|-\n  ${text}`,
  folded: (text: string) => `>-\n  ${text}`,
  flow: (text: string) => `${JSON.stringify(text).replaceAll('，', '，\\\n  ')}`,
} as const;

const styles = fc.constantFrom(...(Object.keys(STYLES) as (keyof typeof STYLES)[]));
const cleanChinese = fc
  .array(fc.constantFrom(...'压实安全生产责任2022年，。：（）“”《》'), { minLength: 1, maxLength: 12 })
  .map((characters) => `市${characters.join('')}`);
const zeroWidth = fc.array(fc.constantFrom('\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'), {
  minLength: 1,
  maxLength: 3,
});

describe('the fixes give back the clean text', () => {
  test('for any Chinese text with invisible characters', async () => {
    const dirty = cleanChinese.chain((clean) =>
      fc.tuple(
        fc.constant(clean),
        fc.array(fc.tuple(fc.nat({ max: clean.length }), zeroWidth), { minLength: 1, maxLength: 4 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(dirty, styles, async ([clean, insertions], style) => {
        const places = insertions.toSorted(([a], [b]) => b - a);
        const text = places.reduce((old, [at, signs]) => old.slice(0, at) + signs.join('') + old.slice(at), clean);
        const { check, textOf } = await mendWith(titled(STYLES[style](text)));
        expect(check.diagnostics).toEqual([]);
        expect(check.plan?.title).toBe(clean);
        if (style !== 'escaped')
          expect(textOf(PLAN)).toBe(changed(PLAN, [TITLE, `title: ${STYLES[style](clean)}`])[PLAN]);
      }),
      { numRuns: 150 },
    );
  });

  test('for any text in quotes, and for any that can be written without', async () => {
    const signs = [...'压实，２ａ％　＃-－:＆\u200b\u200d\ufe0f⼯⻅⺌\ue5e5❤👨 #,()（）1'];
    const text = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 10 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, styles, async (dirty, style) => {
        const source = STYLES[style](dirty);
        const files = titled(source);
        const read = readTitle(String(files[PLAN]));
        fc.pre(read !== undefined && cleanText(read).trim() !== '');
        const { check, textOf } = await mendWith(files);
        const title = readTitle(textOf(PLAN));
        expect(typeof title).toBe('string');
        const left = check.diagnostics.filter(({ fix }) => fix !== undefined);
        expect(left).toEqual([]);
        const kept = check.diagnostics.some(({ code }) => !/private-use|compatibility/.test(code));
        if (!kept) expect(words(title)).toBe(words(cleanText(String(read))));
      }),
      { numRuns: 600 },
    );
  });
});

/** Blanks at the end of a line are folded away. */
const words = (text: unknown) => String(text).replaceAll(/\s+/g, '');

/** The title as a file has it, if it is text and YAML at all. */
function readTitle(text: string): string | undefined {
  try {
    const { title } = load(text) as { title?: unknown };
    return typeof title === 'string' ? title : undefined;
  } catch {
    return undefined;
  }
}

describe('a department name with a wrong character', () => {
  const LEAD = 'lead: [市公安局]\n      responsible';
  const lead = (name: string, plan = '') => ({
    ...changed(TASK, [LEAD, `lead: [${name}]\n      responsible`]),
    [PLAN]: `${EXAMPLE_PLAN[PLAN]}${plan}`,
  });
  const register = (name: string) => changed(REGISTER, ['{id: gongan, name: 市公安局', `{id: gongan, name: ${name}`]);

  test.each([
    ['市公安局\u200b', 'invisible-character'],
    ['"市公安局\\u200b"', 'invisible-character'],
    ['市公\ufeff安局', 'invisible-character'],
    ['市公安局　', 'fullwidth-character'],
  ])('%j is one mistake where it is named', async (name, code) => {
    expect(await codesWith(lead(name))).toEqual([code]);
  });

  test.each([
    ['市公安局\u200b', ['invisible-character']],
    ['市公安局　', ['fullwidth-character']],
    ['市⼯安局', ['compatibility-character']],
  ])('%j is one mistake where it is registered', async (name, codes) => {
    const tasks = String(EXAMPLE_PLAN[TASK]).replaceAll('市公安局', cleanText(name));
    const departments = register(name)[REGISTER] as string;
    const files = {
      [TASK]: tasks,
      [REGISTER]: departments
        .replaceAll('parent: 市公安局', `parent: ${cleanText(name)}`)
        .replace('管理局, 市公安局]', `管理局, ${cleanText(name)}]`),
    };
    expect(await codesWith(files)).toEqual(codes);
  });

  test('is one mistake where it makes a name look new', async () => {
    const twin = (name: string) =>
      changed(REGISTER, ['groups:\n', `  - {id: twin, name: ${name}, kind: government}\ngroups:\n`]);
    expect(await codesWith({ ...twin('市公安局\u200b'), [PLAN]: `${EXAMPLE_PLAN[PLAN]}` })).toEqual([
      'invisible-character',
    ]);
    const off = `${EXAMPLE_PLAN[PLAN]}rules: {invisible-character: off}\n`;
    expect(await codesWith({ ...twin('市公安局\u200b'), [PLAN]: off })).toEqual(['duplicate-name']);
  });

  test.each([
    ['市公安局\u200b', 'rules: {invisible-character: off}\n', ['department-alias']],
    ['市公安局　', 'rules: {fullwidth-character: off}\n', ['department-alias']],
    ['市公安局　', 'rules: {fullwidth-character: warning}\n', ['fullwidth-character']],
    ['市公安局　\u200b', 'rules: {fullwidth-character: off}\n', ['department-alias', 'invisible-character']],
  ])('%j with %j is still an error unless it is reported', async (name, rules, codes) => {
    expect((await codesWith(lead(name, rules))).toSorted()).toEqual(codes);
  });

  test('that is only a warning stands for the registered name in the model', async () => {
    const files = {
      ...lead('市农业农村局(市乡村振兴局)'),
      ...changed(REGISTER, [
        'groups:\n',
        '  - {id: nongye, name: 市农业农村局（市乡村振兴局）, kind: government}\ngroups:\n',
      ]),
      'progress/2022-06/gongan.yaml': null,
    };
    const { diagnostics, plan } = await checkFiles({ ...EXAMPLE_PLAN, ...files });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['halfwidth-punctuation', 'warning'],
      ['halfwidth-punctuation', 'warning'],
    ]);
    const names = plan?.tasks[0]?.measures[1]?.parties.map((party) => party.name);
    expect(names).toEqual(['市农业农村局（市乡村振兴局）', '市交警支队']);
  });
});

describe('blanks at the end of a line', () => {
  const withText = (text: string) => ({ [PLAN]: text });
  const base = String(EXAMPLE_PLAN[PLAN]);

  test.each([
    ['after a value', base.replace('工作要点\n', '工作要点 \n'), ['2:20-2:21']],
    ['after a comment', base.replace('.json\n', '.json \t\n'), ['1:60-1:62']],
    ['on an empty line', base.replace('issuer', '\n   \nissuer'), ['4:1-4:4']],
    ['before CRLF', base.replaceAll('\n', '\r\n').replace('工作要点\r', '工作要点  \r'), ['2:20-2:22']],
    ['at the very end', `${base}  `, ['10:1-10:3']],
    ['in a block', base.replace(TITLE, 'title: |\n  甲  \n  乙'), ['3:4-3:6']],
    ['on several lines', base.replaceAll('\n', ' \n'), undefined],
  ])('%s', async (_what, text, places) => {
    const found = (await checkWith(withText(text))).filter(({ code }) => code === 'trailing-space');
    const shown = found.map(({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`);
    if (places) expect(shown).toEqual(places);
    else expect(shown.length).toBe(text.split('\n').length - 1);
    const { textOf } = await mendWith(withText(text));
    expect(textOf(PLAN)).toBe(text.replaceAll(/[ \t]+(?=\r?\n|$)/g, ''));
  });

  test('are found beside a syntax error, but not on its line', async () => {
    const text = `${String(EXAMPLE_PLAN[TASK]).replace('压实责任\n', '压实责任 \n')}  x: ] \n`;
    const found = await checkWith({ [TASK]: text });
    const broken = found.filter(({ code }) => code === 'yaml-syntax').map(({ line }) => line);
    expect(broken).toHaveLength(1);
    const lines = found.filter(({ code }) => code === 'trailing-space').map(({ line }) => line);
    expect(lines).toEqual([3, text.split('\n').length - 1].filter((line) => !broken.includes(line)));
  });

  test('that an escape makes part of the text are left to the clerk', async () => {
    const found = await checkWith(titled('"甲\\ \n  乙"'));
    expect(found.map(({ code, line, column, fix }) => [code, line, column, fix])).toEqual([
      ['trailing-space', 2, 11, undefined],
    ]);
  });
});

describe('tabs', () => {
  test.each([
    ['after a key', 'title:\t示例', 'title: 示例', ['2:7-2:8']],
    ['among blanks', 'title: \t \t 示例', 'title:   示例', ['2:8-2:11']],
    ['before a comment', 'title: 示例\t# 一', 'title: 示例 # 一', ['2:10-2:11']],
    ['in a comment', 'title: 示例 # 一\t二', 'title: 示例 # 一 二', ['2:14-2:15']],
    [
      'in braces',
      `${TITLE}\nexports: {matrix:\t{title:\t一\t}}`,
      `${TITLE}\nexports: {matrix: {title: 一 }}`,
      ['3:18-3:19', '3:26-3:27', '3:28-3:29'],
    ],
  ])('%s become a blank', async (_what, source, mended, places) => {
    const files = changed(PLAN, [TITLE, source]);
    const found = await checkWith(files);
    expect(
      found.map(({ code, line, column, endLine, endColumn }) => `${code} ${line}:${column}-${endLine}:${endColumn}`),
    ).toEqual(places.map((place) => `tab-character ${place}`));
    expect((await mendWith(files)).textOf(PLAN)).toBe(changed(PLAN, [TITLE, mended])[PLAN]);
  });

  test.each([
    ['a plain text', 'title: 甲\t乙'],
    ['quotes', 'title: "甲\t乙"'],
    ['quotes that look like structure', 'title: "甲:\t乙"'],
    ['a block', 'title: |\n  甲\t乙'],
    ['a block that looks like structure', 'title: |\n  甲:\t乙'],
  ])('in %s stay', async (_what, source) => {
    const files = changed(PLAN, [TITLE, source]);
    const found = await checkWith(files);
    expect(found.map(({ code, fix }) => [code, fix])).toEqual([['tab-character', undefined]]);
    expect((await mendWith(files)).textOf(PLAN)).toBe(files[PLAN]);
  });

  test('of text do not keep those between keys and values from being mended', async () => {
    const files = changed(PLAN, [TITLE, 'title:\t甲\t乙']);
    expect((await mendWith(files)).textOf(PLAN)).toBe(changed(PLAN, [TITLE, 'title: 甲\t乙'])[PLAN]);
  });

  test('that indent are found by the reader alone', async () => {
    const files = changed(TASK, [
      '    collator: 市应急管理局\n    status: open',
      '\tcollator: 市应急管理局\n\tstatus: open',
    ]);
    expect(new Set(await codesWith(files))).toEqual(new Set(['yaml-syntax']));
  });
});

describe('the first line', () => {
  const modeline = (target: string) => `# yaml-language-server: $schema=${target}\n`;
  const [, ...planLines] = String(EXAMPLE_PLAN[PLAN]).split('\n');
  const planBody = planLines.join('\n');
  const bodyOf = (path: string) => String(EXAMPLE_PLAN[path]).split('\n').slice(1).join('\n');

  test.each([
    ['../schemas/plan.schema.json', '../../', 'schemas/'],
    ['./s/plan.schema.json', '../', 's/'],
    ['plan.schema.json', '../', ''],
    ['https://example.cn/s/plan.schema.json', '', 'https://example.cn/s/'],
    ['/opt/plan/plan.schema.json', '', '/opt/plan/'],
    ['C:/plan/plan.schema.json', '', 'C:/plan/'],
  ])('of plan.yaml decides for all: %s', async (target, up, folder) => {
    const isFixed = up === '';
    const files = Object.fromEntries(
      Object.keys(EXAMPLE_PLAN).map((path) => {
        const kind =
          /^(?:plan|departments)/.exec(path)?.[0] ??
          { tasks: 'task', progress: 'progress', events: 'event' }[path.split('/')[0] ?? ''];
        const depth = path.split('/').length - 1;
        const own = isFixed || depth > 0 ? folder : target.slice(0, target.lastIndexOf('/') + 1);
        const base = isFixed || depth === 0 ? '' : '../'.repeat(depth - 1) + up;
        return [path, `${modeline(`${base}${own}${kind}.schema.json`)}${bodyOf(path)}`];
      }),
    );
    expect(await linesWith(files)).toEqual([]);
    const missing = Object.fromEntries(
      Object.keys(files).map((path) => [path, path === PLAN ? (files[path] as string) : bodyOf(path)]),
    );
    const { textOf, check } = await mendWith(missing);
    expect(check.diagnostics).toEqual([]);
    for (const path of Object.keys(files)) expect(textOf(path)).toBe(files[path]);
  });

  test.each([
    ['nothing', planBody, `${modeline('../schemas/plan.schema.json')}${planBody}`, '1:1-1:1'],
    [
      'CRLF',
      planBody.replaceAll('\n', '\r\n'),
      `${modeline('../schemas/plan.schema.json')}${planBody}`.replaceAll('\n', '\r\n'),
      '1:1-1:1',
    ],
    [
      'a byte order mark',
      `\ufeff${planBody}`,
      `\ufeff${modeline('../schemas/plan.schema.json')}${planBody}`,
      '1:1-1:1',
    ],
    [
      'a comment',
      `# 工作要点\n\n${planBody}`,
      `${modeline('../schemas/plan.schema.json')}# 工作要点\n\n${planBody}`,
      '1:1-1:1',
    ],
    [
      'the mark of a document',
      `---\n${planBody}`,
      `${modeline('../schemas/plan.schema.json')}---\n${planBody}`,
      '1:1-1:1',
    ],
    [
      'the line of another kind',
      `${modeline('../schemas/task.schema.json')}${planBody}`,
      `${modeline('../schemas/plan.schema.json')}${planBody}`,
      '1:1-1:60',
    ],
    [
      'a line without a target',
      `# yaml-language-server:\r\n${planBody}`,
      `# yaml-language-server: $schema=../schemas/plan.schema.json\r\n${planBody}`,
      '1:1-1:24',
    ],
    [
      'a line that editors do not know',
      `#yaml-language-server: $schema=../schemas/plan.schema.json\n${planBody}`,
      `${modeline('../schemas/plan.schema.json')}${planBody}`,
      '1:1-1:59',
    ],
  ])('missing or wrong: %s', async (_what, text, mended, place) => {
    const found = await checkWith({ [PLAN]: text });
    expect(
      found.map(({ code, line, column, endLine, endColumn }) => `${code} ${line}:${column}-${endLine}:${endColumn}`),
    ).toEqual([`schema-modeline ${place}`]);
    expect(await paramsWith({ [PLAN]: text })).toMatchObject([
      { expected: modeline('../schemas/plan.schema.json').trim() },
    ]);
    expect((await mendWith({ [PLAN]: text })).textOf(PLAN)).toBe(mended);
  });

  test.each([
    ['after comments and blank lines', `# 一\n\n${modeline('../schemas/plan.schema.json')}${planBody}`],
    ['with CRLF', `${modeline('../schemas/plan.schema.json')}${planBody}`.replaceAll('\n', '\r\n')],
    ['after a byte order mark', `\ufeff${modeline('../schemas/plan.schema.json')}${planBody}`],
    ['in front of the mark of a document', `${modeline('../schemas/plan.schema.json')}---\n${planBody}`],
  ])('is right %s', async (_what, text) => {
    expect(await linesWith({ [PLAN]: text })).toEqual([]);
  });

  test.each([
    ['an empty file', '', ['file-empty']],
    ['a file that cannot be read', '['.repeat(200), ['too-deep']],
    ['a conflict', '<<<<<<< HEAD\nid: "02"\n=======\nid: "03"\n>>>>>>> x\n', ['merge-conflict']],
  ])('is not missed in %s', async (_what, text, codes) => {
    expect(await codesWith({ 'tasks/02.yaml': text })).toEqual(codes);
  });

  test('is not judged where plan.yaml cannot be read', async () => {
    const codes = await codesWith({ [PLAN]: { hex: 'ff' }, [TASK]: bodyOf(TASK) });
    expect(codes).not.toContain('schema-modeline');
  });
});

test.each([
  ['fullwidth-character', '１，'],
  ['invisible-character', '中\u200b'],
  ['private-use-character', '中\ue5e5'],
  ['compatibility-character', '中⼯'],
  ['halfwidth-punctuation', '中,'],
  ['tab-character', '中\t'],
])('tens of thousands of findings in one value are answered: %s', async (code, piece) => {
  const count = 40_000;
  const found = await checkWith(titled(`"${piece.repeat(count)}中"`));
  expect(found.filter((diagnostic) => diagnostic.code === code)).toHaveLength(count);
});

test('so are tens of thousands of which no two are alike', async () => {
  const digits = (at: number) =>
    String(at)
      .padStart(5, '0')
      .replace(/\d/g, (digit) => '０１２３４５６７８９'.charAt(Number(digit)));
  const text = Array.from({ length: 18_000 }, (_, at) => `第${digits(at)}项`).join('');
  const found = await checkWith(titled(`"${text}"`));
  expect(new Set(found.map(({ column, endColumn }) => `${column}-${endColumn}`)).size).toBe(18_000);
});
