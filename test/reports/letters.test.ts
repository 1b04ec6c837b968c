/** Which official letter each department gets, and what stands in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePlan } from '../../src/judge/judge.js';
import { LADDER_STEPS } from '../../src/model/ladder.js';
import { CONCERNS } from '../../src/model/official-letter.js';
import type { Plan } from '../../src/model/plan.js';
import { isOutside } from '../../src/reports/addressee.js';
import { concernOf } from '../../src/reports/letters/concern.js';
import { compileLetters, type LettersReport, onlyLetterTo } from '../../src/reports/letters/letters.js';
import type { RemindFact } from '../../src/reports/remind/fact.js';
import { compileReminders } from '../../src/reports/remind/remind.js';
import { makeCalendar } from '../support/calendars.js';
import { type MeasureSketch, makePlan, type PlanSketch } from '../support/plans.js';
import { anyDay, planSketch } from '../support/random-plan.js';

type Extra = Omit<PlanSketch, 'measures'> & { readonly asked?: readonly string[] };

function lettersOn(asOf: string, measures: readonly MeasureSketch[], { asked, ...extra }: Extra = {}): LettersReport {
  const judged = judgePlan(makePlan({ measures, ...extra }), asOf, makeCalendar());
  return compileLetters(judged, compileReminders(judged, judged.measures, asked));
}

/** Each letter as `department form: matters`; what is pressed for has a sign of exclamation. */
function brief({ letters }: LettersReport): string[] {
  return letters.map(
    ({ department, form, matters }) =>
      `${department} ${form}: ${matters.map(({ measure, pressed, concern }) => `${measure.id}${pressed ? '!' : ''} ${concern}`).join(', ')}`,
  );
}

const OFFICE = { id: 'office', name: '市安委会办公室', kind: 'committee-office' as const };
const due = (days: number) => ({ due: new Date(Date.UTC(2022, 5, 30 - days)).toISOString().slice(0, 10) });

describe('the form of a letter', () => {
  test.each([
    ['nothing is late', -5, 'reminder'],
    ['the ladder suggests a reminder', 3, 'reminder'],
    ['the ladder suggests a supervision letter', 15, 'supervision'],
    ['the ladder suggests an interview', 30, 'supervision'],
    ['the ladder suggests criticism', 60, 'supervision'],
  ])('where %s', (_, days, form) => {
    const progress = { 甲局: [{ date: '2022-06-29', percent: 90 }] };
    expect(lettersOn('2022-06-30', [due(days)], { progress }).letters).toMatchObject([
      { department: '甲局', form, late: days > 0 },
    ]);
  });

  test.each(['judicial', 'party', 'vertical'] as const)('to a %s unit is a request, however late it is', (kind) => {
    const departments = [{ id: 'other', name: '某单位', kind }];
    const measures = [{ ...due(70), departments: { lead: ['某单位'] } }];
    expect(brief(lettersOn('2022-06-30', measures, { departments }))).toEqual(['某单位 request: 01-1! overdue']);
  });

  test('follows the suggestion for the department itself, not that for others in the measure', () => {
    const report = lettersOn('2022-06-30', [{ ...due(20), departments: { lead: ['甲局'], responsible: ['乙局'] } }]);
    expect(brief(report)).toEqual(['甲局 supervision: 01-1! overdue', '乙局 reminder: 01-1 overdue']);
  });

  test('falls back to a reminder once the supervision letter went out', () => {
    const letters = [{ date: '2022-06-28', step: 'supervision' as const, number: '督〔2022〕1号', to: '甲局' }];
    const report = lettersOn('2022-06-30', [{ ...due(20), letters }]);
    expect(brief(report)).toEqual(['甲局 reminder: 01-1 overdue']);
    expect(report.letters[0]?.matters[0]?.former).toEqual([
      { step: 'supervision', number: '督〔2022〕1号', date: '2022-06-28', replyDue: null, replied: null, days: null },
    ]);
  });

  test('presses for turns missed in a row as for a due', () => {
    const schedules = [{ id: 's', name: '检查', every: '2 weeks', from: '2022-05-16' }];
    const report = lettersOn('2022-06-30', [{ standing: true, schedules }], {
      progress: { 甲局: [{ date: '2022-06-29', nothing: true }] },
    });
    expect(brief(report)).toEqual(['甲局 supervision: 01-1! rhythm']);
  });
});

test('what is pressed for stands first, then what is late, then what is near; else in the order of the plan', () => {
  const progress = { 甲局: ['01-1', '01-2', '01-3', '01-4'].map((measure) => ({ measure, date: '2022-06-29' })) };
  const report = lettersOn('2022-06-30', [due(-3), due(2), due(40), due(1)], { progress });
  expect(brief(report)).toEqual(['甲局 supervision: 01-3! overdue, 01-2 overdue, 01-4 overdue, 01-1 near']);
});

