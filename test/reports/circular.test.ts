/** The circular: what it counts, whom it names, and what it compares with. */
import { describe, expect, test } from 'vitest';
import { cadenceOf } from '../../src/calendar/cadence.js';
import type { Department } from '../../src/generated/files.js';
import { judgePlan } from '../../src/judge/judge.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Plan } from '../../src/model/plan.js';
import { type CircularReport, compileCircular } from '../../src/reports/circular/circular.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

const CALENDAR = makeCalendar();

/** The circular of a period, on its last day unless another day is given. */
function circular(plan: Plan, text: string, upTo?: string): CircularReport {
  const period = parsePeriod(text);
  const cadence = period && cadenceOf(period);
  if (!period || !cadence) throw new Error(`no period of a circular: ${text}`);
  const date = upTo ?? period.end;
  return compileCircular(judgePlan(plan, date, CALENDAR), cadence, period, date);
}

const june = (sketch: PlanSketch, upTo?: string) => circular(makePlan(sketch), '2022-06', upTo);

const done = (date: string): MeasureSketch => ({
  status: 'done',
  decisions: [{ date, status: 'done', by: '办公室' }],
});

describe('the period', () => {
  const plan = makePlan({ measures: [{}] });

  test.each<[string, string, string | undefined, Partial<CircularReport>]>([
    ['over', '2022-06', '2022-12-31', { asOf: '2022-06-30', complete: true, begun: true, stage: 'running' }],
    ['running', '2022-06', '2022-06-15', { asOf: '2022-06-15', complete: false, begun: true, baseline: '2022-05-31' }],
    ['not begun', '2022-06', '2022-05-15', { asOf: '2022-05-15', complete: false, begun: false, baseline: null }],
    ['before the issue', '2022-02', undefined, { asOf: '2022-02-28', stage: 'unissued', baseline: null }],
    ['of the issue', '2022-03', undefined, { asOf: '2022-03-31', stage: 'running', baseline: null }],
    ['after the issue', '2022-04', undefined, { baseline: '2022-03-31' }],
    ['after the plan', '2023-01', undefined, { asOf: '2023-01-31', stage: 'over', baseline: '2022-12-31' }],
    ['a week across the year', '2022-W52', undefined, { asOf: '2023-01-01', stage: 'over', baseline: '2022-12-25' }],
    ['a quarter', '2022-Q2', undefined, { cadence: 'quarterly', asOf: '2022-06-30', baseline: '2022-03-31' }],
    ['a year', '2022', undefined, { cadence: 'yearly', asOf: '2022-12-31', baseline: null }],
  ])('%s', (_name, text, upTo, expected) => {
    expect(circular(plan, text, upTo)).toMatchObject(expected);
  });

  test('that is over asks for the next one, that runs for its own rest', () => {
    expect(circular(plan, '2022-06').demands).toMatchObject({ start: '2022-07-01', end: '2022-07-31' });
    expect(circular(plan, '2022-06', '2022-06-15').demands).toMatchObject({ start: '2022-06-16', end: '2022-06-30' });
    expect(circular(plan, '2022-W52').demands).toMatchObject({ start: '2023-01-02', end: '2023-01-08' });
  });
});

describe('the overview', () => {
  test('counts each measure once, and standing and cancelled ones out of the rate', () => {
    const { overall } = june({
      measures: [
        done('2022-06-10'),
        { ...done('2022-06-11'), standing: true },
        { standing: true },
        { status: 'cancelled', decisions: [{ date: '2022-05-10', status: 'cancelled', by: '办公室' }] },
        { due: '2022-12' },
      ],
    });
    expect(overall.now).toMatchObject({
      measures: 5,
      standing: 1,
      statuses: { done: 2, cancelled: 1, 'not-started': 2 },
      completion: { done: 2, toFinish: 3, rate: 66.7 },
    });
    expect(overall.before).toMatchObject({ completion: { done: 0, toFinish: 2, rate: 0 } });
    // Until they were done, nobody had reported on the two.
    expect(overall.change).toEqual({ done: 2, rate: 66.7, red: 0, yellow: -2 });
  });

  test('has no rate where nothing has an end', () => {
    expect(june({ measures: [{ standing: true }] }).overall.now.completion.rate).toBeNull();
    expect(june({ measures: [] }).overall.now).toMatchObject({ measures: 0, completion: { rate: null } });
  });

  test('counts what came in inside the period', () => {
    const { received } = june({
      measures: [
        {
          ...done('2022-06-30'),
          due: '2022-07',
          extensions: [{ date: '2022-06-01', from: '2022-06', to: '2022-07', reason: '汛期', approvedBy: '办公室' }],
          letters: [
            { date: '2022-05-31', step: 'reminder', to: '甲局' },
            { date: '2022-06-05', step: 'reminder', to: '甲局' },
            { date: '2022-07-01', step: 'supervision', to: '甲局' },
          ],
        },
      ],
      progress: {
        甲局: [{ date: '2022-05-31' }, { date: '2022-06-01' }, { date: '2022-06-30', nothing: true }],
        乙局: [{ date: '2022-06-15' }, { date: '2022-07-01' }],
      },
    }).overall;
    expect(received).toEqual({ reports: 3, nothing: 1, departments: 2, finished: 1, extensions: 1, letters: 1 });
  });
});

