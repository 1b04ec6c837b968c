/** What only two revisions can show of letters, their replies, and adjustments. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { checkFiles } from '../support/example.js';
import { changed } from '../support/measures.js';

const show = ({ code, file, line, params }: Diagnostic) =>
  [code, `${file}:${line}`, ...Object.values(params)].join(' ');

async function findings(before: Files, after: Files): Promise<string[]> {
  const whole = (files: Files) => ({ ...EXAMPLE_PLAN, ...files });
  return (await checkFiles(whole(after), whole(before))).diagnostics.map(show);
}

describe('letters', () => {
  /** The measure that 市公安局 leads, with letters in the lines from 37 on. */
  const letters = (...lines: readonly string[]) => {
    const list = lines.map((line) => `      - {${line}}\n`).join('');
    return changed('tasks/01.yaml', ['    triggers:\n', `    letters:\n${list}    triggers:\n`]);
  };
  const FIRST = 'date: 2022-06-15, step: reminder, number: 1号, to: 市公安局, replyDue: 2022-06-30';
  const SECOND = 'date: 2022-06-15, step: reminder, number: 2号, to: 市交警支队';
  const REPLY = ', reply: {date: 2022-06-28, note: 已整改}';
  const NONE = changed('tasks/01.yaml', ['    triggers:\n', '    letters: []\n    triggers:\n']);

  test.each<[string, Files, Files, string[]]>([
    ['a new one', letters(FIRST), letters(FIRST, SECOND), []],
    ['another order', letters(FIRST, SECOND), letters(SECOND, FIRST), []],
    ['another spelling', letters(FIRST), letters(FIRST.replace('2022-06-15', '"2022-06-15"')), []],
    ['a reply that came', letters(FIRST), letters(FIRST + REPLY), []],
    ['replies that came to two of one day', letters(FIRST, SECOND), letters(SECOND + REPLY, FIRST + REPLY), []],
    [
      'one that is gone',
      letters(FIRST, SECOND),
      letters(FIRST),
      ['removed-record tasks/01.yaml:20 letter 2022-06-15 01-2'],
    ],
    ['all that are gone', letters(FIRST), NONE, ['removed-record tasks/01.yaml:20 letter 2022-06-15 01-2']],
    [
      'another addressee',
      letters(FIRST),
      letters(FIRST.replace('市公安局', '市交警支队')),
      ['rewritten-record tasks/01.yaml:37 letter 2022-06-15 01-2'],
    ],
    [
      'more time to reply',
      letters(FIRST),
      letters(FIRST.replace('06-30', '07-10')),
      ['rewritten-record tasks/01.yaml:37 letter 2022-06-15 01-2'],
    ],
    [
      'a reply with another addressee',
      letters(FIRST),
      letters(FIRST.replace('市公安局', '市交警支队') + REPLY),
      ['rewritten-record tasks/01.yaml:37 letter 2022-06-15 01-2'],
    ],
    [
      'a reply that says something else',
      letters(FIRST + REPLY),
      letters(FIRST + REPLY.replace('已整改', '整改中')),
      ['rewritten-record tasks/01.yaml:37 letter 2022-06-15 01-2'],
    ],
    [
      'a reply that is gone',
      letters(FIRST + REPLY),
      letters(FIRST),
      ['rewritten-record tasks/01.yaml:37 letter 2022-06-15 01-2'],
    ],
  ])('%s', async (_what, before, after, expected) => {
    expect(await findings(before, after)).toEqual(expected);
  });

  test('are not said to be gone where the list was refused', async () => {
    const refused = changed('tasks/01.yaml', ['    triggers:\n', '    letters: 无\n    triggers:\n']);
    expect((await findings(letters(FIRST), refused)).map((line) => line.split(' ')[0])).toEqual(['wrong-type']);
  });

  test('a measure that is gone with its letters is one change', async () => {
    const kept = changed('tasks/01.yaml', [
      '  - id: 01-4\n',
      `  - id: 01-5\n    title: 更新预案\n    departments: {lead: [市公安局]}\n    status: open\n    letters: [{${FIRST}}, {${SECOND}}]\n\n  - id: 01-4\n`,
    ]);
    const [line, ...rest] = await findings(kept, {});
    expect(line).toMatch(/^removed-record tasks\/01\.yaml:\d+ letter 2022-06-15 01-5$/);
    expect(rest).toEqual([]);
  });
});

describe('adjustments', () => {
  const adjustments = (...lines: readonly string[]) => {
    const list = lines.map((line) => `  - {${line}}\n`).join('');
    return changed('plan.yaml', ['sections:\n', `adjustments:\n${list}sections:\n`]);
  };
  const BONUS = 'date: 2022-06-30, department: 市公安局, points: 2, reason: 典型经验';
  const MINUS = 'date: 2022-07-10, department: 市应急管理局, points: -1, reason: 迟报';

  test.each<[string, Files, Files, string[]]>([
    ['a new one', adjustments(BONUS), adjustments(MINUS, BONUS), []],
    [
      'one that is gone',
      adjustments(BONUS, MINUS),
      adjustments(MINUS),
      ['removed-record plan.yaml:6 adjustment 2022-06-30'],
    ],
    ['all that are gone', adjustments(BONUS), {}, ['removed-record plan.yaml:1 adjustment 2022-06-30']],
    [
      'other points',
      adjustments(MINUS, BONUS),
      adjustments(MINUS, BONUS.replace('2,', '3,')),
      ['rewritten-record plan.yaml:8 adjustment 2022-06-30'],
    ],
    ['another title of the plan', adjustments(BONUS), retitled(adjustments(BONUS)), []],
  ])('%s', async (_what, before, after, expected) => {
    expect(await findings(before, after)).toEqual(expected);
  });

  test('are not said to be gone where one was refused', async () => {
    const refused = adjustments(BONUS.replace('2022-06-30', '六月'));
    expect((await findings(adjustments(BONUS), refused)).map((line) => line.split(' ')[0])).toEqual(['invalid-value']);
  });
});

function retitled(files: Files): Files {
  return { 'plan.yaml': String(files['plan.yaml']).replace('示例市2022年', '示例市二〇二二年') };
}
