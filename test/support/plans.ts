/** Small plans in memory: what a test does not say is as plain as it can be. */
import type {
  Department,
  EventFile,
  Group,
  Measure as MeasureEntry,
  PlanFile,
  ProgressEntry,
} from '../../src/generated/files.js';
import type { Plan } from '../../src/model/plan.js';
import { assemblePlan } from '../../src/parse/assemble.js';
import type { FileKind, ParsedFile } from '../../src/parse/source.js';

/** A measure of task 01, by its title unless it says more. */
export type MeasureSketch = Partial<MeasureEntry>;

/** What a plan of one task is made of. */
export interface PlanSketch {
  readonly plan?: Partial<PlanFile>;
  /** Further departments, beside 甲局, 乙局, 丙局 and 丁局 of the government. */
  readonly departments?: readonly Department[];
  readonly groups?: readonly Group[];
  readonly measures: readonly MeasureSketch[];
  /** Reports by the department's name; on measure 01-1 unless they say another. */
  readonly progress?: Readonly<Record<string, readonly Partial<ProgressEntry>[]>>;
  /** Events by their ids. */
  readonly events?: Readonly<Record<string, EventFile>>;
}

const NAMES = ['甲局', '乙局', '丙局', '丁局'];

/** A plan of 2022, issued on 1 March, with 甲局 leading each measure unless the sketch says otherwise. */
export function makePlan({
  plan,
  departments = [],
  groups = [],
  measures,
  progress = {},
  events = {},
}: PlanSketch): Plan {
  const known = NAMES.map((name, at): Department => ({ id: `d${at + 1}`, name, kind: 'government' }));
  const all = [...known, ...departments];
  const idOf = (name: string) => all.find((department) => department.name === name)?.id ?? name;
  return assemblePlan([
    file('plan', 'plan', {
      title: '示例市2022年工作要点',
      issuer: '示例市安全生产委员会',
      issued: '2022-03-01',
      period: '2022',
      sections: [{ id: '1', title: '责任落实' }],
      events: [{ id: 'accident', name: '生产安全事故' }],
      ...plan,
    }),
    file('departments', 'departments', { departments: all, groups }),
    file('task', '01', { id: '01', title: '落实责任', section: '1', measures: measures.map(toMeasure) }),
    ...Object.entries(progress).map(([name, entries]) =>
      file(
        'progress',
        idOf(name),
        entries.map((entry) => ({ measure: '01-1', date: '2022-06-01', ...entry })),
      ),
    ),
    ...Object.entries(events).map(([id, event]) => file('event', id, event)),
  ]);
}

function toMeasure(sketch: MeasureSketch, at: number): MeasureEntry {
  const id = `01-${at + 1}`;
  return { id, title: `措施${at + 1}`, departments: { lead: ['甲局'] }, status: 'open', ...sketch };
}

function file(kind: FileKind, stem: string, draft: object): ParsedFile {
  return { kind, stem, path: `${stem}.yaml`, draft: draft as ParsedFile['draft'], findings: [] };
}
