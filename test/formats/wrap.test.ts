/** Breaking text into lines: nothing lost, nothing too wide, nothing torn apart that belongs together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapText } from '../../src/formats/wrap.js';
import { createMeasureWidth } from '../../src/terminal/width.js';

const narrow = createMeasureWidth(false);
const wide = createMeasureWidth(true);
/** By name, so that a counterexample can be read. */
const MEASURES = { narrow, wide };
const measures = fc.constantFrom<keyof typeof MEASURES>('narrow', 'wide');

const CLOSING = /^[，。、；：！？）》」』】〉”’…]/;
const OPENING = /[（《「『【〈“‘]$/;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The offset in a line of text at which each wrapped line begins, or undefined when more than blanks was dropped. */
function offsetsOf(text: string, lines: readonly string[]): number[] | undefined {
  const offsets = [];
  let at = 0;
  for (const line of lines) {
    while (!text.startsWith(line, at)) {
      if (!/\s/.test(text[at] ?? '')) return undefined;
      at++;
    }
    offsets.push(at);
    at += line.length;
  }
  return text.slice(at).trim() === '' ? offsets : undefined;
}

describe('wrapText', () => {
  test.each<[string, number, string[]]>([
    ['', 10, ['']],
    ['压实责任', 8, ['压实责任']],
    ['压实责任', 7, ['压实责', '任']],
    ['压实责任', 4, ['压实', '责任']],
    // A closing sign takes the character before it along.
    ['推进安全生产，落实责任', 12, ['推进安全生', '产，落实责任']],
    ['推进安全生产。”落实责任', 12, ['推进安全生', '产。”落实责', '任']],
    ['推进安全生（产）', 12, ['推进安全生', '（产）']],
    ['市公安局、市财政局等', 18, ['市公安局、市财政', '局等']],
    ['install the safety system', 10, ['install', 'the safety', 'system']],
    ['install  the', 8, ['install', 'the']],
    ['abcdefghijklmnop', 5, ['abcde', 'fghij', 'klmno', 'p']],
    ['安装abcde系统', 8, ['安装', 'abcde系', '统']],
    ['见GB 50016和AQ', 8, ['见GB', '50016和', 'AQ']],
    ['第一行\n第二行', 6, ['第一行', '第二行']],
    ['第一行\n\n第二行', 20, ['第一行', '', '第二行']],
    ['a\n', 20, ['a', '']],
    ['压实　责任', 4, ['压实', '　责', '任']],
    ['😀😀😀', 4, ['😀😀', '😀']],
    ['👨‍👩‍👧👨‍👩‍👧', 2, ['👨‍👩‍👧', '👨‍👩‍👧']],
    // Where both cannot be, the width goes before the closing sign.
    ['éabcdefgh，x', 9, ['éabcdefgh', '，x']],
    ['责', 1, ['责']],
    ['压实', 1, ['压', '实']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrapText(text, width, narrow)).toEqual(lines);
  });

  test('ambiguous signs count by the measure', () => {
    expect(wrapText('①②③④', 4, narrow)).toEqual(['①②③④']);
    expect(wrapText('①②③④', 4, wide)).toEqual(['①②', '③④']);
  });

  const hanzi = fc.constantFrom(...'压实责任推进安全生产排查整治');
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'x', '7', '-', '.'), minLength: 1, maxLength: 14 });
  const picture = fc.constantFrom(
    '😀',
    '👨‍👩‍👧',
    '❤️',
    'e\u0301',
    'é',
    '責\ufe00',
    '①',
    '—',
    '…',
    '·',
    '🇨🇳',
    '👍🏽',
    '1️⃣',
  );
  const sign = fc.constantFrom(...'，。、；：！？（）《》“”【】…');
  const blank = fc.constantFrom(' ', ' ', '  ', '　', '\n');
  const texts = fc
    .array(fc.oneof({ weight: 4, arbitrary: hanzi }, word, picture, sign, blank), { maxLength: 60 })
    .map((parts) => parts.join(''));

  test('loses no character but blanks at breaks', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), measures, (text, width, ambiguous) => {
        const measure = MEASURES[ambiguous];
        const lines = text.split('\n').map((line) => wrapText(line, width, measure));
        expect(wrapText(text, width, measure)).toEqual(lines.flat());
        for (const [index, line] of text.split('\n').entries()) {
          expect(offsetsOf(line, lines[index] ?? [])).toBeDefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('makes no line wider than the width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 40 }), measures, (text, width, ambiguous) => {
        const measure = MEASURES[ambiguous];
        expect(wrapText(text, width, measure).filter((line) => measure(line) > width)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a line in which a single character does not fit holds that character alone', () => {
    fc.assert(
      fc.property(fc.array(hanzi, { minLength: 1, maxLength: 8 }), (characters) => {
        expect(wrapText(characters.join(''), 1, narrow)).toEqual(characters);
      }),
    );
  });

  test('leaves alone what fits', () => {
    fc.assert(
      fc.property(texts, measures, (text, ambiguous) => {
        const measure = MEASURES[ambiguous];
        const lines = text.split('\n');
        expect(wrapText(text, Math.max(...lines.map(measure)), measure)).toEqual(lines);
      }),
    );
  });

  test('wrapped lines stay as they are', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 40 }), measures, (text, width, ambiguous) => {
        const measure = MEASURES[ambiguous];
        const lines = wrapText(text, width, measure);
        expect(lines.flatMap((line) => wrapText(line, width, measure))).toEqual(lines);
      }),
    );
  });

  test('begins no line with a closing sign and ends none with an opening one', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '7'), minLength: 1, maxLength: 5 });
    const unit = fc.oneof({ weight: 3, arbitrary: hanzi }, short, fc.constantFrom('😀', 'e\u0301', 'é', '①'));
    const phrase = fc.oneof(
      unit,
      fc.tuple(unit, fc.constantFrom(...'，。、；：！？…')).map((pair) => pair.join('')),
      fc
        .tuple(fc.constantFrom('（', '《', '“', '【'), unit, fc.constantFrom('）', '》', '”', '】'))
        .map((pair) => pair.join('')),
    );
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 40 }),
        fc.integer({ min: 16, max: 40 }),
        measures,
        (list, width, ambiguous) => {
          const measure = MEASURES[ambiguous];
          // A lone sign needs somebody to lean on, and room beside it.
          const text = `甲${list.join('')}`;
          fc.pre((text.match(/[!-~]+/g) ?? []).every((word) => word.length <= width - 4));
          const lines = wrapText(text, width, measure);
          expect(lines.slice(1).filter((line) => CLOSING.test(line))).toEqual([]);
          expect(lines.slice(0, -1).filter((line) => OPENING.test(line))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('tears no character from what is drawn onto it', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 40 }), measures, (text, width, ambiguous) => {
        const measure = MEASURES[ambiguous];
        for (const line of text.split('\n')) {
          const starts = new Set([...graphemes.segment(line)].map(({ index }) => index));
          const offsets = offsetsOf(line, wrapText(line, width, measure)) ?? [];
          expect(offsets.filter((offset) => offset < line.length && !starts.has(offset))).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('parts no word of Latin letters that fits into a line', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 14, max: 40 }), (text, width) => {
        const words = (lines: readonly string[]) => lines.flatMap((line) => line.match(/[!-~]+/g) ?? []);
        fc.pre(words([text]).every((found) => found.length <= width));
        expect(words(wrapText(text, width, narrow))).toEqual(words([text]));
      }),
    );
  });
});