test('former letters are those to the department, in time, with the days to a reply that is owed', () => {
  const letters = [
    { date: '2022-06-20', step: 'reminder' as const, to: '甲局', replyDue: '2022-06-27' },
    { date: '2022-06-21', step: 'reminder' as const, to: '乙局', replyDue: '2022-06-27' },
    {
      date: '2022-06-10',
      step: 'reminder' as const,
      to: '甲局',
      replyDue: '2022-06-17',
      reply: { date: '2022-06-18', note: '知悉' },
    },
  ];
  const [letter] = lettersOn('2022-06-30', [{ ...due(10), letters }]).letters;
  expect(letter?.matters[0]?.former).toEqual([
    { step: 'reminder', number: null, date: '2022-06-10', replyDue: '2022-06-17', replied: '2022-06-18', days: null },
    { step: 'reminder', number: null, date: '2022-06-20', replyDue: '2022-06-27', replied: null, days: -3 },
  ]);
});

test.each<[string, RemindFact[], string]>([
  [
    'overdue before all else',
    [
      { kind: 'silent', since: '2022-05-01', until: '2022-06-01', days: 31 },
      { kind: 'due', days: -1 },
    ],
    'overdue',
  ],
  [
    'near while nothing is late',
    [
      { kind: 'due', days: 3 },
      { kind: 'turn', schedule: '检查', deadline: '2022-06-30', days: 0 },
    ],
    'near',
  ],
  ['rhythm for turns', [{ kind: 'missed', schedule: '检查', turns: 1, deadlines: ['2022-06-01'] }], 'rhythm'],
  ['returned', [{ kind: 'returned', date: '2022-06-01', reason: null }], 'returned'],
  ['behind for a milestone', [{ kind: 'milestone', title: '选址', due: '2022-05', days: -4 }], 'behind'],
  [
    'unanswered',
    [{ kind: 'reply', step: 'reminder', number: null, date: '2022-05-01', replyDue: '2022-05-08', days: -9 }],
    'unanswered',
  ],
])('the concern of a matter: %s', (_, facts, concern) => {
  expect(concernOf(facts)).toBe(concern);
});

describe('the report', () => {
  test.each([
    ['云安〔2022〕3号', '云安〔2022〕3号'],
    ['1432868081/ajj/2022-0000140', null],
    [undefined, null],
  ])('quotes the reference %s of the plan only where it is a document number', (reference, quoted) => {
    const plan = reference === undefined ? {} : { reference };
    expect(lettersOn('2022-06-30', [due(1)], { plan }).reference).toBe(quoted);
  });

  test('counts what is the office’s own and writes it no letter', () => {
    const measures = [{ ...due(20) }, { ...due(1), departments: { lead: [OFFICE.name] } }];
    const report = lettersOn('2022-06-30', measures, { departments: [OFFICE] });
    expect(report.letters.map(({ department }) => department)).toEqual(['甲局']);
    expect(report.office).toEqual({ pending: 0, suggestions: 1, measures: 1 });
  });

  test('gives a department its own letter alone', () => {
    const report = lettersOn('2022-06-30', [due(1), { ...due(1), departments: { lead: ['乙局'] } }]);
    expect(onlyLetterTo(report, '乙局')?.letters).toEqual([report.letters[1]]);
    expect(onlyLetterTo(report, '丙局')).toBeUndefined();
  });
});

/** 丁局 as a court. */
function withCourt(plan: Plan): Plan {
  const departments = plan.register.departments.map((department) =>
    department.name === '丁局' ? { ...department, kind: 'judicial' as const } : department,
  );
  return { ...plan, register: { ...plan.register, departments } };
}

test('for any plan: a letter for each message, a request for outsiders alone, supervision only where the ladder asks for it', () => {
  const forms = new Set<string>();
  fc.assert(
    fc.property(planSketch, anyDay, (sketch, asOf) => {
      const plan = withCourt(makePlan(sketch));
      const judged = judgePlan(plan, asOf, makeCalendar());
      const reminders = compileReminders(judged, judged.measures);
      const report = compileLetters(judged, reminders);
      expect(report.letters.map(({ department }) => department)).toEqual(
        reminders.messages.map(({ department }) => department),
      );
      for (const [at, letter] of report.letters.entries()) {
        forms.add(letter.form);
        const told = reminders.messages[at]?.measures.map(({ id }) => id).sort();
        expect(letter.matters.map(({ measure }) => measure.id).sort()).toEqual(told);
        const department = plan.register.departments.find(({ name }) => name === letter.department);
        expect(letter.form === 'request').toBe(department !== undefined && isOutside(department));
        const isAsked = judged.measures.some(
          ({ measure, suggestion }) =>
            told?.includes(measure.id) &&
            suggestion?.to.includes(letter.department) &&
            LADDER_STEPS.indexOf(suggestion.step) >= 1,
        );
        expect(letter.form === 'supervision').toBe(letter.form !== 'request' && isAsked);
        const ranks = letter.matters.map(({ pressed, concern }) => (pressed ? 0 : concern === 'near' ? 2 : 1));
        expect(ranks).toEqual([...ranks].sort());
        expect(letter.late).toBe(letter.matters.some(({ concern }) => concern !== CONCERNS.at(-1)));
      }
    }),
    { numRuns: 150 },
  );
  expect([...forms].sort()).toEqual(['reminder', 'request', 'supervision']);
});
