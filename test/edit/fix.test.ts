/** Fixes as splices: only the bytes concerned change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Fix } from '../../src/diagnostics/diagnostic.js';
import { fixText } from '../../src/edit/fix.js';
import { applySplices, type Splice, withoutOverlaps } from '../../src/edit/splice.js';

function at(line: number, column: number, endColumn: number, fix: Fix): Diagnostic {
  return {
    code: 'department-alias',
    file: 'x',
    severity: 'error',
    params: {},
    line,
    column,
    endLine: line,
    endColumn,
    fix,
  } as never;
}

describe('fixText', () => {
  test('writes a value in the style of the old one, after emoji and Chinese text', () => {
    const text = '# 🚒 注释\r\nlead: [市应急局, "市公安"] # 😀\r\n';
    const fixed = fixText(text, [
      at(2, 14, 19, { as: 'value', text: '市公安局' }),
      at(2, 8, 12, { as: 'value', text: '市应急管理局' }),
    ]);
    expect(fixed).toEqual({ text: '# 🚒 注释\r\nlead: [市应急管理局, "市公安局"] # 😀\r\n', fixes: 2 });
  });

  test.each<[string, Diagnostic, string]>([
    ['id: 13\n', at(1, 5, 7, { as: 'quoted' }), 'id: "13"\n'],
    ['a: b  \n', at(1, 5, 7, { as: 'text', text: '' }), 'a: b\n'],
    ['id: "01"\n', at(1, 1, 1, { as: 'text', text: '# first\n' }), '# first\nid: "01"\n'],
    ['a: b', at(9, 1, 1, { as: 'text', text: '!' }), 'a: b!'],
  ])('%j', (text, diagnostic, expected) => {
    expect(fixText(text, [diagnostic])).toEqual({ text: expected, fixes: 1 });
  });

  test('of two fixes on one place only one is made', () => {
    const twice = [at(1, 1, 4, { as: 'text', text: 'x' }), at(1, 2, 3, { as: 'text', text: 'y' })];
    expect(fixText('abc', twice)).toEqual({ text: 'x', fixes: 1 });
  });

  test('without fixes nothing changes', () => {
    const { fix, ...bare } = at(1, 1, 2, { as: 'quoted' });
    expect(fix).toBeDefined();
    expect(fixText('abc', [bare as Diagnostic])).toEqual({ text: 'abc', fixes: 0 });
  });
});

const spliceLists = (length: number) =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 3 }))
      .map(([a, b, text]): Splice => ({ start: Math.min(a, b), end: Math.max(a, b), text })),
    { maxLength: 6 },
  );

test('what no splice covers stays, in its order', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30 }).chain((text) => fc.tuple(fc.constant(text), spliceLists(text.length))),
      ([text, splices]) => {
        const kept = withoutOverlaps(splices);
        for (const [index, { start }] of kept.entries()) {
          const before = kept[index - 1];
          if (before) expect(start).toBeGreaterThanOrEqual(before.end);
        }
        const expected = [...text, ''].map((sign, index) => {
          const own = kept.filter(({ start }) => start === index).map((splice) => splice.text);
          const isCovered = kept.some(({ start, end }) => start <= index && index < end);
          return own.join('') + (isCovered ? '' : sign);
        });
        if (!/[\ud800-\udfff]/.test(text)) expect(applySplices(text, kept)).toBe(expected.join(''));
      },
    ),
    { numRuns: 1000, seed: 3 },
  );
});