describe('progress by section', () => {
  const measures: MeasureSketch[] = [
    done('2022-06-10'),
    {
      milestones: [{ id: 'm1', title: '过半', due: '2022-06', done: '2022-06-20' }],
      targets: [
        { id: 't1', name: '站点', compare: 'at-least', goal: 5, unit: '座' },
        { id: 't2', name: '事故', compare: 'at-most', goal: 3, unit: '起' },
      ],
    },
  ];
  const progress: PlanSketch['progress'] = {
    甲局: [
      { measure: '01-2', date: '2022-06-03', note: '旧', targets: { t1: 4, t2: 0 } },
      { measure: '01-2', date: '2022-06-08', note: '牵头', percent: 60, targets: { t1: 5 } },
    ],
    乙局: [{ measure: '01-2', date: '2022-06-28', note: '协助' }],
  };

  test('names what was finished and reached, and the last word of those who owe reports', () => {
    const [section] = june({ measures, progress }).advances;
    expect(section).toMatchObject({
      section: '1',
      measures: 2,
      finished: [{ measure: '01-1', date: '2022-06-10' }],
      milestones: [{ measure: '01-2', title: '过半', date: '2022-06-20' }],
      targets: [{ measure: '01-2', name: '站点', actual: 5, goal: 5 }],
      notes: [{ measure: '01-2', department: '甲局', date: '2022-06-08', percent: 60, text: '牵头' }],
    });
  });

  test('leaves out what another period achieved', () => {
    const plan = makePlan({ measures, progress });
    for (const text of ['2022-05', '2022-07']) {
      expect(circular(plan, text).advances[0]).toMatchObject({ finished: [], milestones: [], targets: [], notes: [] });
    }
    const ahead = circular(plan, '2022-08', '2022-07-15').advances[0];
    expect(ahead).toMatchObject({ finished: [], milestones: [], targets: [], notes: [] });
  });

  test('a weekly circular leaves out sections without news, and the table by unit', () => {
    const plan = makePlan({ measures, progress });
    expect(circular(plan, '2022-W23').advances.map(({ section }) => section)).toEqual(['1']);
    expect(circular(plan, '2022-W29')).toMatchObject({ advances: [], annexes: { units: null } });
  });
});

