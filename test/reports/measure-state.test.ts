/** What changes the state of a measure as a department saw it, and what does not. */
import { describe, expect, test } from 'vitest';
import { measuresOf, type Plan } from '../../src/model/plan.js';
import { measureState, ownEntries } from '../../src/reports/measure-state.js';
import { makePlan, type PlanSketch } from '../support/plans.js';

const SKETCH: PlanSketch = {
  measures: [
    {
      departments: { lead: ['甲局'], responsible: ['乙局'] },
      due: '2022-09',
      targets: [{ id: 't', name: '站点', compare: 'at-least', goal: 57, unit: '个' }],
    },
  ],
  progress: { 甲局: [{ percent: 10, note: '开工' }], 乙局: [{ note: '配合' }] },
};

const stateOf = (plan: Plan, department = '甲局') => {
  const [measure] = measuresOf(plan);
  if (!measure) throw new Error('no measure');
  return measureState(plan, measure, department);
};

const changed = (measure: object, progress = SKETCH.progress): Plan =>
  makePlan({ ...SKETCH, measures: [{ ...SKETCH.measures[0], ...measure }], ...(progress && { progress }) });

describe('the state of a measure', () => {
  const before = stateOf(makePlan(SKETCH));

  test('is the same for the same plan, and short', () => {
    expect(stateOf(makePlan(SKETCH))).toBe(before);
    expect(before).toMatch(/^[0-9a-z]{8}$/);
  });

  test.each<[string, Plan]>([
    ['another due', changed({ due: '2022-10' })],
    ['another title', changed({ title: '别的措施' })],
    ['another target', changed({ targets: [{ id: 't', name: '站点', compare: 'at-least', goal: 60, unit: '个' }] })],
    [
      'a decision',
      changed({ status: 'paused', decisions: [{ date: '2022-06-02', status: 'paused', by: '市安委会' }] }),
    ],
    ['another role of the department', changed({ departments: { responsible: ['甲局', '乙局'] } })],
    [
      'a further report of its own',
      changed(
        {},
        {
          甲局: [
            { percent: 10, note: '开工' },
            { date: '2022-06-09', percent: 20 },
          ],
        },
      ),
    ],
    ['a report of its own put right', changed({}, { 甲局: [{ percent: 11, note: '开工' }] })],
  ])('changes with %s', (_what, plan) => {
    expect(stateOf(plan)).not.toBe(before);
  });

  test.each<[string, Plan]>([
    ['what another department reports', changed({}, { ...SKETCH.progress, 乙局: [{ note: '另一件事' }] })],
    ['another partner', changed({ departments: { lead: ['甲局'], responsible: ['乙局', '丙局'] } })],
    ['letters that were sent', changed({ letters: [{ date: '2022-06-02', step: 'reminder', to: ['甲局'] }] })],
  ])('does not change with %s', (_what, plan) => {
    expect(stateOf(plan)).toBe(before);
  });

  test('is each department’s own', () => {
    expect(stateOf(makePlan(SKETCH), '乙局')).not.toBe(before);
  });
});

test('a department’s entries on a measure are found in the order of the files', () => {
  const plan = makePlan({
    measures: [{}, {}],
    progress: { 甲局: [{ note: '一' }, { measure: '01-2', note: '二' }, { note: '三' }], 乙局: [{ note: '四' }] },
  });
  expect(ownEntries(plan, '01-1', '甲局').map(({ note }) => note)).toEqual(['一', '三']);
  expect(ownEntries(plan, '01-2', '乙局')).toEqual([]);
});
