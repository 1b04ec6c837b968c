/** Bars: as wide as asked whatever their share, on every kind of console. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBar } from '../../src/formats/bar.js';
import { createPalette } from '../../src/terminal/palette.js';
import { createMeasureWidth } from '../../src/terminal/width.js';

const palette = createPalette({ write: () => undefined, isTTY: false }, {}, true);
const surface = (ambiguousAsWide: boolean) => ({ width: 80, measure: createMeasureWidth(ambiguousAsWide), palette });

describe('drawBar', () => {
  test.each([
    [0, 0, 10],
    [0.001, 1, 9],
    [0.5, 5, 5],
    [0.99, 10, 0],
    [1, 10, 0],
  ])('a share of %d has %i blocks of 10 filled', (share, filled, empty) => {
    const { full, rest } = drawBar(share, 10, surface(false));
    expect([full, rest]).toEqual(['█'.repeat(filled), '░'.repeat(empty)]);
  });

  test('is as wide as asked, and grows with the share', () => {
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(shares, shares, fc.integer({ min: 2, max: 20 }), fc.boolean(), (one, other, half, isWide) => {
        const on = surface(isWide);
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((share) => drawBar(share, 2 * half, on));
        for (const bar of [less, more]) expect(on.measure(`${bar?.full}${bar?.rest}`)).toBe(2 * half);
        expect(less?.full.length).toBeLessThanOrEqual(more?.full.length ?? 0);
      }),
    );
  });
});
