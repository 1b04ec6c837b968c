/** The rules on what departments report, beyond what the catalog's examples show. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { EXAMPLE_DATE, EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { type Diagnostic, FILE_START, finding, type Range } from '../../src/diagnostics/diagnostic.js';
import { parseFile } from '../../src/parse/parse-file.js';
import { PROGRESS_RULES } from '../../src/rules/progress/progress-rules.js';
import { toPlanDraft } from '../../src/rules/rule.js';
import { checkPlan } from '../../src/workspace/check-plan.js';
import { checkFiles, toSources, writeFiles } from '../support/example.js';

const JUNE = 'progress/2022-06/gongan.yaml';
const JULY = 'progress/2022-07/gongan.yaml';
const TASK = 'tasks/01.yaml';
const CRASH = '2022-06-03-crash';
/** Neither YAML nor anything like it. */
const UNREADABLE = 'x: [';

const modeline = (schema: string) => `# yaml-language-server: $schema=${schema}.schema.json\n`;

type Entry = Readonly<Record<string, unknown>>;

/** A file of entries, one on each line; none of them is empty. */
function report(...entries: readonly (Entry | string)[]): string {
  const textOf = (entry: Entry) => JSON.stringify({ next: '继续推进', ...entry });
  const lines = entries.map((entry) => `- ${typeof entry === 'string' ? entry : textOf(entry)}\n`);
  return modeline('../../../schemas/progress') + lines.join('');
}

/** The example plan with one department's reports in place of its own. */
function reported(...entries: readonly (Entry | string)[]): Files {
  return { ...EXAMPLE_PLAN, [JUNE]: report(...entries) };
}

const on = (day: string, fields: Entry = {}): Entry => ({ measure: '01-2', date: `2022-06-${day}`, ...fields });

/** A file of the plan with one text changed. */
function edited(files: Files, file: string, from: string, to: string): Files {
  const text = String(files[file]);
  expect(text.split(from)).toHaveLength(2);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** The plan with a task of one measure, 02-1. */
function withMeasure(body: string, files: Files = EXAMPLE_PLAN): Files {
  const head = 'id: "02"\ntitle: 排查隐患\nsection: "1"\nmeasures:\n  - id: 02-1\n    title: 每月检查\n';
  const lines = body.split('\n').map((line) => `    ${line}\n`);
  return { ...files, 'tasks/02.yaml': modeline('../../schemas/task') + head + lines.join('') };
}

/** The plan with a letter on the measure that 市公安局 leads. */
function lettered(letter: string): Files {
  return edited(EXAMPLE_PLAN, TASK, '    triggers:\n', `    letters: [{${letter}}]\n    triggers:\n`);
}

/** The plan with a bonus or deduction. */
function adjusted(adjustment: string): Files {
  return edited(EXAMPLE_PLAN, 'plan.yaml', 'sections:\n', `adjustments: [{${adjustment}}]\nsections:\n`);
}

/** The text of a file at a range in one line. */
function textAt(files: Files, file: string, { line, column, endColumn }: Range): string {
  const lines = String(files[file]).split('\n');
  return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
}

/** `code line text`, with the line in the file of reports for June unless the file is named. */
function show(files: Files, { code, file, ...range }: Diagnostic): string {
  const place = file === JUNE ? range.line - 1 : `${file}:${range.line}`;
  return `${code} ${place} ${textAt(files, file, range)}`;
}

const isProgressCode = ({ code }: Diagnostic) => Object.hasOwn(PROGRESS_RULES, code);

async function progressDiagnostics(files: Files): Promise<Diagnostic[]> {
  return (await checkFiles(files)).diagnostics.filter(isProgressCode);
}

/** What the rules on progress find; a number of a line counts the entries of June from 1. */
async function found(files: Files): Promise<string[]> {
  return (await progressDiagnostics(files)).map((diagnostic) => show(files, diagnostic));
}

/** The codes of everything that is found. */
async function allCodes(files: Files): Promise<string[]> {
  return (await checkFiles(files)).diagnostics.map(({ code }) => code);
}

async function onlyParams(files: Files): Promise<unknown> {
  const diagnostics = await progressDiagnostics(files);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]?.params;
}

/** `relation file:line text` of the only finding's second place. */
async function onlyRelated(files: Files): Promise<string> {
  const [diagnostic] = await progressDiagnostics(files);
  const { is, file, place } = diagnostic?.related ?? {};
  return place ? `${is} ${file}:${place.line} ${textAt(files, file ?? '', place)}` : 'none';
}

