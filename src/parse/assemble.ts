/** Checked files to the plan; called only when nothing was found wrong with them. */
import type {
  DepartmentsFile,
  EventFile,
  HolidaysFile,
  Measure as MeasureEntry,
  Milestone as MilestoneEntry,
  PlanFile,
  ProgressFile,
  Target as TargetEntry,
  TaskFile,
} from '../generated/files.js';
import { DEFAULT_ALERTS } from '../model/alert-thresholds.js';
import { completeAssessment } from '../model/assessment-settings.js';
import { type CalendarOverrides, NO_OVERRIDES, readOverrides } from '../model/holidays.js';
import { compareIds } from '../model/ids.js';
import { completeLadder } from '../model/ladder.js';
import { type Period, parsePeriod, parseSpan } from '../model/period.js';
import type { Measure, Milestone, Party, Plan, Target, Task } from '../model/plan.js';
import { buildRegister, type Register } from '../model/register.js';
import type { Role } from '../model/role.js';
import type { FileKind, ParsedFile } from './source.js';

/** Puts a plan together from files without findings. */
export function assemblePlan(files: readonly ParsedFile[]): Plan {
  const planFile = only<PlanFile>(files, 'plan');
  const register = assembleRegister(files);
  const period = required(parseSpan(planFile.period), planFile.period);
  const thresholds = { ...DEFAULT_ALERTS, ...planFile.alerts };
  const order = new Map(planFile.sections.map(({ id }, index) => [id, index]));
  const tasks = all<TaskFile>(files, 'task')
    .map(({ data }) => assembleTask(data, period, thresholds))
    .sort((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0) || compareIds(a.id, b.id));
  const { title, issuer, publisher, reference, issued, language, sections, events, exports } = planFile;
  return {
    title,
    issuer,
    ...(publisher !== undefined && { publisher }),
    ...(reference !== undefined && { reference }),
    issued,
    period,
    language: language ?? 'zh',
    sections,
    eventKinds: events ?? [],
    alerts: thresholds,
    ladder: completeLadder(planFile.ladder),
    assessment: completeAssessment(planFile.weights, planFile.assessment),
    adjustments: planFile.adjustments ?? [],
    calendar: assembleCalendar(files),
    exports: exports ?? {},
    register,
    tasks,
    progress: all<ProgressFile>(files, 'progress').flatMap(({ stem, data }) =>
      data.map((entry) => ({ ...entry, department: nameOfId(register, stem) })),
    ),
    events: all<EventFile>(files, 'event').map(({ stem, data }) => ({ ...data, id: stem })),
  };
}

function assembleRegister(files: readonly ParsedFile[]): Register {
  const { departments, groups } = only<DepartmentsFile>(files, 'departments');
  return buildRegister(departments, groups ?? []);
}

function assembleCalendar(files: readonly ParsedFile[]): CalendarOverrides {
  const [holidays] = all<HolidaysFile>(files, 'holidays');
  return holidays ? readOverrides(holidays.data) : NO_OVERRIDES;
}

function assembleTask({ id, title, section, measures }: TaskFile, period: Period, alerts: Plan['alerts']): Task {
  return { id, title, section, measures: measures.map((entry) => assembleMeasure(entry, id, section, period, alerts)) };
}

function assembleMeasure(
  entry: MeasureEntry,
  task: string,
  section: string,
  period: Period,
  thresholds: Plan['alerts'],
): Measure {
  const { departments, status, due, targets, milestones, alerts, ...rest } = entry;
  const duePeriod = due === undefined ? undefined : required(parsePeriod(due), due);
  return {
    actions: [],
    others: [],
    standing: false,
    after: [],
    schedules: [],
    triggers: [],
    extensions: [],
    decisions: [],
    letters: [],
    ...rest,
    task,
    section,
    parties: partiesOf(departments),
    officeStatus: status,
    ...(duePeriod && { due: duePeriod }),
    effectiveDue: (duePeriod ?? period).end,
    alerts: { ...thresholds, ...alerts },
    targets: (targets ?? []).map(assembleTarget),
    milestones: (milestones ?? []).map(assembleMilestone),
  };
}

/** In the order of the file, which is the order of the document. */
function partiesOf(departments: MeasureEntry['departments']): Party[] {
  return Object.entries(departments).flatMap(([role, names]: [string, readonly string[]]) =>
    names.map((name) => ({ name, role: role as Role })),
  );
}

function assembleTarget({ due, aggregate, ...rest }: TargetEntry): Target {
  return {
    ...rest,
    aggregate: aggregate ?? 'latest',
    ...(due !== undefined && { due: required(parsePeriod(due), due) }),
  };
}

function assembleMilestone({ due, ...rest }: MilestoneEntry): Milestone {
  return { ...rest, due: required(parsePeriod(due), due) };
}

function nameOfId(register: Register, id: string): string {
  return register.departments.find((department) => department.id === id)?.name ?? id;
}

interface Loaded<T> {
  readonly stem: string;
  readonly data: T;
}

function all<T>(files: readonly ParsedFile[], kind: FileKind): Loaded<T>[] {
  return files.filter((file) => file.kind === kind).map(({ stem, draft }) => ({ stem, data: draft as T }));
}

function only<T>(files: readonly ParsedFile[], kind: FileKind): T {
  const [file] = all<T>(files, kind);
  return required(file, kind).data;
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`unchecked value: ${what}`);
  return value;
}
