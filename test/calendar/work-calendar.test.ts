/** Counting working days: real dates, the plan's own word before the announced, and never a guess. */
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createWorkCalendar } from '../../src/calendar/create-work-calendar.js';
import { loadNationalData, NO_DATA } from '../../src/calendar/holiday-data.js';
import { type CalendarOverrides, NO_OVERRIDES } from '../../src/model/holidays.js';
import { daysBetween, shiftDays } from '../../src/model/period.js';

const data = await loadNationalData();
const national = createWorkCalendar(data, NO_OVERRIDES);
const withOverrides = (overrides: Partial<CalendarOverrides>, announced = data) =>
  createWorkCalendar(announced, { ...NO_OVERRIDES, ...overrides });

describe('the next working day', () => {
  test.each([
    ['2022-06-29', '2022-06-29', 'a Wednesday'],
    ['2022-06-25', '2022-06-27', 'a Saturday'],
    ['2022-06-26', '2022-06-27', 'a Sunday'],
    ['2022-04-02', '2022-04-02', 'a Saturday that makes up for a holiday'],
    ['2022-04-03', '2022-04-06', '清明'],
    ['2022-01-29', '2022-01-29', 'a weekend worked before 春节'],
    ['2022-01-31', '2022-02-07', '春节'],
    ['2022-10-01', '2022-10-08', '国庆节, after which the weekend is worked'],
    ['2022-10-09', '2022-10-09', 'a Sunday worked after 国庆节'],
    ['2022-12-31', '2023-01-03', 'over the turn of the year'],
    ['2018-12-31', '2019-01-02', 'a Monday off before New Year'],
    ['2024-02-29', '2024-02-29', 'the day of a leap year'],
    ['2020-02-29', '2020-03-02', 'the day of a leap year, a Saturday'],
    ['2023-09-29', '2023-10-07', 'two holidays in one'],
  ])('%s → %s: %s', (date, expected) => {
    expect(national.nextWorkingDay(date)).toBe(expected);
  });
});

