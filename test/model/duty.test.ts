/** The duty that falls to a department: its own role, else the strongest that a group brings. */
import { describe, expect, test } from 'vitest';
import { dutyOf } from '../../src/model/duty.js';
import type { Measure, Party } from '../../src/model/plan.js';
import { buildRegister } from '../../src/model/register.js';

const register = buildRegister(
  [
    { id: 'yingji', name: '市应急管理局', kind: 'government', aliases: ['市应急局'] },
    { id: 'gongan', name: '市公安局', kind: 'government' },
    { id: 'jiaojing', name: '市交警支队', kind: 'government', parent: '市公安局' },
  ],
  [
    { id: 'members', name: '市安委会成员单位', members: 'open' },
    { id: 'police', name: '公安系统', members: ['市公安局', '市交警支队'] },
    { id: 'safety', name: '监管部门', members: ['市应急管理局', '市公安局'] },
  ],
);

describe('dutyOf', () => {
  const measure = (...parties: Party[]) => ({ parties }) as unknown as Measure;

  test.each<[string, Party[], string, unknown]>([
    ['a role of its own', [{ name: '市公安局', role: 'responsible' }], '市公安局', { role: 'responsible' }],
    ['no role', [{ name: '市公安局', role: 'lead' }], '市应急管理局', undefined],
    ['a role by a group', [{ name: '公安系统', role: 'support' }], '市公安局', { role: 'support', via: '公安系统' }],
    [
      'its own support before a lead by a group',
      [
        { name: '公安系统', role: 'lead' },
        { name: '市公安局', role: 'support' },
      ],
      '市公安局',
      { role: 'support' },
    ],
    [
      'the strongest role of several groups',
      [
        { name: '公安系统', role: 'support' },
        { name: '监管部门', role: 'joint' },
      ],
      '市公安局',
      { role: 'joint', via: '监管部门' },
    ],
    [
      'the strongest role of several groups, whatever their order',
      [
        { name: '监管部门', role: 'responsible' },
        { name: '公安系统', role: 'lead' },
      ],
      '市公安局',
      { role: 'lead', via: '公安系统' },
    ],
    [
      'the group named first among equal roles',
      [
        { name: '监管部门', role: 'responsible' },
        { name: '公安系统', role: 'responsible' },
      ],
      '市公安局',
      { role: 'responsible', via: '监管部门' },
    ],
    ['a group it is not in', [{ name: '监管部门', role: 'lead' }], '市交警支队', undefined],
    ['an open group', [{ name: '市安委会成员单位', role: 'lead' }], '市公安局', undefined],
    ['the group itself', [{ name: '市安委会成员单位', role: 'lead' }], '市安委会成员单位', { role: 'lead' }],
    ["its parent's role", [{ name: '市公安局', role: 'lead' }], '市交警支队', undefined],
    ['an alias', [{ name: '市应急管理局', role: 'lead' }], '市应急局', undefined],
    ['a measure of nobody', [], '市公安局', undefined],
  ])('%s', (_, parties, name, expected) => {
    expect(dutyOf(register, measure(...parties), name)).toEqual(expected);
  });

  test('the measure is left as it was', () => {
    const parties: Party[] = [
      { name: '公安系统', role: 'support' },
      { name: '监管部门', role: 'lead' },
    ];
    dutyOf(register, measure(...parties), '市公安局');
    expect(parties.map(({ role }) => role)).toEqual(['support', 'lead']);
  });
});
