/** A second opinion on a plan: other readers, the published schemas, and the references counted by hand. It knows less, but what it refuses is wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';
import { ROOT } from '../support/run.js';
import type { Plan } from './mutate.js';

const KINDS = ['plan', 'departments', 'holidays', 'task', 'progress', 'event', 'defs'];

const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
for (const name of ['date', 'period', 'span']) ajv.addFormat(name, (text: string) => text.split('/').every(isRealDay));
for (const kind of KINDS) ajv.addSchema(JSON.parse(readFileSync(join(ROOT, `schemas/${kind}.schema.json`), 'utf8')));

/** False for a day or month that no calendar has. */
function isRealDay(text: string): boolean {
  const [, year, month, day = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return true;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

function kindOf(path: string): string {
  const [folder = ''] = path.split('/');
  const kinds: Readonly<Record<string, string>> = {
    'plan.yaml': 'plan',
    'departments.yaml': 'departments',
    'holidays.yaml': 'holidays',
    tasks: 'task',
    progress: 'progress',
    events: 'event',
  };
  return kinds[folder] ?? '';
}

/* The shapes are looked up freely: everything is checked by the schemas first. */
type Any = Record<string, never> & { [key: string]: Any } & Any[];

function readData(text: string): Any | Error {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, logLevel: 'silent' });
  const [error = text.includes('\0') ? new Error('NUL') : undefined] = document.errors;
  try {
    return error ?? (document.toJS() as Any);
  } catch (unresolved) {
    return unresolved as Error;
  }
}

/** What is wrong with the plan, in words; empty when nothing was found. */
export function findFaults(files: Plan): string[] {
  const faults: string[] = [];
  const data = new Map<string, Any>();
  for (const [path, text] of Object.entries(files)) {
    const value = readData(text);
    if (value instanceof Error) faults.push(`${path}: ${value.message}`);
    else if (ajv.validate(`${kindOf(path)}.schema.json`, value)) data.set(path, value);
    else faults.push(`${path}: ${ajv.errorsText()}`);
  }
  for (const needed of ['plan.yaml', 'departments.yaml']) if (!(needed in files)) faults.push(`no ${needed}`);
  return faults.length > 0 ? faults : findBrokenReferences(data);
}

/** Collects what does not hold. */
class Faults {
  readonly found: string[] = [];

  expect(holds: boolean, what: string): void {
    if (!holds) this.found.push(what);
  }

  unique(ids: readonly string[], what: string): void {
    this.expect(new Set(ids).size === ids.length, `${what} twice`);
  }
}

function list(value: Any | undefined): Any[] {
  return (value as Any[] | undefined) ?? [];
}

function idsOf(items: Any | undefined): string[] {
  return list(items).map(({ id }) => String(id));
}

function findBrokenReferences(data: ReadonlyMap<string, Any>): string[] {
  const faults = new Faults();
  const of = (folder: string) => [...data].filter(([path]) => path.startsWith(folder));
  const plan = data.get('plan.yaml') as Any;
  const register = data.get('departments.yaml') as Any;
  const names = [...list(register.departments), ...list(register.groups)].map(({ name }) => String(name));
  faults.unique(names, 'a name');
  faults.unique([...idsOf(register.departments), ...idsOf(register.groups)], 'a department id');
  const measures = of('tasks/').flatMap(([path, task]) => {
    faults.expect(path === `tasks/${task.id}.yaml`, `${path}: id`);
    faults.expect(idsOf(plan.sections).includes(String(task.section)), `${path}: section`);
    for (const id of idsOf(task.measures)) faults.expect(id.startsWith(`${task.id}-`), `${path}: ${id}`);
    return list(task.measures);
  });
  faults.unique(
    measures.map(({ id }) => String(id)),
    'a measure id',
  );
  for (const measure of measures) checkMeasure(measure, idsOf(measures as never), names, idsOf(plan.events), faults);
  for (const [path, entries] of of('progress/')) {
    const reporter = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
    faults.expect(idsOf(register.departments).includes(reporter), `${path}: department`);
    for (const entry of list(entries)) checkEntry(entry, measures, data, faults);
  }
  return faults.found;
}

const ITEMS = ['actions', 'targets', 'milestones', 'schedules', 'triggers'];

function checkMeasure(
  measure: Any,
  ids: readonly string[],
  names: readonly string[],
  kinds: readonly string[],
  faults: Faults,
): void {
  const named = Object.values(measure.departments ?? {}).flat() as string[];
  faults.expect(named.length > 0, `${measure.id}: nobody`);
  faults.unique(named, `${measure.id}: a department`);
  for (const name of [...named, ...(measure.collator ? [String(measure.collator)] : [])]) {
    faults.expect(names.includes(name), `${measure.id}: ${name}`);
  }
  for (const { event } of list(measure.triggers))
    faults.expect(kinds.includes(String(event)), `${measure.id}: ${event}`);
  for (const part of ITEMS) faults.unique(idsOf(measure[part]), `${measure.id}: ${part}`);
  for (const id of list(measure.after)) faults.expect(ids.includes(String(id)), `${measure.id}: after ${id}`);
}

function checkEntry(entry: Any, measures: readonly Any[], data: ReadonlyMap<string, Any>, faults: Faults): void {
  const measure = measures.find(({ id }) => id === entry.measure);
  faults.expect(measure !== undefined, `measure ${entry.measure}`);
  const references: (readonly [string, unknown])[] = [
    ...list(entry.actions).map((id) => ['actions', id] as const),
    ...Object.keys(entry.targets ?? {}).map((id) => ['targets', id] as const),
    ['schedules', entry.schedule],
    ['milestones', entry.milestone],
    ['triggers', entry.trigger],
  ];
  for (const [part, id] of references) {
    faults.expect(id === undefined || idsOf(measure?.[part]).includes(String(id)), `${entry.measure}: ${part} ${id}`);
  }
  const { event } = entry;
  faults.expect(event === undefined || data.has(`events/${event}.yaml`), `event ${event}`);
}
