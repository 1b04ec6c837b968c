/** Phrases about measures that several papers share. */
import type { Messages } from '../messages/messages.js';
import { parsePeriod } from '../model/period.js';
import type { Target } from '../model/plan.js';
import { ROLES, type Role } from '../model/role.js';
import type { MeasureEntry, TargetEntry } from '../reports/measure-entry.js';

/** The departments in a role, in the document's order, with 等 where the document leaves the list open; one may be left out. */
export function namesInRole(
  { departments, others }: MeasureEntry,
  role: Role,
  { words }: Messages,
  without?: string,
): string {
  const names = departments.filter((party) => party.role === role && party.name !== without).map(({ name }) => name);
  const open = others.includes(role) ? words.others : '';
  return names.join(words.listSeparator) + open;
}

/** All roles with their departments: `牵头：A；责任：B、C等`; one department may be left out. */
export function rolesPhrase(entry: MeasureEntry, messages: Messages, without?: string): string {
  const { words } = messages;
  return ROLES.map((role) => ({ role, names: namesInRole(entry, role, messages, without) }))
    .filter(({ names }) => names !== '')
    .map(({ role, names }) => words.roles[role] + words.colon + names)
    .join(words.clauseSeparator);
}

/** A target: name and goal, with its own due. */
export function targetPhrase(target: TargetEntry, { words }: Messages): string {
  const due = target.due === null ? undefined : parsePeriod(target.due);
  return target.name + words.colon + words.goal(toGoal(target)) + (due ? words.bracket(words.due(due)) : '');
}

/** The due in words, 长期坚持 for standing work, 未定 where the document is silent. */
export function duePhrase({ due, standing }: MeasureEntry, { words }: Messages): string {
  const period = due === null ? undefined : parsePeriod(due);
  if (period) return words.due(period);
  return standing ? words.standing : words.undecided;
}

/** The original due and how often it was moved; undefined where it never was. */
export function extensionPhrase(
  { originalDue, extensionCount }: Pick<MeasureEntry, 'originalDue' | 'extensionCount'>,
  { words, reports }: Messages,
): string | undefined {
  if (extensionCount === 0) return undefined;
  const period = originalDue === null ? undefined : parsePeriod(originalDue);
  return reports.extended(period ? words.due(period) : words.undecided, extensionCount);
}

/** An action, marked when it alone is standing. */
export function actionPhrase({ text, standing }: MeasureEntry['actions'][number], { words }: Messages): string {
  return text + (standing ? words.bracket(words.standing) : '');
}

/** Who owes a schedule or trigger, in brackets; nothing where the document does not say. */
export function owedByPhrase(owedBy: string | null, { words }: Messages): string {
  if (owedBy === null) return '';
  const roles: Readonly<Record<string, string>> = words.owedBy;
  return words.bracket(Object.hasOwn(roles, owedBy) ? (roles[owedBy] ?? owedBy) : owedBy);
}

/** Schedules and triggers, a line each. */
export function rhythmPhrases({ schedules, triggers }: MeasureEntry, messages: Messages): string[] {
  const { words } = messages;
  return [
    ...schedules.map(
      ({ name, every, owedBy }) => name + words.colon + words.every(every) + owedByPhrase(owedBy, messages),
    ),
    ...triggers.map(
      ({ eventName, within, name, owedBy }) =>
        words.afterEvent(eventName, words.within(within), name) + owedByPhrase(owedBy, messages),
    ),
  ];
}

function toGoal({ due, goal, total, actual: _actual, met: _met, ...rest }: TargetEntry): Target {
  return { ...rest, aggregate: 'latest', ...(goal !== null && { goal }), ...(total !== null && { total }) };
}
