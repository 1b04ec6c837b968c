/** Markdown read back: whatever the plan's text says, it is text there and nothing else. */
import fc from 'fast-check';
import { lexer, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { formatMarkdown } from '../../src/formats/markdown.js';
import type { Sheet } from '../../src/formats/sheet.js';

function sheet(changes: Partial<Sheet> & { readonly rows?: readonly (readonly string[])[] }): Sheet {
  const { rows = [['01-1', '每周报告', '7', '●']], ...rest } = changes;
  return {
    title: '标题',
    lines: [],
    columns: [
      { title: '编号', kind: 'id' },
      { title: '措施', kind: 'text' },
      { title: '数', kind: 'number' },
      { title: '灯', kind: 'symbol' },
    ],
    blocks: [{ rows }],
    foot: [],
    ...rest,
  };
}

/** Left as it is by the lexer, and shown as another character. */
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|\w+);/gi;

/** What a reader of the tokens sees; a break in a cell is a line end. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html' && token.raw === '<br>') return '\n';
      if (token.type === 'br') return '\n';
      if ('tokens' in token && token.tokens) return plainText(token.tokens);
      if (token.type === 'escape') return token.text;
      return token.type === 'text' ? token.text.replace(ENTITY, '[entity]') : `[${token.type}]`;
    })
    .join('');
}

/** Types of all tokens inside, but for the line break of cells. */
function typesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'html' && token.raw === '<br>') return ['br'];
    return [token.type, ...('tokens' in token && token.tokens ? typesIn(token.tokens) : [])];
  });
}

/** Blanks are one blank in Markdown, and none at the ends of a line. */
function squeeze(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\f\v]+/g, ' ').trim())
    .join('\n')
    .trim();
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const blocksOf = (markdown: string) => lexer(markdown).filter(({ type }) => type !== 'space');

describe('a sheet', () => {
  test('is title, lines, tables under their headings, foot', () => {
    const rows = [['01-1', '每周报告', '7', '●']];
    const text = formatMarkdown(
      sheet({
        lines: ['截至2022年6月30日'],
        blocks: [{ rows }, { heading: '二', rows }, { heading: '三', rows: [] }],
        foot: ['注'],
      }),
    );
    expect(text).toBe(
      [
        '# 标题',
        '',
        '截至2022年6月30日',
        '',
        '| 编号 | 措施 | 数 | 灯 |',
        '| --- | --- | ---: | :---: |',
        '| 01-1 | 每周报告 | 7 | ● |',
        '',
        '## 二',
        '',
        '| 编号 | 措施 | 数 | 灯 |',
        '| --- | --- | ---: | :---: |',
        '| 01-1 | 每周报告 | 7 | ● |',
        '',
        '## 三',
        '',
        '注',
        '',
      ].join('\n'),
    );
    expect(blocksOf(text).map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'table',
      'heading',
      'table',
      'heading',
      'paragraph',
    ]);
  });

  test('breaks lines inside a cell', () => {
    const text = formatMarkdown(sheet({ rows: [['01-1', '甲\n乙\r\n丙', '', '']] }));
    expect(text).toContain('| 01-1 | 甲<br>乙<br>丙 |  |  |');
  });
});

/** Texts that would be markup. */
const MARKUP = [
  ...[
    '*a*',
    '**a**',
    '_a_',
    '__a__',
    '~~a~~',
    '`a`',
    '``a``',
    '***',
    '___',
    '---',
    '===',
    '- - -',
    '\\',
    '\\\\',
    '\\|',
  ],
  ...[
    '# a',
    '## a',
    'a #',
    '> a',
    '- a',
    '+ a',
    '* a',
    '1. a',
    '1) a',
    '10. a',
    '- [ ] a',
    '```',
    '~~~',
    '    a',
    '\ta',
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[a]: b',
    '[a]',
    '[^1]',
    '[^1]: a',
    '<b>',
    '</b>',
    '<!-- a -->',
    '<a@b.cn>',
    '<http://a.cn>',
  ],
  ...[
    '&amp;',
    '&#42;',
    '&nbsp;',
    '|',
    '| a |',
    '|---|',
    'a | b',
    '$a$',
    ':-:',
    ':a:',
    '&',
    '<',
    '<br>',
    '<script>alert(1)</script>',
  ],
  ...['http://a.cn', 'https://a.cn/b_c_d', 'www.a.cn', 'a@b.cn', 'ftp://a.cn', '见http://a.cn。'],
  ...[
    'a\nb',
    'a\n---',
    'a\n===',
    'a\n# b',
    'a\n- b',
    'a\n\nb',
    'a\n```\nb',
    'a\n    b',
    'a  \nb',
    'a\\\nb',
    '\na',
    'a\n| b |\n|---|',
  ],
  ...['“a”', '（一）', '①', '《a》', 'a*b*c', 'a_b_c', '2*3*4', '1.5', '2022.6', '100%', '😀', 'e\u0301', '第1条. a'],
];

