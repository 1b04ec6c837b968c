/** What is said of a renaming: records that keep the name, and texts that still have it. */
import { describe, expect, test } from 'vitest';
import { compileRename } from '../../src/reports/edit/rename.js';
import { makePlan } from '../support/plans.js';

const PLAN = makePlan({
  plan: {
    issuer: '甲局、乙局',
    adjustments: [
      { date: '2022-05-01', department: '甲局', points: 1, reason: '创新' },
      { date: '2022-07-01', department: '甲局', points: 1, reason: '甲局牵头有力' },
      { date: '2022-05-01', department: '乙局', points: 1, reason: '创新' },
    ],
    exports: { ledger: { title: '甲局台账' } },
  },
  departments: [{ id: 'd5', name: '甲局支队', kind: 'government', parent: '甲局', aliases: ['甲局总队'] }],
  groups: [{ id: 'team', name: '甲局专班', members: ['甲局'] }],
  measures: [
    {
      title: '甲局会同乙局排查，甲局汇总',
      actions: [{ id: 'a1', text: '报甲局' }],
      targets: [{ id: 't', name: '甲局站点', compare: 'at-least', goal: 1, unit: '个' }],
      milestones: [{ id: 'm', title: '甲局验收', due: '2022' }],
      schedules: [{ id: 's', name: '甲局例会', every: 'open', owedBy: '甲局' }],
      triggers: [{ id: 'g', event: 'accident', within: '1 day', name: '报甲局', owedBy: '甲局' }],
      letters: [
        { date: '2022-05-01', step: 'reminder', to: '甲局' },
        { date: '2022-06-30', step: 'reminder', to: '甲局' },
        { date: '2022-07-01', step: 'reminder', to: '甲局', reply: { date: '2022-07-02', note: '甲局回复' } },
        { date: '2022-05-01', step: 'reminder', to: '乙局' },
      ],
      extensions: [{ date: '2022-05-01', from: '2022-06', to: '2022', reason: '汛期', approvedBy: '甲局' }],
      decisions: [{ date: '2022-07-05', status: 'open', by: '甲局', reason: '补办' }],
    },
    { departments: { lead: ['甲局'] }, collator: '甲局' },
  ],
  progress: {
    甲局: [{ date: '2022-06-01', note: '已完成' }],
    乙局: [
      { date: '2022-06-01', note: '已报甲局' },
      { date: '2022-07-31', problem: '甲局未批复', next: '再报甲局' },
    ],
  },
  events: { one: { kind: 'accident', date: '2022-06-01', summary: '甲局通报' } },
});

function report(newName = '甲委', until = '2022-06-30') {
  const [department] = PLAN.register.departments;
  if (!department) throw new Error('no department');
  const files = [{ path: 'tasks/01.yaml', changes: [1, 2, 3] }];
  return compileRename(PLAN, { department, newName, until, files }, (file) => `plan/${file}`);
}

describe('the report on a renaming', () => {
  test('has the names and the places that are changed', () => {
    expect(report()).toMatchObject({
      department: { id: 'd1', from: '甲局', to: '甲委', until: '2022-06-30' },
      changes: [{ file: 'plan/tasks/01.yaml', count: 3 }],
      droppedAlias: null,
    });
  });

  test.each([
    // Each letter and adjustment to it, the extension that it approved, a report and an event that speak of it.
    ['2022-04-30', { kept: 0, renamed: 5 }],
    ['2022-06-30', { kept: 6, renamed: 2 }],
    ['2022-12-31', { kept: 10, renamed: 0 }],
  ])('counts the records with the last day %s', (until, records) => {
    expect(report('甲委', until).records).toEqual(records);
  });

  test('counts the old name in texts in force and in later records, not in references and earlier records', () => {
    expect(report().mentions).toEqual([
      // The issuer, the title of the ledger, the reason of the later adjustment.
      { file: 'plan/plan.yaml', count: 3 },
      // A department and its alias, a group.
      { file: 'plan/departments.yaml', count: 3 },
      // Twice in a title; an action, a target, a milestone, a schedule, a trigger; a reply and a decision.
      { file: 'plan/tasks/01.yaml', count: 9 },
      { file: 'plan/progress/2022-07/d2.yaml', count: 2 },
    ]);
    expect(report('甲委', '2022-12-31').mentions.map(({ count }) => count)).toEqual([2, 3, 7]);
  });

  test('names the alias that becomes the name, and does not take it for a text', () => {
    const [first, ...departments] = PLAN.register.departments;
    if (!first) throw new Error('no department');
    const department = { ...first, aliases: ['甲局（新）'] };
    const plan = { ...PLAN, register: { ...PLAN.register, departments: [department, ...departments] } };
    const renaming = { department, newName: '甲局(新)', until: '2022-06-30', files: [] };
    const { droppedAlias, mentions } = compileRename(plan, renaming, (file) => file);
    expect(droppedAlias).toBe('甲局（新）');
    expect(mentions).toContainEqual({ file: 'departments.yaml', count: 3 });
  });
});
