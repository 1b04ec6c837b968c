/** The example plan: it is sound, it is marked as invented, and it shows what its README says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadWorkCalendar } from '../../src/calendar/load-work-calendar.js';
import type { WorkCalendar } from '../../src/calendar/working-days.js';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedMeasure, JudgedSchedule } from '../../src/judge/judged.js';
import { LADDER_STEPS } from '../../src/model/ladder.js';
import type { DateText } from '../../src/model/period.js';
import { measuresOf, type Plan } from '../../src/model/plan.js';
import { ROLES } from '../../src/model/role.js';
import { ALERTS, STATUSES, type TurnState } from '../../src/model/state.js';
import { checkSources, type PlanCheck } from '../../src/rules/check-plan.js';
import { readSources } from '../../src/workspace/read-sources.js';
import { ROOT } from '../support/run.js';

const FOLDER = join(ROOT, 'test/fixtures/example');
const LAST_DAY = '2023-01-15';
/** Days spread over the year. */
const DAYS = ['2022-03-01', '2022-04-15', '2022-06-30', '2022-08-22', '2022-10-11', LAST_DAY];

let check: PlanCheck;
let plan: Plan;
let calendar: WorkCalendar;

beforeAll(async () => {
  check = await checkSources(readSources(join(FOLDER, 'plan')), { asOf: LAST_DAY });
  if (!check.plan)
    throw new Error(check.diagnostics.map(({ code, file, line }) => `${file}:${line} ${code}`).join('\n'));
  plan = check.plan;
  calendar = await loadWorkCalendar(plan);
});

const on = (date: DateText) => judgePlan(plan, date, calendar).measures;
const measureOn = (date: DateText, id: string) => on(date).find(({ measure }) => measure.id === id) as JudgedMeasure;
const scheduleOn = (date: DateText, id: string, schedule: string) =>
  measureOn(date, id).schedules.find((judged) => judged.schedule.id === schedule) as JudgedSchedule;
const everyDay = () => DAYS.flatMap(on);
const distinct = (values: readonly unknown[]) => [...new Set(values)].sort();

