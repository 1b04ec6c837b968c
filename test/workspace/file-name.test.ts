/** File names made from plan text: legal everywhere, in their own directory, and all different. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFileNames, safeFileName } from '../../src/workspace/file-name.js';

/** Names that Windows gives to devices, alone or before any ending. */
const DEVICES = [
  'con',
  'prn',
  'aux',
  'nul',
  ...'0123456789¹²³'.split('').flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
];
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** What is wrong with a name; nothing for a name that Windows and Linux both take. */
function faults(name: string): string[] {
  const [stem = ''] = name.split('.');
  return [
    name === '' && 'empty',
    /^\.+$/.test(name) && 'a directory',
    /[<>:"/\\|?*]/.test(name) && 'forbidden sign',
    /\p{Cc}/u.test(name) && 'control character',
    /\p{Cf}/u.test(name) && 'invisible character',
    /\p{Cs}/u.test(name) && 'half a surrogate pair',
    /[\s.]$/.test(name) && 'ends with a blank or dot',
    /^\s/.test(name) && 'begins with a blank',
    DEVICES.includes(stem.trimEnd().toLowerCase()) && 'device',
    bytes(`${name}.csv`) > 255 && 'too long',
  ].filter((fault) => fault !== false);
}

describe('safeFileName', () => {
  test.each([
    ['市应急管理局责任清单', '市应急管理局责任清单'],
    ['a b', 'a b'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a_b_c_d_e_f_g_h_i_j'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['.hidden', 'hidden'],
    [' a. ', 'a'],
    ['a.b', 'a.b'],
    ['', '_'],
    ['.', '_'],
    ['..', '_'],
    ['   ', '_'],
    ['　', '_'],
    ['\n', '_'],
    ['a\tb\nc\0d\x1be', 'a_b_c_d_e'],
    ['a\u202egnp.exe', 'a_gnp.exe'],
    ['con', '_con'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Com1', '_Com1'],
    ['lpt².csv', '_lpt².csv'],
    ['aux .txt', '_aux .txt'],
    ['console', 'console'],
    ['com10', 'com10'],
    ['市（高新区）', '市（高新区）'],
    ['e\u0301', 'é'],
    ['😀', '😀'],
  ])('%j becomes %j', (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  test.each(DEVICES)('%s, which Windows gives to a device, becomes another name', (device) => {
    const names = [device, device.toUpperCase(), `${device}.csv`, `${device} .csv`];
    expect(names.map(safeFileName)).toEqual(names.map((name) => `_${name}`));
  });

  test.each([
    ['Latin letters', 'a'.repeat(1000)],
    ['Chinese', '责'.repeat(1000)],
    ['emoji', '😀'.repeat(1000)],
    ['a blank where it is cut', `${'a'.repeat(199)} ${'b'.repeat(100)}`],
    ['dots where it is cut', `${'责'.repeat(66)}..${'b'.repeat(100)}`],
    ['blanks only in its middle', `a${' '.repeat(1000)}b`],
  ])('a long text of %s is cut to a legal name', (_, text) => {
    const name = safeFileName(text);
    expect(faults(name)).toEqual([]);
    expect(text.startsWith(name)).toBe(true);
  });

  test('a text of ten thousand characters is cut at once', () => {
    const start = performance.now();
    expect(faults(safeFileName('责'.repeat(10_000)))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  const parts = fc.constantFrom(
    ...[
      'a',
      '责',
      '.',
      '..',
      ' ',
      '　',
      '/',
      '\\',
      ':',
      '*',
      '?',
      '"',
      '<',
      '>',
      '|',
      '\0',
      '\n',
      '\x7f',
      '\x85',
      '\u200b',
    ],
    ...[
      '\u202e',
      '\ufeff',
      'con',
      'NUL',
      'aux',
      'com1',
      'lpt³',
      '.txt',
      '~',
      '-',
      '_',
      '%',
      '😀',
      'e\u0301',
      '\ud800',
      '\udc00',
    ],
    ...['C:', '~$', 'x'.repeat(60), '责'.repeat(60)],
  );
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 8 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  test('of any text is legal', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(faults(safeFileName(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('of a safe name is that name', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const name = safeFileName(text);
        expect(safeFileName(name)).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('createFileNames', () => {
  const distinctFileNames = (texts: readonly string[]) => texts.map(createFileNames());

  test.each<[string[], string[]]>([
    [[], []],
    [
      ['甲', '乙'],
      ['甲', '乙'],
    ],
    [
      ['a/b', 'a:b', 'a*b'],
      ['a_b', 'a_b-2', 'a_b-3'],
    ],
    [
      ['Plan', 'plan', 'PLAN'],
      ['Plan', 'plan-2', 'PLAN-3'],
    ],
    [
      ['a', 'a', 'a-2'],
      ['a', 'a-2', 'a-2-2'],
    ],
    [
      ['a-2', 'a', 'a'],
      ['a-2', 'a', 'a-3'],
    ],
    [
      ['', '.', '..'],
      ['_', '_-2', '_-3'],
    ],
    [
      ['é', 'e\u0301'],
      ['é', 'é-2'],
    ],
  ])('%j become %j', (list, names) => {
    expect(distinctFileNames(list)).toEqual(names);
  });

  test('of long texts that differ only at their ends are legal and different', () => {
    const names = distinctFileNames(Array.from({ length: 12 }, (_, index) => `${'责'.repeat(300)}${index}`));
    expect(new Set(names).size).toBe(12);
    expect(names.flatMap(faults)).toEqual([]);
  });

  test('never collide where a file system sees no difference', () => {
    const parts = fc.constantFrom(
      'a',
      'A',
      'é',
      'e\u0301',
      'ß',
      'ẞ',
      'σ',
      'ς',
      'Σ',
      '/',
      ':',
      '.',
      ' ',
      '-2',
      '_',
      '\ud800',
      '\udbff',
      '\u200b',
    );
    const text = fc.array(parts, { maxLength: 3 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (list) => {
        const names = distinctFileNames(list);
        expect(names.length).toBe(list.length);
        expect(names.flatMap(faults)).toEqual([]);
        // Windows compares capitals, macOS also what is composed; half a surrogate pair becomes the same sign for all.
        const seen = names.map((name) => Buffer.from(name.normalize('NFC')).toString('utf8').toUpperCase());
        expect(new Set(seen).size).toBe(names.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
      { numRuns: 2000 },
    );
  });
});