describe('an item that the measure does not have', () => {
  test.each<[string, Entry, string[]]>([
    ['each action of a list', { actions: ['a7', 'a1', 'a8'] }, ['unknown-action 1 "a7"', 'unknown-action 1 "a8"']],
    ['each key of the targets', { targets: { x: 1, stations: 2 } }, ['unknown-target 1 "x"']],
    ['a key that every object has', { targets: { constructor: 1 } }, ['unknown-target 1 "constructor"']],
    ['a schedule', { schedule: 'meeting' }, ['unknown-schedule 1 "meeting"']],
    ['a trigger', { trigger: 'check', event: CRASH }, ['unknown-trigger 1 "check"']],
    ['a milestone', { milestone: 'a1' }, ['unknown-milestone 1 "a1"']],
    ['nothing', { actions: [], targets: {} }, []],
  ])('%s', async (_what, fields, expected) => {
    expect(await found(reported(on('10', fields)))).toEqual(expected);
  });

  test('is shown with those that the measure has, and the nearest', async () => {
    expect(await onlyParams(reported(on('10', { schedule: 'chek' })))).toEqual({
      id: 'chek',
      measure: '01-2',
      known: ['check'],
      nearest: 'check',
    });
  });

  test('has no nearest where nothing is near, or the measure has none at all', async () => {
    expect(await onlyParams(reported(on('10', { milestone: 'opening' })))).toEqual({
      id: 'opening',
      measure: '01-2',
      known: ['m1'],
    });
    const other = { measure: '01-4', date: '2022-06-10', milestone: 'm1' };
    expect(await onlyParams(reported(other))).toEqual({ id: 'm1', measure: '01-4', known: [] });
  });

  const MISSING = on('10', {
    actions: ['a7'],
    targets: { x: 1 },
    schedule: 's',
    trigger: 't',
    event: CRASH,
    milestone: 'm2',
  });
  const unknown = (...items: string[]) => items.map((item) => `unknown-${item} 1`);
  const ALL = unknown('action', 'target', 'schedule', 'trigger', 'milestone').sort();

  async function unknownIn(files: Files): Promise<string[]> {
    return (await found({ ...files, [JUNE]: report(MISSING) })).map((line) => line.replace(/ \S+$/, '')).sort();
  }

  test('of every kind is found at once', async () => {
    expect(await unknownIn(EXAMPLE_PLAN)).toEqual(ALL);
  });

  test.each<[string, string, string, readonly string[]]>([
    ['the list was refused', '{id: m1, title: 完成选址, due: 2022-06}', '7', ['milestone']],
    ['an item was refused', '- {id: check, name', '- 7\n      - {id: check, name', ['schedule']],
    ['the id of an item was refused', '{id: meeting,', '{id: 会议,', ['trigger']],
    ['an item has no id', '{id: stations, name', '{name', ['target']],
    ['the key of the list is misspelt', '    milestones:', '    milestone:', ['milestone']],
    ['the key of the list is gone', '    schedules:\n', '', ['schedule']],
  ])('is not reported where %s', async (_what, from, to, silent) => {
    const files = edited(EXAMPLE_PLAN, TASK, from, to);
    expect(await unknownIn(files)).toEqual(ALL.filter((code) => !unknown(...silent).includes(code)));
  });

  test('is not reported where an unknown key may stand for the list', async () => {
    const guess = await unknownIn(edited(EXAMPLE_PLAN, TASK, '    milestones:', '    节点:'));
    expect(guess).toEqual(ALL.filter((code) => code !== 'unknown-milestone 1'));
  });

  test.each<[string, string, string]>([
    ['another field of an item', 'title: 完成选址, due: 2022-06', 'title: 完成选址, due: 2022-66'],
    ['another field of the measure', 'due: 2022-11', 'due: 十一月'],
    ['another measure', '    title: 举办培训班', '    titel: 举办培训班'],
    ['another key that is misspelt', '    after: [01-1]', '    aftr: [01-1]'],
  ])('is reported although %s is wrong', async (_what, from, to) => {
    expect(await unknownIn(edited(EXAMPLE_PLAN, TASK, from, to))).toEqual(ALL);
  });

  test.each<[string, Files]>([
    ['the measure does not exist', reported({ ...MISSING, measure: '01-9' })],
    ['the measure was refused', reported({ ...MISSING, measure: 7 })],
    ['the task could not be read', { ...reported(MISSING), [TASK]: UNREADABLE }],
    ['several measures have the id', edited(reported(MISSING), TASK, '- id: 01-1', '- id: 01-2')],
  ])('is not reported where %s', async (_what, files) => {
    expect(await found(files)).toEqual([]);
  });
});

