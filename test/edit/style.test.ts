/** How texts are written: as bare as can be, and every reader gets back the very text. */
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { needsBlock, writeBlock, writeText } from '../../src/edit/style.js';
import { fuzzRuns } from '../support/fuzz.js';

test.each([
  ['市应急管理局', '市应急管理局', '市应急管理局'],
  ['“四位一体”推进', '“四位一体”推进', '“四位一体”推进'],
  ['整改率96.1%', '整改率96.1%', '整改率96.1%'],
  ["the office's plan (2022)", "the office's plan (2022)", "the office's plan (2022)"],
  ['inspect, then report', 'inspect, then report', '"inspect, then report"'],
  ['[甲]、乙', '"[甲]、乙"', '"[甲]、乙"'],
  ['甲[乙]', '甲[乙]', '"甲[乙]"'],
  ['2022-06', '2022-06', '2022-06'],
  ['2022', '"2022"', '"2022"'],
  ['%', '"%"', '"%"'],
  ['8:30', '"8:30"', '"8:30"'],
  ['two\nlines', '"two\\nlines"', '"two\\nlines"'],
  ['\u007f\u2028\ufeff', '"\\u007f\\u2028\\ufeff"', '"\\u007f\\u2028\\ufeff"'],
])('%j is %s, in brackets %s', (value, outside, inside) => {
  expect(writeText(value, false)).toBe(outside);
  expect(writeText(value, true)).toBe(inside);
});

test.each([
  ['one line', false],
  ['two\nlines', true],
  ['two\nlines\n', true],
  ['with\n\nan empty line', true],
  ['长'.repeat(60), false],
  ['长'.repeat(61), true],
  [' begins\nwith a blank', false],
  ['\nbegins with none', false],
  ['ends\nwith two\n\n', false],
  ['has\n  \nblanks', false],
  ['has a\ttab\nor two', false],
  [12, false],
])('%j as a block: %s', (value, expected) => {
  expect(needsBlock(value)).toBe(expected);
});

const texts = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'市“（%a1 :#-[]{},\'"\n\t.0e+x&*!|>@~?') }),
  )
  .filter((text) => !/\p{Surrogate}/u.test(text));

test('any text is read back', () => {
  fc.assert(
    fc.property(texts, (value) => {
      const sources = [
        `key: ${writeText(value, false)}\nnext: x\n`,
        `{key: ${writeText(value, true)}, next: x}\n`,
        `${writeText(value, true)}: x\n`,
        ...(needsBlock(value) ? [`key: ${writeBlock(value, 4)}\nnext: x\n`] : []),
      ];
      for (const [index, source] of sources.entries()) {
        const data = index === 2 ? { [value]: 'x' } : { key: value, next: 'x' };
        expect(parse(source, { schema: 'core' })).toEqual(data);
        expect(load(source, { schema: CORE_SCHEMA })).toEqual(data);
      }
    }),
    fuzzRuns(3000),
  );
});
