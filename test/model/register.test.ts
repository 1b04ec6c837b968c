/** The register: finding a party by all its names, the nearest name, and the groups that a department is listed in. */
import { describe, expect, test } from 'vitest';
import type { Department, Group } from '../../src/generated/files.js';
import { buildRegister, findParty, groupsOf, nearestParty } from '../../src/model/register.js';

const departments: readonly Department[] = [
  { id: 'yingji', name: '市应急管理局', kind: 'government', aliases: ['市应急局', '安监局'] },
  { id: 'gongan', name: '市公安局', kind: 'government' },
  { id: 'jiaojing', name: '市交警支队', kind: 'government', parent: '市公安局' },
  {
    id: 'ziran',
    name: '市自然资源和规划局',
    kind: 'government',
    formerNames: [
      { name: '市国土资源局', until: '2018-12-31' },
      { name: '市规划局', until: '2018-12-31' },
    ],
  },
  { id: 'guitan', name: '市规划局', kind: 'government', aliases: ['gongan2'] },
  { id: 'zhengfuban', name: '市政府办公室（市大数据局）', kind: 'government', aliases: ['市政府办（数据局）'] },
];

const groups: readonly Group[] = [
  { id: 'members', name: '市安委会成员单位', members: 'open', aliases: ['成员单位'] },
  { id: 'police', name: '公安系统', members: ['市公安局', '市交警支队'] },
  { id: 'safety', name: '监管部门', members: ['市应急管理局', '市公安局'] },
];

const register = buildRegister(departments, groups);

describe('buildRegister', () => {
  test('fills in what an entry leaves out', () => {
    expect(register.departments[1]).toEqual({
      type: 'department',
      id: 'gongan',
      name: '市公安局',
      kind: 'government',
      aliases: [],
      formerNames: [],
    });
    expect(register.groups[1]).toEqual({
      type: 'group',
      id: 'police',
      name: '公安系统',
      aliases: [],
      members: ['市公安局', '市交警支队'],
    });
  });

  test('keeps the order of the file', () => {
    expect(register.departments.map(({ id }) => id)).toEqual(departments.map(({ id }) => id));
    expect(register.groups.map(({ members }) => members === 'open')).toEqual([true, false, false]);
  });
});

describe('findParty', () => {
  test.each([
    ['市应急管理局', '市应急管理局'],
    ['市应急局', '市应急管理局'],
    ['安监局', '市应急管理局'],
    ['yingji', '市应急管理局'],
    ['YingJi', '市应急管理局'],
    ['ｙｉｎｇｊｉ', '市应急管理局'],
    [' 市公安局 ', '市公安局'],
    ['　市公安局\n', '市公安局'],
    ['市国土资源局', '市自然资源和规划局'],
    ['市安委会成员单位', '市安委会成员单位'],
    ['成员单位', '市安委会成员单位'],
    ['members', '市安委会成员单位'],
    ['police', '公安系统'],
  ])('%j is %s', (text, name) => {
    expect(findParty(register, text)?.name).toBe(name);
  });

  test('a name in use goes before a former name', () => {
    expect(findParty(register, '市规划局')?.id).toBe('guitan');
  });

  test.each(['', ' ', '市', '市应急管理', '应急管理局', '市应急管理局局', '示例局', 'constructor', '__proto__'])(
    '%j is nobody',
    (text) => {
      expect(findParty(register, text)).toBeUndefined();
    },
  );

  test.each([
    ['市政府办公室（市大数据局）', 'zhengfuban'],
    ['市政府办公室(市大数据局)', 'zhengfuban'],
    ['市政府办（数据局）', 'zhengfuban'],
    ['市政府办(数据局)', 'zhengfuban'],
  ])('%s is found with brackets of either width', (text, id) => {
    expect(findParty(register, text)?.id).toBe(id);
  });
});

describe('nearestParty', () => {
  test.each([
    ['市应及管理局', '市应急管理局'],
    ['市应急管理', '市应急管理局'],
    ['yinji', '市应急管理局'],
    ['市国土资原局', '市自然资源和规划局'],
    ['市安委会成员单', '市安委会成员单位'],
    ['polcie', '公安系统'],
    ['自然资源', '市自然资源和规划局'],
  ])('%j is nearest to %s', (text, name) => {
    expect(nearestParty(register, text)).toBe(name);
  });

  test.each(['', '局', '交通运输委员会', 'xxxxxxxx'])('%j is near nobody', (text) => {
    expect(nearestParty(register, text)).toBeUndefined();
  });

  test('the name is offered, never the alias or the id', () => {
    const names = new Set([...departments, ...groups].map(({ name }) => name));
    for (const word of ['安监', '市应急', 'gonga', '成员单', '市规划', 'safe']) {
      expect(names).toContain(nearestParty(register, word));
    }
  });
});

describe('groupsOf', () => {
  test.each([
    ['市公安局', ['公安系统', '监管部门']],
    ['市交警支队', ['公安系统']],
    ['市应急管理局', ['监管部门']],
    ['市自然资源和规划局', []],
    ['公安系统', []],
  ])('%s is listed in %j', (name, expected) => {
    expect(groupsOf(register, name).map((group) => group.name)).toEqual(expected);
  });

  // The word must not be searched as a string: 'open' holds the letter o.
  test('nobody is listed in an open group', () => {
    expect(['open', 'o', 'pen', ''].flatMap((name) => groupsOf(register, name))).toEqual([]);
  });
});
