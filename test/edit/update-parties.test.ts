/** Departments that join, leave and change their role in a measure. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Change } from '../../src/edit/change.js';
import { changeText } from '../../src/edit/change-text.js';
import { changeParties } from '../../src/edit/update/parties.js';
import type { NamesByRole, PartiesRequest } from '../../src/edit/update/request.js';
import { ROLES } from '../../src/model/role.js';

const NOTHING: PartiesRequest = { replace: {}, add: {}, remove: [] };

function partiesOf(lists: NamesByRole) {
  return ROLES.flatMap((role) => (lists[role] ?? []).map((name) => ({ name, role })));
}

function changesOf(lists: NamesByRole, request: Partial<PartiesRequest>): Change[] {
  return changeParties(partiesOf(lists), { ...NOTHING, ...request });
}

const set = (role: string, value: string[]): Change => ({ do: 'set', path: ['departments', role], value });
const put = (role: string, at: number, value: string): Change => ({
  do: 'set',
  path: ['departments', role, at],
  value,
});
const append = (role: string, value: string): Change => ({ do: 'append', path: ['departments', role], value });
const remove = (role: string, at: number): Change => ({ do: 'remove', path: ['departments', role, at] });

const CASES: readonly (readonly [string, NamesByRole, Partial<PartiesRequest>, readonly Change[]])[] = [
  [
    'joins a list',
    { lead: ['甲'], support: ['乙'] },
    { add: { support: ['丙', '丁'] } },
    [append('support', '丙'), append('support', '丁')],
  ],
  ['begins a list', { lead: ['甲'] }, { add: { support: ['乙', '丙'] } }, [set('support', ['乙', '丙'])]],
  ['is there already', { lead: ['甲'] }, { add: { lead: ['甲'] } }, []],
  [
    'changes its role',
    { lead: ['甲'], support: ['乙', '丙'] },
    { add: { lead: ['乙'] } },
    [append('lead', '乙'), remove('support', 0)],
  ],
  [
    'is the only one, and changes its role',
    { lead: ['甲'] },
    { add: { support: ['甲'] } },
    [set('support', ['甲']), remove('lead', 0)],
  ],
  [
    'leaves',
    { lead: ['甲'], support: ['乙', '丙', '丁'] },
    { remove: ['乙', '丁'] },
    [remove('support', 2), remove('support', 0)],
  ],
  ['was never there', { lead: ['甲'] }, { remove: ['乙'] }, []],
  ['takes the place of another', { lead: ['甲'] }, { replace: { lead: ['乙'] } }, [put('lead', 0, '乙')]],
  [
    'takes the place of several',
    { lead: ['甲', '乙', '丙'] },
    { replace: { lead: ['丁'] } },
    [put('lead', 0, '丁'), remove('lead', 2), remove('lead', 1)],
  ],
  [
    'replaces a part of a list',
    { lead: ['甲', '乙'] },
    { replace: { lead: ['甲', '丙'] } },
    [append('lead', '丙'), remove('lead', 1)],
  ],
  [
    'is put first',
    { lead: ['甲', '乙'] },
    { replace: { lead: ['乙', '甲'] } },
    [put('lead', 0, '乙'), put('lead', 1, '甲')],
  ],
  ['is listed as it is', { lead: ['甲', '乙'] }, { replace: { lead: ['甲', '乙'] } }, []],
  [
    'comes from another list',
    { lead: ['甲'], support: ['乙'] },
    { replace: { lead: ['乙'] } },
    [put('lead', 0, '乙'), remove('support', 0)],
  ],
  [
    'joins a list that is replaced',
    { lead: ['甲'] },
    { replace: { lead: ['乙'] }, add: { lead: ['丙'] } },
    [put('lead', 0, '乙'), append('lead', '丙')],
  ],
];

describe('a department that', () => {
  test.each(CASES)('%s', (_, before, request, changes) => {
    expect(changesOf(before, request)).toEqual(changes);
  });
});

const NAMES = ['甲局', '乙局', '丙局', '丁局', '戊局', '己局'];

/** Each name stands in at most one of the lists. */
function arbitraryLists(count: number) {
  const slots = fc.tuple(fc.shuffledSubarray(NAMES), fc.array(fc.nat(count - 1), { minLength: 6, maxLength: 6 }));
  return slots.map(([names, where]) =>
    Array.from({ length: count }, (_, slot) => names.filter((_name, at) => where[at] === slot)),
  );
}

function byRole(lists: readonly string[][]): NamesByRole {
  return Object.fromEntries(ROLES.map((role, at) => [role, lists[at] ?? []]).filter(([, names]) => names?.length));
}

const before = arbitraryLists(4)
  .map(byRole)
  .filter((lists) => Object.keys(lists).length > 0);
const request = arbitraryLists(9).map((lists) => ({
  replace: byRole(lists.slice(0, 4)),
  add: byRole(lists.slice(4, 8)),
  remove: lists[8] ?? [],
}));

/** The measure's data after the changes, by way of its text. */
function apply(lists: NamesByRole, changes: readonly Change[]): NamesByRole {
  const text = stringify({ measures: [{ title: '措施', departments: lists, status: 'open' }] });
  const placed = changes.map((change) => ({ ...change, path: ['measures', 0, ...change.path] }));
  return parse(changeText('task', text, placed)).measures[0].departments ?? {};
}

describe('any request', () => {
  test('gives every department the role that is asked for, and leaves the others theirs', () => {
    fc.assert(
      fc.property(before, request, (lists, asked) => {
        const after = apply(lists, changesOf(lists, asked));
        const roleAfter = new Map(partiesOf(after).map(({ name, role }) => [name, role]));
        expect(partiesOf(after)).toHaveLength(roleAfter.size);
        for (const name of NAMES) {
          const wanted = ROLES.find((role) => asked.replace[role]?.includes(name) || asked.add[role]?.includes(name));
          const old = ROLES.find((role) => lists[role]?.includes(name));
          const isGone = asked.remove.includes(name) || (old !== undefined && asked.replace[old] !== undefined);
          expect([name, roleAfter.get(name)]).toEqual([name, wanted ?? (isGone ? undefined : old)]);
        }
      }),
    );
  });

  test('keeps the order of those who stay, and changes nothing when it is made again', () => {
    fc.assert(
      fc.property(before, request, (lists, asked) => {
        const after = apply(lists, changesOf(lists, asked));
        for (const role of ROLES.filter((each) => asked.replace[each] === undefined)) {
          const stayed = (lists[role] ?? []).filter((name) => after[role]?.includes(name));
          expect(after[role] ?? []).toEqual([...stayed, ...(after[role] ?? []).slice(stayed.length)]);
        }
        expect(apply(after, changesOf(after, asked))).toEqual(after);
      }),
    );
  });

  test('without whole lists writes over a name only where nobody of a list stays', () => {
    fc.assert(
      fc.property(before, request, (lists, { add, remove }) => {
        const changes = changesOf(lists, { add, remove });
        const after = apply(lists, changes);
        const kept = ROLES.filter((role) => lists[role]?.some((name) => after[role]?.includes(name)));
        const written = changes.filter((change) => change.do === 'set').map(({ path }) => path[1]);
        expect(written.filter((role) => kept.some((each) => each === role))).toEqual([]);
      }),
    );
  });
});
