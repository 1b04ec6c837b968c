/** Dates and periods: the corners of the calendar as tables, and what holds for every day in every time zone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dateAfterDays,
  dateAfterMonths,
  daysBetween,
  isDate,
  parsePeriod,
  parseSpan,
  shiftDays,
  shiftMonths,
} from '../../src/model/period.js';

const DAY_MS = 86_400_000;

/** Days as numbers, by the proleptic Gregorian calendar in UTC: a second way to the same answers. */
const numberOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const dateOf = (number: number) => new Date(number * DAY_MS).toISOString().slice(0, 10);

const days = fc.integer({ min: numberOf('0001-01-01'), max: numberOf('9999-12-31') }).map(dateOf);
const recentDays = fc.integer({ min: numberOf('1900-01-01'), max: numberOf('2100-12-31') }).map(dateOf);
const years = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0'));
const two = (number: number) => String(number).padStart(2, '0');
const periods = fc.oneof(
  years,
  fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([year, nth]) => `${year}-H${nth}`),
  fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, nth]) => `${year}-Q${nth}`),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, nth]) => `${year}-${two(nth)}`),
  fc.tuple(years, fc.integer({ min: 1, max: 52 })).map(([year, nth]) => `${year}-W${two(nth)}`),
  days,
);

/** The ISO week of a day: the week belongs to the year of its Thursday. */
function weekOf(date: string): string {
  const number = numberOf(date);
  const weekday = new Date(number * DAY_MS).getUTCDay() || 7;
  const thursday = dateOf(number - weekday + 4);
  const nth = Math.floor((numberOf(thursday) - numberOf(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${two(nth)}`;
}

function inZone<T>(zone: string, compute: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return compute();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

describe('isDate', () => {
  test.each(['0001-01-01', '1600-02-29', '2000-02-29', '2022-01-31', '2022-06-30', '2024-02-29', '9999-12-31'])(
    '%s exists',
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  test.each([
    '',
    '0000-01-01',
    '1900-02-29',
    '2022-02-29',
    '2100-02-29',
    '2022-02-30',
    '2022-04-31',
    '2022-06-31',
    '2022-00-10',
    '2022-13-01',
    '2022-01-00',
    '2022-01-32',
    '2022-6-30',
    '22-06-30',
    '2022-06',
    '2022/06/30',
    '20220630',
    '2022-06-30 ',
    ' 2022-06-30',
    '2022-06-30\n',
    '2022-06-30T00:00',
    '+2022-06-30',
    '12022-06-30',
    '２０２２-06-30',
    '2022年6月30日',
  ])('%j does not', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('parsePeriod', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-H1', '2022-01-01', '2022-06-30'],
    ['2022-H2', '2022-07-01', '2022-12-31'],
    ['2022-Q1', '2022-01-01', '2022-03-31'],
    ['2022-Q2', '2022-04-01', '2022-06-30'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['2022-Q4', '2022-10-01', '2022-12-31'],
    ['2022-06', '2022-06-01', '2022-06-30'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2022-06-30', '2022-06-30', '2022-06-30'],
    ['2022-W23', '2022-06-06', '2022-06-12'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2021-W52', '2021-12-27', '2022-01-02'],
    ['2022-W01', '2022-01-03', '2022-01-09'],
    ['2015-W01', '2014-12-29', '2015-01-04'],
    ['2020-W01', '2019-12-30', '2020-01-05'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['0001-W01', '0001-01-01', '0001-01-07'],
    ['0099-02', '0099-02-01', '0099-02-28'],
    ['9999-Q4', '9999-10-01', '9999-12-31'],
    ['9999-W51', '9999-12-20', '9999-12-26'],
  ])('%s runs from %s to %s', (text, start, end) => {
    expect(parsePeriod(text)).toEqual({ text, start, end });
  });

  test.each([
    '',
    '0000',
    '0000-06',
    '0000-W10',
    '202',
    '20222',
    '2022-',
    '2022-0',
    '2022-00',
    '2022-13',
    '2022-6',
    '2022-H0',
    '2022-H3',
    '2022-H',
    '2022-h1',
    '2022-Q0',
    '2022-Q5',
    '2022-q1',
    '2022Q1',
    '2022-W00',
    '2021-W53',
    '2022-W53',
    '2020-W54',
    '2022-W1',
    '2022-w23',
    '2022-02-30',
    '2022-06-31',
    '2022年',
    '2022 ',
    '2022\n',
    '２０２２',
    'open',
  ])('%j is no period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test('the last week of all ends with the last date that can be written', () => {
    expect(parsePeriod('9999-W52')).toEqual({ text: '9999-W52', start: '9999-12-27', end: '9999-12-31' });
  });

  test('starts and ends on days that exist, in order', () => {
    fc.assert(
      fc.property(periods, (text) => {
        fc.pre(text !== '9999-W52');
        const period = parsePeriod(text);
        expect(period?.text).toBe(text);
        expect([isDate(period?.start ?? ''), isDate(period?.end ?? '')]).toEqual([true, true]);
        expect((period?.start ?? '') <= (period?.end ?? '')).toBe(true);
      }),
    );
  });

  test('every day is a date and a period of its own', () => {
    fc.assert(
      fc.property(days, (date) => {
        expect(isDate(date)).toBe(true);
        expect(parsePeriod(date)).toEqual({ text: date, start: date, end: date });
      }),
    );
  });

  test('every day lies in its year, half, quarter, month and week', () => {
    fc.assert(
      fc.property(days, (date) => {
        fc.pre(date < '9999-12-27');
        const [year = '', monthText = ''] = date.split('-');
        const month = Number(monthText);
        const around = [year, `${year}-H${month < 7 ? 1 : 2}`, `${year}-Q${Math.ceil(month / 3)}`, date.slice(0, 7)];
        for (const text of [...around, weekOf(date)]) {
          const { start, end } = parsePeriod(text) ?? { start: '', end: '' };
          expect([text, start !== '' && start <= date && date <= end]).toEqual([text, true]);
        }
      }),
    );
  });

  test('a week is the seven days from a Monday', () => {
    fc.assert(
      fc.property(days, (date) => {
        fc.pre(date < '9999-12-27');
        const week = parsePeriod(weekOf(date));
        expect(new Date(`${week?.start}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(numberOf(week?.end ?? '') - numberOf(week?.start ?? '')).toBe(6);
      }),
    );
  });

  test('the weeks of a year follow each other without a gap', () => {
    const lastWeeks = [];
    for (let year = 2000; year < 2040; year++) {
      const weeks = Array.from({ length: 53 }, (_, index) => parsePeriod(`${year}-W${two(index + 1)}`)).filter(
        (week) => week !== undefined,
      );
      for (const [index, week] of weeks.slice(1).entries()) {
        expect(numberOf(week.start) - numberOf(weeks[index]?.end ?? '')).toBe(1);
      }
      if (weeks.length === 53) lastWeeks.push(year);
    }
    expect(lastWeeks).toEqual([2004, 2009, 2015, 2020, 2026, 2032, 2037]);
  });
});

