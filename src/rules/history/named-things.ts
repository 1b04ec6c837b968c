/** The things of a plan that have a permanent id, with the words that say what each of them is. */
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { taskOfMeasure } from '../../model/ids.js';
import { type DraftFile, knownItems, type MeasurePlace, type PlanDraft } from '../rule.js';
import { contentOf } from './pair-records.js';

/** What a thing is called. */
interface Naming {
  readonly wording: string | undefined;
  /** Other names under which it is the same thing. */
  readonly otherNames?: readonly (string | undefined)[];
  /** Where the document has it. */
  readonly source?: string | undefined;
}

/** A thing with an id, and where it stands. */
export interface NamedThing extends Naming {
  readonly id: string;
  readonly wording: string;
  readonly file: string;
  readonly path: DataPath;
}

/** The tasks whose id is that of their file. */
export function tasksOf({ tasks }: PlanDraft): readonly NamedThing[] {
  return tasks.flatMap(({ path: file, stem, draft: { id, title: wording } }) =>
    id === stem && wording !== undefined ? [{ id, wording, file, path: [] }] : [],
  );
}

/** The measures of a task whose id belongs to it. */
export function measuresOf({ path, stem, draft }: DraftFile<'task'>): readonly NamedThing[] {
  const measures = namedItems(path, ['measures'], draft.measures, ({ title, source }) => ({
    wording: title,
    source: source && contentOf(source),
  }));
  return measures.filter(({ id }) => taskOfMeasure(id) === stem);
}

/** The lists of things inside a measure. */
export function listsOf({ file, path, measure }: MeasurePlace): readonly (readonly NamedThing[])[] {
  const { actions, targets, milestones, schedules, triggers } = measure;
  return [
    namedItems(file, [...path, 'actions'], actions, ({ text }) => ({ wording: text })),
    namedItems(file, [...path, 'targets'], targets, ({ name }) => ({ wording: name })),
    namedItems(file, [...path, 'milestones'], milestones, ({ title }) => ({ wording: title })),
    namedItems(file, [...path, 'schedules'], schedules, ({ name }) => ({ wording: name })),
    namedItems(file, [...path, 'triggers'], triggers, ({ name }) => ({ wording: name })),
  ];
}

/** The sections. */
export function sectionsOf({ plan }: PlanDraft): readonly NamedThing[] {
  return plan ? namedItems(plan.path, ['sections'], plan.draft.sections, ({ title }) => ({ wording: title })) : [];
}

/** The kinds of events. */
export function eventKindsOf({ plan }: PlanDraft): readonly NamedThing[] {
  return plan ? namedItems(plan.path, ['events'], plan.draft.events, ({ name }) => ({ wording: name })) : [];
}

/** Departments and groups, which share their ids. */
export function partiesOf({ departments: register }: PlanDraft): readonly NamedThing[] {
  if (!register) return [];
  const { path, draft } = register;
  return [
    ...namedItems(path, ['departments'], draft.departments, ({ name, aliases = [], formerNames = [] }) => ({
      wording: name,
      otherNames: [...aliases, ...formerNames.map((former) => former?.name)],
    })),
    ...namedItems(path, ['groups'], draft.groups, ({ name, aliases = [] }) => ({ wording: name, otherNames: aliases })),
  ];
}

/** The items whose id and wording are known. */
function namedItems<T extends { readonly id?: string | undefined }>(
  file: string,
  base: DataPath,
  list: readonly (T | undefined)[] | undefined,
  name: (item: T) => Naming,
): readonly NamedThing[] {
  return [...knownItems(list)].flatMap(([index, item]) => {
    const { wording, ...naming } = name(item);
    if (item.id === undefined || wording === undefined) return [];
    return [{ ...naming, id: item.id, wording, file, path: [...base, index] }];
  });
}
