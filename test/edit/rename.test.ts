/** A department's new name: in force everywhere, in records only from its first day on, and nothing else changes. */
import { join } from 'node:path';
import { diffLines } from 'diff';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_PLAN } from '../../src/diagnostics/catalog/example-plan.js';
import { nameReferences } from '../../src/edit/rename/references.js';
import { type Renaming, renameDepartment } from '../../src/edit/rename/rename-department.js';
import { shiftDays } from '../../src/model/period.js';
import type { Plan } from '../../src/model/plan.js';
import type { SourceFile } from '../../src/parse/source.js';
import { checkSources } from '../../src/rules/check-plan.js';
import { nameReferences as nameReferencesOfRules } from '../../src/rules/draft/name-references.js';
import { toPlanDraft } from '../../src/rules/rule.js';
import { readPlanFiles } from '../../src/workspace/check-plan.js';
import { applyEdit } from '../../src/workspace/edit/apply-edit.js';
import { toSources } from '../support/example.js';
import { ROOT } from '../support/run.js';

const TODAY = '2023-02-01';

/** A plan with the files that it was read from. */
interface ReadPlan {
  readonly sources: readonly SourceFile[];
  readonly plan: Plan;
}

const PLANS = {
  shipped: () => readPlanFiles(join(ROOT, 'plan')),
  example: () => readPlanFiles(join(ROOT, 'test/fixtures/example/plan')),
  catalog: () => toSources(EXAMPLE_PLAN),
};
const NAMES = Object.keys(PLANS) as (keyof typeof PLANS)[];
const plans = new Map<keyof typeof PLANS, ReadPlan>();

beforeAll(async () => {
  for (const name of NAMES) {
    const sources = PLANS[name]();
    const { plan } = await checkSources(sources, { asOf: TODAY });
    if (plan) plans.set(name, { sources, plan });
  }
});

function planOf(name: keyof typeof PLANS): ReadPlan {
  const read = plans.get(name);
  if (!read) throw new Error(`broken plan: ${name}`);
  return read;
}

/** Applies a renaming as the program does; throws when the plan would have errors. */
async function rename({ sources, plan }: ReadPlan, renaming: Renaming): Promise<ReadPlan> {
  const edited = applyEdit(sources, renameDepartment(plan, renaming)).sources;
  const check = await checkSources(edited, { asOf: TODAY, before: sources });
  const errors = check.diagnostics.filter(({ severity }) => severity === 'error');
  if (!check.plan) throw new Error(JSON.stringify(errors));
  return { sources: edited, plan: check.plan };
}

/** The model without what a renaming adds and drops in the department's own entry. */
function withoutOtherNames({ register, ...plan }: Plan): unknown {
  const departments = register.departments.map(({ aliases: _aliases, formerNames: _formerNames, ...rest }) => rest);
  return { ...plan, register: { ...register, departments } };
}

function textOf({ content }: SourceFile): string {
  return Buffer.from(content as Uint8Array).toString('utf8');
}

/** The lines of the files before that are not there any more, and those of tasks and settings that are new. */
function differingLines(before: ReadPlan, after: ReadPlan): Record<'gone' | 'added', string[]> {
  const lines: Record<'gone' | 'added', string[]> = { gone: [], added: [] };
  for (const [at, source] of before.sources.entries()) {
    for (const { added, removed, value } of diffLines(textOf(source), textOf(after.sources[at] as SourceFile))) {
      const changed = value.replace(/\n$/, '').split('\n');
      if (removed) lines.gone.push(...changed);
      // The department's own entry may need more lines than it had.
      if (added && source.kind !== 'departments') lines.added.push(...changed);
    }
  }
  return lines;
}

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
const newName = fc.array(han, { minLength: 4, maxLength: 8 }).map((letters) => `市${letters.join('')}局`);
const lastDay = fc.integer({ min: -420, max: 0 }).map((days) => shiftDays(TODAY, days));
const nth = fc.nat({ max: 200 });

function departmentAt({ plan }: ReadPlan, at: number) {
  const { departments } = plan.register;
  return departments[at % departments.length] as (typeof departments)[number];
}

/** The last day of a name cannot be before that of the one before it. */
function notBeforeFormer({ formerNames }: Renaming['department'], until: string): string {
  return formerNames.reduce((latest, former) => (former.until > latest ? former.until : latest), until);
}

