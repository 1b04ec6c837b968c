/** Colours: who may switch them on or off, and that without them a text stays what it is. */
import { describe, expect, test } from 'vitest';
import { createPalette, type Palette } from '../../src/terminal/palette.js';

const terminal = { write: () => undefined, isTTY: true };
const file = { write: () => undefined, isTTY: false };

/** A painter of each kind, by name. */
function painters(palette: Palette): [string, (text: string) => string][] {
  return Object.entries(palette);
}

function isColored(palette: Palette): boolean {
  const changes = painters(palette).map(([, paint]) => paint('甲') !== '甲');
  // All of them or none.
  expect(new Set(changes).size).toBe(1);
  return changes[0] === true;
}

describe('createPalette', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['nothing set', {}, true],
    ['TERM=xterm', { TERM: 'xterm-256color' }, true],
    ['TERM=dumb', { TERM: 'dumb' }, false],
    ['NO_COLOR', { NO_COLOR: '1' }, false],
    ['NO_COLOR with any value', { NO_COLOR: '0' }, false],
    ['an empty NO_COLOR', { NO_COLOR: '' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, false],
    ['FORCE_COLOR on a dumb terminal', { FORCE_COLOR: '1', TERM: 'dumb' }, true],
    ['FORCE_COLOR over NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['an empty FORCE_COLOR leaves NO_COLOR its word', { FORCE_COLOR: '', NO_COLOR: '1' }, false],
  ])('on a terminal: %s', (_, env, expected) => {
    expect(isColored(createPalette(terminal, env, false))).toBe(expected);
    expect(isColored(createPalette(terminal, env, true))).toBe(false);
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['nothing set', {}, false],
    ['TERM=xterm', { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=true', { FORCE_COLOR: 'true' }, true],
    ['FORCE_COLOR=3', { FORCE_COLOR: '3' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['an empty FORCE_COLOR', { FORCE_COLOR: '' }, false],
    ['FORCE_COLOR over NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ])('into a file or pipe: %s', (_, env, expected) => {
    expect(isColored(createPalette(file, env, false))).toBe(expected);
    expect(isColored(createPalette(file, env, true))).toBe(false);
  });

  test("the process's own environment has no say", () => {
    const before = process.env.FORCE_COLOR;
    process.env.FORCE_COLOR = '3';
    try {
      expect(isColored(createPalette(file, {}, false))).toBe(false);
    } finally {
      if (before === undefined) delete process.env.FORCE_COLOR;
      else process.env.FORCE_COLOR = before;
    }
  });

  test('a painted text ends its colour and holds the text unchanged', () => {
    for (const [, paint] of painters(createPalette(terminal, {}, false))) {
      expect(paint('红灯 3')).toMatch(/^\u001b\[\d+m红灯 3\u001b\[\d+m$/);
      expect(paint('')).toBe('');
    }
  });

  test('the lamps have four colours', () => {
    const { red, yellow, blue, green } = createPalette(terminal, {}, false);
    expect(new Set([red, yellow, blue, green].map((paint) => paint('灯'))).size).toBe(4);
  });

  test('a painter takes one text, so that it can be handed to map', () => {
    for (const [, paint] of painters(createPalette(file, {}, true)))
      expect(['甲', '乙'].map(paint)).toEqual(['甲', '乙']);
    for (const [, paint] of painters(createPalette(terminal, {}, false)))
      expect(['甲'].map(paint)).toEqual([paint('甲')]);
  });
});
