/** Columns that share a page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareWidth } from '../../../src/formats/xlsx/share-width.js';

const claim = fc
  .record({ least: fc.integer({ min: 1, max: 20 }), more: fc.integer({ min: 0, max: 60 }), burden: fc.nat(100_000) })
  .map(({ least, more, burden }) => ({ least, most: least + more, burden }));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('widths', () => {
  test('stay between least and most', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 20 }), fc.nat(400), (claims, room) => {
        for (const [at, width] of shareWidth(claims, room).entries()) {
          expect(width).toBeGreaterThanOrEqual(claims[at]?.least ?? 0);
          expect(width).toBeLessThanOrEqual(claims[at]?.most ?? 0);
        }
      }),
    );
  });

  test('fill the room where they can, and never leave it where they need not', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 20 }), fc.nat(400), (claims, room) => {
        const total = sum(shareWidth(claims, room));
        const least = sum(claims.map((one) => one.least));
        const willing = sum(claims.map((one) => (one.burden > 0 ? one.most : one.least)));
        if (least > room) expect(total).toBeCloseTo(least, 3);
        else expect(total).toBeCloseTo(Math.min(room, willing), 3);
      }),
    );
  });

  test('grow with the cube root of the burden', () => {
    const claims = [1, 8, 27].map((burden) => ({ least: 1, most: 100, burden }));
    expect(shareWidth(claims, 60).map(Math.round)).toEqual([10, 20, 30]);
  });
});
