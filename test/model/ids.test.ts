/** Ids of tasks and measures: every way in which people type them, what is refused, and their order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareIds, parseMeasureId, parseTaskId, taskOfMeasure } from '../../src/model/ids.js';

describe('parseTaskId', () => {
  test.each([
    ['1', '01'],
    ['01', '01'],
    ['001', '01'],
    ['13', '13'],
    ['013', '13'],
    ['100', '100'],
    ['0100', '100'],
    ['１', '01'],
    ['１３', '13'],
    [' 7 ', '07'],
    ['　7　', '07'],
    ['7\n', '07'],
    ['⑦', '07'],
  ])('%j is task %s', (text, id) => {
    expect(parseTaskId(text)).toBe(id);
  });

  test.each(['', ' ', '-', '-1', '+1', '1-1', '1.', '1.0', '1e1', '0x1', '一', '第1项', '1 3', 'a1', '٣', '1\u200b3'])(
    '%j is no task',
    (text) => {
      expect(parseTaskId(text)).toBeUndefined();
    },
  );
});

describe('parseMeasureId', () => {
  test.each([
    ['1-1', '01-1'],
    ['01-1', '01-1'],
    ['001-001', '01-1'],
    ['13-6', '13-6'],
    ['13-06', '13-6'],
    ['13-10', '13-10'],
    ['13-100', '13-100'],
    ['100-1', '100-1'],
    [' 13-6 ', '13-6'],
    ['　13-6　', '13-6'],
    ['１３－６', '13-6'],
    ['１３-６', '13-6'],
    ['13‐6', '13-6'],
    ['13‑6', '13-6'],
    ['13‒6', '13-6'],
    ['13–6', '13-6'],
    ['13—6', '13-6'],
    ['13−6', '13-6'],
    ['13﹣6', '13-6'],
  ])('%j is measure %s', (text, id) => {
    expect(parseMeasureId(text)).toBe(id);
  });

  test.each([
    '',
    '-',
    '13',
    '13-',
    '-6',
    '13-0',
    '13-00',
    '13--6',
    '13—— 6',
    '13 - 6',
    '13-6-1',
    '13-6a',
    'a13-6',
    '13.6',
    '13/6',
    '13_6',
    '13~6',
    '13一6',
    '13ー6',
    '十三-六',
    '13-1.0',
    '13-6\u200b',
  ])('%j is no measure', (text) => {
    expect(parseMeasureId(text)).toBeUndefined();
  });
});

const numbers = fc.integer({ min: 1, max: 9999 });
const taskIds = numbers.map((number) => String(number).padStart(2, '0'));
const measureIds = fc.tuple(taskIds, numbers).map(([task, clause]) => `${task}-${clause}`);

/** The same id in digits and dashes of another kind, with zeros in front. */
const fullWidth = (text: string) => text.replace(/[-0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('every id', () => {
  test('reads as itself, in any typing, and in no other kind', () => {
    fc.assert(
      fc.property(taskIds, measureIds, fc.constantFrom('', '0', '00'), (task, measure, zeros) => {
        expect([task, zeros + task, fullWidth(task)].map(parseTaskId)).toEqual([task, task, task]);
        expect([measure, zeros + measure, fullWidth(measure)].map(parseMeasureId)).toEqual([measure, measure, measure]);
        expect([parseMeasureId(task), parseTaskId(measure)]).toEqual([undefined, undefined]);
      }),
    );
  });

  test('belongs to its task', () => {
    expect(taskOfMeasure('13-10')).toBe('13');
    fc.assert(
      fc.property(taskIds, numbers, (task, clause) => {
        expect(taskOfMeasure(`${task}-${clause}`)).toBe(task);
      }),
    );
  });

  test('comes out of parsing in the canonical form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^ ?[0-9０-９]{1,4}([-－—][0-9０-９]{1,4})? ?$/), (text) => {
        const measure = parseMeasureId(text);
        if (measure !== undefined) expect(parseMeasureId(measure)).toBe(measure);
        const task = parseTaskId(text);
        if (task !== undefined) expect(parseTaskId(task)).toBe(task);
        expect([measure, task]).toContain(undefined);
      }),
    );
  });
});

describe('compareIds', () => {
  test.each([
    ['02', '10'],
    ['99', '100'],
    ['13-6', '13-10'],
    ['02-10', '10-1'],
    ['09-9', '10-1'],
    ['13', '13-1'],
  ])('%s comes before %s', (first, second) => {
    expect(compareIds(first, second)).toBeLessThan(0);
    expect(compareIds(second, first)).toBeGreaterThan(0);
  });

  const ids = fc.oneof(taskIds, measureIds);

  test('is a total order', () => {
    fc.assert(
      fc.property(ids, ids, ids, (a, b, c) => {
        expect(compareIds(a, a)).toBe(0);
        expect(compareIds(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareIds(a, b)) + Math.sign(compareIds(b, a))).toBe(0);
        if (compareIds(a, b) <= 0 && compareIds(b, c) <= 0) expect(compareIds(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('orders by the task, then by the clause', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, numbers), { minLength: 2, maxLength: 8 }), (pairs) => {
        const text = ([task, clause]: readonly [number, number]) => `${String(task).padStart(2, '0')}-${clause}`;
        const byNumber = [...pairs].sort(([a, b], [c, d]) => a - c || b - d).map(text);
        expect(pairs.map(text).sort(compareIds)).toEqual(byNumber);
      }),
    );
  });
});
