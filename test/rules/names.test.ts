/** Rules on departments, ids and lists: what the examples of the catalog do not show. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { buildRegister, findParty } from '../../src/model/register.js';
import { createNeighbourIndex } from '../../src/rules/names/neighbour-index.js';
import { indexParties } from '../../src/rules/names/party-index.js';
import { changed, checkWith, codesWith, linesWith, modeline, paramsWith, taskOf } from '../support/measures.js';
import { mendWith } from '../support/mended.js';
import { ROOT } from '../support/run.js';

const TASK = 'tasks/01.yaml';
const REGISTER = 'departments.yaml';
const MODELINE = '# yaml-language-server: $schema=../schemas/departments.schema.json\n';

/** More departments, as lines without their braces. */
const more = (...lines: readonly string[]) =>
  changed(REGISTER, ['groups:\n', `${lines.map((line) => `  - {${line}}\n`).join('')}groups:\n`]);

/** Findings of one code. */
async function only(code: string, files: Parameters<typeof linesWith>[0]): Promise<string[]> {
  return (await linesWith(files)).filter((line) => line.startsWith(`${code} `));
}

describe('a second place that disagrees', () => {
  test.each<[string, Parameters<typeof linesWith>[0], string[]]>([
    [
      'the id that was there first',
      changed(TASK, ['  - id: 01-3', '  - id: 01-1']),
      ['duplicate-id tasks/01.yaml:39 01-1 → first tasks/01.yaml:6 01-1'],
    ],
    [
      'the id of a department, for a group',
      changed(REGISTER, ['id: members', 'id: gongan']),
      ['duplicate-id departments.yaml:7 gongan → first departments.yaml:4 gongan'],
    ],
    [
      'the name that was there first',
      changed(REGISTER, ['name: 市公安局, kind', 'name: 市公安局, aliases: [市应急局], kind']),
      ['duplicate-name departments.yaml:4 市应急局 → first departments.yaml:3 市应急局'],
    ],
    [
      'the other role',
      changed(TASK, ['responsible: [市交警支队]', 'responsible: [市交警支队]\n      support: [市公安局]']),
      ['department-in-two-roles tasks/01.yaml:27 市公安局 → other tasks/01.yaml:25 市公安局'],
    ],
    [
      'the name that was meant',
      changed(TASK, ['support: [市公安局]', 'support: [市公安厅]']),
      ['unknown-department tasks/01.yaml:12 市公安厅 → registered departments.yaml:4 市公安局'],
    ],
    [
      'nothing where no name comes near',
      changed(TASK, ['support: [市公安局]', 'support: [省气象台]']),
      ['unknown-department tasks/01.yaml:12 省气象台'],
    ],
    [
      'the id that a progress file was meant for',
      { 'progress/2022-06/gongam.yaml': String(EXAMPLE_PLAN['progress/2022-06/gongan.yaml']) },
      ['unknown-department progress/2022-06/gongam.yaml:1  → registered departments.yaml:4 gongan'],
    ],
    [
      'the item that was there first, for each that follows',
      changed(TASK, ['responsible: [市交警支队]', 'responsible: [市交警支队, 市交警支队, 市交警支队]']),
      [
        'duplicate-item tasks/01.yaml:26 市交警支队 → first tasks/01.yaml:26 市交警支队',
        'duplicate-item tasks/01.yaml:26 市交警支队 → first tasks/01.yaml:26 市交警支队',
      ],
    ],
  ])('is %s', async (_what, files, expected) => {
    expect(await linesWith(files)).toEqual(expected);
  });

  test('of a role is not shown again for an item that is repeated', async () => {
    const files = changed(TASK, [
      'responsible: [市交警支队]',
      'responsible: [市交警支队]\n      support: [市公安局, 市公安局]',
    ]);
    expect(await codesWith(files)).toEqual(['department-in-two-roles', 'duplicate-item']);
  });
});