describe('parseSpan', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-W23', '2022-06-06', '2022-06-12'],
    ['2022-07/2023-12', '2022-07-01', '2023-12-31'],
    ['2022/2024', '2022-01-01', '2024-12-31'],
    ['2022-Q2/2022-Q3', '2022-04-01', '2022-09-30'],
    ['2022-04-08/2022-12', '2022-04-08', '2022-12-31'],
    ['2022-06-30/2022-06-30', '2022-06-30', '2022-06-30'],
    ['2022-06/2022-06', '2022-06-01', '2022-06-30'],
    ['2022-06-15/2022-06', '2022-06-15', '2022-06-30'],
    ['2022/2022-06', '2022-01-01', '2022-06-30'],
    ['2022-H2/2023-W01', '2022-07-01', '2023-01-08'],
  ])('%s runs from %s to %s', (text, start, end) => {
    expect(parseSpan(text)).toEqual({ text, start, end });
  });

  test.each([
    '',
    '/',
    '2022/',
    '/2022',
    '2022/2021',
    '2022-07/2022-06',
    '2022-06-30/2022-06-29',
    '2022-Q3/2022-Q2',
    '2022/2023/2024',
    '2022//2023',
    '2022-02-30/2022-12',
    '2022/2022-13',
    '2022 / 2023',
    '2022—2023',
  ])('%j is no span', (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });

  test('two days make a span in one order only', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const text = `${one}/${other}`;
        expect(parseSpan(text)).toEqual(one <= other ? { text, start: one, end: other } : undefined);
      }),
    );
  });
});