describe('problems', () => {
  test('names the leads of what is overdue, with the days', () => {
    const { problems, annexes } = june({
      measures: [
        { due: '2022-06-20', departments: { lead: ['甲局', '乙局'], support: ['丙局'] } },
        { due: '2022-05-31' },
        { due: '2022-06-25', collator: '丁局', departments: { responsible: ['乙局', '丙局'] } },
      ],
    });
    expect(problems).toMatchObject({ red: 3, yellow: 0, causes: { overdue: 3, behind: 0 } });
    expect(problems.overdue.map(({ unit, items }) => [unit, items.map(({ amount }) => amount)])).toEqual([
      ['甲局', [30, 10]],
      ['乙局', [10]],
      ['丁局', [5]],
    ]);
    expect(annexes.flagged.map(({ measure, overdueDays }) => [measure, overdueDays])).toEqual([
      ['01-2', 30],
      ['01-1', 10],
      ['01-3', 5],
    ]);
  });

  test('blames nobody for what waits for the office', () => {
    const { problems, demands } = june({
      measures: [{ due: '2022-06-20' }],
      progress: { 甲局: [{ date: '2022-06-25', submit: true }] },
    });
    expect(problems).toMatchObject({
      red: 1,
      causes: { overdue: 0, waiting: 1 },
      overdue: [],
      waiting: [{ measure: '01-1', amount: 10 }],
    });
    expect(demands.waiting.map(({ measure }) => measure)).toEqual(['01-1']);
  });

  test('names who is behind, with the points of the measure', () => {
    const { problems } = june({
      measures: [{ start: '2022-06-01', due: '2022-07-31' }],
      progress: { 甲局: [{ date: '2022-06-29', percent: 20 }] },
    });
    expect(problems.behind).toEqual([{ unit: '甲局', items: [{ measure: '01-1', title: '措施1', amount: 28.3 }] }]);
    expect(problems.causes.behind).toBe(1);
  });

  test('names groups where nobody else answers', () => {
    const { problems } = june({
      groups: [{ id: 'all', name: '各有关部门', members: 'open' }],
      measures: [{ due: '2022-06-20', departments: { responsible: ['各有关部门'], support: ['甲局'] } }],
    });
    expect(problems.overdue.map(({ unit }) => unit)).toEqual(['各有关部门']);
  });

  test('names who sent nothing once the period is over, and until then only who has not yet', () => {
    const plan = makePlan({
      measures: [{}, { departments: { lead: ['乙局'], support: ['丙局'] } }],
      progress: { 甲局: [{ date: '2022-06-10' }] },
    });
    const over = circular(plan, '2022-06');
    expect(over.problems.unreported).toEqual([{ unit: '乙局', days: 121, outside: false }]);
    expect(over.demands).toMatchObject({ reporters: 2, pending: [] });
    const running = circular(plan, '2022-06', '2022-06-15');
    expect(running.problems.unreported).toEqual([]);
    expect(running.demands.pending).toEqual(['乙局']);
    expect(circular(plan, '2022-07', '2022-06-15').demands.pending).toEqual([]);
    expect(circular(plan, '2022-03', '2022-03-01').demands.pending).toEqual([]);
  });

  test('lists silence that has lasted too long, measure by measure', () => {
    const { problems } = june({ measures: [{}, {}], progress: { 甲局: [{ measure: '01-2', date: '2022-06-10' }] } });
    expect(problems.silent).toEqual([{ unit: '甲局', items: [{ measure: '01-1', title: '措施1', amount: 121 }] }]);
    expect(problems.causes.silent).toBe(1);
  });

  test('repeats the last problem that was reported of an open measure', () => {
    const progress = { 甲局: [{ date: '2022-06-10', problem: '人手不足' }] };
    expect(june({ measures: [{}], progress }).problems.difficulties).toMatchObject([
      { measure: '01-1', department: '甲局', text: '人手不足' },
    ]);
    expect(june({ measures: [done('2022-06-20')], progress }).problems.difficulties).toEqual([]);
    expect(circular(makePlan({ measures: [{}], progress }), '2022-07').problems.difficulties).toEqual([]);
  });

  test('has nothing to say where all is well', () => {
    const { problems, annexes } = june({ measures: [{}], progress: { 甲局: [{ date: '2022-06-20' }] } });
    expect(problems).toMatchObject({ red: 0, yellow: 0, overdue: [], behind: [], silent: [], missed: [], duties: [] });
    expect(annexes.flagged).toEqual([]);
  });
});

