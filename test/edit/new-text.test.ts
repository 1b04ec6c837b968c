/** New files: written as the formatter would have them. */
import { expect, test } from 'vitest';
import { newText } from '../../src/edit/new-text.js';
import type { EventFile, PlanFile, ProgressFile } from '../../src/generated/files.js';

const MODELINE = '# yaml-language-server: $schema=../../schemas/event.schema.json';

test('keys stand in the order of the schema below the modeline', () => {
  const event = { summary: '甲：乙', date: '2022-08-03', kind: 'accident' } as EventFile;
  expect(newText('event', event, MODELINE)).toBe(`${MODELINE}\nkind: accident\ndate: 2022-08-03\nsummary: 甲：乙\n`);
});

test('entries stand apart, and long text is a block', () => {
  const entries = [
    { measure: '13-6', date: '2022-06-28', note: `${'长'.repeat(70)}。\n`, targets: { online: 31 }, actions: ['a1'] },
    { measure: '13-1', date: '2022-06-29', evidence: undefined, submit: true },
  ] as unknown as ProgressFile;
  expect(newText('progress', entries)).toBe(
    [
      '- measure: 13-6',
      '  date: 2022-06-28',
      '  note: |',
      `    ${'长'.repeat(70)}。`,
      '  targets: {online: 31}',
      '  actions: [a1]',
      '',
      '- measure: 13-1',
      '  date: 2022-06-29',
      '  submit: true',
      '',
    ].join('\n'),
  );
});

test('lists and mappings stand in brackets where they fit, and numbers that are texts in quotes', () => {
  const plan = { title: '甲', period: '2022', sections: [{ title: '一', id: '1' }], rules: { 'no-lead': 'off' } };
  expect(newText('plan', plan as unknown as PlanFile)).toBe(
    'title: 甲\nperiod: "2022"\nsections:\n  - {id: "1", title: 一}\nrules:\n  no-lead: off\n',
  );
});

test.each([
  ['progress', [], '[]\n'],
  ['event', {}, '{}\n'],
] as const)('nothing in a file of %s', (kind, data, text) => {
  expect(newText(kind, data as never)).toBe(text);
});