describe('references', () => {
  test.each(NAMES)('of the %s plan are those that the rules check', async (name) => {
    const { sources, plan } = planOf(name);
    const { files } = await checkSources(sources, { asOf: TODAY });
    const expected = [...nameReferencesOfRules(toPlanDraft(files, TODAY))].map(
      ({ departmentOnly: _, ...rest }) => rest,
    );
    const found = [...nameReferences(plan)].map(({ kind: _, ...rest }) => rest);
    const inOrder = (list: readonly object[]) =>
      list.map((one) => JSON.stringify(one, ['file', 'path', 'name', 'date'])).sort();
    expect(inOrder(found)).toEqual(inOrder(expected));
  });

  test('are found in every kind of place', () => {
    const heads = [...nameReferences(planOf('example').plan)].map(({ path }) =>
      path.filter((step) => typeof step === 'string').join('.'),
    );
    expect([...new Set(heads)].sort()).toEqual([
      'adjustments.department',
      'departments.parent',
      'groups.members',
      'measures.collator',
      'measures.departments.joint',
      'measures.departments.lead',
      'measures.departments.responsible',
      'measures.departments.support',
      'measures.letters.to',
      'measures.schedules.owedBy',
      'measures.triggers.owedBy',
    ]);
  });
});

describe('a renaming', () => {
  test('of any department on any day leaves a valid plan in which only the name is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), nth, newName, lastDay, async (name, at, to, day) => {
        const before = planOf(name);
        const department = departmentAt(before, at);
        const { name: from } = department;
        const until = notBeforeFormer(department, day);
        const after = await rename(before, { department, newName: to, until });

        const mapped = JSON.parse(JSON.stringify(withoutOtherNames(after.plan)).replaceAll(to, from));
        expect(mapped).toEqual(JSON.parse(JSON.stringify(withoutOtherNames(before.plan))));
        const renamed = departmentAt(after, at);
        expect(renamed).toMatchObject({ id: department.id, name: to, aliases: department.aliases });
        expect(renamed.formerNames).toEqual([...department.formerNames, { name: from, until }]);

        const references = [...nameReferences(after.plan)];
        for (const [index, { name: old, date }] of [...nameReferences(before.plan)].entries()) {
          const isOver = old === from && (date === undefined || date > until);
          expect(references[index]).toMatchObject({ name: isOver ? to : old });
        }
        const { gone, added } = differingLines(before, after);
        expect(gone.filter((line) => !line.includes(from))).toEqual([]);
        expect(added.filter((line) => !line.includes(to))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('may follow another, and be taken back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), nth, newName, newName, lastDay, async (name, at, one, two, day) => {
        fc.pre(one !== two);
        const before = planOf(name);
        const department = departmentAt(before, at);
        const until = notBeforeFormer(department, day);
        const second = await rename(before, { department, newName: one, until });
        const third = await rename(second, { department: departmentAt(second, at), newName: two, until: TODAY });
        const names = [...department.formerNames, { name: department.name, until }, { name: one, until: TODAY }];
        expect(departmentAt(third, at)).toMatchObject({ name: two, formerNames: names });

        const back = await rename(second, {
          department: departmentAt(second, at),
          newName: department.name,
          until: TODAY,
        });
        expect(departmentAt(back, at)).toMatchObject({ name: department.name, formerNames: names });
        // Only records of the time between keep the name that they had then.
        const between = (text: string) => text.replaceAll(one, department.name);
        expect(JSON.parse(between(JSON.stringify(withoutOtherNames(back.plan))))).toEqual(
          JSON.parse(JSON.stringify(withoutOtherNames(before.plan))),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('to an alias makes it the name and no alias', async () => {
    const before = planOf('shipped');
    const department = before.plan.register.departments.find(({ id }) => id === 'yinbaojian') as Renaming['department'];
    const until = '2022-06-30';
    const after = await rename(before, { department, newName: '临沂银保监分局', until });
    expect(after.plan.register.departments.find(({ id }) => id === 'yinbaojian')).toEqual({
      ...department,
      name: '临沂银保监分局',
      aliases: [],
      formerNames: [{ name: '市银保监分局', until }],
    });
  });
});