describe('an alias', () => {
  test.each([
    ['plain', '市应急局', '市应急管理局'],
    ['in quotes', '"市应急局"', '"市应急管理局"'],
    ['a former name', '市安监局', '市应急管理局'],
    ['an id', 'yingji', '市应急管理局'],
  ])('gives way to the full name: %s', async (_what, source, mended) => {
    const files = {
      ...changed(TASK, ['collator: 市应急管理局', `collator: ${source}`]),
      ...changed(REGISTER, [
        'aliases: [市应急局]',
        'aliases: [市应急局], formerNames: [{name: 市安监局, until: 2018-12-31}]',
      ]),
    };
    expect(await codesWith(files)).toEqual(['department-alias']);
    expect((await mendWith(files)).textOf(TASK)).toContain(`    collator: ${mended}\n`);
  });

  test('of a group does not stand for a department', async () => {
    const text = `${EXAMPLE_PLAN[REGISTER]}  - {id: all, name: 全体单位, aliases: [各单位], members: [各单位]}\n`;
    const found = await linesWith({ [REGISTER]: text, ...taskOf('    departments: {lead: [全体单位]}\n') });
    expect(found).toEqual(['unknown-department departments.yaml:8 各单位']);
  });
});

test('parties are found by the index as by the register', () => {
  const word = fc.constantFrom(
    '甲局',
    '乙局',
    '甲 局',
    'Ａ局',
    'A局',
    '(甲)',
    '（甲）',
    'a',
    'b',
    'A',
    '甲局\u200b',
    '丙',
  );
  const party = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: word,
    aliases: fc.array(word, { maxLength: 2 }),
  });
  const department = fc.record({
    former: fc.array(word, { maxLength: 1 }),
    party,
  });
  fc.assert(
    fc.property(
      fc.array(department, { maxLength: 4 }),
      fc.array(party, { maxLength: 2 }),
      word,
      (entries, groups, text) => {
        const departments = entries.map(({ former, party: own }) => ({
          ...own,
          kind: 'mass' as const,
          formerNames: former.map((name) => ({ name, until: '2020-01-01' })),
        }));
        const register = buildRegister(
          departments,
          groups.map((group) => ({ ...group, members: 'open' as const })),
        );
        expect(indexParties(register)(text)).toBe(findParty(register, text));
      },
    ),
    { numRuns: 1000 },
  );
});