describe('the files', () => {
  test('are sound but for what is left for validate to find', () => {
    const found = check.diagnostics.map(({ code, severity, file }) => `${severity} ${code} ${file}`);
    expect(found).toEqual([
      'warning unanswered-submission progress/2022-12/jiaotong.yaml',
      'info no-lead tasks/03.yaml',
    ]);
  });

  test('say in title and comment that all is invented', () => {
    expect(plan.title).toBe('云澜市安全生产委员会2022年工作要点（示例）');
    expect(readFileSync(join(FOLDER, 'plan/plan.yaml'), 'utf8')).toMatch(/^#.*\n# .*虚构.*\n# .*invented/);
  });

  test('are as many as an office has', () => {
    expect(plan.sections).toHaveLength(4);
    expect(plan.tasks).toHaveLength(10);
    expect(measuresOf(plan)).toHaveLength(32);
    expect(plan.progress.length).toBeGreaterThan(150);
  });

  test('name departments of all kinds, two of them counties', () => {
    const kinds = plan.register.departments.map(({ kind }) => kind);
    expect(distinct(kinds)).toEqual([
      'committee-office',
      'county',
      'enterprise',
      'government',
      'judicial',
      'mass',
      'party',
      'vertical',
    ]);
    expect(kinds.filter((kind) => kind === 'county')).toHaveLength(2);
  });
});

describe('the README', () => {
  const text = readFileSync(join(FOLDER, 'README.md'), 'utf8');

  test('names only measures and files that are there', () => {
    const table = text.slice(text.indexOf('|')).replace(/`[^`]*`/g, '');
    const ids = distinct(table.match(/\b\d\d-\d+\b/g) ?? []);
    expect(ids.length).toBeGreaterThan(20);
    const known = new Set(measuresOf(plan).map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id as string))).toEqual([]);
    const files = [...text.matchAll(/`([^`]+\.yaml)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(join(FOLDER, 'plan', file)))).toEqual([]);
  });
});

describe('over the year it shows', () => {
  test('nothing yellow or red on the day of issue', () => {
    expect(distinct(on('2022-03-01').map(({ alert }) => alert))).toEqual(['green']);
  });

  test('every status and every lamp', () => {
    expect(distinct(everyDay().map(({ status }) => status))).toEqual(distinct(STATUSES));
    expect(distinct(everyDay().map(({ alert }) => alert))).toEqual(distinct([...ALERTS, null]));
  });

  test('every reason for a lamp', () => {
    const kinds = everyDay().flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
    expect(distinct(kinds)).toEqual(['behind', 'due-soon', 'far-behind', 'missed', 'overdue', 'silent']);
  });

  test('every role, and every way to know the percent', () => {
    expect(distinct(measuresOf(plan).flatMap(({ parties }) => parties.map(({ role }) => role)))).toEqual(
      distinct(ROLES),
    );
    expect(distinct(everyDay().map(({ percent }) => percent?.basis))).toEqual(
      distinct(['collator', 'lead', 'mean', 'targets', undefined]),
    );
  });

  test('targets of every kind, one without a total, some met and some not', () => {
    const targets = on(LAST_DAY).flatMap((measure) => measure.targets);
    expect(distinct(targets.map(({ target }) => target.compare))).toEqual(['all', 'at-least', 'at-most', 'exactly']);
    expect(distinct(targets.map(({ target }) => target.aggregate))).toEqual(['latest', 'sum']);
    expect(distinct(targets.map(({ met }) => met))).toEqual([false, null, true]);
    expect(targets.filter(({ goal }) => goal === null).map(({ target }) => target.id)).toEqual(['fixed']);
  });

  test('dues of every form', () => {
    const forms = measuresOf(plan).map(({ due }) => due?.text.replace(/\d/g, '0') ?? 'none');
    expect(distinct(forms)).toEqual(
      distinct(['0000-00-00', '0000-00', '0000-Q0', '0000-H0', '0000', '0000-W00', 'none']),
    );
  });

  test('schedules that are counted, open and undated, with turns of every state', () => {
    const schedules = on(LAST_DAY).flatMap((measure) => measure.schedules);
    expect(distinct(schedules.map(({ kind }) => kind))).toEqual(['counted', 'open', 'undated']);
    const states = everyDay().flatMap(({ schedules }) => schedules.flatMap(({ turns }) => turns));
    expect(distinct(states.map(({ state }) => state))).toEqual(['kept', 'late', 'missed', 'open']);
  });

  test('duties of every state', () => {
    const states = on(LAST_DAY).flatMap(({ started }) => started.map(({ state }) => state));
    expect(distinct(states)).toEqual(['kept', 'late', 'missed', 'open']);
  });

  test('letters of every step, replies in time, late and still missing', () => {
    const letters = measuresOf(plan).flatMap((measure) => measure.letters);
    expect(distinct(letters.map(({ step }) => step))).toEqual(distinct(LADDER_STEPS));
    const replies = letters.map(({ reply, replyDue = '' }) => (reply ? reply.date <= replyDue : undefined));
    expect(distinct(replies)).toEqual(distinct([true, false, undefined]));
  });

  test('steps that the ladder asks for', () => {
    const steps = everyDay().map(({ suggestion }) => suggestion?.step);
    expect(distinct(steps)).toEqual(expect.arrayContaining(['interview', 'reminder', 'supervision']));
  });

  test('measures extended once, twice and from no due', () => {
    const extended = new Map(on(LAST_DAY).map(({ measure, due }) => [measure.id, due]));
    expect(extended.get('03-3')).toMatchObject({ extensions: 1, original: { text: '2022-09' } });
    expect(extended.get('04-1')).toMatchObject({ extensions: 2, current: { text: '2022-12' } });
    expect(extended.get('02-3')).toMatchObject({ extensions: 1, original: null });
  });

  test('bonus and deduction', () => {
    expect(distinct(plan.adjustments.map(({ points }) => Math.sign(points)))).toEqual([-1, 1]);
  });
});

describe('the README’s stories', () => {
  test.each<[string, string, string, TurnState, number]>([
    ['03-2', 'weekly', '青岚区人民政府', 'missed', 3],
    ['06-3', 'spot-check', '市消防救援支队', 'missed', 3],
  ])('%s: %s of %s', (id, schedule, department, state, turns) => {
    const run = (date: DateText) =>
      scheduleOn(date, id, schedule).runs.find(({ owedBy }) => owedBy.includes(department))?.turns;
    const day = id === '03-2' ? '2022-08-22' : '2022-10-11';
    expect(run(day)).toBe(turns);
    // Caught up later.
    expect(run('2022-11-01')).toBeUndefined();
    const own = scheduleOn(LAST_DAY, id, schedule).turns.filter(({ owedBy }) => owedBy.includes(department));
    expect(own.filter((turn) => turn.state === state)).toHaveLength(1);
    expect(own.filter((turn) => turn.state === 'late').length).toBeGreaterThan(1);
  });

  test.each([
    ['03-2', 'weekly', '2022-10-07', '2022-10-08'],
    ['01-4', 'assessment', '2022-10-01', '2022-10-08'],
    ['04-3', 'check', '2022-04-04', '2022-04-06'],
    ['04-3', 'check', '2022-05-02', '2022-05-05'],
    ['07-1', 'open-check', '2022-09-12', '2022-09-13'],
    ['06-3', 'spot-check', '2022-12-31', '2023-01-03'],
  ])('%s: %s of %s is owed by %s, the next working day', (id, schedule, date, deadline) => {
    const turn = scheduleOn(LAST_DAY, id, schedule).turns.find((candidate) => candidate.date === date);
    expect(turn?.deadline).toBe(deadline);
  });

  test.each([
    ['08-1', 'briefing', '2022-09-28-accident', '2022-10-10', 'kept'],
    ['08-2', 'investigation', '2022-12-27-accident', '2023-01-30', 'open'],
  ])('%s: %s after %s is owed by %s and %s', (id, trigger, event, deadline, state) => {
    const duty = measureOn(LAST_DAY, id).started.find(
      (started) => started.trigger.id === trigger && started.event.id === event,
    );
    expect(duty).toMatchObject({ deadline, state });
  });

  test('02-3: sent back, submitted again, done', () => {
    const states = ['2022-12-05', '2022-12-06', '2022-12-20', '2022-12-29'].map((day) => measureOn(day, '02-3').status);
    expect(states).toEqual(['submitted', 'in-progress', 'submitted', 'done']);
  });

  test('05-3: paused and resumed', () => {
    const states = ['2022-08-04', '2022-08-05', '2022-10-10', '2022-12-30'].map((day) => measureOn(day, '05-3').status);
    expect(states).toEqual(['in-progress', 'paused', 'in-progress', 'done']);
  });

  test('08-3: the court never reports', () => {
    expect(plan.progress.filter(({ department }) => department === '市中级人民法院')).toEqual([]);
    expect(measureOn('2022-11-30', '08-3')).toMatchObject({ status: 'not-started', alert: 'yellow' });
    expect(measureOn(LAST_DAY, '08-3')).toMatchObject({ status: 'not-started', alert: 'red' });
  });

  test('two months without a word of one department', () => {
    const months = distinct(
      plan.progress.filter(({ department }) => department === '市交通运输局').map(({ date }) => date.slice(0, 7)),
    );
    expect(months).toEqual(expect.arrayContaining(['2022-06', '2022-09']));
    expect(months.filter((month) => month === '2022-07' || month === '2022-08')).toEqual([]);
  });
});

test('the files are listed in the folders of their months', () => {
  expect(readdirSync(join(FOLDER, 'plan/progress')).sort()).toEqual([
    ...distinct(plan.progress.map(({ date }) => date.slice(0, 7))),
  ]);
});
