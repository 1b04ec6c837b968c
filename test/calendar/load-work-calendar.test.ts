/** The calendar of a plan: what it knows, and when the announced holidays are loaded for it. */
import { describe, expect, test, vi } from 'vitest';
import { loadWorkCalendar, needsWorkingDays } from '../../src/calendar/load-work-calendar.js';
import { NO_OVERRIDES } from '../../src/model/holidays.js';
import { type MeasureSketch, makePlan } from '../support/plans.js';

const CRASH = { '2022-06-03-crash': { kind: 'accident', date: '2022-06-03' } };
const schedule = (rest: object): MeasureSketch => ({
  schedules: [{ id: 'check', name: '检查', every: '1 week', ...rest }],
});
const trigger = (within: string, event = 'accident'): MeasureSketch => ({
  triggers: [{ id: 'meeting', event, within, name: '现场会' }],
});

describe('the announced holidays are needed', () => {
  test.each<[string, boolean, MeasureSketch, typeof CRASH | undefined]>([
    ['for a dated rhythm', true, schedule({ from: '2022-04-11' }), undefined],
    ['not without a first day', false, schedule({}), undefined],
    ['not for an open frequency', false, schedule({ every: 'open', from: '2022-04-11' }), undefined],
    ['for working days after an event', true, trigger('10 working days'), CRASH],
    ['for one working day after an event', true, trigger('1 working day'), CRASH],
    ['not for calendar days', false, trigger('15 days'), CRASH],
    ['not without an event', false, trigger('10 working days'), undefined],
    ['not for an event of another kind', false, trigger('10 working days', 'flood'), CRASH],
    ['not for a plan without any of them', false, {}, CRASH],
  ])('%s: %s', async (_why, needed, measure, events) => {
    const plan = makePlan({ measures: [{}, measure], ...(events && { events }) });
    expect(needsWorkingDays(plan)).toBe(needed);
    expect((await loadWorkCalendar(plan)).isWorkingDay('2022-10-08')).toBe(needed ? true : undefined);
  });
});

test.each([
  ['5 working days', true],
  ['10 days', false],
  ['2022-07-05', false],
])('a checklist to be returned by %s needs them: %s', (replyBy, needed) => {
  const plan = makePlan({ plan: { exports: { checklist: { replyBy } } }, measures: [{}] });
  expect(needsWorkingDays(plan)).toBe(needed);
});

test('where they are not needed they are not loaded', async () => {
  const loaded = vi.fn(() => ({ announced: { off: [], work: [] } }));
  vi.doMock('../../src/calendar/announced-days.js', loaded);
  vi.resetModules();
  const { loadWorkCalendar: loadAfresh } = await import('../../src/calendar/load-work-calendar.js');
  await loadAfresh(makePlan({ measures: [{}] }));
  expect(loaded).not.toHaveBeenCalled();
  await loadAfresh(makePlan({ measures: [schedule({ from: '2022-04-11' })] }));
  expect(loaded).toHaveBeenCalledOnce();
  vi.doUnmock('../../src/calendar/announced-days.js');
  vi.resetModules();
});

test("the plan's own days count in either case", async () => {
  const calendar = { ...NO_OVERRIDES, off: ['2022-06-29'], work: ['2022-06-25'] };
  for (const measure of [{}, schedule({ from: '2022-04-11' })]) {
    const { isWorkingDay } = await loadWorkCalendar({ ...makePlan({ measures: [measure] }), calendar });
    expect([isWorkingDay('2022-06-29'), isWorkingDay('2022-06-25')]).toEqual([false, true]);
  }
});