describe('unused-department', () => {
  test('names departments and groups that nothing is about', async () => {
    const files = {
      [REGISTER]: `${more('id: qixiang, name: 市气象局, kind: vertical')[REGISTER]}  - {id: others, name: 其他单位, members: [市气象局]}\n`,
    };
    expect(await linesWith(files)).toEqual([
      'unused-department departments.yaml:6 市气象局',
      'unused-department departments.yaml:9 其他单位',
    ]);
    expect(await paramsWith(files)).toEqual([{ name: '市气象局' }, { name: '其他单位' }]);
  });

  const qixiang = more(
    'id: qixiang, name: 市气象局, kind: vertical, parent: 市水利局',
    'id: shuili, name: 市水利局, kind: government',
  );
  test.each<[string, Parameters<typeof linesWith>[0], string[]]>([
    ['a role', taskOf('    departments: {lead: [市气象局]}\n'), []],
    ['a collator', taskOf('    collator: 市气象局\n'), []],
    ['a schedule', taskOf('    schedules: [{id: a, name: 检查, every: 1 week, owedBy: 市气象局}]\n'), []],
    [
      'a trigger',
      taskOf('    triggers: [{id: a, event: accident, within: 1 day, name: 报告, owedBy: 市气象局}]\n'),
      [],
    ],
    [
      'its parent alone',
      taskOf('    departments: {lead: [市水利局]}\n'),
      ['unused-department departments.yaml:6 市气象局'],
    ],
  ])('is none that is named by %s, with those above it', async (_what, task, expected) => {
    expect(await linesWith({ ...qixiang, ...task })).toEqual(expected);
  });

  test('is none whose progress is there', async () => {
    const files = {
      ...more('id: qixiang, name: 市气象局, kind: vertical'),
      'progress/2022-06/qixiang.yaml': `${modeline('progress')}- measure: 01-4\n  date: 2022-06-01\n  nothing: true\n`,
    };
    expect(await only('unused-department', files)).toEqual([]);
  });

  test.each<[string, Parameters<typeof linesWith>[0], string]>([
    [
      'an alias',
      {
        ...more('id: qixiang, name: 市气象局, kind: vertical, aliases: [气象局]'),
        ...taskOf('    collator: 气象局\n'),
      },
      'department-alias',
    ],
    [
      'a slip',
      { ...more('id: qixiang, name: 市气象局, kind: vertical'), ...taskOf('    collator: 市气像局\n') },
      'unknown-department',
    ],
    [
      'a task that cannot be read',
      { ...more('id: qixiang, name: 市气象局, kind: vertical'), 'tasks/02.yaml': '['.repeat(200) },
      'too-deep',
    ],
    [
      'a name that cannot be read',
      { ...more('id: qixiang, name: 市气象局, kind: vertical'), ...taskOf('    collator: 5\n') },
      'unquoted-string',
    ],
    [
      'a wrong character',
      { ...more('id: qixiang, name: 市气象局, kind: vertical'), ...taskOf('    collator: 市气象局　\n') },
      'fullwidth-character',
    ],
  ])('is not said beside %s', async (_what, files, code) => {
    expect(await codesWith(files)).toEqual([code]);
  });
});

