/** Orders of a list: each key's own, the document's order among equals, and nothing lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedMeasure } from '../../src/judge/judged.js';
import { ALERTS, type Alert, STATUSES, type Status } from '../../src/model/state.js';
import { SORT_KEYS, sortMeasures } from '../../src/query/sort.js';
import { makeJudged } from '../support/judged.js';

interface Sketch {
  readonly status?: Status;
  readonly alert?: Alert | null;
  readonly due?: string | undefined;
  readonly standing?: boolean;
}

function judged(id: string, { status = 'not-started', alert = null, due, standing = false }: Sketch): JudgedMeasure {
  return makeJudged(id, { measure: { standing }, status, alert, ...(due !== undefined && { due }) });
}

const sketches = (...list: Sketch[]) => list.map((sketch, index) => judged(`01-${index + 1}`, sketch));
const ids = (measures: readonly JudgedMeasure[]) => measures.map(({ measure }) => measure.id.slice(3)).join(' ');

describe('sortMeasures', () => {
  test('by id keeps the order of the document', () => {
    const measures = [judged('13-10', {}), judged('02-1', {}), judged('13-6', {})];
    expect(sortMeasures(measures, 'id')).toEqual(measures);
  });

  test('by due goes by the last day, with standing work last', () => {
    const measures = sketches(
      { standing: true },
      {},
      { due: '2022-H1' },
      { due: '2022-06-15' },
      { standing: true, due: '2022-Q1' },
      { due: '2022-06' },
      { due: '2023-01-31' },
      { due: '2022-W23' },
    );
    expect(ids(sortMeasures(measures, 'due'))).toBe('5 8 4 3 6 2 7 1');
  });

  test('by status goes the way of a measure', () => {
    const measures = sketches(...[...STATUSES].reverse().map((status) => ({ status })), { status: 'in-progress' });
    expect(ids(sortMeasures(measures, 'status'))).toBe('6 5 7 4 3 2 1');
    expect(sortMeasures(measures, 'status').map(({ status }) => status)).toEqual([
      'not-started',
      'in-progress',
      'in-progress',
      'submitted',
      'done',
      'paused',
      'cancelled',
    ]);
  });

  test('by alert begins with the worst and ends with what has none', () => {
    const measures = sketches(
      { alert: null },
      { alert: 'green' },
      { alert: 'red' },
      { alert: 'blue' },
      { alert: 'yellow' },
      {
        alert: 'red',
      },
    );
    expect(ids(sortMeasures(measures, 'alert'))).toBe('3 6 5 4 2 1');
  });

  const lists = fc.array(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      alert: fc.constantFrom(...ALERTS, null),
      due: fc.constantFrom(undefined, '2022-03', '2022-Q1', '2022-06-30', '2022-12-31'),
      standing: fc.boolean(),
    }),
    { maxLength: 20 },
  );

  test.each(SORT_KEYS)('by %s keeps every measure, the order among equals, and the list it was given', (key) => {
    fc.assert(
      fc.property(lists, (list) => {
        const measures = sketches(...list);
        const before = [...measures];
        const sorted = sortMeasures(measures, key);
        expect(measures).toEqual(before);
        expect(new Set(sorted)).toEqual(new Set(measures));
        expect(sorted.length).toBe(measures.length);
        expect(sortMeasures(sorted, key)).toEqual(sorted);
        // Equal in everything: the document's order decides.
        const same = ({ status, alert, measure }: JudgedMeasure) =>
          JSON.stringify([status, alert, measure.due, measure.standing]);
        for (const [index, measure] of sorted.entries()) {
          const next = sorted.slice(index + 1).filter((other) => same(other) === same(measure));
          expect(next.every((other) => measures.indexOf(other) > measures.indexOf(measure))).toBe(true);
        }
      }),
    );
  });
});
