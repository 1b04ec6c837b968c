/** Departments, groups, sections, tasks and measures as clerks name them. */
import { parseMeasureId, parseTaskId } from '../model/ids.js';
import { nearest } from '../model/nearest.js';
import { readNumeral } from '../model/numeral.js';
import { measuresOf, type Plan } from '../model/plan.js';
import type { NamedThing } from '../model/query-words.js';
import { type Department, findParty, type Group, nearestParty, type Register } from '../model/register.js';

/** A department or group by name, alias, former name or id, also without the leading 市 and with stray blanks. */
export function findNamedParty(register: Register, text: string): Department | Group | undefined {
  const joined = text.replace(/\s+/g, '');
  return findParty(register, text) ?? findParty(register, joined) ?? findParty(register, `市${joined}`);
}

/** The id of a section by id or Chinese number: `4`, `四`, `第四部分`. */
export function findSection({ sections }: Plan, text: string): string | undefined {
  const wanted = text
    .normalize('NFKC')
    .trim()
    .replace(/^第(.+)部分$/, '$1');
  const number = readNumeral(wanted);
  return sections.find(({ id }) => id === wanted || Number(id) === number)?.id;
}

/** The id of a task: `1`, `01`, `一` and `第1项` alike. */
export function findTask({ tasks }: Plan, text: string): string | undefined {
  const wanted = text
    .normalize('NFKC')
    .trim()
    .replace(/^第(.+)[项条]$/, '$1');
  const id = parseTaskId(wanted) ?? parseTaskId(String(readNumeral(wanted)));
  return tasks.find((task) => task.id === id)?.id;
}

/** How one kind of name is found in a plan, and what else there is when it is not. */
interface NameReader {
  readonly find: (plan: Plan, text: string) => string | undefined;
  readonly nearest: (plan: Plan, text: string) => string | undefined;
  readonly known: (plan: Plan) => readonly string[];
}

/** The readers; a found department or group is its official name, anything else its id. */
export const NAME_READERS: Readonly<Record<NamedThing, NameReader>> = {
  department: {
    find: ({ register }, text) => findNamedParty(register, text)?.name,
    nearest: ({ register }, text) => nearestParty(register, text),
    known: () => [],
  },
  group: {
    find: ({ register }, text) => findNamedParty({ ...register, departments: [] }, text)?.name,
    nearest: ({ register }, text) => nearestParty({ ...register, departments: [] }, text),
    known: ({ register }) => register.groups.map(({ name }) => name),
  },
  section: {
    find: findSection,
    nearest: ({ sections }, text) => sections.find(({ title }) => title.includes(text))?.id,
    known: ({ sections }) => sections.map(({ id, title }) => `${id} ${title}`),
  },
  task: {
    find: findTask,
    nearest: ({ tasks }, text) => tasks.find(({ title }) => title.includes(text))?.id,
    known: ({ tasks }) => [`${tasks[0]?.id}—${tasks.at(-1)?.id}`],
  },
  measure: {
    find: findMeasure,
    nearest: (plan, text) => nearest(text, measureIds(plan)),
    known: () => [],
  },
};

/** A measure's id, or a task's for all of its measures. */
function findMeasure(plan: Plan, text: string): string | undefined {
  const id = parseMeasureId(text);
  return id === undefined ? findTask(plan, text) : measureIds(plan).find((known) => known === id);
}

function measureIds(plan: Plan): string[] {
  return measuresOf(plan).map(({ id }) => id);
}
