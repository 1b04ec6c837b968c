/** What a report answers: actions, milestones, turns of schedules, duties that events started. */
import type { EntryContent } from '../../edit/progress/new-entry.js';
import { Problem } from '../../messages/problem.js';
import type { Measure, Plan, PlanEvent, Schedule, Trigger } from '../../model/plan.js';
import { foldText } from '../../query/fold.js';
import { parseWhen, splitValues } from '../choices.js';
import { findItem, type Item, labelOf, type Shelf } from './find-item.js';

const ALL = ['all', '全部', '所有', '全部完成'];

/** Ids of finished actions, in the measure's order; `全部` or `all` means every one of them. */
export function readActions(values: readonly string[], measure: Measure): readonly string[] {
  const shelf: Shelf<Item> = {
    thing: 'action',
    measure: measure.id,
    items: measure.actions.map(({ id, text }) => ({ id, names: [text] })),
  };
  const isName = (value: string) => shelf.items.some(({ names }) => names.some((name) => foldText(name) === value));
  const words = values.flatMap((value) => (isName(foldText(value)) ? [value] : (splitValues('--done', [value]) ?? [])));
  const isAll = shelf.items.length > 0 && words.some((word) => ALL.includes(foldText(word)));
  const found = new Set(isAll ? shelf.items.map(({ id }) => id) : words.map((word) => findItem(shelf, word).id));
  return shelf.items.map(({ id }) => id).filter((id) => found.has(id));
}

/** The id of a milestone. */
export function readMilestone(text: string, { id, milestones }: Measure): string {
  const items = milestones.map((milestone) => ({ id: milestone.id, names: [milestone.title] }));
  return findItem({ thing: 'milestone', measure: id, items }, text).id;
}

/** A schedule with the turn that is meant; where only the turn is given, that of the only schedule. */
export function readTurn(
  { schedule, occurrence }: { readonly schedule?: string; readonly occurrence?: string },
  plan: Plan,
  measure: Measure,
): Pick<EntryContent, 'schedule' | 'occurrence'> {
  if (schedule === undefined && occurrence === undefined) return {};
  const items = measure.schedules.map(({ id, name }: Schedule) => ({ id, names: [name] }));
  const { id } = findGiven({ thing: 'schedule', measure: measure.id, items }, schedule, '--occurrence');
  if (occurrence === undefined) return { schedule: id };
  return { schedule: id, occurrence: parseWhen('--occurrence', readWeek(occurrence, plan), plan).text };
}

/** A trigger with the event that started it; where one of them is left out, the only one that goes with the other. */
export function readDuty(
  { event, trigger }: { readonly event?: string; readonly trigger?: string },
  plan: Plan,
  measure: Measure,
): Pick<EntryContent, 'event' | 'trigger'> {
  if (event === undefined && trigger === undefined) return {};
  const given =
    event === undefined ? undefined : findItem({ thing: 'event', items: plan.events.map(toItem(plan)) }, event);
  const kind = plan.events.find(({ id }) => id === given?.id)?.kind;
  const fitting = measure.triggers.filter((known) => trigger === undefined && known.event === kind);
  const items = (fitting.length > 0 ? fitting : measure.triggers).map((known: Trigger) => ({
    id: known.id,
    names: [known.name],
    kind: known.event,
  }));
  const duty = findGiven({ thing: 'trigger', measure: measure.id, items }, trigger, '--event');
  if (given) return { event: given.id, trigger: duty.id };
  const events = plan.events.filter((known) => known.kind === duty.kind).map(toItem(plan));
  return { event: findGiven({ thing: 'event', items: events }, undefined, '--trigger').id, trigger: duty.id };
}

/** The thing that is named, or else the only one there is; a Problem where `because` of another option one has to be named. */
function findGiven<T extends Item>(shelf: Shelf<T>, text: string | undefined, because: string): T {
  if (text !== undefined) return findItem(shelf, text);
  const { thing, measure, items } = shelf;
  const [only] = items;
  if (!only) throw new Problem(({ progressFaults }) => progressFaults.noItems(thing, measure, because));
  if (items.length === 1) return only;
  throw new Problem(({ progressFaults }) => progressFaults.itemUnnamed(thing, because, items.map(labelOf)));
}

/** An event is known by its kind, date and place. */
function toItem({ eventKinds }: Plan): (event: PlanEvent) => Item {
  return ({ id, kind, date, place, summary }) => {
    const name = eventKinds.find((known) => known.id === kind)?.name ?? kind;
    return {
      id,
      names: [[name, place].filter(Boolean).join(' '), name, date, ...(summary === undefined ? [] : [summary])],
    };
  };
}

/** `第23周` is in the plan's year. */
function readWeek(text: string, { period }: Plan): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const [, year = period.start.slice(0, 4), week] = /^(?:(\d{4})年?)?第?(\d{1,2})周$/.exec(plain) ?? [];
  return week === undefined ? text : `${year}-W${week.padStart(2, '0')}`;
}