const FORBIDDEN = [
  'html',
  'link',
  'image',
  'heading',
  'def',
  'codespan',
  'code',
  'em',
  'strong',
  'del',
  'list',
  'hr',
  'blockquote',
  'table',
];

function checkBlock(token: Token | undefined, type: string, text: string): void {
  expect(token?.type).toBe(type);
  const { tokens = [] } = token as Tokens.Generic;
  expect(typesIn(tokens).filter((found) => FORBIDDEN.includes(found))).toEqual([]);
  expect(oneLine(plainText(tokens))).toBe(oneLine(text));
}

function checkCells(rows: readonly (readonly string[])[]): void {
  const [heading, table, ...others] = blocksOf(formatMarkdown(sheet({ rows })));
  expect([heading?.type, table?.type, others]).toEqual(['heading', 'table', []]);
  const cells = (table as Tokens.Table).rows;
  expect(cells.map((row) => row.map(({ tokens }) => squeeze(plainText(tokens))))).toEqual(
    rows.map((row) => row.map(squeeze)),
  );
  const types = cells.flat().flatMap(({ tokens }) => typesIn(tokens));
  expect(types.filter((type) => FORBIDDEN.includes(type))).toEqual([]);
  const breaks = rows.flat().join('').split('\n').length - 1;
  expect(types.filter((type) => type === 'br').length).toBe(breaks);
}

describe.each(MARKUP)('%j is only text', (text) => {
  test('in the title', () => {
    const [token, ...rest] = blocksOf(formatMarkdown(sheet({ title: text })));
    checkBlock(token, 'heading', text);
    expect(rest.map(({ type }) => type)).toEqual(['table']);
  });

  test('in a line', () => {
    const [, token, ...rest] = blocksOf(formatMarkdown(sheet({ lines: [text] })));
    checkBlock(token, 'paragraph', text);
    expect(rest.map(({ type }) => type)).toEqual(['table']);
  });

  test('in a heading', () => {
    const [, token, ...rest] = blocksOf(
      formatMarkdown(sheet({ blocks: [{ heading: text, rows: [['1', '2', '3', '4']] }] })),
    );
    checkBlock(token, 'heading', text);
    expect(rest.map(({ type }) => type)).toEqual(['table']);
  });

  test('in the foot', () => {
    const [, , token, ...rest] = blocksOf(formatMarkdown(sheet({ foot: [text] })));
    checkBlock(token, 'paragraph', text);
    expect(rest).toEqual([]);
  });

  test('in a cell and in the head of a column', () => {
    checkCells([[text, '甲', text, '●']]);
    const columns = [
      { title: text, kind: 'text' as const },
      { title: '乙', kind: 'text' as const },
    ];
    const [, table] = blocksOf(formatMarkdown(sheet({ columns, rows: [['1', '2']] })));
    expect((table as Tokens.Table).header.map(({ tokens }) => squeeze(plainText(tokens)))).toEqual([
      squeeze(text),
      '乙',
    ]);
  });
});

describe('any text is only text', () => {
  const signs = fc.constantFrom(...'\\`*_{}[]()<>|#~&!+-.=:;\'"@/$^%1a甲 \n\t');
  const text = fc
    .array(fc.oneof({ weight: 3, arbitrary: signs }, fc.constantFrom(...MARKUP)), { maxLength: 8 })
    .map((parts) => parts.join(''))
    .filter((found) => found.trim() !== '');

  test('in cells', () => {
    const row = fc.tuple(text, fc.oneof(text, fc.constant('')), text, fc.constantFrom('●', '', '—'));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
        checkCells(rows);
      }),
      { numRuns: 1000 },
    );
  });

  test('in title, lines, headings and foot', () => {
    fc.assert(
      fc.property(text, text, text, text, (title, line, heading, foot) => {
        const blocks = [{ heading, rows: [['1', '2', '3', '4']] }];
        const tokens = blocksOf(formatMarkdown(sheet({ title, lines: [line], blocks, foot: [foot] })));
        checkBlock(tokens[0], 'heading', title);
        checkBlock(tokens[1], 'paragraph', line);
        checkBlock(tokens[2], 'heading', heading);
        expect(tokens[3]?.type).toBe('table');
        checkBlock(tokens[4], 'paragraph', foot);
        expect(tokens.length).toBe(5);
      }),
      { numRuns: 1000 },
    );
  });
});
