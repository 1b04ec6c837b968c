/** The shipped plan against the document: the responsibilities as an independent transcription has them, and every fact field. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import { type Measure, measuresOf, type Plan } from '../../src/model/plan.js';
import { findParty } from '../../src/model/register.js';
import { checkPlan } from '../../src/workspace/check-plan.js';
import { ROOT } from '../support/run.js';

let plan: Plan;
let measures: readonly Measure[];

beforeAll(async () => {
  const checked = await checkPlan(join(ROOT, 'plan'), { asOf: '2022-06-30' });
  expect(checked.diagnostics).toEqual([]);
  plan = checked.plan as Plan;
  measures = measuresOf(plan);
});

/** `id field: value` for every measure that has the field. */
function facts(get: (measure: Measure) => readonly string[]): string[] {
  return measures.flatMap((measure) => get(measure).map((fact) => `${measure.id} ${fact}`));
}

describe('structure', () => {
  test('6 sections, 28 tasks, 72 measures', () => {
    expect(plan.sections.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(plan.tasks.map(({ id }) => id)).toEqual(
      Array.from({ length: 28 }, (_, at) => String(at + 1).padStart(2, '0')),
    );
    expect(measures).toHaveLength(72);
  });

  test('tasks stand in the sections of the document', () => {
    const bySection = plan.sections.map(({ id }) =>
      plan.tasks.filter(({ section }) => section === id).map((task) => Number(task.id)),
    );
    expect(bySection.map((ids) => [ids[0], ids.at(-1)])).toEqual([
      [1, 5],
      [6, 10],
      [11, 12],
      [13, 20],
      [21, 23],
      [24, 28],
    ]);
  });

  test('measures are numbered in the order of their clauses, and say where they come from', () => {
    for (const { tasks } of [plan]) {
      for (const task of tasks) {
        expect(task.measures.map(({ id }) => id)).toEqual(task.measures.map((_, at) => `${task.id}-${at + 1}`));
        expect(task.measures.map(({ source }) => source)).toEqual(
          task.measures.map((_, at) => ({ item: Number(task.id), clause: at + 1 })),
        );
      }
    }
  });

  test('every measure has actions with ids a1, a2 … in order', () => {
    for (const { actions } of measures) {
      expect(actions.length).toBeGreaterThan(0);
      expect(actions.map(({ id }) => id)).toEqual(actions.map((_, at) => `a${at + 1}`));
    }
  });
});

describe('responsibilities', () => {
  test('every role of every measure, and 等, as the independent transcription has them', () => {
    const expected = readFileSync(join(ROOT, 'test/shipped/responsibilities.txt'), 'utf8').trimEnd().split('\n');
    expect(measures.map(responsibility)).toEqual(expected);
  });

  test('38 departments, each named by the document; five groups without listed members', () => {
    const named = new Set(measures.flatMap(({ parties }) => parties.map(({ name }) => name)));
    const { departments, groups } = plan.register;
    expect(departments).toHaveLength(38);
    expect([...departments, ...groups].map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
    expect(groups.map(({ name, members }) => [name, members])).toEqual([
      ['市安委会成员单位', 'open'],
      ['市安委会有关成员单位', 'open'],
      ['市安委会专业委员会', 'open'],
      ['负有安全监管职责的有关部门', 'open'],
      ['有关部门', 'open'],
    ]);
  });

  test.each([
    ['市应急局', '市应急管理局'],
    ['市发改委', '市发展和改革委员会'],
    ['市工信局', '市工业和信息化局'],
    ['市住建局', '市住房和城乡建设局'],
    ['市文旅局', '市文化和旅游局'],
    ['市人社局', '市人力资源和社会保障局'],
    ['市消防支队', '市消防救援支队'],
    ['各成员单位', '市安委会成员单位'],
    ['市安委会各成员单位', '市安委会成员单位'],
    ['市安委会各有关成员单位', '市安委会有关成员单位'],
    ['市安委会各专业委员会', '市安委会专业委员会'],
    ['负有安全监管职责的各有关部门', '负有安全监管职责的有关部门'],
    ['各有关部门', '有关部门'],
  ])('%s means %s', (alias, name) => {
    expect(findParty(plan.register, alias)?.name).toBe(name);
  });

  test('only what is certain has a parent', () => {
    const parents = plan.register.departments.filter(({ parent }) => parent !== undefined);
    expect(parents.map(({ name, parent }) => [name, parent])).toEqual([['市交警支队', '市公安局']]);
  });
});

describe('facts', () => {
  test('targets', () => {
    const targets = facts(({ targets }) =>
      targets.map(({ id, compare, goal, total, unit, due }) =>
        [id, compare, goal ?? total ?? '', unit, due?.text ?? ''].join(' ').trimEnd().replaceAll('  ', ' '),
      ),
    );
    expect(targets).toEqual([
      '01-1 coverage all 个',
      '03-1 fields all 个',
      '03-1 people all 人',
      '04-1 coverage all 个',
      '13-6 monitored all 座',
      '13-6 connected all 座',
      '15-2 ledgers exactly 2 个',
      '15-2 rectification-lists exactly 2 张',
      '17-1 malls all 个',
      '18-1 sites all 个',
      '19-1 major-hazards at-most 0 处',
      '25-2 e-seals all 处',
      '26-2 rescue-teams exactly 21 类',
      '26-2 brigades exactly 15 个',
      '26-2 stations at-least 57 个 2022',
      '28-4 industries all 个',
      '28-4 fields all 个',
      '28-4 chains all 条',
      '28-4 posts all 个',
    ]);
  });

  test('schedules: stated frequencies, and open ones where the document says 定期', () => {
    expect(
      facts(({ schedules }) => schedules.map(({ name, every, owedBy }) => `${name} ${every} ${owedBy ?? ''}`.trim())),
    ).toEqual([
      '06-1 领导干部年度重点工作清单 1 year',
      '06-1 领导干部年度述职 1 year',
      '06-3 每周工作报告 1 week each',
      '08-1 暗查 2 weeks',
      '08-1 明访 2 weeks',
      '08-1 提醒 1 month',
      '08-1 考核 1 quarter',
      '10-1 专业委员会书面报告 open 市安委会专业委员会',
      '22-1 典型执法案例发布 open each',
      '28-1 “安全生产月”活动 1 year',
      '28-1 “全国消防日”活动 1 year',
      '28-1 “安康杯”竞赛 1 year',
      '28-1 “全国交通安全日”活动 1 year',
    ]);
    expect(
      facts(({ schedules }) => schedules.flatMap(({ from, to }) => [from, to].filter((date) => date !== undefined))),
    ).toEqual([]);
  });

  test('one trigger: the meeting within 15 days of an accident', () => {
    expect(facts(({ triggers }) => triggers.map(({ event, within, name }) => `${event} ${within} ${name}`))).toEqual([
      '23-2 accident 15 days 现场警示教育会议',
    ]);
  });

  test('standing measures, and standing actions inside others', () => {
    expect(measures.filter(({ standing }) => standing).map(({ id }) => id)).toEqual([
      '03-1',
      '08-1',
      '09-2',
      '12-2',
      '20-1',
      '25-4',
    ]);
    expect(facts(({ actions }) => actions.filter(({ standing }) => standing).map(({ id }) => id))).toEqual([
      '01-1 a7',
      '05-1 a2',
      '11-2 a3',
      '17-1 a9',
      '21-1 a2',
      '22-1 a8',
      '24-1 a2',
      '24-1 a3',
    ]);
  });

  test('no due is invented: the period ends the year', () => {
    expect(measures.filter(({ due }) => due !== undefined)).toEqual([]);
    expect(new Set(measures.map(({ effectiveDue }) => effectiveDue))).toEqual(new Set(['2022-12-31']));
    expect([plan.issued, plan.period.start, plan.period.end]).toEqual(['2022-04-08', '2022-01-01', '2022-12-31']);
  });

  test('no progress, decision, milestone, member, collator or start is invented', () => {
    expect(plan.progress).toEqual([]);
    expect(plan.events).toEqual([]);
    const judged = judgePlan(plan, '2022-06-30').measures;
    expect(new Set(judged.map(({ status }) => status))).toEqual(new Set(['not-started']));
    const invented = measures.filter(
      ({ decisions, milestones, extensions, collator, start, after }) =>
        decisions.length + milestones.length + extensions.length + after.length > 0 ||
        collator !== undefined ||
        start !== undefined,
    );
    expect(invented).toEqual([]);
  });
});

/** The form of the transcription: `13-6 lead 市应急管理局；responsible 市自然资源和规划局等`. */
function responsibility({ id, parties, others }: Measure): string {
  const roles = [...new Set(parties.map(({ role }) => role))];
  const phrases = roles.map((role) => {
    const names = parties.filter((party) => party.role === role).map(({ name }) => name);
    return `${role} ${names.join('、')}${others.includes(role) ? '等' : ''}`;
  });
  return `${id} ${phrases.join('；')}`;
}