describe('unknown-event', () => {
  const naming = (event: string) => reported(on('10', { event, trigger: 'meeting' }));

  test.each<[string, string, object]>([
    ['the nearest', '2022-06-03-crahs', { id: '2022-06-03-crahs', nearest: '2022-06-03-crash' }],
    ['none', 'fire', { id: 'fire' }],
  ])('names %s', async (_what, event, expected) => {
    expect(await onlyParams(naming(event))).toEqual(expected);
  });

  test.each<[string, Files]>([
    ['could not be read', { ...naming('fire'), 'events/fire.yaml': UNREADABLE }],
    ['is a folder', { ...naming('fire'), 'events/fire.yaml': 'folder' }],
    ['has wrong fields', { ...naming('fire'), 'events/fire.yaml': 'kind: 7\n' }],
    ['is in a folder that could not be read', { ...naming('fire'), events: 'folder' }],
  ])('is silent where the file %s', async (_what, files) => {
    expect(await found(files)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['with another ending', 'events/fire.yml', 'file-extension'],
    ['too deep', 'events/2022/fire.yaml', 'file-misplaced'],
  ])('is silent for a file %s, which is the one mistake', async (_what, path, code) => {
    const files = { ...naming('fire'), [path]: EXAMPLE_PLAN['events/2022-06-03-crash.yaml'] ?? '' };
    const { diagnostics } = await checkPlan(join(writeFiles(files), 'plan'), { asOf: EXAMPLE_DATE });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test('is silent where the whole folder has another name', async () => {
    const { 'events/2022-06-03-crash.yaml': event = '', ...rest } = EXAMPLE_PLAN;
    const directory = writeFiles({ ...rest, 'event/2022-06-03-crash.yaml': event });
    const { diagnostics } = await checkPlan(join(directory, 'plan'), { asOf: EXAMPLE_DATE });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['file-misplaced']);
  });
});

describe('foreign-progress', () => {
  const FOREIGN = ['foreign-progress 1 "02-1"'];
  /** The plan in which the department reports on a measure with this body. */
  const reportingOn = (body: string, files: Files = EXAMPLE_PLAN) =>
    withMeasure(body, { ...files, [JUNE]: report({ measure: '02-1', date: '2022-06-10' }) });
  const roles = (text: string, rest = '') => `departments: {${text}}\nstatus: open${rest}`;
  const LEAD = 'lead: [市应急管理局]';

  test.each<[string, string, string[]]>([
    ['nobody names it', roles(LEAD), FOREIGN],
    ['it leads', roles('lead: [市公安局]'), []],
    ['it acts jointly', roles(`${LEAD}, joint: [市公安局]`), []],
    ['it is responsible', roles('responsible: [市应急管理局, 市公安局]'), []],
    ['it supports', roles(`${LEAD}, support: [市公安局]`), []],
    ['it collates', roles(LEAD, '\ncollator: 市公安局'), []],
    ['its group is named', roles(`${LEAD}, support: [市安委会成员单位]`), []],
    ['it owes a schedule', roles(LEAD, '\nschedules: [{id: s, name: 检查, every: 1 week, owedBy: 市公安局}]'), []],
    [
      'its group owes a schedule',
      roles(LEAD, '\nschedules: [{id: s, name: 检查, every: open, owedBy: 市安委会成员单位}]'),
      [],
    ],
    [
      'it owes a trigger',
      roles(LEAD, '\ntriggers: [{id: t, event: accident, within: 1 day, name: 会议, owedBy: 市公安局}]'),
      [],
    ],
    [
      'each owes a trigger',
      roles(LEAD, '\ntriggers: [{id: t, event: accident, within: 1 day, name: 会议, owedBy: each}]'),
      FOREIGN,
    ],
    ['a department below it is named', roles('lead: [市交警支队]'), FOREIGN],
    ['the list is open', roles(LEAD, '\nothers: [responsible]'), []],
    ['the list is said to be closed', roles(LEAD, '\nothers: []'), FOREIGN],
    ['another field is wrong', roles(LEAD, '\ndue: 年底'), FOREIGN],
    ['another field of a schedule is wrong', roles(LEAD, '\nschedules: [{id: s, name: 检查, every: 定期}]'), FOREIGN],
  ])('where %s', async (_what, body, expected) => {
    expect(await found(reportingOn(body))).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['a name is unknown', roles('lead: [市公安]'), 'unknown-department'],
    ['a name is an alias', roles('lead: [市应急局]'), 'department-alias'],
    ['a name was refused', roles(`${LEAD}, support: [[市公安局]]`), 'wrong-type'],
    ['a role was refused', roles(`${LEAD}, support: 市公安局`), 'wrong-type'],
    ['a role is misspelt', roles(`${LEAD}, suport: [市公安局]`), 'unknown-property'],
    ['a role is empty', roles(`${LEAD}, support: []`), 'empty-departments'],
    ['all roles are missing', 'status: open', 'missing-property'],
    ['the collator was refused', roles(LEAD, '\ncollator: [市公安局]'), 'wrong-type'],
    ['the key of the collator is misspelt', roles(LEAD, '\ncolator: 市公安局'), 'unknown-property'],
    ['the open roles were refused', roles(LEAD, '\nothers: 7'), 'wrong-type'],
    ['an unknown key may be anything', roles(LEAD, '\n汇总单位: 市公安局'), 'unknown-property'],
    ['the schedules were refused', roles(LEAD, '\nschedules: 7'), 'wrong-type'],
    ['a schedule was refused', roles(LEAD, '\nschedules: [7]'), 'wrong-type'],
    [
      'who owes a schedule was refused',
      roles(LEAD, '\nschedules: [{id: s, name: 检查, every: open, owedBy: [市公安局]}]'),
      'wrong-type',
    ],
  ])('is silent where %s', async (_what, body, code) => {
    expect(await found(reportingOn(body))).toEqual([]);
    expect(await allCodes(reportingOn(body))).toContain(code);
  });

  const GROUP_MEMBERS = 'members: [市应急管理局, 市公安局]';

  test.each<[string, string, string, string[]]>([
    ['lists others', GROUP_MEMBERS, 'members: [市应急管理局]', FOREIGN],
    ['has members that nobody listed', GROUP_MEMBERS, 'members: open', []],
    ['has a member that is unknown', GROUP_MEMBERS, 'members: [市应急管理局, 市公安]', []],
    ['has a member that was refused', GROUP_MEMBERS, 'members: [市应急管理局, 7]', []],
    [
      'has a name that another group has',
      'groups:',
      `groups:\n  - {id: all, name: 市安委会成员单位, members: [市应急管理局]}`,
      [],
    ],
  ])('where a group %s', async (_what, from, to, expected) => {
    const body = roles(`${LEAD}, support: [市安委会成员单位]`);
    expect(await found(reportingOn(body, edited(EXAMPLE_PLAN, 'departments.yaml', from, to)))).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['the id of a department was refused', 'id: jiaojing', 'id: 7'],
    ['two departments have its id', 'id: jiaojing', 'id: gongan'],
    ['nobody has its id', 'id: gongan', 'id: ga'],
  ])('is silent where %s', async (_what, from, to) => {
    expect(await found(reportingOn(roles(LEAD), edited(EXAMPLE_PLAN, 'departments.yaml', from, to)))).toEqual([]);
  });

  test.each<[string, Files]>([
    ['departments.yaml could not be read', { ...EXAMPLE_PLAN, 'departments.yaml': UNREADABLE }],
    ['departments.yaml is a folder', { ...EXAMPLE_PLAN, 'departments.yaml': 'folder' }],
  ])('is silent where %s', async (_what, files) => {
    expect(await found(reportingOn(roles(LEAD), files))).toEqual([]);
  });

  test('names the department in full, and shows who has a role', async () => {
    const files = reportingOn(roles(LEAD));
    expect(await onlyParams(files)).toEqual({ department: '市公安局', measure: '02-1' });
    expect(await onlyRelated(files)).toBe('here tasks/02.yaml:8 departments');
  });
});

describe('future-date', () => {
  /** The example plan with one date more, in each kind of record. */
  const RECORDS: readonly [string, string, (date: string) => Files][] = [
    [
      'an entry',
      '"DATE"',
      (date) => ({ ...EXAMPLE_PLAN, [`progress/${date.slice(0, 7)}/gongan.yaml`]: report({ measure: '01-2', date }) }),
    ],
    [
      'an event',
      'DATE',
      // An event that no entry answers: an answer from before it would be a mistake as well.
      (date) => ({
        ...EXAMPLE_PLAN,
        'events/fire.yaml': `${modeline('../../schemas/event')}kind: accident\ndate: ${date}\n`,
      }),
    ],
    ['a decision', 'DATE', (date) => edited(EXAMPLE_PLAN, TASK, 'date: 2022-07-10', `date: ${date}`)],
    ['an extension', 'DATE', (date) => edited(EXAMPLE_PLAN, TASK, 'date: 2022-05-20', `date: ${date}`)],
    ['a letter', 'DATE', (date) => lettered(`date: ${date}, step: reminder, to: 市公安局`)],
    ['a reply', 'DATE', (date) => lettered(`date: 2022-07-01, step: reminder, to: 市公安局, reply: {date: ${date}}`)],
    ['an adjustment', 'DATE', (date) => adjusted(`date: ${date}, department: 市公安局, points: 1, reason: 表扬`)],
    ['a milestone', 'DATE', (date) => edited(EXAMPLE_PLAN, TASK, 'due: 2022-06}', `due: 2022-06, done: ${date}}`)],
  ];

  test.each(RECORDS)('of %s', async (_what, shown, withDate) => {
    expect(await found(withDate('2022-07-31'))).toEqual([]);
    const late = await progressDiagnostics(withDate('2022-08-01'));
    expect(late.map(({ code, params }) => [code, params])).toEqual([
      ['future-date', { date: '2022-08-01', asOf: EXAMPLE_DATE }],
    ]);
    const files = withDate('2022-08-01');
    expect(late.map((diagnostic) => textAt(files, diagnostic.file, diagnostic))).toEqual([
      shown.replace('DATE', '2022-08-01'),
    ]);
  });

  test('is no matter of plans: a due, a schedule and a start may come', async () => {
    const body = 'departments: {lead: [市公安局]}\nstatus: open\nstart: 2022-09-01\ndue: 2022-12-01';
    expect(await found(withMeasure(body))).toEqual([]);
  });
});

describe('the day of an entry', () => {
  const dated = (month: string, date: string): Files => ({
    ...EXAMPLE_PLAN,
    [`progress/${month}/gongan.yaml`]: report({ measure: '01-4', date }),
  });

  test.each<[string, string, string[]]>([
    ['2022-05', '2022-05-01', []],
    ['2022-05', '2022-05-31', []],
    ['2022-05', '2022-04-30', ['wrong-month']],
    ['2022-05', '2022-06-01', ['wrong-month']],
    ['2022-05', '2021-05-10', ['wrong-month']],
    ['2022-05', '2023-05-10', ['wrong-month']],
    ['2022-05', '2022-03-10', ['wrong-month']],
    ['2022-04', '2022-04-08', []],
    ['2022-04', '2022-04-07', ['progress-before-issue']],
    ['2021-12', '2021-12-31', ['progress-before-issue']],
    ['2022-08', '2022-08-01', ['future-date']],
    ['2022-5', '2022-07-10', []],
    ['2022-13', '2022-07-10', []],
    ['2022-00', '2022-07-10', []],
    ['june', '2022-07-10', []],
    ['2022', '2022-07-10', []],
    ['june', '2022-03-10', ['progress-before-issue']],
    ['june', '2022-08-10', ['future-date']],
  ])('in progress/%s on %s gives %j', async (month, date, expected) => {
    expect((await progressDiagnostics(dated(month, date))).map(({ code }) => code)).toEqual(expected);
  });

  test('in the wrong month is shown with the month of the folder', async () => {
    expect(await onlyParams(dated('2022-05', '2022-06-10'))).toEqual({ date: '2022-06-10', month: '2022-05' });
  });

  test('before the issue is shown with the date of issue', async () => {
    const files = dated('2022-04', '2022-04-07');
    expect(await onlyParams(files)).toEqual({ date: '2022-04-07', issued: '2022-04-08' });
    expect(await onlyRelated(files)).toBe('here plan.yaml:4 2022-04-08');
  });

  test.each<[string, string[]]>([
    ['2022-04-07', ['progress-before-issue']],
    ['2022-04-08', []],
  ])('of a letter of %s gives %j', async (date, expected) => {
    const files = lettered(`date: ${date}, step: reminder, to: 市公安局`);
    expect(await allCodes(files)).toEqual(expected);
    const [found] = await progressDiagnostics(files);
    expect(found?.params).toEqual(found && { date, issued: '2022-04-08', isLetter: true });
  });

  test('of an adjustment may be before the issue: it may reward what was done before', async () => {
    expect(await allCodes(adjusted('date: 2022-01-10, department: 市公安局, points: 1, reason: 表扬'))).toEqual([]);
  });

  test.each<[string, Files]>([
    ['the date was refused', reported(on('31', { percent: 10 }))],
    ['the date of issue was refused', edited(dated('2022-04', '2022-04-07'), 'plan.yaml', '2022-04-08', '四月八日')],
    ['plan.yaml could not be read', { ...dated('2022-04', '2022-04-07'), 'plan.yaml': UNREADABLE }],
  ])('is no matter where %s', async (_what, files) => {
    expect(await found(files)).toEqual([]);
  });
});

describe('falling-percent', () => {
  const fall = (at: number, percent: number | string) => `falling-percent ${at} ${percent}`;

  test.each<[string, Entry[], string[]]>([
    ['equal', [on('10', { percent: 40 }), on('20', { percent: 40 })], []],
    ['rising', [on('10', { percent: 40 }), on('20', { percent: 40.5 })], []],
    ['falling', [on('10', { percent: 40 }), on('20', { percent: 39.5 })], [fall(2, 39.5)]],
    ['falling to nothing', [on('10', { percent: 40 }), on('20', { percent: 0 })], [fall(2, 0)]],
    [
      'falling twice',
      [on('10', { percent: 40 }), on('20', { percent: 30 }), on('21', { percent: 20 })],
      [fall(2, 30), fall(3, 20)],
    ],
    ['recovering', [on('10', { percent: 40 }), on('20', { percent: 30 }), on('21', { percent: 35 })], [fall(2, 30)]],
    [
      'falling after an entry without one',
      [on('10', { percent: 40 }), on('15'), on('20', { percent: 30 })],
      [fall(3, 30)],
    ],
    ['later, but earlier in the file', [on('20', { percent: 30 }), on('10', { percent: 40 })], [fall(1, 30)]],
    ['on one day, in the order of the file', [on('10', { percent: 40 }), on('10', { percent: 30 })], [fall(2, 30)]],
    ['rising on one day', [on('10', { percent: 30 }), on('10', { percent: 40 })], []],
    ['falling with a note', [on('10', { percent: 40 }), on('20', { percent: 30, note: '口径调整' })], []],
    ['falling with a problem', [on('10', { percent: 40 }), on('20', { percent: 30, problem: '选址重新论证' })], []],
    ['falling with a next step', [on('10', { percent: 40 }), on('20', { percent: 30, next: '加快' })], [fall(2, 30)]],
    ['of another measure', [on('10', { percent: 40 }), { ...on('20', { percent: 30 }), measure: '01-4' }], []],
    [
      'from a wrong month',
      [{ ...on('10', { percent: 90 }), date: '2022-05-10' }, on('20', { percent: 30 })],
      ['wrong-month 1 "2022-05-10"'],
    ],
    [
      'after a date that was refused',
      [on('10', { percent: 40 }), on('31', { percent: 50 }), on('20', { percent: 30 })],
      [],
    ],
    [
      'after a value that was refused',
      [on('10', { percent: 40 }), on('15', { percent: '20' }), on('20', { percent: 30 })],
      [],
    ],
    [
      'below a value after one that was refused',
      [on('10', { percent: '40' }), on('15', { percent: 20 }), on('20', { percent: 10 })],
      [fall(3, 10)],
    ],
    [
      'after a key that was refused',
      [on('10', { percent: 40 }), on('15', { precent: 20 }), on('20', { percent: 30 })],
      [],
    ],
    ['with a note that was refused', [on('10', { percent: 40 }), on('20', { percent: 30, note: 7 })], []],
    [
      'with a key for the note that was refused',
      [on('10', { percent: 40 }), on('20', { percent: 30, notes: '口径' })],
      [],
    ],
    [
      'with another field that was refused',
      [on('10', { percent: 40 }), on('20', { percent: 30, evidence: 7 })],
      [fall(2, 30)],
    ],
    [
      'beside an unknown measure',
      [on('10', { percent: 40 }), { ...on('15', { percent: 20 }), measure: '01-9' }, on('20', { percent: 30 })],
      [],
    ],
    [
      'beside a measure that was refused',
      [on('10', { percent: 40 }), { ...on('15', { percent: 20 }), measure: 7 }, on('20', { percent: 30 })],
      [],
    ],
  ])('%s', async (_what, entries, expected) => {
    expect(await found(reported(...entries))).toEqual(expected);
  });

  test('of two departments are two stories', async () => {
    const files = {
      ...reported(on('10', { percent: 40 })),
      'progress/2022-06/jiaojing.yaml': report(on('20', { percent: 30 })),
    };
    expect(await found(files)).toEqual([]);
  });

  test('over two files shows the value before', async () => {
    const july = report({ measure: '01-2', date: '2022-07-05', percent: 55 });
    const files = { ...EXAMPLE_PLAN, [JULY]: july };
    expect(await onlyParams(files)).toEqual({ value: 55, before: 60, date: '2022-06-28' });
    expect(await onlyRelated(files)).toBe(`before ${JUNE}:8 60`);
  });

  test.each<[string, string, string[]]>([
    ['of the same department', 'progress/2022-05/gongan.yaml', []],
    ['of another department', 'progress/2022-05/jiaojing.yaml', [fall(2, 30)]],
  ])('beside a file %s that could not be read', async (_what, path, expected) => {
    const files = { ...reported(on('10', { percent: 40 }), on('20', { percent: 30 })), [path]: UNREADABLE };
    expect(await found(files)).toEqual(expected);
  });

  test('is silent where a whole entry was refused', async () => {
    expect(await found(reported(on('10', { percent: 40 }), '7', on('20', { percent: 30 })))).toEqual([]);
  });

  test('does not look at what is still to come', async () => {
    const august = report({ measure: '01-2', date: '2022-08-05', percent: 5 });
    expect(await found({ ...EXAMPLE_PLAN, 'progress/2022-08/gongan.yaml': august })).toEqual([
      'future-date progress/2022-08/gongan.yaml:2 "2022-08-05"',
    ]);
  });
});

describe('falling-target', () => {
  const target = (text: string) =>
    withMeasure(`departments: {lead: [市公安局]}\nstatus: open\ntargets:\n  - {${text}}`);
  const values = (...list: readonly Entry[]) =>
    report(...list.map((fields, at) => ({ measure: '02-1', date: `2022-06-1${at}`, ...fields })));
  const FELL = values({ targets: { t: 3 } }, { targets: { t: 2 } });

  test.each<[string, string, string[]]>([
    ['at least so many', 'id: t, name: 队伍, compare: at-least, goal: 5, unit: 支', ['falling-target 2 2']],
    ['exactly so many', 'id: t, name: 队伍, compare: exactly, goal: 5, unit: 支', ['falling-target 2 2']],
    ['all', 'id: t, name: 队伍, compare: all, unit: 支', ['falling-target 2 2']],
    ['at most so many', 'id: t, name: 事故, compare: at-most, goal: 5, unit: 起', []],
    ['a comparison that was refused', 'id: t, name: 事故, compare: 不超过, goal: 5, unit: 起', []],
    ['a name that was refused', 'id: t, name: 7, compare: all, unit: 起', []],
    ['an id that was refused', 'id: 7, name: 队伍, compare: all, unit: 支', []],
    [
      'an id that two have',
      'id: t, name: 队伍, compare: all, unit: 支}\n  - {id: t, name: 人员, compare: all, unit: 人',
      [],
    ],
    ['another id', 'id: u, name: 队伍, compare: all, unit: 支', ['unknown-target 1 "t"', 'unknown-target 2 "t"']],
  ])('with %s', async (_what, text, expected) => {
    expect(await found({ ...target(text), [JUNE]: FELL })).toEqual(expected);
  });

  const ALL = 'id: t, name: 队伍, compare: all, unit: 支}\n  - {id: constructor, name: 机构, compare: all, unit: 个';

  test.each<[string, Entry[], string[]]>([
    ['equal', [{ targets: { t: 3 } }, { targets: { t: 3 } }], []],
    ['without a value between', [{ targets: { t: 3 } }, {}, { targets: { t: 2 } }], ['falling-target 3 2']],
    [
      'with a value that was refused between',
      [{ targets: { t: 3 } }, { targets: { t: '一' } }, { targets: { t: 2 } }],
      [],
    ],
    ['with values that were refused between', [{ targets: { t: 3 } }, { targets: 1 }, { targets: { t: 2 } }], []],
    ['with a note', [{ targets: { t: 3 } }, { targets: { t: 2 }, note: '撤并一支' }], []],
    ['with a problem', [{ targets: { t: 3 } }, { targets: { t: 2 }, problem: '撤并一支' }], []],
    [
      'each by itself',
      [{ targets: { t: 3 } }, { targets: { constructor: 2 } }, { targets: { t: 4, constructor: 1 } }],
      ['falling-target 3 1'],
    ],
    ['below zero', [{ targets: { t: 0 } }, { targets: { t: -1 } }], ['falling-target 2 -1']],
  ])('%s', async (_what, entries, expected) => {
    expect(await found({ ...target(ALL), [JUNE]: values(...entries) })).toEqual(expected);
  });

  test('shows the target by its name, and the value before', async () => {
    const files = { ...target('id: t, name: 队伍, compare: all, unit: 支'), [JUNE]: FELL };
    expect(await onlyParams(files)).toEqual({ name: '队伍', value: 2, before: 3, date: '2022-06-10' });
    expect(await onlyRelated(files)).toBe(`before ${JUNE}:2 3`);
  });

  test('of two departments are two stories, even where their values add up', async () => {
    const files = target('id: t, name: 队伍, compare: all, unit: 支, aggregate: sum');
    const reports = {
      [JUNE]: values({ targets: { t: 3 } }),
      'progress/2022-06/jiaojing.yaml': report({ measure: '02-1', date: '2022-06-20', targets: { t: 1 } }),
    };
    expect(await found({ ...edited(files, 'tasks/02.yaml', '市公安局', '市公安局, 市交警支队'), ...reports })).toEqual(
      [],
    );
  });
});

const OPEN = 'status: open';
/** The plan with a measure that is led by the department that reports. */
const led = (rest = OPEN, lead = '市公安局') => withMeasure(`departments: {lead: [${lead}]}\n${rest}`);
const decided = (...words: readonly [date: string, status: string][]) => {
  const decisions = words.map(
    ([date, status]) => `  - {date: ${date}, status: ${status}, by: 办公室, evidence: [一号]}`,
  );
  return `status: ${words.at(-1)?.[1]}\ndecisions:\n${decisions.join('\n')}`;
};

/** An entry on that measure, on a day of June, or of July after `7-`. */
const at = (day: string, fields: Entry = {}): Entry => {
  const [month, number] = day.includes('-') ? day.split('-') : ['6', day];
  return { measure: '02-1', date: `2022-0${month}-${number}`, ...fields };
};
const FULL = { percent: 100 };
const SUBMIT = { submit: true };

describe('unsubmitted-completion', () => {
  const UNSUBMITTED = (entry: number) => [`unsubmitted-completion ${entry} 100`];
  const check = (files: Files, ...entries: readonly (Entry | string)[]) =>
    found({ ...files, [JUNE]: report(...entries), 'plan.yaml': patient });
  /** So that no submission waits too long. */
  const patient = `${EXAMPLE_PLAN['plan.yaml']}alerts: {answerDays: 1000}\n`;

  test.each<[string, Entry[], string[]]>([
    ['once', [at('10', FULL)], UNSUBMITTED(1)],
    ['at the end of a run', [at('10', { percent: 90 }), at('11', FULL), at('12', FULL)], UNSUBMITTED(2)],
    [
      'at the end of the last run',
      [at('10', FULL), at('11', { percent: 90, note: '返工' }), at('12', FULL)],
      UNSUBMITTED(3),
    ],
    ['taken back', [at('10', FULL), at('11', { percent: 90, note: '返工' })], []],
    ['followed by an entry without a percentage', [at('10', FULL), at('11', { note: '补充' })], UNSUBMITTED(1)],
    ['not quite', [at('10', { percent: 99.9 })], []],
    ['with submit: false', [at('10', { ...FULL, submit: false })], UNSUBMITTED(1)],
    ['and submitted in the same entry', [at('10', { ...FULL, ...SUBMIT })], []],
    ['and submitted on the same day', [at('10', FULL), at('10', SUBMIT)], []],
    ['and submitted later', [at('10', FULL), at('20', SUBMIT)], []],
    ['and submitted at the second 100', [at('10', FULL), at('20', { ...FULL, ...SUBMIT })], []],
    ['and reported again after the submission', [at('10', { ...FULL, ...SUBMIT }), at('20', FULL)], []],
    ['after a submission that still waits', [at('10', { percent: 95, ...SUBMIT }), at('20', FULL)], []],
    ['whatever the order in the file', [at('20', SUBMIT), at('10', FULL)], []],
    ['and a submission of another measure', [at('10', FULL), { ...at('10', SUBMIT), measure: '01-2' }], UNSUBMITTED(1)],
    ['and a submission that was refused', [at('10', { ...FULL, submit: '是' })], []],
    ['and a misspelt key', [at('10', { ...FULL, sumbit: true })], []],
    ['and an unknown key', [at('10', { ...FULL, 申请销号: true })], []],
    ['and a later percentage that was refused', [at('10', FULL), at('20', { percent: '90%' })], []],
    ['and another field that was refused', [at('10', { ...FULL, note: 7 })], UNSUBMITTED(1)],
    ['and a submission on a refused day', [at('10', FULL), at('31', SUBMIT)], []],
    ['and a submission on an unknown measure', [at('10', FULL), { ...at('20', SUBMIT), measure: '02-9' }], []],
  ])('reported %s', async (_what, entries, expected) => {
    expect(await check(led(), ...entries)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['standing', 'status: open\nstanding: true', []],
    ['standing or not, nobody can say', 'status: open\nstanding: 是', []],
    ['said not to be standing', 'status: open\nstanding: false', UNSUBMITTED(1)],
    ['done', 'status: done', []],
    ['paused', 'status: paused', []],
    ['of a status that was refused', 'status: 在办', []],
    ['decided to be done', decided(['2022-06-20', 'done']), []],
    ['decided to be done, but still called open', decided(['2022-06-20', 'done']).replace('status: done', OPEN), []],
    ['reopened before', decided(['2022-05-20', 'paused'], ['2022-06-01', 'open']), UNSUBMITTED(1)],
    ['reopened after', decided(['2022-06-15', 'paused'], ['2022-06-20', 'open']), UNSUBMITTED(1)],
    [
      'decided in an order that is not that of time',
      decided(['2022-06-20', 'open'], ['2022-06-15', 'open']),
      UNSUBMITTED(1),
    ],
    ['decided on a day that was refused', `${OPEN}\ndecisions: [{date: 六月, status: open, by: 办公室}]`, []],
    ['decided with a word that was refused', `${OPEN}\ndecisions: [{date: 2022-06-01, status: 在办, by: 办公室}]`, []],
    [
      'decided by somebody that was refused',
      `${OPEN}\ndecisions: [{date: 2022-06-01, status: open, by: 7}]`,
      UNSUBMITTED(1),
    ],
    ['decided, but the list was refused', `${OPEN}\ndecisions: 无`, []],
    ['decided, but the key is misspelt', `${OPEN}\ndecision: [{date: 2022-06-20, status: open, by: 办公室}]`, []],
  ])('on a measure that is %s', async (_what, rest, expected) => {
    expect(await check(led(rest), at('10', FULL))).toEqual(expected);
  });

  test('is the smaller mistake beside a decision of the future', async () => {
    const files = led(decided(['2023-06-20', 'open']));
    expect((await check(files, at('10', FULL))).map((line) => line.split(' ')[0])).toEqual(['future-date']);
  });

  test.each<[string, Entry[], string[]]>([
    ['was not submitted before that', [at('10', FULL)], UNSUBMITTED(1)],
    ['was answered, and nothing is new', [at('10', { ...FULL, ...SUBMIT })], []],
    ['was answered on that day', [at('15', { ...FULL, ...SUBMIT })], []],
    ['is complete again', [at('10', { ...FULL, ...SUBMIT }), at('20', FULL)], UNSUBMITTED(2)],
    ['is submitted again', [at('10', { ...FULL, ...SUBMIT }), at('20', { ...FULL, ...SUBMIT })], []],
    ['is submitted again, though not as complete', [at('10', { ...FULL, ...SUBMIT }), at('20', SUBMIT)], []],
  ])('sent back on the 15th, a measure that %s', async (_what, entries, expected) => {
    expect(await check(led(decided(['2022-06-15', 'open'])), ...entries)).toEqual(expected);
  });

  const both = (roles: string, rest = OPEN) => withMeasure(`departments: {${roles}}\n${rest}`);

  test.each<[string, Files, string[]]>([
    ['one of two leads', both('lead: [市应急管理局, 市公安局]'), UNSUBMITTED(1)],
    ['a helper of the lead', both('lead: [市应急管理局], support: [市公安局]'), []],
    ['a responsible one beside the lead', both('lead: [市应急管理局], responsible: [市公安局]'), []],
    ['the collator without a lead', both('responsible: [市应急管理局]', `collator: 市公安局\n${OPEN}`), UNSUBMITTED(1)],
    ['the collator beside a lead', both('lead: [市应急管理局]', `collator: 市公安局\n${OPEN}`), []],
    ['a responsible one beside the collator', both('responsible: [市公安局]', `collator: 市应急管理局\n${OPEN}`), []],
    ['a responsible one without either', both('responsible: [市应急管理局, 市公安局]'), UNSUBMITTED(1)],
    ['a member of a responsible group', both('responsible: [市安委会成员单位]'), []],
    ['a responsible one beside a lead that was refused', both('lead: 市应急管理局, responsible: [市公安局]'), []],
    ['a responsible one beside an empty lead', both('lead: [], responsible: [市公安局]'), []],
    ['a responsible one beside a misspelt lead', both('leads: [市应急管理局], responsible: [市公安局]'), []],
    [
      'a responsible one beside a collator that was refused',
      both('responsible: [市公安局]', `collator: 7\n${OPEN}`),
      [],
    ],
    ['the lead of a task that could not be read', { ...both('lead: [市公安局]'), 'tasks/02.yaml': UNREADABLE }, []],
    ['the lead in a plan without departments', { ...both('lead: [市公安局]'), 'departments.yaml': 'folder' }, []],
  ])('by %s', async (_what, files, expected) => {
    expect(await check(files, at('10', FULL))).toEqual(expected);
  });

  test('concerns each department by itself', async () => {
    const files = both('lead: [市应急管理局, 市公安局]');
    const theirs = { ...files, 'progress/2022-06/yingji.yaml': report(at('10', { ...FULL, ...SUBMIT })) };
    expect(await check(theirs, at('10', FULL))).toEqual(UNSUBMITTED(1));
    expect(await check(theirs, at('10', { ...FULL, ...SUBMIT }))).toEqual([]);
  });

  test('is silent where a whole month could not be read', async () => {
    expect(await check({ ...led(), 'progress/2022-07': 'folder' }, at('10', FULL))).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['of the same department', JULY, []],
    ['of another department', 'progress/2022-07/yingji.yaml', UNSUBMITTED(1)],
  ])('beside a file %s that could not be read', async (_what, path, expected) => {
    expect(await check({ ...led(), [path]: UNREADABLE }, at('10', FULL))).toEqual(expected);
  });
});

describe('unanswered-submission', () => {
  const WAITED = 'unanswered-submission';
  const july = (...entries: readonly Entry[]) => ({ [JULY]: report(...entries) });
  const settings = (text: string) => ({ 'plan.yaml': `${EXAMPLE_PLAN['plan.yaml']}${text}\n` });

  test.each<[string, string, string, number | undefined]>([
    ['the default', '', '2022-07-16', undefined],
    ['the default', '', '2022-07-15', 16],
    ['one day', 'alerts: {answerDays: 1}', '2022-07-30', undefined],
    ['one day', 'alerts: {answerDays: 1}', '2022-07-29', 2],
    ['30 days', 'alerts: {answerDays: 30}', '2022-07-01', undefined],
    ['29 days', 'alerts: {answerDays: 29}', '2022-07-01', 30],
    ['the default among other alerts', 'alerts: {staleDays: 3}', '2022-07-15', 16],
    ['the default among wrong alerts', 'alerts: {staleDays: 三十}', '2022-07-15', 16],
    ['a number that was refused', 'alerts: {answerDays: 十五}', '2022-07-01', undefined],
    ['a number under a misspelt key', 'alerts: {answerDay: 60}', '2022-07-01', undefined],
    ['alerts that were refused', 'alerts: 60', '2022-07-01', undefined],
    ['alerts under a misspelt key', 'alert: {answerDays: 60}', '2022-07-01', undefined],
  ])('with %s (%s), submitted on %s', async (_what, text, date, days) => {
    const files = { ...led(), ...july({ measure: '02-1', date, submit: true }), ...(text !== '' && settings(text)) };
    const diagnostics = await progressDiagnostics(files);
    expect(diagnostics.map(({ code, params }) => [code, 'days' in params ? params.days : 0])).toEqual(
      days === undefined ? [] : [[WAITED, days]],
    );
  });

  test('says since when, how long and how long it may be', async () => {
    const files = { ...led(), [JUNE]: report(at('30', SUBMIT)) };
    expect(await onlyParams(files)).toEqual({ measure: '02-1', date: '2022-06-30', days: 31, limit: 15 });
  });

  test('is silent where plan.yaml could not be read', async () => {
    expect(await found({ ...led(), [JUNE]: report(at('10', SUBMIT)), 'plan.yaml': UNREADABLE })).toEqual([]);
  });

  const waits = (entry: number) => [`${WAITED} ${entry} "submit"`];

  test.each<[string, string, Entry[], string[]]>([
    ['never', OPEN, [at('10', FULL), at('11', { percent: 90, note: '返工' })], []],
    ['once', OPEN, [at('10', SUBMIT)], waits(1)],
    ['without a percentage of 100', OPEN, [at('10', { percent: 90, ...SUBMIT })], waits(1)],
    ['and completed by papers', OPEN, [at('10', SUBMIT), at('20', { note: '补充材料' })], waits(1)],
    ['twice: the first one counts', OPEN, [at('10', SUBMIT), at('20', SUBMIT)], waits(1)],
    ['twice in another order', OPEN, [at('20', SUBMIT), at('10', SUBMIT)], waits(2)],
    ['twice on one day', OPEN, [at('10', SUBMIT), at('10', SUBMIT)], waits(1)],
    ['and answered', decided(['2022-06-20', 'open']), [at('10', SUBMIT)], []],
    ['and answered on the day', decided(['2022-06-10', 'open']), [at('10', SUBMIT)], []],
    [
      'and answered, and submitted again',
      decided(['2022-06-11', 'open']),
      [at('10', SUBMIT), at('20', SUBMIT)],
      waits(2),
    ],
    ['and closed', decided(['2022-06-20', 'done']), [at('10', SUBMIT)], []],
    ['for standing work', 'status: open\nstanding: true', [at('10', SUBMIT)], waits(1)],
    ['but paused', decided(['2022-06-05', 'paused']), [at('10', SUBMIT)], []],
    ['in a wrong month', OPEN, [{ ...at('10', SUBMIT), date: '2022-05-10' }], ['wrong-month 1 "2022-05-10"']],
    ['as was refused', OPEN, [at('10', { submit: '是' })], []],
  ])('submitted %s', async (_what, rest, entries, expected) => {
    expect(await found({ ...led(rest), [JUNE]: report(...entries) })).toEqual(expected);
  });

  test('is the smaller mistake beside a decision of the future', async () => {
    const files = { ...led(decided(['2023-06-20', 'open'])), [JUNE]: report(at('10', SUBMIT)) };
    expect((await found(files)).map((line) => line.split(' ')[0])).toEqual(['future-date']);
  });

  describe('of two leads', () => {
    const two = { ...led(OPEN, '市应急管理局, 市公安局'), [JUNE]: report(at('10', SUBMIT)) };
    const theirs = (...entries: readonly Entry[]) => ({ ...two, 'progress/2022-06/yingji.yaml': report(...entries) });

    test.each<[string, Files, string[]]>([
      ['the other has not submitted', theirs(at('05')), []],
      ['the other submitted before', theirs(at('05', SUBMIT)), waits(1)],
      ['the other submitted after', theirs(at('20', SUBMIT)), [`${WAITED} progress/2022-06/yingji.yaml:2 "submit"`]],
      [
        'a file of the other could not be read',
        { ...theirs(at('05', SUBMIT)), 'progress/2022-07/yingji.yaml': UNREADABLE },
        waits(1),
      ],
      ['the other is unknown', edited(theirs(at('05', SUBMIT)), 'tasks/02.yaml', '市应急管理局', '市应急管理'), []],
    ])('where %s', async (_what, files, expected) => {
      expect(await found(files)).toEqual(expected);
    });

    test('waits since the last of both, however long the first one has waited', async () => {
      const late = july({ measure: '02-1', date: '2022-07-16', submit: true });
      const files = { ...theirs(at('01', SUBMIT)), [JUNE]: report(at('01')), ...late };
      expect(await found(files)).toEqual([]);
    });
  });
});

describe('a file of which some text could not be read', () => {
  /** The codes that the rules find when a part of the file was left out, which is reported by itself. */
  async function foundWithout(files: Files, unread?: string): Promise<string[]> {
    const parsed = await Promise.all(toSources(files).map(parseFile));
    const partly = parsed.map((file) => {
      const lost = finding('yaml-syntax', file.path, FILE_START, { problem: 'UNEXPECTED_TOKEN' });
      return file.path === unread ? { ...file, findings: [lost] } : file;
    });
    const draft = toPlanDraft(partly, EXAMPLE_DATE);
    return Object.values(PROGRESS_RULES).flatMap((rule) => [...rule(draft)].map(({ code }) => code));
  }

  const foreign = withMeasure(`departments: {lead: [市应急管理局]}\n${OPEN}`);

  test.each<[string, Files, string[]]>([
    ['unknown-action', reported(on('10', { actions: ['a7'] })), [TASK]],
    ['unknown-milestone', reported({ ...on('10'), measure: '01-4', milestone: 'm1' }), [TASK]],
    ['foreign-progress', { ...foreign, [JUNE]: report(at('10')) }, ['tasks/02.yaml', 'departments.yaml']],
    ['falling-percent', reported(on('10', { percent: 40 }), on('20', { percent: 30 })), [JUNE]],
    [
      'falling-target',
      reported(on('10', { targets: { stations: 2 } }), on('20', { targets: { stations: 1 } })),
      [JUNE],
    ],
    [
      'unsubmitted-completion',
      { ...led(), [JUNE]: report(at('10', FULL)) },
      [JUNE, 'tasks/02.yaml', 'departments.yaml'],
    ],
    [
      'unanswered-submission',
      { ...led(), [JUNE]: report(at('10', SUBMIT)) },
      ['plan.yaml', 'tasks/02.yaml', 'departments.yaml'],
    ],
  ])('may hold what would make %s wrong', async (code, files, places) => {
    expect(await foundWithout(files)).toEqual([code]);
    expect(await foundWithout(files, 'events/2022-06-03-crash.yaml')).toEqual([code]);
    for (const place of places) expect(await foundWithout(files, place)).toEqual([]);
  });
});

describe('the order of entries and files', () => {
  const DEPARTMENTS = ['gongan', 'yingji'] as const;
  const entries = fc.uniqueArray(
    fc.record(
      {
        day: fc.integer({ min: 1, max: 90 }),
        department: fc.constantFrom(...DEPARTMENTS),
        measure: fc.constantFrom('01-1', '01-2', '01-3', '01-4', '02-1'),
        percent: fc.constantFrom(0, 30, 60, 100, 100),
        submit: fc.boolean(),
        targets: fc.record({ stations: fc.integer({ min: 0, max: 5 }) }),
        note: fc.constant('说明'),
      },
      { requiredKeys: ['day', 'department', 'measure'] },
    ),
    { selector: ({ day }) => day, maxLength: 25 },
  );
  const plan = led(OPEN, '市应急管理局, 市公安局');

  /** Reports of May, June and July, in the files where they belong, each sorted by some key. */
  function arrange(list: readonly { day: number; department: string }[], order: readonly number[]): Files {
    const files = new Map<string, Entry[]>();
    const shuffled = list.toSorted((a, b) => (order[a.day] ?? 0) - (order[b.day] ?? 0));
    for (const { day, department, ...fields } of shuffled) {
      const [month, number] = [5 + Math.floor((day - 1) / 30), ((day - 1) % 30) + 1];
      const date = `2022-0${month}-${String(number).padStart(2, '0')}`;
      const path = `progress/2022-0${month}/${department}.yaml`;
      files.set(path, [...(files.get(path) ?? []), { date, ...fields }]);
    }
    const reports = [...files].map(([path, group]) => [path, report(...group)]);
    const { [JUNE]: _june, ...rest } = plan;
    return Object.fromEntries([...reports, ...Object.entries(rest)]);
  }

  async function findingsOf(files: Files): Promise<string[]> {
    const lineOf = (file: string, line: number) => `${file} ${String(files[file]).split('\n')[line - 1]}`;
    const diagnostics = await progressDiagnostics(files);
    return diagnostics
      .map(({ code, file, line, params, related }) => {
        const second = related ? lineOf(related.file, related.place.line) : '';
        return [code, lineOf(file, line), JSON.stringify(params), second].join(' | ');
      })
      .sort();
  }

  test('does not matter', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(entries, fc.array(fc.nat(), { minLength: 91, maxLength: 91 }), async (list, order) => {
        const sorted = await findingsOf(arrange(list, [...order.keys()]));
        for (const line of sorted) seen.add(line.split(' ')[0] ?? '');
        expect(await findingsOf(arrange(list, order))).toEqual(sorted);
      }),
      { numRuns: 150, seed: 3 },
    );
    expect([...seen].sort()).toEqual([
      'falling-percent',
      'falling-target',
      'foreign-progress',
      'unanswered-submission',
      'unknown-target',
      'unsubmitted-completion',
    ]);
  });
});
