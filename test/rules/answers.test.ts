/** Reports that name no turn of a schedule, half of a duty, an event that starts none, or nothing at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { turnDates } from '../../src/judge/turns.js';
import { parsePeriod, shiftDays } from '../../src/model/period.js';
import { changed, codesWith, linesWith, modeline, paramsWith, REPORT, taskOf } from '../support/measures.js';

/** The report of a department, with these entries from line 2 on. */
const reported = (...entries: readonly string[]): Files => ({
  [REPORT]: modeline('progress') + entries.map((entry) => `- {${entry}}\n`).join(''),
});

const OWN = 'measure: 02-1, date: 2022-06-28';

/** A measure of 市公安局 with one schedule, and one answer to it. */
const answered = (schedule: string, occurrence: string, more: Files = {}): Files => ({
  ...taskOf(`    schedules: [{id: check, name: 检查, ${schedule}}]\n`),
  ...reported(`${OWN}, schedule: check, occurrence: ${occurrence}`),
  ...more,
});

describe('unknown-occurrence', () => {
  const MONTHLY = 'every: 1 month, from: 2022-05-31, to: 2022-09-30';

  test.each<[string, string, boolean]>([
    [MONTHLY, '2022-05', true],
    [MONTHLY, '2022-05-31', true],
    [MONTHLY, '2022-06-30', true],
    [MONTHLY, '2022-06-28', false],
    [MONTHLY, '2022-W26', true],
    [MONTHLY, '2022-W25', false],
    [MONTHLY, '2022-Q2', true],
    [MONTHLY, '2022-04', false],
    [MONTHLY, '2022-09', true],
    [MONTHLY, '2022-10', false],
    ['every: 1 month, from: 2022-05-31', '2022-12', true],
    ['every: 1 month, from: 2022-05-31', '2023-02', false],
    ['every: 2 weeks, from: 2022-05-30', '2022-W24', true],
    ['every: 2 weeks, from: 2022-05-30', '2022-W25', false],
    ['every: 2 weeks, from: 2022-05-30', '2022-06', true],
    ['every: 1 quarter, from: 2022-04-15', '2022-07-15', true],
    ['every: 1 quarter, from: 2022-04-15', '2022-06', false],
    ['every: open', '2021-03', true],
    ['every: open, from: 2022-05-31', '2021-03', true],
    ['every: 1 month', '2021-03', true],
  ])('%s, in %s: %s', async (schedule, occurrence, isTurn) => {
    const place = `unknown-occurrence ${REPORT}:2 ${occurrence}`;
    expect(await linesWith(answered(schedule, occurrence))).toEqual(isTurn ? [] : [place]);
  });

  test.each<[string, string, boolean]>([
    ['a weekend', '2022-06-27', true],
    ['a weekend', '2022-06-28', false],
    ['the holidays of May', '2022-05-05', true],
    ['the holidays of May', '2022-05-04', false],
    ['the holidays of May', '2022-05-06', false],
  ])('a turn in %s is also named by the working day after it: %s, %s', async (what, occurrence, isTurn) => {
    const from = what === 'a weekend' ? '2022-06-25' : '2022-05-01';
    const files = answered(`every: 1 month, from: ${from}`, occurrence);
    expect(await codesWith(files)).toEqual(isTurn ? [] : ['unknown-occurrence']);
  });

  test("the plan's own holidays count", async () => {
    const holidays = `# yaml-language-server: $schema=../schemas/holidays.schema.json\noff:\n  - {from: 2022-06-22, to: 2022-06-24}\n`;
    const files = answered('every: 1 month, from: 2022-06-22', '2022-06-27');
    expect(await codesWith(files)).toEqual(['unknown-occurrence']);
    expect(await codesWith({ ...files, 'holidays.yaml': holidays })).toEqual([]);
  });

  test('says when the turns are', async () => {
    expect(await paramsWith(answered('every: 1 month, from: 2022-05-31', '2022-04'))).toEqual([
      { occurrence: '2022-04', schedule: '检查', every: '1 month', from: '2022-05-31', to: '2022-12-31' },
    ]);
  });

  test.each<[string, Files, string]>([
    [
      'an unknown schedule',
      { ...answered(MONTHLY, '2022-04'), ...reported(`${OWN}, schedule: chek, occurrence: 2022-04`) },
      'unknown-schedule',
    ],
    [
      'no schedule',
      { ...answered(MONTHLY, '2022-04'), ...reported(`${OWN}, occurrence: 2022-04`) },
      'incomplete-answer',
    ],
    ['a refused frequency', answered('every: 每月, from: 2022-05-31', '2022-04'), 'invalid-value'],
    ['a refused first day', answered('every: 1 month, from: 五月', '2022-04'), 'invalid-value'],
    ['a refused last day', answered('every: 1 month, from: 2022-05-31, to: 年底', '2023-04'), 'invalid-value'],
    [
      'a schedule that ends before it begins',
      answered('every: 1 month, from: 2022-05-31, to: 2022-05-01', '2022-05'),
      'reversed-schedule',
    ],
    ['a refused occurrence', answered(MONTHLY, '六月'), 'invalid-value'],
    ['an occurrence that does not exist', answered(MONTHLY, '2022-13'), 'impossible-date'],
  ])('is not said beside %s', async (_what, files, code) => {
    expect(await codesWith(files)).toEqual([code]);
  });

  const schedules = fc.record({
    id: fc.constant('check'),
    name: fc.constant('检查'),
    every: fc.constantFrom('1 week', '2 weeks', '10 days', '1 month', '2 months', '1 quarter'),
    from: fc.integer({ min: 0, max: 200 }).map((days) => shiftDays('2022-01-01', days)),
  });

  test('every day of a turn names it', async () => {
    await fc.assert(
      fc.asyncProperty(schedules, fc.nat(), async (schedule, pick) => {
        const turns = [...turnDates(schedule, '2022-01-01', '2022-12-31')];
        const turn = turns[pick % turns.length] ?? '';
        expect(await codesWith(answered(`every: ${schedule.every}, from: ${schedule.from}`, turn))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a week before the first turn, or after the last, names none', async () => {
    await fc.assert(
      fc.asyncProperty(schedules, fc.integer({ min: 1, max: 60 }), async ({ every, from }, days) => {
        const text = `every: ${every}, from: ${from}, to: ${from}`;
        const before = shiftDays(from, -days);
        expect(await codesWith(answered(text, before))).toEqual(['unknown-occurrence']);
        // No break of the year 2022 is longer than nine days.
        const after = shiftDays(from, days + 9);
        expect(parsePeriod(after)).toBeDefined();
        expect(await codesWith(answered(text, after))).toEqual(['unknown-occurrence']);
      }),
      { numRuns: 40 },
    );
  });
});

describe('incomplete-answer', () => {
  const onDuty = (more: string) => reported(`measure: 01-2, date: 2022-06-28, ${more}`);
  const said = (key: string, missing: string) => ({ key, missing });

  test.each<[string, object | undefined]>([
    ['schedule: check', undefined],
    ['schedule: check, occurrence: 2022-06', undefined],
    ['occurrence: 2022-06', said('occurrence', 'schedule')],
    ['event: 2022-06-03-crash, trigger: meeting', undefined],
    ['event: 2022-06-03-crash', said('event', 'trigger')],
    ['trigger: meeting', said('trigger', 'event')],
  ])('%s', async (more, params) => {
    expect(await paramsWith(onDuty(more))).toEqual(params === undefined ? [] : [params]);
    const key = more.split(':')[0];
    expect(await linesWith(onDuty(more))).toEqual(params === undefined ? [] : [`incomplete-answer ${REPORT}:2 ${key}`]);
  });

  test.each([
    ['event: 2022-06-03-crash, trigger: 会议', 'invalid-value'],
    ['event: 2022-06-03-crash, triger: meeting', 'unknown-property'],
    ['occurrence: 2022-06, schedule: [check]', 'wrong-type'],
  ])('is not said beside what was refused: %s', async (more, code) => {
    expect(await codesWith(onDuty(more))).toEqual([code]);
  });
});

/** A second kind of event, and an event of each. */
const STORM = '2022-06-20-storm';
const CRASH = '2022-06-03-crash';
const eventOf = (kind: string, date: string) => `${modeline('event')}kind: ${kind}\ndate: ${date}\n`;
const STORMY: Files = {
  ...changed('plan.yaml', ['events:\n', 'events:\n  - {id: weather, name: 极端天气}\n']),
  [`events/${STORM}.yaml`]: eventOf('weather', '2022-06-20'),
};
const TRIGGERS = {
  meeting: '{id: meeting, event: accident, within: 15 days, name: 警示教育会议}',
  duty: '{id: duty, event: weather, within: 1 day, name: 应急值守}',
};
const triggered = (...triggers: readonly string[]): Files => taskOf(`    triggers: [${triggers.join(', ')}]\n`);
const ON_DUTY = triggered(TRIGGERS.meeting, TRIGGERS.duty);
/** 市公安局 answering an event with a trigger of its measure. */
const answer = (event: string, trigger: string, date = '2022-06-28') =>
  reported(`measure: 02-1, date: ${date}, event: ${event}, trigger: ${trigger}`);

describe('foreign-event', () => {
  test.each([
    [CRASH, 'meeting', true],
    [STORM, 'duty', true],
    [STORM, 'meeting', false],
    [CRASH, 'duty', false],
  ])('%s answered with %s: %s', async (event, trigger, fits) => {
    const line = `foreign-event ${REPORT}:2 ${event} → here tasks/02.yaml:10 ${trigger === 'duty' ? 'weather' : 'accident'}`;
    expect(await linesWith({ ...STORMY, ...ON_DUTY, ...answer(event, trigger) })).toEqual(fits ? [] : [line]);
  });

  test('names both kinds', async () => {
    expect(await paramsWith({ ...STORMY, ...ON_DUTY, ...answer(STORM, 'meeting') })).toEqual([
      { id: STORM, kind: 'weather', trigger: 'meeting', startedBy: 'accident' },
    ]);
  });

  test('is the one mistake where the answer is also before that event', async () => {
    expect(await codesWith({ ...STORMY, ...ON_DUTY, ...answer(STORM, 'meeting', '2022-06-10') })).toEqual([
      'foreign-event',
    ]);
  });

  const MISTAKEN = { ...STORMY, ...ON_DUTY, ...answer(STORM, 'meeting') };

  test.each<[string, Files, readonly string[]]>([
    ['an unknown event', answer('2022-06-21-storm', 'meeting'), ['unknown-event']],
    ['an unknown trigger', answer(STORM, 'meting'), ['unknown-trigger']],
    [
      'an unknown measure',
      reported(`measure: 02-9, date: 2022-06-28, event: ${STORM}, trigger: meeting`),
      ['unknown-measure'],
    ],
    ['half of an answer', reported(`${OWN}, event: ${STORM}`), ['incomplete-answer']],
    [
      'a trigger that two have',
      triggered(TRIGGERS.meeting, TRIGGERS.duty.replace('id: duty', 'id: meeting')),
      ['duplicate-id'],
    ],
    [
      'an unknown kind of the trigger',
      triggered(TRIGGERS.meeting.replace('accident', 'acident')),
      ['unknown-event-kind'],
    ],
    ['a refused kind of the trigger', triggered(TRIGGERS.meeting.replace('accident', '事故')), ['invalid-value']],
    [
      'an unknown kind of the event',
      { [`events/${STORM}.yaml`]: eventOf('wether', '2022-06-20') },
      ['unknown-event-kind'],
    ],
    ['a refused kind of the event', { [`events/${STORM}.yaml`]: eventOf('天气', '2022-06-20') }, ['invalid-value']],
    ['an event that cannot be read', { [`events/${STORM}.yaml`]: 'x: [' }, ['yaml-syntax']],
    ['a task that cannot be read', { 'tasks/02.yaml': 'x: [' }, ['yaml-syntax']],
    ['kinds that cannot be read', { 'plan.yaml': 'x: [' }, ['yaml-syntax']],
    [
      'an id that two measures have',
      { ...changed('tasks/01.yaml', ['- id: 01-4', '- id: 02-1']) },
      ['measure-id-mismatch'],
    ],
  ])('is not said beside %s', async (_what, files, codes) => {
    expect(await codesWith(MISTAKEN)).toEqual(['foreign-event']);
    expect(await codesWith({ ...MISTAKEN, ...files })).toEqual(codes);
  });

  test('is said of each entry', async () => {
    const entry = (date: string) => `measure: 02-1, date: ${date}, event: ${STORM}, trigger: meeting`;
    expect(await linesWith({ ...MISTAKEN, ...reported(entry('2022-06-28'), entry('2022-06-29')) })).toEqual([
      `foreign-event ${REPORT}:2 ${STORM} → here tasks/02.yaml:10 accident`,
      `foreign-event ${REPORT}:3 ${STORM} → here tasks/02.yaml:10 accident`,
    ]);
  });
});

describe('answer-before-event', () => {
  const CRASHED = { ...STORMY, ...ON_DUTY };

  test.each([
    ['2022-06-01', true],
    ['2022-06-02', true],
    ['2022-06-03', false],
    ['2022-06-30', false],
  ])('an answer of %s to an event of 2022-06-03: %s', async (date, isBefore) => {
    const line = `answer-before-event ${REPORT}:2 ${date} → here events/${CRASH}.yaml:3 2022-06-03`;
    expect(await linesWith({ ...CRASHED, ...answer(CRASH, 'meeting', date) })).toEqual(isBefore ? [line] : []);
  });

  test('names both dates', async () => {
    expect(await paramsWith({ ...CRASHED, ...answer(CRASH, 'meeting', '2022-06-01') })).toEqual([
      { date: '2022-06-01', happened: '2022-06-03' },
    ]);
  });

  test('is no matter of entries that answer no event', async () => {
    expect(await codesWith({ ...CRASHED, ...reported('measure: 02-1, date: 2022-06-01, percent: 10') })).toEqual([]);
  });

  const EVENT = `events/${CRASH}.yaml`;
  const MISTAKEN = { ...CRASHED, ...answer(CRASH, 'meeting', '2022-06-01') };

  test.each<[string, Files, readonly string[]]>([
    ['an unknown event', answer('2022-06-04-crash', 'meeting', '2022-06-01'), ['unknown-event']],
    ['half of an answer', reported(`measure: 02-1, date: 2022-06-01, event: ${CRASH}`), ['incomplete-answer']],
    ['an event of another kind', answer(STORM, 'meeting', '2022-06-01'), ['foreign-event']],
    ['an event from the future', { [EVENT]: eventOf('accident', '2026-06-03') }, ['future-date']],
    ['a refused date of the event', { [EVENT]: eventOf('accident', '六月三日') }, ['invalid-value']],
    ['an impossible date of the event', { [EVENT]: eventOf('accident', '2022-06-31') }, ['impossible-date']],
    ['an impossible date of the entry', answer(CRASH, 'meeting', '2022-06-00'), ['impossible-date']],
    ['an entry in the wrong month', answer(CRASH, 'meeting', '2022-05-30'), ['wrong-month']],
    ['an event that cannot be read', { [EVENT]: 'x: [' }, ['yaml-syntax']],
  ])('is not said beside %s', async (_what, files, codes) => {
    expect(await codesWith(MISTAKEN)).toEqual(['answer-before-event']);
    expect(await codesWith({ ...MISTAKEN, ...files })).toEqual(codes);
  });

  test('is not said beside an entry from before the issue', async () => {
    const { [REPORT]: entry } = answer(CRASH, 'meeting', '2022-04-01');
    const files = { ...CRASHED, [REPORT]: null, 'progress/2022-04/gongan.yaml': entry ?? null };
    expect(await codesWith(files)).toEqual(['progress-before-issue']);
  });
});

describe('empty-report', () => {
  const entry = (more: string) => reported(`measure: 01-2, date: 2022-06-28${more}`);

  test.each([[''], [', submit: false'], [', nothing: false'], [', targets: {}, actions: [], evidence: []']])(
    'measure, date%s',
    async (more) => {
      expect(await linesWith(entry(more))).toEqual([`empty-report ${REPORT}:2 measure`]);
      expect(await paramsWith(entry(more))).toEqual([{ measure: '01-2' }]);
    },
  );

  test.each([
    [', percent: 0'],
    [', note: 已开工'],
    [', targets: {stations: 0}'],
    [', actions: [a1]'],
    [', evidence: [1号文]'],
    [', problem: 缺人'],
    [', next: 加快'],
    [', schedule: check'],
    [', event: 2022-06-03-crash, trigger: meeting'],
    [', milestone: m1'],
    [', submit: true'],
    [', nothing: true'],
  ])('is not said of one with%s', async (more) => {
    expect(await codesWith(entry(more))).not.toContain('empty-report');
  });

  test.each([
    [', note: 5', 'unquoted-string'],
    [', notes: 已开工', 'unknown-property'],
    [', 进展: 已开工', 'unknown-property'],
    [', targets: {stations: 三}', 'wrong-type'],
  ])('is not said beside what was refused%s', async (more, code) => {
    expect(await codesWith(entry(more))).toEqual([code]);
  });

  test('is said of each', async () => {
    const empty = (measure: string) => `measure: ${measure}, date: 2022-06-28`;
    expect(await linesWith(reported(empty('01-2'), empty('01-4')))).toEqual([
      `empty-report ${REPORT}:2 measure`,
      `empty-report ${REPORT}:3 measure`,
    ]);
  });
});
