/** Option values as people type them: English terms or the Chinese words that the terminal shows. */
import { Problem } from '../messages/problem.js';
import { words as chinese } from '../messages/zh/words.js';
import { parseTaskId } from '../model/ids.js';
import { nearest } from '../model/nearest.js';
import type { Plan } from '../model/plan.js';
import { type Department, findParty, type Group, nearestParty } from '../model/register.js';
import { ROLES, type Role } from '../model/role.js';
import { LAMPS, type Lamp, STATUSES, type Status } from '../model/state.js';

/** Splits repeated and comma-separated values. */
export function splitValues(values: readonly string[] | undefined): string[] | undefined {
  const split = values
    ?.flatMap((value) => value.split(/[,，、]/))
    .map((value) => value.trim())
    .filter(Boolean);
  return split && split.length > 0 ? split : undefined;
}

/** One of some words, or a Problem with what was expected and the nearest match. */
export function oneOf<T extends string>(
  option: string,
  value: string,
  choices: readonly T[],
  labels?: Readonly<Record<T, string>>,
): T {
  const wanted = value.normalize('NFKC').toLowerCase().replace(/\s+/g, '-');
  const found = choices.find((choice) => choice === wanted || labels?.[choice] === wanted);
  if (found !== undefined) return found;
  const near = nearest(wanted, labels ? [...choices, ...choices.map((choice) => labels[choice])] : choices);
  const withLabels = labels && choices.map((choice) => `${choice} ${labels[choice]}`);
  throw new Problem(({ usage, language }) =>
    usage.invalidChoice(option, value, (language === 'zh' && withLabels) || choices, near),
  );
}

/** Roles from `--role`. */
export function parseRoles(values: readonly string[] | undefined): Role[] | undefined {
  return splitValues(values)?.map((value) => oneOf('--role', value, ROLES, chinese.roles));
}

/** Statuses from `--status`. */
export function parseStatuses(values: readonly string[] | undefined): Status[] | undefined {
  return splitValues(values)?.map((value) => oneOf('--status', value, STATUSES, chinese.statuses));
}

const LAMP_WORDS: Readonly<Record<Lamp, string>> = { red: '红', yellow: '黄', blue: '蓝', green: '绿', none: '无' };

/** Lamps from `--alert`; `红灯` is as good as `红`. */
export function parseLamps(values: readonly string[] | undefined): Lamp[] | undefined {
  return splitValues(values)?.map((value) => oneOf('--alert', value.replace(/灯$/, ''), LAMPS, LAMP_WORDS));
}

/** A department or group by name, alias, former name or id, or a Problem with the nearest name. */
export function parseParty({ register }: Plan, text: string): Department | Group {
  const party = findParty(register, text);
  if (party) return party;
  throw new Problem(({ usage }) => usage.unknownDepartment(text, nearestParty(register, text)));
}

/** A section by id or Chinese number, or a Problem that lists the sections. */
export function parseSection({ sections }: Plan, text: string): string {
  const wanted = text.normalize('NFKC').trim();
  const found = sections.find(({ id }) => id === wanted || chinese.sectionNumber(id) === wanted);
  if (found) return found.id;
  const known = sections.map(({ id, title }) => `${id} ${title}`);
  throw new Problem(({ usage }) => usage.unknownSection(text, known));
}

/** A task's id (`1` and `01` alike), or a Problem. */
export function parseTask({ tasks }: Plan, text: string): string {
  const id = parseTaskId(text);
  if (id !== undefined && tasks.some((task) => task.id === id)) return id;
  throw new Problem(({ usage }) => usage.unknownTask(text, tasks[0]?.id ?? '', tasks.at(-1)?.id ?? ''));
}
