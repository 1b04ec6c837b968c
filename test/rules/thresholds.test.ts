/** Settings in plan.yaml that contradict each other, also by what is left to the defaults. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { DEFAULT_LADDER, LADDER_STEPS } from '../../src/model/ladder.js';
import { changed, checkWith, codesWith, FIRST, linesWith, paramsWith } from '../support/measures.js';

const settings = (text: string): Files => changed('plan.yaml', ['sections:\n', `${text}\nsections:\n`]);
const found = (...texts: string[]) => texts.map((text) => `unordered-thresholds plan.yaml:6 ${text}`);

describe('unordered-thresholds', () => {
  test.each<[string, string[]]>([
    ['alerts: {behind: 20, farBehind: 20}', []],
    ['alerts: {behind: 21, farBehind: 20}', ['20']],
    ['alerts: {behind: 30}', []],
    ['alerts: {behind: 31}', ['31']],
    ['alerts: {farBehind: 9}', ['9']],
    ['ladder: {}', []],
    ['ladder: {supervision: {overdueDays: 1}}', []],
    ['ladder: {reminder: {overdueDays: 16}}', ['16']],
    ['ladder: {reminder: {overdueDays: 16}, supervision: {overdueDays: 20}}', []],
    ['ladder: {criticism: {overdueDays: 29, missedTurns: 2}}', ['29', '2']],
    ['ladder: {interview: {missedTurns: 1}}', ['1']],
    ['ladder: {supervision: {overdueDays: 40}, interview: {overdueDays: 35}}', ['35']],
    ['assessment: {grades: {excellent: 95, good: 85, pass: 70}}', []],
    ['assessment: {grades: {good: 90}}', ['90']],
    ['assessment: {grades: {pass: 80}}', ['80']],
    ['assessment: {grades: {excellent: 60, good: 80, pass: 90}}', ['80', '60']],
    ['weights: {completion: 0, pace: 0, rhythms: 0, reporting: 0}', []],
    ['weights: {completion: 0, pace: 0, rhythms: 0, reporting: 0, targets: 0}', ['weights']],
    ['assessment: {roleFactors: {lead: 0, joint: 0}}', []],
    ['assessment: {roleFactors: {lead: 0, joint: 0, responsible: 0}}', ['roleFactors']],
  ])('%s', async (text, places) => {
    expect((await linesWith(settings(text))).sort()).toEqual(found(...places).sort());
  });

  test('names both settings, with their values and which is a default', async () => {
    expect(await paramsWith(settings('alerts: {behind: 31}'))).toEqual([
      {
        kind: 'order',
        lower: { setting: 'alerts.behind', value: 31, isDefault: false },
        higher: { setting: 'alerts.farBehind', value: 30, isDefault: true },
        mayEqual: true,
      },
    ]);
    expect(await paramsWith(settings('assessment: {grades: {good: 90}}'))).toEqual([
      {
        kind: 'order',
        lower: { setting: 'assessment.grades.good', value: 90, isDefault: false },
        higher: { setting: 'assessment.grades.excellent', value: 90, isDefault: true },
        mayEqual: false,
      },
    ]);
  });

  test.each([
    ['alerts: {behind: 40, farBehind: 多}', 'wrong-type'],
    ['alerts: {behind: 40, farBehnd: 50}', 'unknown-property'],
    ['ladder: {reminder: {overdueDays: 16}, supervision: {overdueDays: 0}}', 'invalid-value'],
    ['assessment: {grades: {good: 95, excelent: 99}}', 'unknown-property'],
    ['weights: {completion: 0, pace: 0, rhythms: 0, reporting: 0, targets: -1}', 'invalid-value'],
  ])('is not said beside what was refused: %s', async (text, code) => {
    expect(await codesWith(settings(text))).toEqual([code]);
  });

  const days = fc.option(fc.integer({ min: 1, max: 80 }), { nil: undefined });

  test('a ladder is in order exactly when no step is reached before a milder one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(days, days, days, days), async (values) => {
        const written = LADDER_STEPS.map((step, at) => [step, values[at]] as const).filter(([, day]) => day);
        const text = written.map(([step, day]) => `${step}: {overdueDays: ${day}}`).join(', ');
        const inForce = LADDER_STEPS.map((step, at) => values[at] ?? DEFAULT_LADDER[step].overdueDays);
        const isRising = inForce.every((day, at) => inForce.slice(0, at).every((before) => before <= day));
        const diagnostics = await checkWith(settings(`ladder: {${text}}`));
        expect(diagnostics.length === 0).toBe(isRising);
      }),
      { numRuns: 60 },
    );
  });
});

describe('thresholds of a measure', () => {
  const own = (measure: string, plan?: string): Files => ({
    ...(plan === undefined ? {} : settings(plan)),
    ...changed(FIRST, ['    status: done\n', `    status: done\n    alerts: ${measure}\n`]),
  });

  test.each<[string, string | undefined, string[]]>([
    ['{behind: 5, farBehind: 15}', undefined, []],
    ['{behind: 15, farBehind: 5}', undefined, ['5']],
    ['{behind: 31}', undefined, ['31']],
    ['{behind: 31}', 'alerts: {farBehind: 40}', []],
    ['{farBehind: 9}', undefined, ['9']],
    ['{farBehind: 9}', 'alerts: {behind: 5}', []],
    ['{dueSoonDays: 3}', 'alerts: {behind: 31}', []],
  ])('%s beside %s', async (measure, plan, places) => {
    const lines = await linesWith(own(measure, plan));
    expect(lines.filter((line) => line.includes(FIRST)).map((line) => line.split(' ').at(-1))).toEqual(places);
  });
});
