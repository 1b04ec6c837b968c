/** Calendar files: read back with another program, they hold the days of the plan and nothing that a text smuggled in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CALENDAR } from '../../src/calendar/working-days.js';
import { foldLines } from '../../src/formats/ics/fold-lines.js';
import { formatCalendar } from '../../src/formats/ics/format-calendar.js';
import { judgePlan } from '../../src/judge/judge.js';
import type { JudgedPlan } from '../../src/judge/judged.js';
import { loadMessages } from '../../src/messages/messages.js';
import { shiftDays } from '../../src/model/period.js';
import type { Language } from '../../src/model/plan.js';
import { compileAgenda } from '../../src/reports/agenda/agenda.js';
import type { AgendaItem } from '../../src/reports/agenda/item.js';
import { compileCalendar } from '../../src/reports/calendar/calendar.js';
import { makeCalendar } from '../support/calendars.js';
import { parseCalendar, type ReadEvent, readEvents } from '../support/ics.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';
import { anyDay, planSketch } from '../support/random-plan.js';

/** The Friday before the festival and the days of another are off. */
const CALENDAR = makeCalendar('2022-05-02', '2022-06-03', '2022-10-03', '2022-10-04', '2022-12-30');

const judge = (sketch: PlanSketch, asOf: string, calendar = CALENDAR) => judgePlan(makePlan(sketch), asOf, calendar);

async function write(judged: JudgedPlan, department?: string, language: Language = 'zh'): Promise<string> {
  return formatCalendar(compileCalendar(judged, department), await loadMessages(language));
}

const writeOne = (measure: MeasureSketch, asOf = '2022-06-01', rest: Partial<PlanSketch> = {}) =>
  write(judge({ measures: [measure], ...rest }, asOf));

/** The events of a measure; that of the plan's last day is left out. */
const eventsOf = (text: string): ReadEvent[] => readEvents(text).filter(({ uid }) => !uid.startsWith('end@'));

async function onlyEvent(measure: MeasureSketch, asOf?: string, rest?: Partial<PlanSketch>): Promise<ReadEvent> {
  const [event, ...more] = eventsOf(await writeOne(measure, asOf, rest));
  if (!event || more.length > 0) throw new Error(`${more.length + 1} events`);
  return event;
}

const physicalLines = (text: string) => text.split('\r\n');
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

describe('a file', () => {
  const text = () => writeOne({ due: '2022-06', title: '建成在线监测系统'.repeat(20) });

  test('is a calendar without a method, with the name and date of the plan', async () => {
    const calendar = parseCalendar(await text());
    const propertyOf = (name: string) => calendar.getFirstPropertyValue(name);
    expect(propertyOf('version')).toBe('2.0');
    expect(propertyOf('prodid')).toMatch(/^-\/\/.+\/\/.+\/\/ZH$/);
    expect(propertyOf('method')).toBeNull();
    expect(propertyOf('x-wr-calname')).toBe('示例市2022年工作要点日程');
    expect(propertyOf('x-wr-caldesc')).toBe('截至2022年6月1日');
  });

  test('has lines of at most 75 octets, none of which splits a character', async () => {
    const lines = physicalLines(await text());
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n\ufffd]|\p{Cs}/u.test(line))).toEqual([]);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });

  test('is the same text each time, and a newer one replaces it', async () => {
    const [first, again, newer] = await Promise.all([
      writeOne({ due: '2022-06' }),
      writeOne({ due: '2022-06' }),
      writeOne({ due: '2022-09' }, '2022-06-02'),
    ]);
    expect(again).toBe(first);
    const [old] = eventsOf(first);
    const [now] = eventsOf(newer);
    expect(now?.uid).toBe(old?.uid);
    expect(now?.days).toEqual(['2022-09-30']);
    expect(now?.sequence).toBeGreaterThan(old?.sequence ?? 0);
    expect(first).toContain('DTSTAMP:20220601T000000Z');
    expect(newer).toContain('DTSTAMP:20220602T000000Z');
  });

  test('holds the last day of a plan even where it holds nothing else', async () => {
    const [end, ...more] = readEvents(await writeOne({}));
    expect(more).toEqual([]);
    expect(end).toMatchObject({
      summary: '【期末】示例市2022年工作要点',
      days: ['2022-12-31'],
      description: '1条未办结措施没有写明时限，按计划期末计。\n截至2022年6月1日\n出自：示例市2022年工作要点',
    });
  });
});

