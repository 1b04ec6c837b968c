/** Turns by the departments that owe them, found by an index: the same as going through the list. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Turn } from '../../src/judge/judged.js';
import { ownedBy } from '../../src/reports/remind/owned-by.js';

const names = ['甲局', '乙局', '丙局'];
const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    date: fc.constantFrom('2022-04-01', '2022-05-01'),
    deadline: fc.constantFrom('2022-05-05', null),
    owedBy: fc.subarray(names),
    state: fc.constantFrom('kept', 'missed', 'open'),
    done: fc.constant(null),
  }),
);

test('each department has its own turns, in the order of the list', () => {
  fc.assert(
    fc.property(turns, (list) => {
      for (const name of [...names, '丁局']) {
        const expected = list.filter(({ owedBy }) => owedBy.includes(name));
        expect(ownedBy(name, list)).toEqual(expected);
        expect(ownedBy(name, list)).toEqual(expected);
      }
    }),
  );
});
