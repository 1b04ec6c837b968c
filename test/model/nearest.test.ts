/** The nearest known word: near enough to be meant, and never a worse one than another. */
import fc from 'fast-check';
import leven from 'leven';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.js';

describe('nearest', () => {
  test.each([
    ['statuss', ['status', 'list', 'show'], 'status'],
    ['lst', ['status', 'list', 'show'], 'list'],
    ['statsu', ['list', 'status', 'show'], 'status'],
    ['STATUS', ['status', 'list'], 'status'],
    ['status', ['Status'], 'Status'],
    ['done', ['open', 'done'], 'done'],
    ['市应急管理', ['市公安局', '市应急管理局'], '市应急管理局'],
    ['市应及管理局', ['市公安局', '市应急管理局'], '市应急管理局'],
    ['lisp', ['list', 'lisa'], 'list'],
    ['lisp', ['lisa', 'list'], 'lisa'],
    // The beginning of one word alone means that word, however much is missing.
    ['dat', ['day', 'date'], 'date'],
    ['dep', ['due-before', 'department'], 'department'],
    ['市应急', ['市公安局', '市应急管理局'], '市应急管理局'],
    ['date', ['date-from', 'date-to', 'data'], 'data'],
    ['open', ['open-check', 'open'], 'open'],
    ['ab', ['ac'], 'ac'],
  ])('%j among %j is %j', (text, candidates, expected) => {
    expect(nearest(text, candidates)).toBe(expected);
  });

  test.each([
    ['', ['a', 'status']],
    ['status', []],
    ['status', ['']],
    ['xyz', ['status', 'list']],
    ['a', ['b']],
    ['责', ['因']],
    ['市公安局', ['县交通运输局']],
    ['done', ['paused']],
    ['d', ['department']],
    ['de', ['department']],
    ['市公', ['市公安局交警支队']],
  ])('%j among %j is nothing', (text, candidates) => {
    expect(nearest(text, candidates)).toBeUndefined();
  });

  test('takes candidates from anything that can be iterated', () => {
    expect(nearest('lst', new Set(['list']))).toBe('list');
    expect(nearest('lst', new Map([['list', 1]]).keys())).toBe('list');
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'C', '市', '局', '安'), maxLength: 8 });

  test('is the one that begins like it, else the first with the fewest edits, or none is near', () => {
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 8 }), (text, candidates) => {
        const begun = candidates.filter((word) => text.length > 2 && word.startsWith(text));
        const limit = Math.max(1, Math.floor(text.length * 0.4));
        const edits = (word: string) => leven(text.toLowerCase(), word.toLowerCase());
        const near = candidates.filter((word) => edits(word) <= limit && edits(word) < word.length);
        const fewest = Math.min(...near.map(edits));
        const first = near.find((word) => edits(word) === fewest);
        expect(nearest(text, candidates)).toBe(begun.length === 1 ? begun[0] : first);
      }),
      { numRuns: 500 },
    );
  });
});