describe('a number of working days later', () => {
  test.each([
    ['2022-06-29', 1, '2022-06-30'],
    ['2022-06-24', 1, '2022-06-27'],
    ['2022-06-25', 1, '2022-06-27'],
    ['2022-09-30', 1, '2022-10-08'],
    ['2022-09-28', 5, '2022-10-10'],
    ['2022-08-03', 10, '2022-08-17'],
    ['2022-12-26', 5, '2023-01-03'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2022-12-31', 249, '2023-12-29'],
  ])('%s + %i = %s', (date, count, expected) => {
    expect(national.addWorkingDays(date, count)).toBe(expected);
  });
});

describe('what the plan itself says', () => {
  test('comes before the announced days', () => {
    const own = withOverrides({ off: ['2022-06-29', '2022-10-08'], work: ['2022-10-01'] });
    expect(own.isWorkingDay('2022-06-29')).toBe(false);
    expect(own.nextWorkingDay('2022-06-29')).toBe('2022-06-30');
    expect(own.isWorkingDay('2022-10-01')).toBe(true);
    expect(own.addWorkingDays('2022-10-01', 1)).toBe('2022-10-09');
    expect(own.isWorkingDay('2022-10-07')).toBe(false);
  });

  test('of a whole year stands for all of it', () => {
    const own = withOverrides({ years: ['2022'], off: ['2022-10-03'] });
    expect(own.isWorkingDay('2022-10-03')).toBe(false);
    expect(own.isWorkingDay('2022-10-04')).toBe(true);
    expect(own.isWorkingDay('2022-10-08')).toBe(false);
    expect(own.isWorkingDay('2023-10-04')).toBe(false);
  });

  test('of single days leaves the others of an unknown year unknown', () => {
    const own = withOverrides({ off: ['2099-01-01'], work: ['2099-01-03'] });
    expect(own.isWorkingDay('2099-01-01')).toBe(false);
    expect(own.isWorkingDay('2099-01-03')).toBe(true);
    expect(own.isWorkingDay('2099-01-02')).toBeUndefined();
    expect(own.nextWorkingDay('2099-01-01')).toBeUndefined();
    expect(own.nextWorkingDay('2099-01-03')).toBe('2099-01-03');
  });

  test('is enough without any announced day', () => {
    const own = withOverrides({ years: ['2099'], off: ['2099-01-01'] }, NO_DATA);
    expect(own.nextWorkingDay('2099-01-01')).toBe('2099-01-02');
    expect(own.addWorkingDays('2099-12-28', 3)).toBe('2099-12-31');
  });
});

describe('beyond what is known', () => {
  const only = (...years: string[]) => withOverrides({ years }, NO_DATA);

  test.each([
    ['2028-12-29', '2028-12-29'],
    ['2028-12-30', undefined],
    ['2028-12-31', undefined],
  ])('the next working day of %s is %s', (date, expected) => {
    expect(only('2028').nextWorkingDay(date)).toBe(expected);
  });

  test.each([
    [2, '2028-12-29'],
    [3, undefined],
    [1000, undefined],
  ])('%i working days after 27 December end on %s', (count, expected) => {
    expect(only('2028').addWorkingDays('2028-12-27', count)).toBe(expected);
  });

  test('nothing is counted across a year in between', () => {
    expect(only('2028', '2030').addWorkingDays('2028-12-27', 270)).toBeUndefined();
    expect(only('2028', '2029', '2030').addWorkingDays('2028-12-27', 270)).toMatch(/^2030-01/);
  });

  test('nothing is counted from a day before', () => {
    expect(only('2028').addWorkingDays('2027-12-30', 1)).toBeUndefined();
    expect(only('2028').addWorkingDays('2027-12-31', 1)).toBe('2028-01-03');
  });

  test('the last day that can be written is no exception', () => {
    expect(only('9999').addWorkingDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(only('9999').addWorkingDays('9999-12-31', 1)).toBeUndefined();
  });
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Asia/Shanghai'])(
  'the days are the same in %s',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    onTestFinished(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    expect(national.nextWorkingDay('2022-04-03')).toBe('2022-04-06');
    expect(national.isWorkingDay('2022-04-02')).toBe(true);
    expect(national.addWorkingDays('2018-11-02', 5)).toBe('2018-11-09');
    expect(national.addWorkingDays('2022-12-26', 5)).toBe('2023-01-03');
  },
);

describe('any date', () => {
  const date = fc
    .integer({ min: 0, max: daysBetween('2008-01-01', '2026-11-30') })
    .map((at) => shiftDays('2008-01-01', at));
  const between = (from: string, to: string) =>
    Array.from({ length: Math.max(0, daysBetween(from, to) - 1) }, (_, at) => shiftDays(from, at + 1));

  test('has a next working day, with none between the two', () => {
    fc.assert(
      fc.property(date, (from) => {
        const next = national.nextWorkingDay(from) ?? '';
        expect(national.isWorkingDay(next)).toBe(true);
        expect(next >= from).toBe(true);
        expect([from, ...between(from, next)].filter((day) => day < next && national.isWorkingDay(day))).toEqual([]);
        expect(national.nextWorkingDay(next)).toBe(next);
      }),
    );
  });

  test('plus n working days is a later working day, with n − 1 between the two', () => {
    const cases = fc.tuple(date, fc.integer({ min: 1, max: 40 })).filter(([from]) => from < '2026-09-01');
    fc.assert(
      fc.property(cases, ([from, count]) => {
        const to = national.addWorkingDays(from, count) ?? '';
        expect(national.isWorkingDay(to)).toBe(true);
        expect(to > from).toBe(true);
        expect(between(from, to).filter((day) => national.isWorkingDay(day))).toHaveLength(count - 1);
      }),
    );
  });

  test('is counted in steps as at once', () => {
    const cases = fc
      .tuple(date, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
      .filter(([from]) => from < '2026-09-01');
    fc.assert(
      fc.property(cases, ([from, first, second]) => {
        const step = national.addWorkingDays(from, first) ?? '';
        expect(national.addWorkingDays(step, second)).toBe(national.addWorkingDays(from, first + second));
      }),
    );
  });
});
