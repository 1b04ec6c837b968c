/** Codes of rows: what is written is read again, and nothing that was changed is taken for a code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digest, planKey, type ReturnCode, readReturnCode, writeReturnCode } from '../../src/model/return-code.js';

const CODE: ReturnCode = {
  plan: 'm0h66zzk',
  department: 'yingji',
  measure: '13-6',
  asOf: '2022-06-30',
  state: '51vhjf9u',
};

const codes: fc.Arbitrary<ReturnCode> = fc.record({
  plan: fc.string().map((text) => digest(text, 8)),
  department: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  measure: fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).map((ids) => ids.join('-')),
  asOf: fc.constantFrom('2022-06-30', '2024-02-29'),
  state: fc.string().map((text) => digest(text, 8)),
});

describe('a return code', () => {
  test('is read as it was written, also with blanks around it', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(readReturnCode(writeReturnCode(code))).toEqual(code);
        expect(readReturnCode(` ${writeReturnCode(code)}\n`)).toEqual(code);
      }),
    );
  });

  test('that lost, got or changed a character is damaged or none', () => {
    const change = fc.record({ at: fc.nat(80), remove: fc.nat(2), insert: fc.string({ maxLength: 2 }) });
    fc.assert(
      fc.property(codes, change, (code, { at, remove, insert }) => {
        const text = writeReturnCode(code);
        const place = at % text.length;
        const other = text.slice(0, place) + insert + text.slice(place + remove);
        fc.pre(other.trim() !== text);
        expect(typeof readReturnCode(other)).not.toBe('object');
      }),
      { numRuns: 2000 },
    );
  });

  test('that a spreadsheet counted up is damaged', () => {
    const text = writeReturnCode(CODE);
    const counted = text.replace(/(\d+)(?=\D*$)/, (digits) => String(Number(digits) + 1));
    expect(counted).not.toBe(text);
    expect(readReturnCode(counted)).toBe('damaged');
  });

  test.each(['', '13-6', '编号', 'P2/a/b/c', '=P1/a'])('is not %j', (text) => {
    expect(readReturnCode(text)).toBeUndefined();
  });
});

test('plans are told apart by title and day of issue', () => {
  const plan = { title: '工作要点', issued: '2022-04-08' };
  expect(planKey(plan)).toBe(planKey({ ...plan }));
  expect(planKey({ ...plan, title: '工作要点2' })).not.toBe(planKey(plan));
  expect(planKey({ ...plan, issued: '2022-04-09' })).not.toBe(planKey(plan));
});
