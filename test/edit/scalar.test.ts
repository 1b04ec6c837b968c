/** Strings as YAML: every reader gets back the very text, and the old style of quoting is kept. */
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeScalar } from '../../src/edit/scalar.js';

test.each([
  ['市应急管理局', '市应急局', '市应急管理局'],
  ['open', '在办', 'open'],
  ['open', '"在办"', '"open"'],
  ["it's", "'x'", "'it''s'"],
  ['2022', '2022', '"2022"'],
  ['true', 'x', '"true"'],
  ['null', 'x', '"null"'],
  ['1e5', 'x', '"1e5"'],
  ['建成，投入使用', 'x', '建成，投入使用'],
  ['a: b', 'x', '"a: b"'],
  ['a #b', 'x', '"a #b"'],
  ['[x]', 'x', '"[x]"'],
  ['- x', 'x', '"- x"'],
  ['末尾 ', 'x', '"末尾 "'],
  ['', 'x', '""'],
  ['two\nlines', "'x'", '"two\\nlines"'],
  ['2 weeks', 'x', '2 weeks'],
])('%j in place of %s', (value, old, written) => {
  expect(writeScalar(value, old)).toBe(written);
});

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'市应a1 :#-[]{},\'"\n\t.0e+x') }),
);

test('any text is read back, alone and in brackets', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('x', '"x"', "'x'"), (value, old) => {
      fc.pre(!/\p{Surrogate}/u.test(value));
      const written = writeScalar(value, old);
      for (const source of [`key: ${written}\n`, `key: {inner: ${written}, other: [${written}]}\n`]) {
        const data = load(source, { schema: CORE_SCHEMA });
        expect(parse(source, { schema: 'core' })).toEqual(data);
        expect(data).toEqual(source.includes('inner') ? { key: { inner: value, other: [value] } } : { key: value });
      }
    }),
    { numRuns: 2000, seed: 3 },
  );
});
