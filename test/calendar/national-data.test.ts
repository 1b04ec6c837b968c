/** The announced holidays that the program brings along: which years it has, and that they are the real ones. */
import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { createWorkCalendar } from '../../src/calendar/create-work-calendar.js';
import { loadNationalData, NATIONAL_YEARS } from '../../src/calendar/holiday-data.js';
import { NO_OVERRIDES } from '../../src/model/holidays.js';
import { shiftDays, weekdayOf } from '../../src/model/period.js';

/** Days off that every year has since 2008; 中秋 may fall into 国庆节. */
const EVERY_YEAR = ['元旦', '春节', '清明', '劳动节', '端午', '国庆节'];

const calendar = createWorkCalendar(await loadNationalData(), NO_OVERRIDES);

/** The days of a year, each with whether it is worked. */
function* daysOf(year: string): Iterable<[string, boolean | undefined]> {
  for (let day = `${year}-01-01`; day.startsWith(year); day = shiftDays(day, 1))
    yield [day, calendar.isWorkingDay(day)];
}

test('the years that are covered are those that the package has whole', () => {
  const names = new Map<string, Set<string | undefined>>();
  for (const [date, label] of Object.entries(days.holidays)) {
    const year = date.slice(0, 4);
    names.set(year, (names.get(year) ?? new Set()).add(label.split(',')[1]));
  }
  const whole = [...names].filter(([, found]) => EVERY_YEAR.every((name) => found.has(name)));
  expect([...NATIONAL_YEARS]).toEqual(whole.map(([year]) => year).sort());
  expect([...NATIONAL_YEARS].slice(0, 1)).toEqual(['2008']);
  expect(NATIONAL_YEARS.size).toBeGreaterThanOrEqual(2026 - 2008 + 1);
});

/** What the notices of the State Council move: weekdays off, and weekend days worked. */
const MOVED: Readonly<Record<string, { readonly off: string; readonly work: string }>> = {
  2020: {
    off: '01-01 01-24 01-27 01-28 01-29 01-30 01-31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05 10-06 10-07 10-08',
    work: '01-19 04-26 05-09 06-28 09-27 10-10',
  },
  2022: {
    off: '01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07',
    work: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  2023: {
    off: '01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06',
    work: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  2024: {
    off: '01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    off: '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
};

describe.each(Object.entries(MOVED))('%s', (year, { off, work }) => {
  const moved = (isWeekday: boolean) =>
    [...daysOf(year)]
      .filter(([day, isWork]) => weekdayOf(day) <= 5 === isWeekday && isWork !== isWeekday)
      .map(([day]) => day.slice(5))
      .join(' ');

  test('weekdays off', () => expect(moved(true)).toBe(off));
  test('weekend days worked', () => expect(moved(false)).toBe(work));
});

test.each([...NATIONAL_YEARS])('every day of %s is known, and about two thirds are worked', (year) => {
  const known = [...daysOf(year)].map(([, isWork]) => isWork);
  expect(known).not.toContain(undefined);
  const worked = known.filter(Boolean).length;
  expect([worked >= 244, worked <= 253]).toEqual([true, true]);
});

test.each(['2003-12-31', '2007-06-01', '2099-01-04', '0022-10-03'])('%s is not known', (date) => {
  expect([calendar.isWorkingDay(date), calendar.nextWorkingDay(date), calendar.addWorkingDays(date, 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