describe('the first and the last date', () => {
  test.each([
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-01', 31, '9999-12-31'],
    ['2022-06-30', 3_000_000, '9999-12-31'],
    ['2022-06-30', 1e300, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
    ['0001-01-31', -31, '0001-01-01'],
    ['2022-06-30', -1e300, '0001-01-01'],
  ])('%s and %d days stay between them', (from, days, to) => {
    expect(shiftDays(from, days)).toBe(to);
  });

  test.each([
    ['9999-12-31', 1, '9999-12-31'],
    ['2022-06-30', 1e300, '9999-12-31'],
    ['0001-01-31', -1, '0001-01-01'],
  ])('%s and %d months stay between them', (from, months, to) => {
    expect(shiftMonths(from, months)).toBe(to);
  });

  test('have none beyond them', () => {
    expect([dateAfterDays('9999-12-30', 1), dateAfterDays('9999-12-31', 1)]).toEqual(['9999-12-31', undefined]);
    expect([dateAfterDays('0001-01-02', -1), dateAfterDays('0001-01-01', -1)]).toEqual(['0001-01-01', undefined]);
    expect([dateAfterMonths('9999-11-30', 1), dateAfterMonths('9999-12-01', 1)]).toEqual(['9999-12-30', undefined]);
    expect([dateAfterDays('2022-06-30', 1e300), dateAfterMonths('2022-06-30', 1e300)]).toEqual([undefined, undefined]);
  });
});

describe('daysBetween and shiftDays', () => {
  test.each([
    ['2022-06-30', '2022-06-30', 0],
    ['2022-06-30', '2022-07-01', 1],
    ['2022-07-01', '2022-06-30', -1],
    ['2022-02-28', '2022-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2021-12-31', '2022-01-01', 1],
    ['2022-01-01', '2022-12-31', 364],
    ['2024-01-01', '2024-12-31', 365],
    ['0001-01-01', '9999-12-31', 3_652_058],
  ])('from %s to %s it is %i', (from, to, number) => {
    expect(daysBetween(from, to)).toBe(number);
    expect(shiftDays(from, number)).toBe(to);
  });

  test('are inverse to each other', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        const number = daysBetween(from, to);
        expect(number).toBe(numberOf(to) - numberOf(from));
        expect(shiftDays(from, number)).toBe(to);
        expect(daysBetween(to, from)).toBe(0 - number);
      }),
    );
  });
});

describe.each([
  // What is special: fourteen hours ahead, and no 31 December 1994.
  ['Pacific/Kiritimati', -840],
  // Half an hour off, summer time from one minute past midnight.
  ['America/St_Johns', 210],
  // Summer time once, beginning at midnight.
  ['Asia/Shanghai', -480],
  // No 30 December 2011.
  ['Pacific/Apia', -780],
  // Days that begin at one o'clock.
  ['America/Sao_Paulo', 180],
])('in the time zone %s', (zone, offset) => {
  test('the zone is really set', () => {
    expect(inZone(zone, () => new Date(2022, 0, 10).getTimezoneOffset())).toBe(offset);
  });

  test.each([
    '1940-06-01',
    '1986-05-04',
    '1994-12-31',
    '1995-01-01',
    '2007-03-11',
    '2011-12-30',
    '2018-11-04',
    '2022-06-30',
  ])('the days around %s are as everywhere', (date) => {
    const around = [-2, -1, 0, 1, 2].map((number) => dateOf(numberOf(date) + number));
    const found = inZone(zone, () =>
      around.map((day) => [
        isDate(day),
        shiftDays(day, 1),
        shiftDays(day, 0),
        shiftDays(day, -1),
        daysBetween(date, day),
      ]),
    );
    expect(found).toEqual(
      around.map((day, index) => [true, dateOf(numberOf(day) + 1), day, dateOf(numberOf(day) - 1), index - 2]),
    );
  });

  test.each([
    ['1994-12', '1994-12-01', '1994-12-31'],
    ['1994', '1994-01-01', '1994-12-31'],
    ['1994-W52', '1994-12-26', '1995-01-01'],
    ['2011-W52', '2011-12-26', '2012-01-01'],
    ['2022-W23', '2022-06-06', '2022-06-12'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2018-Q4', '2018-10-01', '2018-12-31'],
  ])('%s is as everywhere', (text, start, end) => {
    expect(inZone(zone, () => parsePeriod(text))).toEqual({ text, start, end });
  });

  test('any two days and the week of one are as everywhere', () => {
    inZone(zone, () =>
      fc.assert(
        fc.property(recentDays, recentDays, (from, to) => {
          const number = numberOf(to) - numberOf(from);
          const monday = dateOf(numberOf(from) - ((new Date(numberOf(from) * DAY_MS).getUTCDay() + 6) % 7));
          expect(isDate(from)).toBe(true);
          expect(daysBetween(from, to)).toBe(number);
          expect(shiftDays(from, number)).toBe(to);
          expect(parsePeriod(weekOf(from))?.start).toBe(monday);
          expect(parsePeriod(from.slice(0, 7))?.end.slice(0, 7)).toBe(from.slice(0, 7));
        }),
      ),
    );
  });
});

test('the time zone of a test does not outlive it', () => {
  const before = process.env.TZ;
  inZone('Pacific/Apia', () => undefined);
  expect(process.env.TZ).toBe(before);
});