describe('rhythms', () => {
  const monthly = { id: 's', name: '检查', every: '1 month', from: '2022-04-30', owedBy: 'each' };
  const measures: MeasureSketch[] = [
    { standing: true, departments: { lead: ['甲局'], responsible: ['乙局'] }, schedules: [monthly] },
  ];
  const rows = ({ annexes }: CircularReport) => annexes.rhythms[0];

  test('a turn that is open on the last day is settled in the next circular', () => {
    // 30 June is a Thursday: the turn of June is due on it; that of July moves to 1 August.
    const plan = makePlan({
      measures,
      progress: {
        甲局: [
          { date: '2022-05-01', schedule: 's', occurrence: '2022-04-30' },
          { date: '2022-06-30', schedule: 's' },
        ],
      },
    });
    expect(rows(circular(plan, '2022-06'))?.counts).toMatchObject({ kept: 1, late: 0, missed: 0, open: 1 });
    expect(rows(circular(plan, '2022-07'))?.counts).toMatchObject({ kept: 0, missed: 1, open: 0 });
    expect(circular(plan, '2022-07').overall.turns.missed).toBe(1);
  });

  test('those that missed turns are named with the turns of the period and those in a row', () => {
    const report = circular(makePlan({ measures }), '2022-07');
    expect(report.problems.missed.map(({ owedBy, missed, inRow }) => [owedBy, missed, inRow])).toEqual([
      [['乙局'], 1, 3],
      [['甲局'], 1, 3],
    ]);
  });

  test('what cannot be counted is shown, but not in a week, nor once the measure is closed', () => {
    const open: MeasureSketch = {
      schedules: [
        { id: 'a', name: '暗访', every: 'open' },
        { id: 'b', name: '会诊', every: '1 month' },
      ],
    };
    const plan = makePlan({ measures: [open, { ...open, ...done('2022-05-10') }] });
    const kinds = (text: string) => circular(plan, text).annexes.rhythms.map(({ measure, kind }) => [measure, kind]);
    expect(kinds('2022-06')).toEqual([
      ['01-1', 'open'],
      ['01-1', 'undated'],
    ]);
    expect(kinds('2022-W23')).toEqual([]);
  });

  test('coming turns are counted with their first deadline, but for those kept already', () => {
    const progress = { 甲局: [{ date: '2022-07-29', schedule: 's', occurrence: '2022-07-30' }] };
    const next = (sketch: PlanSketch) => circular(makePlan(sketch), '2022-07').demands.turns;
    const all = { name: '检查', first: '2022-08-01', owedBy: ['甲局', '乙局'] };
    expect(next({ measures })).toMatchObject([{ ...all, turns: 4 }]);
    expect(next({ measures, progress })).toMatchObject([{ ...all, turns: 3 }]);
    expect(june({ measures }).demands.turns).toEqual([]);
  });
});

describe('duties of events', () => {
  const plan = makePlan({
    measures: [{ triggers: [{ id: 't', event: 'accident', within: '15 days', name: '现场会' }] }],
    events: { one: { kind: 'accident', date: '2022-06-10' }, two: { kind: 'accident', date: '2022-06-28' } },
    progress: { 甲局: [{ date: '2022-08-02', event: 'one', trigger: 't' }] },
  });

  test('stay on the list until they are done', () => {
    const states = (text: string) =>
      circular(plan, text).annexes.duties.map(({ event, state, overdueDays }) => [event, state, overdueDays]);
    expect(states('2022-05')).toEqual([]);
    expect(states('2022-06')).toEqual([
      ['one', 'missed', 5],
      ['two', 'open', 0],
    ]);
    expect(states('2022-07')).toEqual([
      ['one', 'missed', 36],
      ['two', 'missed', 18],
    ]);
    expect(states('2022-08')).toEqual([
      ['one', 'late', 0],
      ['two', 'missed', 49],
    ]);
    expect(states('2022-09')).toEqual([['two', 'missed', 79]]);
  });

  test('are named as problems when they are late, and asked for while they are not', () => {
    const { problems, demands, overall } = circular(plan, '2022-06');
    expect(problems.duties.map(({ event }) => event)).toEqual(['one']);
    expect(demands.duties.map(({ event, deadline }) => [event, deadline])).toEqual([['two', '2022-07-13']]);
    expect(overall.duties).toMatchObject({ missed: 1, open: 1, kept: 0 });
  });
});

describe('the table by unit', () => {
  const departments: Department[] = [
    { id: 'xian', name: '东县人民政府', kind: 'county' },
    { id: 'fayuan', name: '市法院', kind: 'judicial' },
  ];

  test('counts own duties once for each unit, and neither support nor groups', () => {
    const { units } = june({
      departments,
      groups: [{ id: 'team', name: '专班', members: ['丁局'] }],
      measures: [
        { ...done('2022-06-10'), departments: { lead: ['甲局'], joint: ['乙局'], responsible: ['东县人民政府'] } },
        { due: '2022-06-20', departments: { lead: ['甲局'], responsible: ['专班'], support: ['丙局'] } },
        { departments: { lead: ['市法院'] } },
      ],
      progress: { 甲局: [{ date: '2022-06-03', measure: '01-2' }] },
    }).annexes;
    const found = units?.classes.flatMap(({ name, rows }) =>
      rows.map((row) => [name, row.name, row.lead, row.responsible, row.completion.rate, row.reports, row.unreported]),
    );
    expect(found).toEqual([
      ['departments', '甲局', 2, 0, 50, 1, false],
      ['departments', '乙局', 0, 1, 100, 0, false],
      ['counties', '东县人民政府', 0, 1, 100, 0, false],
      ['apart', '市法院', 1, 0, 0, 0, true],
    ]);
    expect(units?.classes[0]?.rows[0]).toMatchObject({ courses: { done: 1, overdue: 1 }, change: 50 });
    expect(units?.total).toMatchObject({ lead: 3, responsible: 2, courses: { done: 3, overdue: 1, behind: 1 } });
  });

  test('has a collator that owes reports', () => {
    const { units } = june({ measures: [{ collator: '丁局', departments: { responsible: ['乙局'] } }] }).annexes;
    const names = units?.classes.flatMap(({ rows }) => rows.map((row) => [row.name, row.unreported]));
    expect(names).toEqual([
      ['乙局', false],
      ['丁局', true],
    ]);
  });
});

