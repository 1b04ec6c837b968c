/** From what is asked of measures to changes of their files, and what their records have against it. */
import { describe, expect, test } from 'vitest';
import { findConflict } from '../../src/edit/update/conflicts.js';
import type { MeasureRequest } from '../../src/edit/update/request.js';
import { changeMeasure } from '../../src/edit/update/update-measure.js';
import { updatePlan } from '../../src/edit/update/update-plan.js';
import { type Period, parsePeriod } from '../../src/model/period.js';
import { type Measure, measuresOf } from '../../src/model/plan.js';
import type { Status } from '../../src/model/state.js';
import { type MeasureSketch, makePlan } from '../support/plans.js';

function measureOf(sketch: MeasureSketch): Measure {
  return measuresOf(makePlan({ measures: [sketch] }))[0] as Measure;
}

const due = (text: string, date = '2022-06-30') => ({
  to: parsePeriod(text) as Period,
  date,
  reason: '汛期',
  approvedBy: '安委办',
});
const decision = (status: 'open' | 'done' | 'paused' | 'cancelled', date = '2022-06-30') => ({
  date,
  status,
  by: '安委办',
  reason: '核验',
});
const extension = { date: '2022-06-30', to: '2022-10', reason: '汛期', approvedBy: '安委办' };

describe('a measure', () => {
  const CASES: readonly (readonly [string, MeasureSketch, MeasureRequest, readonly unknown[]])[] = [
    ['gets another title', { title: '旧' }, { title: '新' }, [{ do: 'set', path: ['title'], value: '新' }]],
    ['has the title', { title: '旧' }, { title: '旧' }, []],
    ['gets a collator', {}, { collator: '乙局' }, [{ do: 'set', path: ['collator'], value: '乙局' }]],
    ['has the collator', { collator: '乙局' }, { collator: '乙局' }, []],
    ['loses its collator', { collator: '乙局' }, { collator: null }, [{ do: 'remove', path: ['collator'] }]],
    ['has no collator to lose', {}, { collator: null }, []],
    [
      'gets a due, from none',
      {},
      { due: due('2022-10') },
      [
        { do: 'set', path: ['due'], value: '2022-10' },
        { do: 'append', path: ['extensions'], value: extension },
      ],
    ],
    [
      'gets another due',
      { due: '2022-Q3' },
      { due: due('2022-10') },
      [
        { do: 'set', path: ['due'], value: '2022-10' },
        { do: 'append', path: ['extensions'], value: { ...extension, from: '2022-Q3' } },
      ],
    ],
    ['is due on that day already', { due: '2022-Q3' }, { due: due('2022-09-30') }, []],
    [
      'is closed',
      {},
      { decision: decision('done') },
      [
        { do: 'set', path: ['status'], value: 'done' },
        { do: 'append', path: ['decisions'], value: decision('done') },
      ],
    ],
    [
      'is sent back: the office’s word stays what it was',
      {},
      { decision: decision('open') },
      [{ do: 'append', path: ['decisions'], value: decision('open') }],
    ],
  ];

  test.each(CASES)('%s', (_, sketch, request, changes) => {
    expect(changeMeasure(measureOf(sketch), request)).toEqual(changes);
  });
});

describe('an edit', () => {
  test('holds one entry for a file, with paths from its top, and none for a file that stays as it is', () => {
    const plan = makePlan({ measures: [{ title: '甲' }, { title: '乙' }, { title: '丙' }] });
    const ids = new Set(['01-1', '01-3']);
    expect(updatePlan(plan, ids, { title: '丁' })).toEqual([
      {
        path: 'tasks/01.yaml',
        kind: 'task',
        changes: [
          { do: 'set', path: ['measures', 0, 'title'], value: '丁' },
          { do: 'set', path: ['measures', 2, 'title'], value: '丁' },
        ],
      },
    ]);
    expect(updatePlan(plan, new Set(['01-1']), { title: '甲' })).toEqual([]);
  });
});

describe('records', () => {
  const done: MeasureSketch = { status: 'done', decisions: [decision('done', '2022-06-10')] };
  const moved = { due: '2022-10', extensions: [{ ...extension, date: '2022-06-10' }] };
  const CASES: readonly (readonly [string, MeasureSketch, Status, MeasureRequest, unknown])[] = [
    ['let an open measure be closed', {}, 'in-progress', { decision: decision('done') }, undefined],
    ['let a submitted one be closed', {}, 'submitted', { decision: decision('done') }, undefined],
    ['let a submitted one be sent back', {}, 'submitted', { decision: decision('open') }, undefined],
    [
      'have nothing to send back',
      {},
      'in-progress',
      { decision: decision('open') },
      { is: 'not-submitted', measure: '01-1', status: 'in-progress' },
    ],
    ['let what is done be opened again', done, 'done', { decision: decision('open') }, undefined],
    [
      'let another decision follow on the same day',
      done,
      'done',
      { decision: decision('open', '2022-06-10') },
      undefined,
    ],
    [
      'say so already, whatever the date',
      done,
      'in-progress',
      { decision: decision('done', '2022-06-01') },
      { is: 'same-status', measure: '01-1', status: 'done' },
    ],
    [
      'have a later decision',
      done,
      'in-progress',
      { decision: decision('paused', '2022-06-09') },
      { is: 'before-decision', measure: '01-1', date: '2022-06-09', last: '2022-06-10' },
    ],
    ['let a due be moved again', moved, 'in-progress', { due: due('2022-11', '2022-06-10') }, undefined],
    [
      'have a later extension',
      moved,
      'in-progress',
      { due: due('2022-11', '2022-06-09') },
      { is: 'before-extension', measure: '01-1', date: '2022-06-09', last: '2022-06-10' },
    ],
    [
      'do not mind the date of a due that stays',
      moved,
      'in-progress',
      { due: due('2022-10', '2022-06-09') },
      undefined,
    ],
  ];

  test.each(CASES)('%s', (_, sketch, status, request, conflict) => {
    expect(findConflict(measureOf(sketch), status, request)).toEqual(conflict);
  });
});
