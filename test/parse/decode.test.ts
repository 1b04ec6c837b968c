/** Bytes to text: UTF-8 alone is read, and what else a file may be in is named with the place of its first wrong byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/diagnostic.js';
import { decodeText } from '../../src/parse/decode.js';
import { ROOT } from '../support/run.js';

const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

/** An encoder made by turning round the platform's decoder. */
function encoder(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character) => {
        const code = character < '\x80' ? [character.charCodeAt(0)] : codes.get(character);
        if (!code) throw new Error(`not in ${encoding}: ${character}`);
        return code;
      }),
    );
}

const gbk = encoder('gbk');
const big5 = encoder('big5');

function concat(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** `code encoding line:column` of what was found, or the text. */
function outcome(bytes: Uint8Array): unknown {
  const result = decodeText('tasks/01.yaml', bytes);
  return typeof result === 'string' ? { text: result } : describeFinding(result);
}

function describeFinding({ code, file, place, params }: Finding): string {
  if (place.at !== 'range') throw new Error('no range');
  const { line, column, endLine, endColumn } = place.range;
  expect([file, endLine, endColumn]).toEqual(['tasks/01.yaml', line, column + 1]);
  return [code, ...Object.values(params), `${line}:${column}`].join(' ');
}

const PLAN_FILES = readdirSync(join(ROOT, 'plan/tasks'));

describe('UTF-8', () => {
  const texts = ['', 'id: "01"\n', 'title: 压实责任\r\n', '😀 e\u0301\t\n', '\u00e9\u4e00\uffff', 'a\ufeffb'];

  test.each(texts)('%j is read', (text) => {
    expect(outcome(utf8(text))).toEqual({ text });
  });

  test.each(texts)('%j with a byte order mark is read without the mark', (text) => {
    expect(outcome(concat(BOM, utf8(text)))).toEqual({ text });
  });

  test('a second byte order mark is text, and no column is lost to it', () => {
    expect(outcome(concat(BOM, BOM, utf8('a')))).toEqual({ text: '\ufeffa' });
    expect(outcome(concat(BOM, BOM, utf8('a'), [0xff]))).toBe('not-utf8 unknown 1:3');
  });

  test('any text without a NUL comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.boolean(), (text, marked) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        expect(outcome(marked ? concat(BOM, utf8(text)) : utf8(text))).toEqual({ text });
      }),
    );
  });
});

describe('UTF-16', () => {
  const texts = ['id: "01"\ntitle: 压实责任\n', 'id: "01"\ntitle: 第一部分\n', 'a: 1\nb: 2\n'];

  test.each(texts)('%j is named with a byte order mark', (text) => {
    expect(outcome(utf16le(`\ufeff${text}`))).toBe('not-utf8 utf-16 1:1');
    expect(outcome(utf16be(`\ufeff${text}`))).toBe('not-utf8 utf-16 1:1');
  });

  test.each(texts)('%j is named without a byte order mark', (text) => {
    expect(outcome(utf16le(text))).toBe('not-utf8 utf-16 1:1');
    expect(outcome(utf16be(text))).toBe('not-utf8 utf-16 1:1');
  });

  test.each(PLAN_FILES)('plan/tasks/%s is named without a byte order mark', (file) => {
    const text = readFileSync(join(ROOT, 'plan/tasks', file), 'utf8');
    expect([utf16le(text), utf16be(text)].map(outcome)).toEqual(['not-utf8 utf-16 1:1', 'not-utf8 utf-16 1:1']);
  });
});

describe('GBK', () => {
  test.each([
    ['title: 责任\n', '1:8'],
    ['id: "01"\ntitle: 责任落实\nsection: "1"\n', '2:8'],
    ['id: "01"\r\ntitle: 责任落实\r\n', '2:8'],
    ['责任', '1:1'],
  ])('%j is named', (text, place) => {
    expect(outcome(gbk(text))).toBe(`not-utf8 gbk ${place}`);
  });

  test('a file that is GBK from some line on is wrong there', () => {
    expect(outcome(concat(utf8('title: 责任\n😀é: '), gbk('落实')))).toMatch(/^not-utf8 \w+ 2:6$/);
  });

  // Whoever believed the guess and converted the file would spoil every character but one.
  test.each(PLAN_FILES)('plan/tasks/%s in UTF-8 with one wrong byte is not taken for GBK', (file) => {
    const bytes = new Uint8Array(readFileSync(join(ROOT, 'plan/tasks', file)));
    const first = bytes.findIndex((byte) => byte >= 0xe0);
    expect(outcome(concat(bytes.subarray(0, first), [0x80], bytes.subarray(first)))).toMatch(/^not-utf8 unknown /);
    expect(outcome(concat(bytes.subarray(0, first + 2), bytes.subarray(first + 3)))).toMatch(/^not-utf8 unknown /);
  });
});