describe('similar-names', () => {
  /** The names as lead departments of one measure, so that all of them are used. */
  const named = (...departments: readonly string[]) => {
    const lines = departments.map((name, at) => {
      const [full = '', kind = 'government', rest = ''] = name.split('/');
      return `id: d${at}, name: ${full}, kind: ${kind}${rest}`;
    });
    const leads = departments.map((name) => name.split('/')[0]).join(', ');
    return { ...more(...lines), ...taskOf(`    departments: {responsible: [${leads}]}\n    collator: 市公安局\n`) };
  };

  test.each([
    ['another last character', ['市水利局', '市水利厅'], '市水利厅 → 市水利局'],
    ['a last character more', ['市水利', '市水利局'], '市水利局 → 市水利'],
    ['a last character less', ['市水利局', '市水利'], '市水利 → 市水利局'],
    ['another character in a long name', ['市水利建设局', '市水力建设局'], '市水力建设局 → 市水利建设局'],
    ['a character more in a long name', ['市水利建局', '市水利建设局'], '市水利建设局 → 市水利建局'],
    ['a first character less', ['市水利建设局', '水利建设局'], '水利建设局 → 市水利建设局'],
    ['the last character of counties', ['沂南县/county', '沂南区/county'], '沂南区 → 沂南县'],
    ['a county and another', ['沂南县水利局/county', '沂水县水利局'], '沂水县水利局 → 沂南县水利局'],
    ['a character outside the first plane', ['市\u{20000}利局', '市\u{20001}利局'], undefined],
    ['another character in a short name', ['市财政局', '市民政局'], undefined],
    ['another character in counties', ['沂南县人民政府/county', '沂水县人民政府/county'], undefined],
    ['two characters', ['市水利建设局', '市水力建没局'], undefined],
    ['changed places', ['市水利建设局', '市利水建设局'], undefined],
    [
      'a former name',
      ['市水利建设局', '市水力建设局/government/, formerNames: [{name: 市水利建设局, until: 2018-12-31}]'],
      undefined,
    ],
  ])('%s', async (_what, [first = '', second = ''], expected) => {
    const found = await checkWith(named(first, second));
    const similar = found.filter(({ code }) => code === 'similar-names');
    expect(found.filter(({ code }) => code !== 'similar-names').map(({ code }) => code)).toEqual([]);
    expect(
      similar
        .map(({ params }) => params as { name: string; other: string })
        .map(({ name, other }) => `${name} → ${other}`),
    ).toEqual(expected === undefined ? [] : [expected]);
  });

  test('shows both places', async () => {
    expect(await linesWith(named('市水利建设局', '市水力建设局'))).toEqual([
      'similar-names departments.yaml:7 市水力建设局 → other departments.yaml:6 市水利建设局',
    ]);
  });

  test.each<[string, Parameters<typeof linesWith>[0], string]>([
    ['an id that is taken', more('id: gongan, name: 市公安厅, kind: government'), 'duplicate-id'],
    ['a wrong character', more('id: two, name: 市公安局\u200b, kind: government'), 'invisible-character'],
    [
      'an alias',
      changed(REGISTER, ['kind: government, parent', 'kind: government, aliases: [市公安局], parent']),
      'duplicate-name',
    ],
  ])('are not said beside %s', async (_what, files, code) => {
    const rules = changed('plan.yaml', ['sections:', 'rules: {unused-department: off}\nsections:']);
    expect(await codesWith({ ...files, ...rules })).toEqual([code]);
  });

  const short = fc.array(fc.constantFrom(...'市区水利'), { minLength: 1, maxLength: 7 }).map((all) => all.join(''));
  test('are those that comparing each with each would find', () => {
    fc.assert(
      fc.property(fc.uniqueArray(short, { maxLength: 30 }), (words) => {
        const index = createNeighbourIndex<string>();
        for (const [at, word] of words.entries()) {
          const near = [...index.near(word)].flatMap(({ items, isLast, shared }) =>
            items.map((item) => ({ item, isLast, shared })),
          );
          const expected = words.slice(0, at).flatMap((other) => differByOne(other, word));
          expect(new Set(near.map(({ item }) => item))).toEqual(new Set(expected.map(({ item }) => item)));
          for (const one of expected) {
            expect(near.filter(({ item }) => item === one.item).some(({ isLast }) => isLast)).toBe(one.isLast);
            expect(near.find(({ item }) => item === one.item)?.shared).toBe(one.shared);
          }
          index.add(word, word);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('give the same as the oracle through the whole check', async () => {
    const entry = fc.record({ name: short.filter((name) => name.length > 2), isCounty: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(entry, { maxLength: 12, selector: ({ name }) => name }), async (entries) => {
        const text = `${MODELINE}departments:\n${entries.map(({ name, isCounty }, at) => `  - {id: d${at}, name: ${name}, kind: ${isCounty ? 'county' : 'mass'}}\n`).join('')}`;
        const found = await only('similar-names', {
          [REGISTER]: entries.length === 0 ? `${MODELINE}departments: []\n` : text,
        });
        const expected = entries.flatMap(({ name, isCounty }, at) => {
          const other = entries.slice(0, at).findIndex((earlier) => {
            const [difference] = differByOne(earlier.name, name);
            return difference && (difference.isLast || (difference.shared >= 4 && !(isCounty && earlier.isCounty)));
          });
          const line = (index: number) => `${REGISTER}:${index + 3} ${entries[index]?.name}`;
          return other < 0 ? [] : [`similar-names ${line(at)} → other ${line(other)}`];
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

/** How two different words differ, if by one character: the plain way to see it. */
function differByOne(a: string, b: string): { item: string; isLast: boolean; shared: number }[] {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = short.length === long.length ? short.length - 1 : short.length;
  if (long.length - short.length > 1) return [];
  const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);
  const places = [...long].flatMap((_, at) => {
    const rest = short.length === long.length ? without(short, at) : short;
    return without(long, at) === rest ? [at] : [];
  });
  return places.length === 0 ? [] : [{ item: a, isLast: places.includes(long.length - 1), shared }];
}

describe('circular-parent', () => {
  const parents = (...lines: readonly string[]) => ({
    ...more(...lines.map((line) => `${line}, kind: government`)),
    ...changed('plan.yaml', ['sections:', 'rules: {unused-department: off}\nsections:']),
  });

  test.each<[string, string[], [string, string[]][]]>([
    ['itself', ['id: a, name: 甲局, parent: 甲局'], [['6 甲局', ['甲局', '甲局']]]],
    [
      'three, with one outside that leads to them',
      [
        'id: x, name: 外局, parent: 乙局',
        'id: c, name: 丙局, parent: 甲局',
        'id: a, name: 甲局, parent: 乙局',
        'id: b, name: 乙局, parent: 丙局',
      ],
      [['7 甲局', ['丙局', '甲局', '乙局', '丙局']]],
    ],
    [
      'two circles',
      ['id: a, name: 甲局, parent: 乙局', 'id: b, name: 乙局, parent: 甲局', 'id: c, name: 丙局, parent: 丙局'],
      [
        ['6 乙局', ['甲局', '乙局', '甲局']],
        ['8 丙局', ['丙局', '丙局']],
      ],
    ],
    [
      'none in a chain',
      ['id: a, name: 甲局, parent: 乙局', 'id: b, name: 乙局, parent: 丙局', 'id: c, name: 丙局'],
      [],
    ],
  ])('%s', async (_what, lines, expected) => {
    const found = await checkWith(parents(...lines));
    expect(found.map(({ code }) => code)).toEqual(expected.map(() => 'circular-parent'));
    expect(await linesWith(parents(...lines))).toEqual(
      expected.map(([place]) => `circular-parent departments.yaml:${place}`),
    );
    expect(found.map(({ params }) => params)).toEqual(expected.map(([, chain]) => ({ chain })));
  });

  test('is not found through a parent that is unknown', async () => {
    expect(await codesWith(parents('id: a, name: 甲局, parent: 乙局'))).toEqual(['unknown-department']);
  });
});

describe('duplicate-item', () => {
  /** Every list that the schemas mark, and a change of the example plan that repeats an item there. */
  const LISTS: readonly (readonly [path: string, files: Parameters<typeof linesWith>[0], line: string])[] = [
    [
      'defs departmentNames',
      changed(TASK, ['lead: [市公安局]', 'lead: [市公安局, 市公安局]']),
      'tasks/01.yaml:25 市公安局',
    ],
    ['task others', taskOf('    others: [lead, support, lead]\n'), 'tasks/02.yaml:10 lead'],
    ['task after', taskOf('    after: [01-1, 01-1]\n'), 'tasks/02.yaml:10 01-1'],
    [
      'progress actions',
      changed('progress/2022-06/gongan.yaml', ['actions: [a1]', 'actions: [a1, a1]']),
      'progress/2022-06/gongan.yaml:10 a1',
    ],
    [
      'departments departments/aliases',
      changed(REGISTER, ['aliases: [市应急局]', 'aliases: [市应急局, 市应急局]']),
      'departments.yaml:3 市应急局',
    ],
    [
      'departments groups/aliases',
      changed(REGISTER, ['members: [', 'aliases: [各单位, 各单位], members: [']),
      'departments.yaml:7 各单位',
    ],
    [
      'departments groups/members',
      changed(REGISTER, ['[市应急管理局, 市公安局]', '[市应急管理局, 市公安局, 市公安局]']),
      'departments.yaml:7 市公安局',
    ],
    ...(
      [
        ['ledger', 'id', 'due'],
        ['checklist', 'id', 'due'],
        ['matrix', 'id', 'parties'],
        ['list', 'id', 'due'],
        ['agenda', 'id', 'date'],
        ['targets', 'id', 'due'],
        ['assess', 'unit', 'total'],
      ] as const
    ).map(
      ([kind, twice, once]) =>
        [
          `plan ${kind}/columns`,
          changed('plan.yaml', [
            'sections:',
            `exports: {${kind}: {columns: [${twice}, ${once}, ${twice}]}}\nsections:`,
          ]),
          `plan.yaml:6 ${twice}`,
        ] as const,
    ),
    [
      'plan assessment/unranked',
      changed('plan.yaml', ['sections:', 'assessment: {unranked: [party, mass, party]}\nsections:']),
      'plan.yaml:6 party',
    ],
  ];

  test.each(LISTS)('%s', async (_list, files, line) => {
    expect(await linesWith(files)).toEqual([`duplicate-item ${line} → first ${line}`]);
  });

  test('is looked for in all lists that the schemas mark', () => {
    const count = ['defs', 'plan', 'departments', 'holidays', 'task', 'progress', 'event']
      .map(
        (name) =>
          readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8').split('"uniqueItems": true').length - 1,
      )
      .reduce((a, b) => a + b);
    expect(LISTS).toHaveLength(count);
  });

  test('two columns of a paper have no heading in common', async () => {
    const headings = (text: string) => changed('plan.yaml', ['sections:', `exports:\n${text}sections:`]);
    const line = (paper: string) => `  ${paper}: {headings: {due: 时间, alert: 状态, status: 状态}}\n`;
    expect(await linesWith(headings(line('ledger') + line('list')))).toEqual([
      'duplicate-item plan.yaml:7 状态 → first plan.yaml:7 状态',
      'duplicate-item plan.yaml:8 状态 → first plan.yaml:8 状态',
    ]);
    expect(await linesWith(headings('  ledger: {headings: {due: 时间}}\n  list: {headings: {due: 时间}}\n'))).toEqual(
      [],
    );
  });

  test('takes time in step with the list', async () => {
    const names = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? '01-1' : '01-2')).join(', ');
    const codes = await codesWith(taskOf(`    after: [${names}]\n`));
    expect(codes.filter((code) => code === 'duplicate-item')).toHaveLength(19_998);
  });
});

describe('five thousand departments', () => {
  const HAN = Array.from({ length: 5000 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const registerOf = (lines: readonly string[]) => ({
    [REGISTER]: `${MODELINE}departments:\n${lines.map((line, at) => `  - {id: d${at}, ${line}}\n`).join('')}`,
  });

  test.each([
    ['that differ in one place', HAN.map((one) => `name: ${one}街道办事处, kind: government`), 'similar-names', 4999],
    ['that are counties', HAN.map((one) => `name: ${one}县人民政府, kind: county`), 'similar-names', 0],
    [
      'that grow by one character',
      HAN.slice(0, 90).map((_, at) => `name: ${'局'.repeat(at + 1)}, kind: mass`),
      'similar-names',
      89,
    ],
    [
      'in one chain',
      HAN.map((one, at) => `name: ${one}${one}, kind: mass${at > 0 ? `, parent: ${HAN[at - 1]}${HAN[at - 1]}` : ''}`),
      'circular-parent',
      0,
    ],
    [
      'in one circle',
      HAN.map((one, at) => `name: ${one}${one}, kind: mass, parent: ${HAN.at(at - 1)}${HAN.at(at - 1)}`),
      'circular-parent',
      1,
    ],
    [
      'whose parents are unknown',
      HAN.map((one) => `name: ${one}${one}局, kind: mass, parent: ${one}部`),
      'unknown-department',
      5000,
    ],
    ['that all are called alike', HAN.map(() => 'name: 市公安局, kind: mass'), 'duplicate-name', 4999],
    ['that nobody names', HAN.map((one) => `name: ${one}${one}, kind: mass`), 'similar-names', 0],
  ])(
    '%s',
    async (_what, lines, code, count) => {
      const found = (await checkWith(registerOf(lines))).filter(({ file }) => file === REGISTER);
      expect(found.filter((diagnostic) => diagnostic.code === code)).toHaveLength(count);
    },
    60_000,
  );
});
