/** Option values as people type them: English terms or the Chinese words that the terminal shows. */

import { Problem } from '../messages/problem.js';
import { readClerkDate } from '../model/clerk-date.js';
import { nearest } from '../model/nearest.js';
import { type Period, parsePeriod } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import { type Department, type Group, nearestParty } from '../model/register.js';
import { ROLES, type Role } from '../model/role.js';
import { ALERTS, type Alert, LAMPS, type Lamp, STATUSES, type Status } from '../model/state.js';
import { foldText } from '../query/fold.js';
import { findNamedParty, findSection, findTask } from '../query/names.js';
import { SORT_KEYS, type SortKey } from '../query/sort.js';
import { findWord, LAMP_WORDS, type Labels, ROLE_WORDS, STATUS_WORDS } from '../query/vocabulary.js';

export type { Labels };

/** Splits repeated and comma-separated values; an empty value is a Problem. */
export function splitValues(option: string, values: readonly string[] | undefined): string[] | undefined {
  const split = values
    ?.flatMap((value) => value.split(/[,，、;；]/))
    .map((value) => value.trim())
    .filter(Boolean);
  if (split?.length === 0) throw new Problem(({ usage }) => usage.emptyValue(option));
  return split;
}

/** One of some words, or a Problem with what was expected and the nearest match. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[], labels?: Labels<T>): T {
  const found = findWord(value, choices, labels);
  if (found !== undefined) return found;
  const near = nearest(
    foldText(value),
    labels ? [...choices, ...choices.flatMap((choice) => labels[choice])] : choices,
  );
  const withLabels = labels && choices.map((choice) => `${choice} ${labels[choice][0]}`);
  throw new Problem(({ usage, language }) =>
    usage.invalidChoice(option, value, (language === 'zh' && withLabels) || choices, near),
  );
}

/** Roles from `--role`. */
export function parseRoles(values: readonly string[] | undefined): Role[] | undefined {
  return splitValues('--role', values)?.map((value) => oneOf('--role', value, ROLES, ROLE_WORDS));
}

/** Statuses from `--status`. */
export function parseStatuses(values: readonly string[] | undefined): Status[] | undefined {
  return splitValues('--status', values)?.map((value) => oneOf('--status', value, STATUSES, STATUS_WORDS));
}

/** Lamps from `--alert`. */
export function parseLamps(values: readonly string[] | undefined): Lamp[] | undefined {
  return splitValues('--alert', values)?.map((value) => oneOf('--alert', value, LAMPS, LAMP_WORDS));
}

/** One alert, for an option that takes a threshold. */
export function parseAlert(option: string, value: string): Alert {
  return oneOf(option, value, ALERTS, LAMP_WORDS);
}

/** Chinese words for the sort keys. */
export const SORT_WORDS: Labels<SortKey> = { id: ['编号'], due: ['时限'], status: ['状态'], alert: ['亮灯'] };

/** Chinese words for the sides of a conflict. */
export const TAKE_WORDS: Labels<'file' | 'plan'> = { file: ['文件'], plan: ['计划'] };

/** The sort key from `--sort`. */
export function parseSortKey(value: string): SortKey {
  return oneOf('--sort', value, SORT_KEYS, SORT_WORDS);
}

/** A date or period as clerks write it, or a Problem; without a year it is in the plan's. */
export function parseWhen(option: string, text: string, plan: Plan): Period {
  const period = parsePeriod(readClerkDate(text, plan.period.start.slice(0, 4)));
  if (period) return period;
  throw new Problem(({ usage }) => usage.invalidPeriod(option, text));
}

/** A department or group by name, alias, former name or id, also without the leading 市, or a Problem with the nearest name. */
export function parseParty({ register }: Plan, text: string): Department | Group {
  const party = findNamedParty(register, text);
  if (party) return party;
  throw new Problem(({ usage }) => usage.unknownDepartment(text, nearestParty(register, text)));
}

/** A section by id or Chinese number, or a Problem that lists the sections. */
export function parseSection(plan: Plan, text: string): string {
  const found = findSection(plan, text);
  if (found !== undefined) return found;
  const known = plan.sections.map(({ id, title }) => `${id} ${title}`);
  throw new Problem(({ usage }) => usage.unknownSection(text, known));
}

/** A task's id (`1` and `01` alike), or a Problem. */
export function parseTask(plan: Plan, text: string): string {
  const found = findTask(plan, text);
  if (found !== undefined) return found;
  const { tasks } = plan;
  throw new Problem(({ usage }) => usage.unknownTask(text, tasks[0]?.id ?? '', tasks.at(-1)?.id ?? ''));
}