describe('other encodings have no name', () => {
  const text =
    'id: "01"\ntitle: 落實安全生產責任\nnote: 各有關部門應當於每月底前報送進展情況，並說明存在的問題和下一步的打算。\n';

  test('Big5', () => {
    expect(outcome(big5(text))).toBe('not-utf8 unknown 2:8');
  });

  test('the same text in GBK has one', () => {
    const simplified =
      'id: "01"\ntitle: 落实安全生产责任\nnote: 各有关部门应当于每月底前报送进展情况，并说明存在的问题。\n';
    expect(outcome(gbk(simplified))).toBe('not-utf8 gbk 2:8');
  });

  test('UTF-32', () => {
    const units = [...'\ufeffid: "01"\n'].flatMap((character) => [character.charCodeAt(0), 0]);
    const le = new Uint8Array(Uint16Array.from(units).buffer);
    expect(outcome(le)).toBe('not-utf8 unknown 1:1');
  });
});

describe('other bytes', () => {
  test.each<[string, readonly number[]]>([
    ['a byte that occurs in no encoding', [0xff]],
    ['a continuation alone', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80]],
    ['two bytes of three, then a letter', [0xe8, 0xb4, 0x61]],
    ['one byte of four, then a line end', [0xf0, 0x0a]],
    ['an e with an accent in Latin-1', [0xe9, 0x20]],
  ])('%s', (_, bytes) => {
    const parts = [utf8('id: "01"\ntitle: 压😀'), bytes, utf8(' x\ny\n')];
    expect(outcome(concat(...parts))).toMatch(/^not-utf8 \w+ 2:11$/);
  });

  test('Latin-1 is no GBK', () => {
    expect(outcome(concat(utf8('title: caf'), [0xe9], utf8(' noir\n')))).toBe('not-utf8 unknown 1:11');
  });

  test('a character cut off at the end of the file', () => {
    expect(outcome(concat(utf8('a: 责'), [0xe8, 0xb4]))).toMatch(/^not-utf8 \w+ 1:5$/);
  });

  test('behind a byte order mark, the mark is no column', () => {
    expect(outcome(concat(BOM, utf8('ab'), [0xff]))).toBe('not-utf8 unknown 1:3');
  });

  test('the place is that of the first wrong byte', () => {
    const pieces = fc.constantFrom('a', ' ', '责', '😀', 'e\u0301', '\t', '\n', '\r\n', '\ufeff');
    const wrong = fc.constantFrom([0xff], [0x80], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe8, 0xb4], [0xf0]);
    fc.assert(
      fc.property(fc.array(pieces), wrong, fc.constantFrom('', 'x', '\n', ' 责\nx'), (before, bytes, after) => {
        const text = before.join('');
        const lines = text.replace(/^\ufeff/, '').split('\n');
        const place = `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
        const found = outcome(concat(utf8(text), bytes, utf8(after)));
        expect(String(found).replace(/ (gbk|unknown) /, ' ')).toBe(`not-utf8 ${place}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('NUL', () => {
  test.each([
    ['\0', '1:1'],
    ['id: "01"\ntitle: 压\0实\n', '2:9'],
    ['id: "01"\ntitle: 😀\0\0\0\n', '2:10'],
    ['a: 1\r\n\0', '2:1'],
  ])('%j is found where it stands first', (text, place) => {
    expect(outcome(utf8(text))).toBe(`nul-byte ${place}`);
    expect(outcome(concat(BOM, utf8(text)))).toBe(`nul-byte ${place}`);
  });
});
