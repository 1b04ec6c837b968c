/** Years whose holidays nobody knows, and holidays that cannot be: what the examples of the catalog do not show. */
import { describe, expect, test } from 'vitest';
import { NATIONAL_YEARS } from '../../src/calendar/holiday-data.js';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { EXAMPLE_DATE, EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { FILE_START, finding } from '../../src/diagnostics/diagnostic.js';
import { NO_OVERRIDES } from '../../src/model/holidays.js';
import type { SourceFile } from '../../src/parse/source.js';
import { checkSources } from '../../src/rules/check-plan.js';
import { toSources } from '../support/example.js';
import { changed, codesWith, FIRST, linesWith, modeline, paramsWith, taskOf } from '../support/measures.js';

const FILE = 'holidays.yaml';
const holidays = (text: string): Files => ({
  [FILE]: `# yaml-language-server: $schema=../schemas/holidays.schema.json\n${text}`,
});

/** The first year that the program itself knows nothing of; it moves on with the data. */
const NEXT = String(Math.max(...[...NATIONAL_YEARS].map(Number)) + 1);

describe('unknown-holidays of a schedule', () => {
  const schedule = (rest: string, more = '') =>
    taskOf(`${more}    schedules: [{id: check, name: 检查, every: ${rest}}]\n`);
  const yearsOf = async (files: Files) =>
    (await paramsWith(files)).map((params) => (params as { years?: readonly string[] }).years);

  test('stands at the frequency', async () => {
    expect(await linesWith(schedule('2 weeks, from: 2041-03-01, to: 2041-06-30'))).toEqual([
      'unknown-holidays tasks/02.yaml:10 2 weeks',
    ]);
    expect(await paramsWith(schedule('2 weeks, from: 2041-03-01, to: 2041-06-30'))).toEqual([
      { duty: 'schedule', years: ['2041'] },
    ]);
  });

  test.each([
    ['a year that turns fall in', '1 month, from: 2041-11-10, to: 2043-01-10', ['2041', '2042', '2043']],
    ['no year between two turns', '2 years, from: 2041-11-10, to: 2043-12-10', ['2041', '2043']],
    ['the last turn, not the last day', '1 year, from: 2041-11-10, to: 2042-11-09', ['2041']],
    ['no year before the plan was issued', '1 year, from: 1990-05-10, to: 2022-12-31', undefined],
    ['nothing where the frequency is open', 'open, from: 2041-03-01, to: 2041-06-30', undefined],
    ['nothing where no first day is set', '1 week, to: 2041-06-30', undefined],
    ['nothing after the period, unless the schedule says so', '1 week, from: 2041-03-01', undefined],
    ['nothing in the years that are known', '1 day, from: 2022-04-08, to: 2023-12-31', undefined],
    ['all years of a schedule without end', '1 day, from: 9998-01-01, to: 9999-12-31', ['9998', '9999']],
  ])('names %s', async (_what, rest, years) => {
    expect((await yearsOf(schedule(rest)))[0]).toEqual(years);
  });

  test('names no more than ten, the first after the plan was issued', async () => {
    const files = schedule('1 month, from: 2007-05-10, to: 9999-12-31');
    const years = Array.from({ length: 10 }, (_, at) => String(Number(NEXT) + at));
    expect(await yearsOf(files)).toEqual([years]);
  });

  test('begins with the measure', async () => {
    const files = schedule('1 year, from: 2041-05-10, to: 2043-12-31', '    start: 2042-06-01\n');
    expect(await yearsOf(files)).toContainEqual(['2043']);
  });

  test('has no year that holidays.yaml covers', async () => {
    const files = schedule('1 month, from: 2041-11-10, to: 2043-01-10');
    expect(await yearsOf({ ...files, ...holidays('years: ["2041", "2043"]\n') })).toEqual([['2042']]);
    expect(await yearsOf({ ...files, ...holidays('years: ["2041", "2042", "2043"]\n') })).toEqual([]);
    expect(await yearsOf({ ...files, ...holidays('off: [{from: 2042-01-01}]\n') })).toEqual([['2041', '2042', '2043']]);
  });

  test.each<[string, string[] | undefined, string]>([
    ['2041-12-31', undefined, 'a Tuesday'],
    ['2044-12-31', ['2045'], 'a Saturday'],
    ['2045-12-31', ['2046'], 'a Sunday'],
  ])('a turn on %s reaches into %s: %s', async (day, years) => {
    const covered = holidays(`years: ["${day.slice(0, 4)}"]\n`);
    expect((await yearsOf({ ...schedule(`1 year, from: ${day}, to: ${day}`), ...covered }))[0]).toEqual(years);
  });

  test('a day off at the end of a year moves a turn into the next', async () => {
    const covered = holidays('years: ["2041"]\noff: [{from: 2041-12-30, to: 2041-12-31}]\n');
    expect(await yearsOf({ ...schedule('1 year, from: 2041-12-30, to: 2041-12-30'), ...covered })).toEqual([['2042']]);
  });

  const FAR = schedule('1 month, from: 2041-11-10, to: 2041-12-10');
  test.each<[string, Files, SourceFile[], string[]]>([
    ['a refused end', schedule('1 month, from: 2041-11-10, to: 明年'), [], ['invalid-value']],
    ['a refused first day', schedule('1 month, from: 2041-13-10, to: 2042-01-01'), [], ['impossible-date']],
    ['a refused frequency', schedule('每月, from: 2041-11-10, to: 2042-01-01'), [], ['invalid-value']],
    [
      'a refused start',
      { ...FAR, ...schedule('1 month, from: 2041-11-10', '    start: 明年\n') },
      [],
      ['invalid-value'],
    ],
    ['a reversed schedule', schedule('1 month, from: 2041-11-10, to: 2041-11-01'), [], ['reversed-schedule']],
    ['refused years', { ...FAR, ...holidays('years: [2041]\n') }, [], ['unquoted-string']],
    ['an unreadable file of holidays', { ...FAR, ...holidays('years: ["2041"\n') }, [], ['yaml-syntax']],
    ['a folder of that name', { ...FAR, [FILE]: 'folder' }, [], ['file-unreadable']],
    [
      'a file that is named nearly so',
      FAR,
      [
        {
          path: 'holiday.yaml',
          kind: 'plan',
          content: finding('file-misplaced', 'holiday.yaml', FILE_START, { expected: FILE }),
        },
      ],
      ['file-misplaced'],
    ],
  ])('is not said beside %s', async (_what, files, unread, codes) => {
    expect(await codesWith(files, ...unread)).toEqual(codes);
  });

  test('is not said where the period or the day of issue is unknown', async () => {
    expect(await codesWith({ ...FAR, ...changed('plan.yaml', ['issued: 2022-04-08', 'issued: 2022-04-31']) })).toEqual([
      'impossible-date',
    ]);
    expect(await codesWith({ ...FAR, ...changed('plan.yaml', ['period: "2022"', 'period: "22"']) })).toEqual([
      'invalid-value',
    ]);
  });
});

describe('unknown-holidays of a trigger', () => {
  const trigger = (within: string, event = 'accident') =>
    taskOf(`    triggers: [{id: t, event: ${event}, within: ${within}, name: 现场会}]\n`);
  const event = (date: string): Files => ({
    [`events/${date}.yaml`]: `${modeline('event')}kind: accident\ndate: ${date}\n`,
  });

  test('stands at the limit, once for all events', async () => {
    const files = { ...trigger('9000 working days'), ...event('2022-05-05'), ...event('2022-05-06') };
    expect(await linesWith(files)).toEqual(['unknown-holidays tasks/02.yaml:10 9000 working days']);
    expect(await paramsWith(files)).toEqual([{ duty: 'trigger', years: [NEXT] }]);
  });

  test.each([
    ['within the known years', '10 working days'],
    ['in calendar days', '9000 days'],
  ])('is not said of a limit %s', async (_what, within) => {
    expect(await codesWith(trigger(within))).toEqual([]);
  });

  test('is not said without an event', async () => {
    const none = {
      'events/2022-06-03-crash.yaml': null,
      ...changed('progress/2022-06/gongan.yaml', ['  event: 2022-06-03-crash\n  trigger: meeting\n', '']),
    };
    expect(await codesWith({ ...trigger('9000 working days'), ...none })).toEqual([]);
  });

  test('is not said for an event before the plan was issued, nor for one that is yet to come', async () => {
    const moved = (date: string) => changed('events/2022-06-03-crash.yaml', ['2022-06-03', date]);
    expect(await codesWith({ ...trigger('9000 working days'), ...moved('2022-04-07') })).not.toContain(
      'unknown-holidays',
    );
    expect(await codesWith({ ...trigger('9000 working days'), ...moved('2041-06-03') })).not.toContain(
      'unknown-holidays',
    );
    expect(await codesWith({ ...trigger('9000 working days'), ...moved('2022-04-08') })).toContain('unknown-holidays');
  });
});

describe('conflicting-holidays', () => {
  test.each([
    [
      'both at once',
      'off: [{from: 2041-02-05, to: 2041-02-11}]\nwork: [2041-02-02, 2041-02-11]\n',
      [`${FILE}:3 2041-02-11 → other ${FILE}:2 2041-02-05`],
    ],
    [
      'both at once, on one day',
      'off: [{from: 2041-02-05}]\nwork: [2041-02-05]\n',
      [`${FILE}:3 2041-02-05 → other ${FILE}:2 2041-02-05`],
    ],
    ['reversed', 'off: [{from: 2041-02-11, to: 2041-02-05}]\nwork: [2041-02-08]\n', [`${FILE}:2 2041-02-05`]],
    ['too long', 'off: [{from: 2041-02-05, to: 2042-02-11}]\nwork: [2041-02-08]\n', [`${FILE}:2 2042-02-11`]],
    ['one day too long', 'off: [{from: 2041-03-01, to: 2041-04-01}]\n', [`${FILE}:2 2041-04-01`]],
    ['as long as can be', 'off: [{from: 2041-03-01, to: 2041-03-31}]\n', []],
    ['one day', 'off: [{from: 2041-02-05, to: 2041-02-05}]\n', []],
    ['beside each other', 'off: [{from: 2041-02-05, to: 2041-02-11}]\nwork: [2041-02-04, 2041-02-12]\n', []],
  ])('%s', async (_what, text, lines) => {
    expect(await linesWith(holidays(text))).toEqual(lines.map((line) => `conflicting-holidays ${line}`));
  });

  test('says how many days are too many', async () => {
    expect(await paramsWith(holidays('off: [{from: 2041-03-01, to: 2041-05-31}]\n'))).toEqual([
      { kind: 'long', from: '2041-03-01', to: '2041-05-31', days: 92 },
    ]);
  });

  test('leaves a break alone of which a day was refused', async () => {
    expect(await codesWith(holidays('off: [{from: 2041-02-05, to: 2041-02-30}]\nwork: [2041-02-05]\n'))).toEqual([
      'impossible-date',
    ]);
  });
});

describe('the file', () => {
  const planWith = async (files: Files) =>
    (await checkSources(toSources({ ...EXAMPLE_PLAN, ...files }), { asOf: EXAMPLE_DATE })).plan;

  test('becomes the days of the plan', async () => {
    const text =
      'years: ["2041"]\noff:\n  - {from: 2041-02-27, to: 2041-03-02, name: 春节}\n  - {from: 2041-06-03}\nwork: [2041-02-23]\n';
    expect((await planWith(holidays(text)))?.calendar).toEqual({
      years: ['2041'],
      off: ['2041-02-27', '2041-02-28', '2041-03-01', '2041-03-02', '2041-06-03'],
      work: ['2041-02-23'],
    });
  });

  test('need not be there, nor say everything', async () => {
    expect((await planWith({}))?.calendar).toEqual(NO_OVERRIDES);
    expect((await planWith(holidays('years: []\n')))?.calendar).toEqual(NO_OVERRIDES);
  });

  test.each([
    ['years: [2041]\n', 'unquoted-string', '2041'],
    ['years: ["41"]\n', 'invalid-value', '"41"'],
    ['off: [{日期: 2041-02-05}]\n', 'unknown-property', '日期'],
    ['off: [{from: 2041年2月5日}]\n', 'misspelt-value', '2041年2月5日'],
    ['days: []\n', 'unknown-property', 'days'],
  ])('%j gives %s', async (text, code, place) => {
    expect((await linesWith(holidays(text)))[0]).toBe(`${code} ${FILE}:2 ${place}`);
  });

  test('has the first line of its kind', async () => {
    expect(await codesWith({ [FILE]: 'years: ["2041"]\n' })).toEqual(['schema-modeline']);
  });

  test('is part of the plan of the example, whose own days stand', async () => {
    const files = { ...holidays('off: [{from: 2022-06-30}]\n'), [FIRST]: EXAMPLE_PLAN[FIRST] as string };
    expect((await planWith(files))?.calendar.off).toEqual(['2022-06-30']);
  });
});
