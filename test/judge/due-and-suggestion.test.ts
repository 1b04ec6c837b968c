/** The due in force on a date, and the step that the office might take next. */
import { describe, expect, test } from 'vitest';
import type { Extension, Letter } from '../../src/generated/files.js';
import { judgePlan } from '../../src/judge/judge.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';

function judge(asOf: string, measure: MeasureSketch, rest: Partial<PlanSketch> = {}) {
  const [judged] = judgePlan(makePlan({ measures: [measure], ...rest }), asOf, makeCalendar()).measures;
  if (!judged) throw new Error('no measure');
  return judged;
}

describe('extensions', () => {
  const approved = { reason: '设备到货延迟', approvedBy: '市安委会办公室' };
  const moves: Extension[] = [
    { date: '2022-08-20', from: '2022-09', to: '2022-11', ...approved },
    { date: '2022-06-15', from: '2022-06', to: '2022-09', ...approved },
  ];
  const extended: MeasureSketch = { due: '2022-11', extensions: moves };

  test.each([
    ['2022-06-14', '2022-06', '2022-06-30', 0],
    ['2022-06-15', '2022-09', '2022-09-30', 1],
    ['2022-08-19', '2022-09', '2022-09-30', 1],
    ['2022-08-20', '2022-11', '2022-11-30', 2],
  ])('on %s the due in force is %s', (asOf, current, effective, extensions) => {
    const { due, measure } = judge(asOf, extended);
    expect([due.current?.text, due.effective, due.extensions, due.original?.text]).toEqual([
      current,
      effective,
      extensions,
      '2022-06',
    ]);
    expect([measure.due?.text, measure.effectiveDue, measure.extensions.length]).toEqual([
      current,
      effective,
      extensions,
    ]);
  });

  test('a measure that had no due was due at the end of the plan', () => {
    const undated: MeasureSketch = { due: '2023-03', extensions: [{ date: '2022-12-01', to: '2023-03', ...approved }] };
    expect(judge('2022-11-30', undated).due).toMatchObject({ original: null, current: null, effective: '2022-12-31' });
    expect(judge('2022-12-01', undated).due).toMatchObject({ original: null, effective: '2023-03-31', extensions: 1 });
  });

  test('what was red is red no more once the due is moved', () => {
    const late: MeasureSketch = {
      due: '2022-09',
      extensions: [{ date: '2022-07-10', from: '2022-06', to: '2022-09', ...approved }],
    };
    const progress = { 甲局: [{ date: '2022-07-01' }] };
    expect(judge('2022-07-09', late, { progress })).toMatchObject({ alert: 'red', due: { overdueDays: 9 } });
    expect(judge('2022-07-10', late, { progress })).toMatchObject({ alert: 'green', due: { overdueDays: 0 } });
  });
});

describe('the suggested step', () => {
  const due = { due: '2022-06-30' };
  const letter = (date: string, step: Letter['step'], to = '甲局'): Letter => ({ date, step, to });

  test.each([
    ['2022-06-30', null],
    ['2022-07-01', 'reminder'],
    ['2022-07-14', 'reminder'],
    ['2022-07-15', 'supervision'],
    ['2022-07-30', 'interview'],
    ['2022-08-29', 'criticism'],
  ])('by days overdue, on %s: %s', (asOf, step) => {
    expect(judge(asOf, due).suggestion?.step ?? null).toBe(step);
  });

  test('says to whom and why', () => {
    expect(judge('2022-07-03', due).suggestion).toEqual({
      step: 'reminder',
      to: ['甲局'],
      because: { kind: 'overdue', days: 3 },
      lastLetter: null,
    });
  });

  test.each([
    ['2022-06-07', 'reminder', 1],
    ['2022-06-14', 'supervision', 2],
    ['2022-06-21', 'interview', 3],
    ['2022-07-05', 'criticism', 5],
  ])('by turns missed in a row, on %s: %s', (asOf, step, turns) => {
    const schedules = [{ id: 's', name: '检查', every: '1 week', from: '2022-06-06' }];
    expect(judge(asOf, { schedules }).suggestion).toMatchObject({
      step,
      because: { kind: 'missed', schedule: 's', turns },
    });
  });

  test.each([
    ['2022-06-06', null],
    ['2022-06-07', 'reminder'],
    ['2022-06-21', 'supervision'],
    ['2022-07-06', 'interview'],
  ])('by the days since an event asked for a duty, on %s: %s', (asOf, step) => {
    const triggers = [{ id: 'meeting', event: 'accident', within: '5 days', name: '现场会' }];
    const events = { one: { kind: 'accident', date: '2022-06-01' } };
    const { suggestion } = judge(asOf, { standing: true, triggers }, { events });
    expect(suggestion?.step ?? null).toBe(step);
    if (suggestion) expect(suggestion).toMatchObject({ to: ['甲局'], because: { kind: 'duty', name: '现场会' } });
  });

  test('thresholds of the plan hold', () => {
    const plan = { ladder: { supervision: { overdueDays: 3 } } };
    expect(judge('2022-07-03', due, { plan }).suggestion?.step).toBe('supervision');
  });

  test.each<[string, Letter[], string | null, string | null]>([
    ['a letter of the step itself settles it', [letter('2022-07-16', 'supervision')], null, null],
    ['a harder one too', [letter('2022-07-16', 'interview')], null, null],
    ['a milder one does not', [letter('2022-07-02', 'reminder')], 'supervision', '2022-07-02'],
    ['nor one from before it was late', [letter('2022-06-20', 'supervision')], 'supervision', null],
    ['nor one to somebody else', [letter('2022-07-16', 'supervision', '乙局')], 'supervision', null],
    ['nor one that is not sent yet', [letter('2022-08-01', 'supervision')], 'supervision', null],
  ])('%s', (_, letters, step, last) => {
    const { suggestion } = judge('2022-07-20', { ...due, letters });
    expect([suggestion?.step ?? null, suggestion?.lastLetter?.date ?? null]).toEqual([step, last]);
  });

  test.each<[string, MeasureSketch, Partial<PlanSketch>]>([
    ['has submitted', due, { progress: { 甲局: [{ date: '2022-07-10', submit: true }] } }],
    [
      'is paused',
      { ...due, status: 'paused', decisions: [{ date: '2022-06-01', status: 'paused', by: '办公室' }] },
      {},
    ],
    ['is done', { ...due, status: 'done', decisions: [{ date: '2022-07-01', status: 'done', by: '办公室' }] }, {}],
  ])('there is none for what %s', (_, measure, rest) => {
    expect(judge('2022-08-30', measure, rest).suggestion).toBeNull();
  });

  test('a letter under a former name was sent to the department of today', () => {
    const renamed = {
      id: 'wu',
      name: '戊局',
      kind: 'government' as const,
      formerNames: [{ name: '旧局', until: '2022-08-01' }],
    };
    const measure = { ...due, departments: { lead: ['戊局'] }, letters: [letter('2022-07-16', 'supervision', '旧局')] };
    expect(judge('2022-07-20', measure, { departments: [renamed] }).suggestion).toBeNull();
  });

  test('a reply that has not come yet is not known', () => {
    const letters: Letter[] = [
      { ...letter('2022-07-16', 'reminder'), replyDue: '2022-07-20', reply: { date: '2022-07-19' } },
    ];
    expect(judge('2022-07-18', { ...due, letters }).measure.letters[0]?.reply).toBeUndefined();
    expect(judge('2022-07-19', { ...due, letters }).measure.letters[0]?.reply?.date).toBe('2022-07-19');
  });
});