describe('what comes next', () => {
  test('is due in time: measures, milestones and targets that are not reached', () => {
    const { due } = june({
      measures: [
        { due: '2022-07-31' },
        { due: '2022-08' },
        {
          due: '2022-12',
          milestones: [
            { id: 'm1', title: '选址', due: '2022-07-10' },
            { id: 'm2', title: '开工', due: '2022-07-20', done: '2022-06-01' },
          ],
          targets: [{ id: 't1', name: '站点', compare: 'at-least', goal: 5, unit: '座', due: '2022-07-15' }],
        },
        { ...done('2022-06-10'), due: '2022-07' },
        { due: '2022-07', standing: true, departments: { lead: ['乙局'] } },
      ],
    }).demands;
    expect(due.map(({ date, kind, measure, title }) => [date, kind, measure, title])).toEqual([
      ['2022-07-10', 'milestone', '01-3', '选址'],
      ['2022-07-15', 'target', '01-3', '站点'],
      ['2022-07-31', 'measure', '01-1', '措施1'],
      ['2022-07-31', 'measure', '01-5', '措施5'],
    ]);
  });

  test('knows no extension that is granted later', () => {
    const extensions = [
      { date: '2022-07-05', from: '2022-08', to: '2022-07-20', reason: '提前', approvedBy: '办公室' },
    ];
    const { demands } = june({ measures: [{ due: '2022-07-20', extensions }] });
    expect(demands.due).toEqual([]);
  });

  test('suggests the hardest step first, the longest delay first', () => {
    const { suggestions } = june({
      measures: [
        { due: '2022-06-29' },
        { due: '2022-05-25' },
        { due: '2022-06-28', departments: { lead: ['乙局'] } },
        { due: '2022-05-20', letters: [{ date: '2022-06-25', step: 'interview', to: '甲局' }] },
      ],
    }).demands;
    expect(suggestions.map(({ step, items }) => [step, items.map(({ measure }) => measure)])).toEqual([
      ['interview', ['01-2']],
      ['reminder', ['01-3', '01-1']],
    ]);
  });

  test('nobody owes a report after the plan', () => {
    const plan = makePlan({ measures: [{}] });
    expect(circular(plan, '2022-11').demands.reporters).toBe(1);
    expect(circular(plan, '2022-12').demands.reporters).toBe(0);
  });
});

describe('the addressees', () => {
  const groups = [
    { id: 'open', name: '有关部门', members: 'open' as const },
    { id: 'team', name: '专班', members: ['丙局'] },
  ];
  const parties = { lead: ['甲局'], responsible: ['有关部门', '专班'], support: ['乙局'] };

  test('are all units with a duty by their names, and groups of unknown members', () => {
    const { addressees } = june({ groups, measures: [{ departments: parties }] });
    expect(addressees.map((addressee) => 'name' in addressee && addressee.name)).toEqual([
      '甲局',
      '乙局',
      '丙局',
      '有关部门',
    ]);
  });

  test('are classes where there are many', () => {
    const departments = Array.from({ length: 12 }, (_, at): Department => {
      return { id: `x${at}`, name: `第${at}县`, kind: 'county' };
    });
    const lead = departments.slice(1).map(({ name }) => name);
    const sketch = (names: string[]): PlanSketch => ({
      departments,
      groups,
      measures: [{ departments: { ...parties, joint: names } }],
    });
    expect(june(sketch(lead)).addressees).toEqual([
      { kind: 'counties', all: false },
      { kind: 'departments' },
      { kind: 'named', name: '有关部门' },
    ]);
    expect(june(sketch(['第0县', ...lead])).addressees[0]).toEqual({ kind: 'counties', all: true });
  });
});