describe('a folded text', () => {
  const character = fc.constantFrom('a', ';', 'é', '措', '—', '𠮷', '👨');
  const line = fc.array(character, { maxLength: 120 }).map((characters) => characters.join(''));

  test('has lines that are full but of at most 75 octets, and unfolded is what it was', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const text = lines.join('\r\n');
        const folded = foldLines(text);
        expect(unfolded(folded)).toBe(text);
        const physical = physicalLines(folded);
        expect(physical.filter((one) => Buffer.byteLength(one) > 75)).toEqual([]);
        const goesOn = physical.filter((_, at) => physical[at + 1]?.startsWith(' '));
        // No character has more than four octets.
        expect(goesOn.filter((one) => Buffer.byteLength(one) < 71)).toEqual([]);
      }),
    );
  });
});

describe('an event', () => {
  test('is a whole day that makes nobody busy, with an alarm at nine some days before', async () => {
    const text = unfolded(await writeOne({ due: '2022-06' }));
    expect(text).toContain('DTSTART;VALUE=DATE:20220630\r\nDTEND;VALUE=DATE:20220701\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(await onlyEvent({ due: '2022-06' })).toMatchObject({
      uid: expect.stringMatching(/^01-1\.due@[0-9a-z]{8}$/),
      summary: '【时限】措施1（01-1）',
      categories: ['时限'],
      status: 'CONFIRMED',
      days: ['2022-06-30'],
      alarms: ['-P14DT15H'],
    });
  });

  test('on the last day that can be written ends with it', async () => {
    const text = await writeOne({ due: '9999-12-31' });
    expect(text).toContain('DTSTART;VALUE=DATE:99991231\r\nX-');
  });

  test('says which measure it is of, why on this day, by whom, and how far it is', async () => {
    const departments = { lead: ['甲局'], responsible: ['乙局', '丙局'] };
    const extensions = [{ date: '2022-06-10', from: '2022-06', to: '2022-08', reason: '汛期', approvedBy: '张三' }];
    const { description } = await onlyEvent({ departments, due: '2022-08', extensions }, '2022-06-15');
    expect(description.split('\n')).toEqual([
      '编号：01-1',
      '延期：2022年6月底前→2022年8月底前',
      '办理单位：甲局',
      '牵头：甲局；责任：乙局、丙局',
      '状态：未启动（截至2022年6月15日）',
      '出自：示例市2022年工作要点',
    ]);
  });

  test('of a department says what its own role is, also by a group', async () => {
    const groups = [{ id: 'team', name: '专班', members: ['乙局', '丙局'] }];
    const plan = judge(
      { groups, measures: [{ departments: { lead: ['甲局'], joint: ['专班'] }, due: '2022-06' }] },
      '2022-06-01',
    );
    const [lead] = eventsOf(await write(plan, '甲局'));
    const [member] = eventsOf(await write(plan, '乙局'));
    expect(lead?.description).toContain('\n本单位责任：牵头\n');
    expect(member?.description).toContain('\n本单位责任：共性（专班，会同）\n');
    expect(lead?.uid).not.toBe(member?.uid);
    expect(parseCalendar(await write(plan, '甲局')).getFirstPropertyValue('x-wr-calname')).toBe(
      '示例市2022年工作要点日程（甲局）',
    );
  });

  test.each([
    ['done', '【时限·已办结】措施1（01-1）', 'CONFIRMED'],
    ['paused', '【时限·暂缓】措施1（01-1）', 'CANCELLED'],
    ['cancelled', '【时限·终止】措施1（01-1）', 'CANCELLED'],
  ] as const)('of a %s measure stays, without an alarm', async (status, summary, calendarStatus) => {
    const decisions = [{ date: '2022-05-20', status, by: '安委办', reason: '核验' }];
    const event = await onlyEvent({ due: '2022-06', status, decisions });
    expect(event).toMatchObject({ summary, status: calendarStatus, alarms: [] });
  });

  test('that a finished measure no longer needs is not called done', async () => {
    const decisions = [{ date: '2022-05-20', status: 'done' as const, by: '安委办', reason: '核验' }];
    const milestones = [{ id: 'm1', title: '过半', due: '2022-Q3' }];
    expect(await onlyEvent({ status: 'done', decisions, milestones })).toMatchObject({
      summary: '【节点·不计】过半（01-1）',
      status: 'CANCELLED',
    });
  });

  test('that is past says so and reminds of nothing', async () => {
    expect(await onlyEvent({ due: '2022-05' })).toMatchObject({
      summary: '【时限·逾期未办】措施1（01-1）',
      alarms: [],
    });
  });

  test('reminds on the day itself where nothing is to be said earlier', async () => {
    expect((await onlyEvent({ due: '2022-06', alerts: { dueSoonDays: 0 } })).alarms).toEqual(['PT9H']);
  });

  test('speaks English', async () => {
    const text = await write(judge({ measures: [{ due: '2022-06' }, {}] }, '2022-06-01'), '甲局', 'en');
    const [due, end] = readEvents(text);
    expect(due?.summary).toBe('[due] 措施1 (01-1)');
    expect(due?.description).toContain('\nYour role: lead\nlead: 甲局\nStatus: not started (as of 1 June 2022)\n');
    expect(end?.description).toContain('1 open measure without a stated due: the end of the plan counts.');
  });
});

