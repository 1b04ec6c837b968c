/** Where pages end. */
import { describe, expect, test } from 'vitest';
import { Pager } from '../../../src/formats/xlsx/pager.js';

/** A page of 100 points, of which the title of the first takes some, with rows of these heights. */
function pagerOf(heights: readonly number[], taken = 0): Pager {
  const pager = new Pager(100, taken);
  for (const height of heights) pager.add(height);
  return pager;
}

describe('a row begins a page', () => {
  test.each([
    ['not where there is nothing yet', [], 0, 100, false],
    ['not where it fits just so', [60], 0, 40, false],
    ['where it does not fit', [60], 0, 41, true],
    ['where the title has left too little', [], 61, 40, true],
    ['not on a page that is new', [60, 50], 0, 50, false],
    ['after one that is higher than a page', [250], 0, 51, true],
    ['not where there is room below one that is higher than a page', [250], 0, 50, false],
  ])('%s', (_, heights, taken, height, isFull) => {
    expect(pagerOf(heights, taken).isFull(height)).toBe(isFull);
  });
});

test.each([
  ['nothing', [], 1],
  ['a full page', [50, 50], 1],
  ['a page and a little', [50, 50, 10], 1],
  ['a page and more', [50, 50, 30], 2],
  ['rows that leave room on each page', [60, 60, 60], 3],
  ['a row of several pages', [250], 3],
])('%s fits on so many pages', (_, heights, pages) => {
  expect(pagerOf(heights).fewestPages).toBe(pages);
});
