/** Annex 1: how each unit stands with the duties of its own. */

import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import type { Plan } from '../../model/plan.js';
import type { Department, DepartmentKind } from '../../model/register.js';
import type { Role } from '../../model/role.js';
import { isOutside } from '../addressee.js';
import { type CourseCounts, countCourses } from './course.js';
import { type Completion, changeOf, completionOf, rateCompletion } from './tally.js';
import type { Window } from './window.js';

/** What a row of the annex counts. */
export interface UnitFigures {
  readonly lead: number;
  /** Joint and responsible parts. */
  readonly responsible: number;
  readonly courses: CourseCounts;
  readonly completion: Completion;
  /** Points of the rate against the period before; null where one of both is unknown. */
  readonly change: number | null;
  /** Reports inside the period. */
  readonly reports: number;
}

/** One unit; `unreported`: it owes reports and sent none in the period. */
export interface UnitRow extends UnitFigures {
  readonly name: string;
  readonly kind: DepartmentKind;
  readonly unreported: boolean;
}

/** Counties stand by themselves, and so do the kinds that the assessment does not rank. */
export type ClassName = 'departments' | 'counties' | 'apart';

/** Units of one class. */
export interface UnitClass {
  readonly name: ClassName;
  readonly rows: readonly UnitRow[];
}

/** All units in their classes, and the sum of all rows, in which a measure counts once for each of its units. */
export interface UnitAnnex {
  readonly classes: readonly UnitClass[];
  readonly total: UnitFigures;
}

const CLASSES: readonly ClassName[] = ['departments', 'counties', 'apart'];

/** Units with a lead, joint or responsible part of their own, and those that owe a report, in the register's order. */
export function compileUnits(window: Window): UnitAnnex {
  const { plan, measures } = window.judged;
  const unreported = new Set(unreportedUnits(window).map(({ unit }) => unit));
  const active = new Set(measures.flatMap(activeParties));
  const units = plan.register.departments.filter(({ name }) => active.has(name) || unreported.has(name));
  const rows = units.map((unit) => ({ unit, row: toRow(unit, window, unreported.has(unit.name)) }));
  const classes = CLASSES.map((name) => {
    return { name, rows: rows.filter(({ unit }) => classOf(unit, plan) === name).map(({ row }) => row) };
  });
  return {
    classes: classes.filter(({ rows }) => rows.length > 0),
    total: sumRows(
      rows.map(({ row }) => row),
      window,
    ),
  };
}

/** A unit with the days since its last report, the longest first among several measures. */
export interface UnreportedUnit {
  readonly unit: string;
  readonly days: number;
  /** True for a unit that is asked, never urged. */
  readonly outside: boolean;
}

/** Units that owe a report of a measure and sent none at all in the period. */
export function unreportedUnits({ judged, covers }: Window): UnreportedUnit[] {
  const reported = new Set(judged.plan.progress.filter(({ date }) => covers(date)).map(({ department }) => department));
  if (!covers(judged.asOf)) return [];
  const days = new Map<string, number>();
  for (const { parties } of judged.measures) {
    for (const { name, silentDays } of parties) {
      if (silentDays === null || silentDays === 0 || reported.has(name)) continue;
      days.set(name, Math.max(silentDays, days.get(name) ?? 0));
    }
  }
  return judged.plan.register.departments.flatMap((department) => {
    const silent = days.get(department.name);
    return silent === undefined ? [] : [{ unit: department.name, days: silent, outside: isOutside(department) }];
  });
}

function classOf({ kind }: Department, { assessment }: Plan): ClassName {
  if (assessment.unranked.includes(kind)) return 'apart';
  return kind === 'county' ? 'counties' : 'departments';
}

function activeParties({ measure }: JudgedMeasure): string[] {
  return measure.parties.filter(({ role }) => role !== 'support').map(({ name }) => name);
}

function toRow({ name, kind }: Department, { judged, before, covers }: Window, unreported: boolean): UnitRow {
  const own = dutiesOf(judged, name);
  const isRole = (role: Role) => own.filter((duty) => duty.role === role).length;
  const now = own.map(({ measure }) => measure);
  const completion = completionOf(now);
  const earlier = before === null ? undefined : completionOf(dutiesOf(before, name).map(({ measure }) => measure));
  return {
    name,
    kind,
    lead: isRole('lead'),
    responsible: isRole('joint') + isRole('responsible'),
    courses: countCourses(now),
    completion,
    change: changeOf(completion, earlier),
    reports: judged.plan.progress.filter(({ department, date }) => department === name && covers(date)).length,
    unreported,
  };
}

function dutiesOf({ measures }: JudgedPlan, name: string): { measure: JudgedMeasure; role: Role }[] {
  return measures.flatMap((judged) => {
    const own = judged.measure.parties.find((party) => party.name === name && party.role !== 'support');
    return own ? [{ measure: judged, role: own.role }] : [];
  });
}

function sumRows(rows: readonly UnitRow[], { before }: Window): UnitFigures {
  const sum = (figure: (row: UnitRow) => number) => rows.reduce((total, row) => total + figure(row), 0);
  const names = rows.map(({ name }) => name);
  const completion = rateCompletion(
    sum((row) => row.completion.done),
    sum((row) => row.completion.toFinish),
  );
  const earlier = before
    ? completionOf(names.flatMap((name) => dutiesOf(before, name).map(({ measure }) => measure)))
    : undefined;
  return {
    lead: sum(({ lead }) => lead),
    responsible: sum(({ responsible }) => responsible),
    courses: {
      done: sum(({ courses }) => courses.done),
      'on-course': sum(({ courses }) => courses['on-course']),
      behind: sum(({ courses }) => courses.behind),
      overdue: sum(({ courses }) => courses.overdue),
      waiting: sum(({ courses }) => courses.waiting),
      unjudged: sum(({ courses }) => courses.unjudged),
    },
    completion,
    change: changeOf(completion, earlier),
    reports: sum(({ reports }) => reports),
  };
}