describe('a series', () => {
  const scheduled = (schedule: object): MeasureSketch => ({
    schedules: [{ id: 's', name: '明查', every: '2 weeks', from: '2022-05-20', to: '2022-06-20', ...schedule }],
  });

  test('is a rule, with an event for each turn that days off have moved', async () => {
    const text = unfolded(await writeOne(scheduled({})));
    expect(text).toContain('RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20220617\r\n');
    expect(text).toContain('RECURRENCE-ID;VALUE=DATE:20220603\r\n');
    expect(text).toContain('6月3日为休息日，顺延');
    expect(await onlyEvent(scheduled({}))).toMatchObject({
      summary: '【周期·每两周】明查（01-1）',
      days: ['2022-05-20', '2022-06-06', '2022-06-17'],
    });
  });

  test('of month ends keeps to the last day of shorter months', async () => {
    const monthly = { every: '1 month', from: '2022-03-31', to: '2022-07-01' };
    const text = await write(judge({ measures: [scheduled(monthly)] }, '2022-06-01', makeCalendar()));
    expect(text).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20220630\r\n');
    expect(eventsOf(text)[0]?.days).toEqual(['2022-03-31', '2022-05-02', '2022-05-31', '2022-06-30']);
  });

  test('says where nobody knows the days off', async () => {
    const text = await write(judge({ measures: [scheduled({})] }, '2022-06-01', NO_CALENDAR));
    const [event] = eventsOf(text);
    expect(event?.days).toEqual(['2022-05-20', '2022-06-03', '2022-06-17']);
    expect(event?.description).toContain('节假日安排尚未公布的，按原定日期列入');
  });

  test('that cannot be one is named in the description of the calendar', async () => {
    const schedules = [
      { id: 'a', name: '暗访', every: 'open' },
      { id: 'b', name: '周报', every: '1 week' },
    ];
    const text = await writeOne({ schedules });
    expect(parseCalendar(text).getFirstPropertyValue('x-wr-caldesc')).toBe(
      '截至2022年6月1日；未列入的周期性工作：01-1 暗访（频次未定）、01-1 周报（首次日期未定）',
    );
  });

  test('has the days that the judge gives, whatever the frequency', async () => {
    const every = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('day', 'week', 'month', 'quarter', 'year'))
      .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
    const from = fc.integer({ min: 0, max: 1500 }).map((days) => shiftDays('2019-12-01', days));
    const monthEnd = fc.constantFrom('2020-01-29', '2020-02-29', '2021-01-30', '2021-08-31', '2022-11-30');
    const days = fc.record({ every, from: fc.oneof(from, monthEnd) });
    await fc.assert(
      fc.asyncProperty(days, async (schedule) => {
        const period = '2020/2023';
        const judged = judge(
          { plan: { period, issued: '2020-03-01' }, measures: [scheduled({ ...schedule, to: undefined })] },
          '2023-12-31',
        );
        const turns = judged.measures[0]?.schedules[0]?.turns ?? [];
        const expected = [...new Set(turns.map(({ deadline, date }) => deadline ?? date))].sort();
        const found = eventsOf(await write(judged)).flatMap((event) => event.days);
        expect([...new Set(found)].sort()).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('whatever the plan', () => {
  test('it holds the days of the agenda and no others', async () => {
    await fc.assert(
      fc.asyncProperty(planSketch, anyDay, async (sketch, asOf) => {
        const judged = judge(sketch, asOf);
        const agenda = compileAgenda(judged, { measures: judged.measures }, { from: '2000-01-01', to: '2030-12-31' });
        const nameOf = ({ measure, kind, id, date }: AgendaItem) =>
          [measure, kind, ...(id ? [id] : []), date].join('.');
        const known = agenda.days.flatMap(({ items }) => items.map(nameOf));
        const events = eventsOf(await write(judged)).filter(({ status }) => status !== 'CANCELLED');
        const found = events.flatMap(({ uid, days }) => {
          const [measure, kind, id] = (uid.split('@')[0] ?? '').split('.');
          return days.map((day) => [measure, kind, ...(id && kind !== 'reply' ? [id] : []), day].join('.'));
        });
        expect([...new Set(found)].sort()).toEqual([...new Set(known)].sort());
      }),
    );
  });

  test('its texts bring in nothing but text', async () => {
    const nasty = fc
      .array(
        fc.constantFrom(
          '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
          '\nATTACH:file:///etc/passwd',
          'BEGIN:VALARM',
          '\\n',
          '\\',
          ';',
          ',',
          ':',
          '"',
          '\u0000',
          '\u001b[31m',
          '\u202e',
          '\u2028',
          '\u0085',
          '\ud800',
          '\ufffe',
          '𠮷',
          '👨‍👩‍👧',
          '措施',
          ' ',
          '\t',
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (title, name) => {
        const sketch: PlanSketch = {
          plan: { title: `要点${name}`, events: [{ id: 'accident', name }] },
          departments: [{ id: 'd9', name, kind: 'government' }],
          measures: [
            {
              title,
              due: '2022-06',
              departments: { lead: [name] },
              schedules: [{ id: 's', name, every: 'open' }],
              triggers: [{ id: 't', event: 'accident', within: '15 days', name }],
            },
          ],
          events: { [`e${name}`]: { kind: 'accident', date: '2022-05-30' } },
        };
        const text = await write(judge(sketch, '2022-06-01'));
        const calendar = parseCalendar(text);
        expect(calendar.getAllSubcomponents().map((component) => component.name)).toEqual([
          'vevent',
          'vevent',
          'vevent',
        ]);
        const names = new Set(
          unfolded(text)
            .split('\r\n')
            .map((line) => line.replace(/[:;].*/s, '')),
        );
        expect([...names].filter((property) => !PROPERTIES.has(property))).toEqual([]);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\ufffe]/u);
        const [due] = eventsOf(text);
        expect(due?.summary).toBe(`【时限】${visible(title)}（01-1）`);
      }),
    );
  });
});

/** What is left of a text: its lines, and what can be seen. */
function visible(text: string): string {
  const named = (character: string) =>
    `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(/[\ud800\ufffe](?![\udc00-\udfff])/g, '\ufffd')
    .replace(/[\u0000\u001b\u202e\u2028\u0085]/g, named);
}

const PROPERTIES: ReadonlySet<string> = new Set([
  '',
  'BEGIN',
  'END',
  'VERSION',
  'PRODID',
  'NAME',
  'X-WR-CALNAME',
  'X-WR-CALDESC',
  'UID',
  'SEQUENCE',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'X-MICROSOFT-CDO-ALLDAYEVENT',
  'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT',
  'SUMMARY',
  'TRANSP',
  'DESCRIPTION',
  'ACTION',
  'TRIGGER',
  'CATEGORIES',
  'STATUS',
]);
