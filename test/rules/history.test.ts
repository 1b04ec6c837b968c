/** What only two revisions can show: each change of the example plan, and what is said of it. */
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/diagnostics/catalog/entry.js';
import { EXAMPLE_DATE, EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { FILES } from '../../src/diagnostics/catalog/files.js';
import { HISTORY } from '../../src/diagnostics/catalog/history.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { checkPlan } from '../../src/workspace/check-plan.js';
import { checkFiles, toSources, writeFiles } from '../support/example.js';

const TASK = 'tasks/01.yaml';
const PROGRESS = 'progress/2022-06/gongan.yaml';
const EVENT = 'events/2022-06-03-crash.yaml';
const EXTENSION =
  '      - {date: 2022-05-20, from: 2022-06, to: 2022-09, reason: 机构调整, approvedBy: 示例市安全生产委员会}\n';
const DECISION = '      - {date: 2022-07-10, status: done, by: 市安委会办公室, evidence: [安委办〔2022〕3号]}\n';
const FIRST_ENTRY = '- measure: 01-2\n  date: 2022-06-10\n  percent: 40\n  targets: {stations: 2}\n';
const OTHER_ENTRY = '- measure: 01-2\n  date: 2022-06-10\n  percent: 20\n';
const THIRD_MEASURE =
  '  - id: 01-3\n    title: 举办培训班\n    departments:\n      responsible: [市应急管理局]\n    collator: 市应急管理局\n    status: open\n\n';
const LAST_MEASURE = `  - id: 01-4
    title: 开展应急演练
    departments:
      lead: [市应急管理局]
      support: [市安委会成员单位]
    status: open
`;

const decidedMeasure = (id: string, title: string) =>
  `  - id: ${id}\n    title: ${title}\n    departments:\n      lead: [市公安局]\n    status: done\n    decisions:\n${DECISION}`;
const SECOND_TASK = `# yaml-language-server: $schema=../../schemas/task.schema.json
id: "02"
title: 排查隐患
section: "1"
measures:
${decidedMeasure('02-1', '每月检查')}${decidedMeasure('02-2', '建立台账')}`;

const progressFile = (entries: string) =>
  `# yaml-language-server: $schema=../../../schemas/progress.schema.json\n${entries}`;

/** A change of a plan: some text of a file, a whole file, or no such file any more. */
type Change = readonly [path: string, from: string, to: string] | readonly [path: string, text: string | null];

function change(files: Files, changes: readonly Change[]): Files {
  const plan: Record<string, Files[string]> = { ...files };
  for (const [path, from, to] of changes) {
    if (to !== undefined && String(plan[path]).split(String(from)).length !== 2) throw new Error(`not once: ${from}`);
    plan[path] = to === undefined ? from : String(plan[path]).replace(String(from), () => to);
  }
  return plan;
}

/** A diagnostic with the text that it marks, and what it is about. */
function show({ code, file, line, column, endColumn, params }: Diagnostic, files: Files): string {
  const text = String(files[file] ?? '').split('\n')[line - 1] ?? '';
  const words = code in HISTORY ? Object.values(params) : [];
  return [code, file, `«${text.slice(column - 1, endColumn - 1)}»`, ...words].join(' ');
}

/** What is found after some changes to the example plan, or to the plan that others have made of it before. */
async function findingsAfter(changes: readonly Change[], earlier: readonly Change[] = []): Promise<string[]> {
  const before = change(EXAMPLE_PLAN, earlier);
  const after = change(before, changes);
  const { diagnostics } = await checkFiles(after, before);
  // git tells of the changed files only, which must make no difference.
  const changed = Object.entries(before).filter(([path, text]) => after[path] !== text);
  expect((await checkFiles(after, Object.fromEntries(changed))).diagnostics).toEqual(diagnostics);
  return diagnostics.map((diagnostic) => show(diagnostic, after));
}

type Case = readonly [
  name: string,
  changes: readonly Change[],
  expected: readonly string[],
  earlier?: readonly Change[],
];

function testEach(cases: readonly Case[]): void {
  for (const [name, changes, expected, earlier] of cases) {
    test(name, async () => {
      expect(await findingsAfter(changes, earlier)).toEqual(expected);
    });
  }
}

const DUE = '    due: 2022-11\n';
const newExtension = (to: string) =>
  `    extensions:\n      - {date: 2022-07-20, from: 2022-11, to: ${to}, reason: 选址调整, approvedBy: 示例市安全生产委员会}\n`;

describe('moved-due', () => {
  testEach([
    ['a later due', [[TASK, DUE, '    due: 2022-12\n']], ['moved-due tasks/01.yaml «2022-12» 2022-11 2022-12']],
    ['an earlier due', [[TASK, DUE, '    due: 2022-Q3\n']], ['moved-due tasks/01.yaml «2022-Q3» 2022-11 2022-Q3']],
    ['the same day in other words', [[TASK, DUE, '    due: 2022-11-30\n']], []],
    ['a due that is gone', [[TASK, DUE, '']], ['moved-due tasks/01.yaml «01-2» 2022-11']],
    ['a due where there was none', [[TASK, LAST_MEASURE, `${LAST_MEASURE}    due: 2022-10\n`]], []],
    ['a due with an extension', [[TASK, DUE, `    due: 2022-12\n${newExtension('2022-12')}`]], []],
    [
      'an extension to the same day in other words',
      [[TASK, DUE, `    due: 2022-12-31\n${newExtension('2022-Q4')}`]],
      [],
    ],
    [
      'an extension to another day',
      [[TASK, DUE, `    due: 2022-12-20\n${newExtension('2022-12')}`]],
      ['broken-extensions tasks/01.yaml «2022-12»'],
    ],
    [
      'an extension that was there before',
      [[TASK, '    due: 2022-09\n', '    due: 2022-10\n']],
      ['broken-extensions tasks/01.yaml «2022-09»'],
    ],
    [
      'an extension that was there before, where broken extensions are no error',
      [
        [TASK, '    due: 2022-09\n', '    due: 2022-10\n'],
        ['plan.yaml', 'sections:', 'rules: {broken-extensions: off}\nsections:'],
      ],
      ['moved-due tasks/01.yaml «2022-10» 2022-09 2022-10'],
    ],
    [
      'an extension that is taken back with its due',
      [
        [TASK, '    due: 2022-09\n', '    due: 2022-06\n'],
        [TASK, `    extensions:\n${EXTENSION}`, ''],
      ],
      ['removed-record tasks/01.yaml «01-1» extension 2022-05-20 01-1'],
    ],
    [
      'an extension that is changed with its due',
      [
        [TASK, '    due: 2022-09\n', '    due: 2022-10\n'],
        [TASK, 'to: 2022-09,', 'to: 2022-10,'],
      ],
      ['rewritten-record tasks/01.yaml «date» extension 2022-05-20 01-1'],
    ],
    [
      'a measure that moves to another file',
      [
        [TASK, `${LAST_MEASURE}    due: 2022-10\n`, ''],
        ['tasks/02.yaml', `${SECOND_TASK}${LAST_MEASURE}    due: 2022-11\n`],
      ],
      ['measure-id-mismatch tasks/02.yaml «01-4»', 'moved-due tasks/02.yaml «2022-11» 2022-10 2022-11'],
      [[TASK, LAST_MEASURE, `${LAST_MEASURE}    due: 2022-10\n`]],
    ],
    ['an impossible due', [[TASK, DUE, '    due: 2022-13\n']], ['impossible-date tasks/01.yaml «2022-13»']],
    ['a misspelt due', [[TASK, DUE, '    deu: 2022-11\n']], ['unknown-property tasks/01.yaml «deu»']],
    [
      'misspelt extensions',
      [[TASK, DUE, `    due: 2022-12\n${newExtension('2022-12').replace('extensions', 'extension')}`]],
      ['unknown-property tasks/01.yaml «extension»'],
    ],
    [
      'an extension to an impossible day',
      [[TASK, DUE, `    due: 2022-12\n${newExtension('2022-12-32')}`]],
      ['impossible-date tasks/01.yaml «2022-12-32»'],
    ],
    ['a due that was impossible', [[TASK, '2022-13', '2022-12']], [], [[TASK, DUE, '    due: 2022-13\n']]],
    [
      'in a file that could not be read before',
      [
        [TASK, '\u0000', ''],
        [TASK, DUE, '    due: 2022-12\n'],
      ],
      [],
      [[TASK, 'id: "01"', 'id: "01"\u0000']],
    ],
  ]);

  test('in a file that cannot be read', async () => {
    const found = await findingsAfter([
      [TASK, 'id: "01"', 'id: "01"\u0000'],
      [TASK, DUE, '    due: 2022-12\n'],
    ]);
    expect(found).toEqual(['nul-byte tasks/01.yaml «\u0000»']);
  });
});

const SECOND_DECISION = '      - {date: 2022-07-20, status: done, by: 市安委会办公室, evidence: [现场核查]}\n';

describe('removed-record', () => {
  testEach([
    [
      'a decision',
      [[TASK, SECOND_DECISION, '']],
      ['removed-record tasks/01.yaml «01-1» decision 2022-07-20 01-1'],
      [[TASK, DECISION, DECISION + SECOND_DECISION]],
    ],
    [
      'an extension',
      [[TASK, `    extensions:\n${EXTENSION}`, '']],
      ['removed-record tasks/01.yaml «01-1» extension 2022-05-20 01-1'],
    ],
    ['an entry', [[PROGRESS, FIRST_ENTRY, '']], [`removed-record ${PROGRESS} «» progress 2022-06-10 01-2`]],
    [
      'two of three equal entries',
      [[PROGRESS, FIRST_ENTRY.repeat(3), FIRST_ENTRY]],
      [
        `removed-record ${PROGRESS} «» progress 2022-06-10 01-2`,
        `removed-record ${PROGRESS} «» progress 2022-06-10 01-2`,
      ],
      [[PROGRESS, FIRST_ENTRY, FIRST_ENTRY.repeat(3)]],
    ],
    ['a file of entries is one change', [[PROGRESS, null]], [`removed-record ${PROGRESS} «» progress 2022-06-10 01-2`]],
    [
      'an event',
      [
        [EVENT, null],
        [PROGRESS, '  event: 2022-06-03-crash\n  trigger: meeting\n', ''],
      ],
      [
        `removed-record ${EVENT} «» event 2022-06-03`,
        `rewritten-record ${PROGRESS} «measure» progress 2022-06-28 01-2`,
      ],
    ],
    [
      'the date of a decision',
      [[TASK, 'date: 2022-07-10', 'date: 2022-07-11']],
      ['removed-record tasks/01.yaml «01-1» decision 2022-07-10 01-1'],
    ],
    [
      'a measure with all its records is one change',
      [
        [
          TASK,
          EXAMPLE_PLAN[TASK]?.slice(
            EXAMPLE_PLAN[TASK].indexOf('  - id: 01-1'),
            EXAMPLE_PLAN[TASK].indexOf('  - id: 01-2'),
          ) ?? '',
          '',
        ],
        [TASK, '    after: [01-1]\n', ''],
      ],
      ['removed-record tasks/01.yaml «measures» decision 2022-07-10 01-1'],
    ],
    ['a measure without records', [[TASK, THIRD_MEASURE, '']], []],
    [
      'a task with records is one change',
      [['tasks/02.yaml', null]],
      ['removed-record tasks/02.yaml «» decision 2022-07-10 02-1'],
      [['tasks/02.yaml', SECOND_TASK]],
    ],
    [
      'an entry that moves to the file of another month',
      [
        [PROGRESS, FIRST_ENTRY, ''],
        ['progress/2022-07/gongan.yaml', progressFile(FIRST_ENTRY)],
      ],
      ['wrong-month progress/2022-07/gongan.yaml «2022-06-10»'],
    ],
    [
      'records in another order',
      [[TASK, DECISION + SECOND_DECISION, SECOND_DECISION + DECISION]],
      [],
      [[TASK, DECISION, DECISION + SECOND_DECISION]],
    ],
    [
      'keys in another order',
      [[EVENT, 'kind: accident\ndate: 2022-06-03\n', 'date: 2022-06-03\nkind: accident\n']],
      [],
    ],
    [
      'an entry whose date is impossible now',
      [[PROGRESS, 'date: 2022-06-10', 'date: 2022-06-31']],
      [`impossible-date ${PROGRESS} «2022-06-31»`],
    ],
    [
      'an entry whose measure is misspelt now',
      [[PROGRESS, '- measure: 01-2\n  date: 2022-06-10', '- mesure: 01-2\n  date: 2022-06-10']],
      [`unknown-property ${PROGRESS} «mesure»`],
    ],
    [
      'decisions that are misspelt now',
      [[TASK, '    extensions:', '    extensons:']],
      ['unknown-property tasks/01.yaml «extensons»'],
    ],
    [
      'a decision in a part that cannot be read',
      [[TASK, DECISION, `<<<<<<< HEAD\n${DECISION}=======\n>>>>>>> other\n`]],
      ['merge-conflict tasks/01.yaml «<<<<<<<»'],
    ],
    [
      'a measure whose id is mistaken now',
      [
        [TASK, '  - id: 01-1', '  - id: 10-1'],
        [TASK, '    after: [01-1]\n', ''],
      ],
      ['measure-id-mismatch tasks/01.yaml «10-1»'],
    ],
    [
      'a measure whose id is given twice now',
      [
        [TASK, '  - id: 01-2', '  - id: 01-1'],
        [PROGRESS, null],
      ],
      [`removed-record ${PROGRESS} «» progress 2022-06-10 01-2`, 'duplicate-id tasks/01.yaml «01-1»'],
    ],
  ]);

  test('decisions whose key is gone are unknown keys of what stands above', async () => {
    const found = await findingsAfter([[TASK, '    decisions:\n', '']]);
    expect(found).toContain('unknown-property tasks/01.yaml «status»');
    expect(found.filter((line) => /^(removed|rewritten)-record/.test(line))).toEqual([]);
  });

  test.each(['tasks', 'progress', 'events'])('a misnamed folder %s is one mistake', async (folder) => {
    expect(await foundOnDisk(folder, `${folder}s`)).toEqual([`file-misplaced ${folder}s`]);
  });

  test.each([TASK, PROGRESS, EVENT])('another ending of %s is one mistake', async (path) => {
    const name = path.replace('.yaml', '.yml');
    expect(await foundOnDisk(path, name)).toEqual([`file-extension ${name}`]);
  });

  /** What is found by the workspace's reading, and by comparison, where a file or folder has another name. */
  async function foundOnDisk(path: string, name: string): Promise<string[]> {
    const files = Object.entries(EXAMPLE_PLAN).map(([file, text]) => [file.replace(path, name), text]);
    const directory = writeFiles({ ...Object.fromEntries(files), 'tasks/02.yaml': SECOND_TASK });
    const options = { asOf: EXAMPLE_DATE, before: toSources(EXAMPLE_PLAN) };
    const { diagnostics } = await checkPlan(`${directory}/plan`, options);
    return diagnostics
      .filter(({ code }) => code in HISTORY || code in FILES)
      .map(({ code, file }) => `${code} ${file}`);
  }
});

describe('rewritten-record', () => {
  testEach([
    ['a decision', [[TASK, '3号', '4号']], ['rewritten-record tasks/01.yaml «date» decision 2022-07-10 01-1']],
    [
      'an extension whose keys are in another order',
      [
        [
          TASK,
          EXTENSION,
          '      - {to: 2022-09, reason: 调整, approvedBy: 示例市安全生产委员会, from: 2022-06, date: 2022-05-20}\n',
        ],
      ],
      ['rewritten-record tasks/01.yaml «to» extension 2022-05-20 01-1'],
    ],
    [
      'an entry',
      [[PROGRESS, 'percent: 40', 'percent: 45']],
      [`rewritten-record ${PROGRESS} «measure» progress 2022-06-10 01-2`],
    ],
    [
      'an entry to which something is added',
      [[PROGRESS, 'percent: 40', 'percent: 40\n  note: 已开工']],
      [`rewritten-record ${PROGRESS} «measure» progress 2022-06-10 01-2`],
    ],
    [
      'the second of two entries on one day, where the first is gone',
      [[PROGRESS, `${FIRST_ENTRY}${OTHER_ENTRY}`, OTHER_ENTRY.replace('percent: 20', 'percent: 25')]],
      [
        `removed-record ${PROGRESS} «» progress 2022-06-10 01-2`,
        `rewritten-record ${PROGRESS} «measure» progress 2022-06-10 01-2`,
      ],
      [[PROGRESS, FIRST_ENTRY, `${FIRST_ENTRY}${OTHER_ENTRY}`]],
    ],
    [
      'the first of two entries on one day is gone, and the second stays',
      [[PROGRESS, FIRST_ENTRY, '']],
      [`removed-record ${PROGRESS} «» progress 2022-06-10 01-2`],
      [[PROGRESS, FIRST_ENTRY, `${FIRST_ENTRY}${OTHER_ENTRY}`]],
    ],
    [
      'an entry of one department, where another reported the same',
      [[PROGRESS, 'percent: 40', 'percent: 45']],
      [`rewritten-record ${PROGRESS} «measure» progress 2022-06-10 01-2`],
      [['progress/2022-06/jiaojing.yaml', progressFile(FIRST_ENTRY)]],
    ],
    [
      'an event',
      [[EVENT, 'date: 2022-06-03', 'date: 2022-06-04']],
      [`rewritten-record ${EVENT} «kind» event 2022-06-03`],
    ],
    [
      'an event that gets a summary',
      [[EVENT, 'kind: accident', 'summary: 追尾\nkind: accident']],
      [`rewritten-record ${EVENT} «summary» event 2022-06-03`],
    ],
    [
      'nothing but quotes, layout and comments',
      [
        [
          TASK,
          DECISION,
          '      # 办公室认定\n      - date: "2022-07-10"\n        evidence:\n          - "安委办〔2022〕3号"\n        by: 市安委会办公室\n        status: "done"\n',
        ],
        [EVENT, 'kind: accident', 'kind: "accident"  # 事故'],
      ],
      [],
    ],
    [
      'the width of characters, as a fix writes them',
      [[TASK, '〔２０２２〕', '〔2022〕']],
      [],
      [[TASK, '安委办〔2022〕', '安委办〔２０２２〕']],
    ],
    [
      'blanks at the end of a line, as a fix removes them',
      [[EVENT, '追尾  \n', '追尾\n']],
      [],
      [[EVENT, 'kind: accident', 'summary: |\n  追尾  \n  两车受损\nkind: accident']],
    ],
    [
      'a value that was refused before',
      [[TASK, 'status: 已完成, by', 'status: done, by']],
      [],
      [[TASK, 'status: done, by', 'status: 已完成, by']],
    ],
    ['a value that is refused now', [[EVENT, 'kind: accident', 'kind: 事故']], [`invalid-value ${EVENT} «事故»`]],
    ['a key that is missing now', [[EVENT, 'kind: accident\n', '']], [`missing-property ${EVENT} «date»`]],
    [
      'a key of a decision that is missing now',
      [[TASK, ', by: 市安委会办公室, evidence', ', evidence']],
      ['missing-property tasks/01.yaml «date»'],
    ],
  ]);
});

describe('reused-id', () => {
  testEach([
    [
      'of a measure',
      [[TASK, '    title: 举办培训班', '    title: 整治危险化学品运输车辆']],
      ['reused-id tasks/01.yaml «01-3» 01-3 举办培训班 整治危险化学品运输车辆'],
    ],
    [
      'of a measure, with nothing on what else is new in it',
      [
        [TASK, '    title: 签订责任书', '    title: 开展矿山智能化建设'],
        [TASK, 'text: 逐级签订责任书', 'text: 推广无人驾驶'],
        [TASK, '    due: 2022-09\n    extensions:\n', '    due: 2022-10\n'],
        [TASK, EXTENSION, ''],
      ],
      ['reused-id tasks/01.yaml «01-1» 01-1 签订责任书 开展矿山智能化建设'],
    ],
    [
      'of a measure from another clause',
      [
        [TASK, '    title: 举办培训班', '    title: 推广无人驾驶'],
        [TASK, 'clause: 3', 'clause: 4'],
      ],
      ['reused-id tasks/01.yaml «01-3» 01-3 举办培训班 推广无人驾驶'],
      [[TASK, '    title: 举办培训班', '    title: 举办培训班\n    source: {item: 1, clause: 3}']],
    ],
    [
      'not of a measure from the same clause',
      [[TASK, '    title: 举办培训班', '    title: 提升监管人员素质']],
      [],
      [[TASK, '    title: 举办培训班', '    title: 举办培训班\n    source: {item: 1, clause: 3}']],
    ],
    [
      'of measures that were numbered anew',
      [
        [TASK, '  - id: 01-4', '  - id: 01-5'],
        [TASK, '  - id: 01-3', '  - id: 01-4'],
        [
          TASK,
          '  - id: 01-4\n    title: 举办',
          '  - id: 01-3\n    title: 举办一次\n    departments:\n      lead: [市公安局]\n    status: open\n\n  - id: 01-4\n    title: 举办',
        ],
      ],
      [
        'reused-id tasks/01.yaml «01-3» 01-3 举办培训班 举办一次',
        'reused-id tasks/01.yaml «01-4» 01-4 开展应急演练 举办培训班',
      ],
    ],
    ['not of a measure with a corrected title', [[TASK, 'title: 举办培训班', 'title: 举办培训斑']], []],
    [
      'not of a measure with a sharper title',
      [[TASK, 'title: 举办培训班', 'title: 举办安全生产监管人员专题培训班']],
      [],
    ],
    [
      'of an action',
      [[TASK, 'text: 建成并投入使用', 'text: 编制应急预案']],
      ['reused-id tasks/01.yaml «a1» a1 建成并投入使用 编制应急预案'],
    ],
    [
      'of actions that were numbered anew',
      [[TASK, '{id: a1, text: 建成并投入使用}', '{id: a1, text: 建成}\n      - {id: a2, text: 建成并投入使用}']],
      ['reused-id tasks/01.yaml «a1» a1 建成并投入使用 建成'],
    ],
    [
      'of a target',
      [[TASK, 'name: 救援站, compare', 'name: 无人机, compare']],
      ['reused-id tasks/01.yaml «stations» stations 救援站 无人机'],
    ],
    [
      'of a milestone',
      [[TASK, 'title: 完成选址', 'title: 通过验收']],
      ['reused-id tasks/01.yaml «m1» m1 完成选址 通过验收'],
    ],
    [
      'of a schedule',
      [[TASK, 'name: 现场检查', 'name: 调度会议']],
      ['reused-id tasks/01.yaml «check» check 现场检查 调度会议'],
    ],
    [
      'of a trigger',
      [[TASK, 'name: 现场警示教育会议', 'name: 提级调查']],
      ['reused-id tasks/01.yaml «meeting» meeting 现场警示教育会议 提级调查'],
    ],
    [
      'of a section',
      [['plan.yaml', 'title: 责任落实', 'title: 应急救援']],
      ['reused-id plan.yaml «"1"» 1 责任落实 应急救援'],
    ],
    ['not of a section with a sharper title', [['plan.yaml', 'title: 责任落实', 'title: 压实安全责任']], []],
    [
      'of an event kind',
      [['plan.yaml', 'name: 生产安全事故', 'name: 汛情']],
      ['reused-id plan.yaml «accident» accident 生产安全事故 汛情'],
    ],
    [
      'of a task, with nothing on its measures',
      [
        [TASK, 'title: 压实责任', 'title: 提升救援能力'],
        [TASK, 'title: 开展应急演练', 'title: 推广无人驾驶'],
        [TASK, DUE, '    due: 2022-12\n'],
        [TASK, THIRD_MEASURE, ''],
      ],
      ['reused-id tasks/01.yaml «"01"» 01 压实责任 提升救援能力'],
    ],
    [
      'of a department',
      [
        [
          'departments.yaml',
          '{id: yingji, name: 市应急管理局, kind: government, aliases: [市应急局]}',
          '{id: yingji, name: 市气象局, kind: government}\n  - {id: yj, name: 市应急管理局, kind: government, aliases: [市应急局]}',
        ],
        ['plan.yaml', 'sections:', 'rules: {unused-department: off}\nsections:'],
      ],
      ['reused-id departments.yaml «yingji» yingji 市应急管理局 市气象局'],
    ],
    [
      'not of a department that was renamed',
      [
        [
          'departments.yaml',
          'name: 市交警支队, kind: government',
          'name: 市道路运输中心, kind: government, formerNames: [{name: 市交警支队, until: 2022-06-30}]',
        ],
        [TASK, 'responsible: [市交警支队]', 'responsible: [市道路运输中心]'],
      ],
      [],
    ],
    [
      'not of a group whose name is an alias now',
      [
        ['departments.yaml', 'name: 市安委会成员单位', 'name: 各有关部门, aliases: [市安委会成员单位]'],
        [TASK, 'support: [市安委会成员单位]', 'support: [各有关部门]'],
      ],
      [],
    ],
    [
      'of a group by a department',
      [
        [
          'departments.yaml',
          'groups:\n  - {id: members, name: 市安委会成员单位, members: [市应急管理局, 市公安局]}',
          '  - {id: members, name: 市气象局, kind: vertical}',
        ],
        [TASK, 'support: [市安委会成员单位]', 'support: [市气象局]'],
      ],
      ['reused-id departments.yaml «members» members 市安委会成员单位 市气象局'],
    ],
    [
      'not of an id that is given twice',
      [
        [
          TASK,
          '- {id: a1, text: 建成并投入使用}',
          '- {id: a1, text: 编制应急预案}\n      - {id: a1, text: 建成并投入使用}',
        ],
      ],
      ['duplicate-id tasks/01.yaml «a1»'],
    ],
    [
      'not of a task in the wrong file',
      [['tasks/02.yaml', SECOND_TASK.replace('id: "02"', 'id: "01"')]],
      ['file-name-mismatch tasks/02.yaml «"01"»'],
    ],
    [
      'not of a thing whose wording is unknown',
      [[TASK, 'text: 建成并投入使用', 'text: [编制应急预案]']],
      ['wrong-type tasks/01.yaml «[编制应急预案]»'],
    ],
    [
      'not of a new id',
      [[TASK, LAST_MEASURE, LAST_MEASURE.replace('01-4', '01-5').replace('开展应急演练', '推广无人驾驶')]],
      [],
    ],
  ]);
});
