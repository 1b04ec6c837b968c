/** Option values as people type them: English terms or the Chinese words that the terminal shows. */

import { Problem } from '../messages/problem.js';
import { words as chinese } from '../messages/zh/words.js';
import { readClerkDate } from '../model/clerk-date.js';
import { parseTaskId } from '../model/ids.js';
import { nearest } from '../model/nearest.js';
import { type Period, parsePeriod } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import { type Department, findParty, type Group, nearestParty } from '../model/register.js';
import { ROLES, type Role } from '../model/role.js';
import { LAMPS, type Lamp, STATUSES, type Status } from '../model/state.js';
import { SORT_KEYS, type SortKey } from '../query/sort.js';

/** Splits repeated and comma-separated values; an empty value is a Problem. */
export function splitValues(option: string, values: readonly string[] | undefined): string[] | undefined {
  const split = values
    ?.flatMap((value) => value.split(/[,，、;；]/))
    .map((value) => value.trim())
    .filter(Boolean);
  if (split?.length === 0) throw new Problem(({ usage }) => usage.emptyValue(option));
  return split;
}

/** Chinese words for each choice; the first is the one that lists show. */
export type Labels<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

/** One of some words, or a Problem with what was expected and the nearest match. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[], labels?: Labels<T>): T {
  const wanted = value.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '-');
  const found = choices.find((choice) => choice === wanted || labels?.[choice].includes(wanted));
  if (found !== undefined) return found;
  const near = nearest(wanted, labels ? [...choices, ...choices.flatMap((choice) => labels[choice])] : choices);
  const withLabels = labels && choices.map((choice) => `${choice} ${labels[choice][0]}`);
  throw new Problem(({ usage, language }) =>
    usage.invalidChoice(option, value, (language === 'zh' && withLabels) || choices, near),
  );
}

const ROLE_WORDS: Labels<Role> = {
  lead: ['牵头', '牵头单位'],
  joint: ['会同', '会同单位'],
  responsible: ['责任', '负责', '分工负责', '责任单位'],
  support: ['配合', '配合单位'],
};

/** Roles from `--role`. */
export function parseRoles(values: readonly string[] | undefined): Role[] | undefined {
  return splitValues('--role', values)?.map((value) => oneOf('--role', value, ROLES, ROLE_WORDS));
}

const STATUS_WORDS: Labels<Status> = {
  'not-started': ['未启动', '未开始'],
  'in-progress': ['推进中', '进行中', '在办'],
  submitted: ['申请销号', '已申请'],
  done: ['已完成', '完成', '已销号'],
  paused: ['暂缓'],
  cancelled: ['终止'],
};

/** Statuses from `--status`. */
export function parseStatuses(values: readonly string[] | undefined): Status[] | undefined {
  return splitValues('--status', values)?.map((value) => oneOf('--status', value, STATUSES, STATUS_WORDS));
}

const LAMP_WORDS: Labels<Lamp> = {
  red: ['红', '红灯', '逾期'],
  yellow: ['黄', '黄灯', '滞后'],
  blue: ['蓝', '蓝灯', '临期'],
  green: ['绿', '绿灯', '正常'],
  none: ['不判', '无', '—'],
};

/** Lamps from `--alert`. */
export function parseLamps(values: readonly string[] | undefined): Lamp[] | undefined {
  return splitValues('--alert', values)?.map((value) => oneOf('--alert', value, LAMPS, LAMP_WORDS));
}

const SORT_WORDS: Labels<SortKey> = { id: ['编号'], due: ['时限'], status: ['状态'], alert: ['亮灯'] };

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
  const party = findParty(register, text) ?? findParty(register, `市${text}`);
  if (party) return party;
  throw new Problem(({ usage }) => usage.unknownDepartment(text, nearestParty(register, text)));
}

/** A section by id or Chinese number, or a Problem that lists the sections. */
export function parseSection({ sections }: Plan, text: string): string {
  const wanted = text
    .normalize('NFKC')
    .trim()
    .replace(/^第(.+)部分$/, '$1');
  const found = sections.find(({ id }) => id === wanted || chinese.sectionNumber(id) === wanted);
  if (found) return found.id;
  const known = sections.map(({ id, title }) => `${id} ${title}`);
  throw new Problem(({ usage }) => usage.unknownSection(text, known));
}

/** A task's id (`1` and `01` alike), or a Problem. */
export function parseTask({ tasks }: Plan, text: string): string {
  const id = parseTaskId(text.replace(/^第(.+)[项条]$/, '$1'));
  if (id !== undefined && tasks.some((task) => task.id === id)) return id;
  throw new Problem(({ usage }) => usage.unknownTask(text, tasks[0]?.id ?? '', tasks.at(-1)?.id ?? ''));
}
