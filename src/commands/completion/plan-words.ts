/** The words of a plan, read lightly: nothing is checked, and a broken file only has fewer of them. */
import { parseTaskId, taskOfMeasure } from '../../model/ids.js';
import { decodeText } from '../../parse/decode.js';
import { readData } from '../../parse/read-data.js';
import { findPlan } from '../../workspace/find-plan.js';
import { listEntries } from '../../workspace/list-entries.js';
import { readContent } from '../../workspace/read-sources.js';
import type { Candidate } from './candidate.js';

/** More files than this are not opened while a clerk waits for a word. */
const MAX_FILES = 200;

/** A department or group with all names that it is known by. */
export interface PartyWords {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** A task; without title and measures where its file was not opened. */
export interface TaskWords {
  readonly id: string;
  readonly title?: string;
  readonly measures?: readonly Candidate[];
}

/** The lists of a measure whose items have an id. */
export type ItemList = 'actions' | 'targets' | 'schedules' | 'triggers' | 'milestones';

/** A mapping as it was read; anything may be missing or be something else. */
type Data = Readonly<Record<string, unknown>>;

/** The plan in a directory that is looked for when the first word is asked for; there are no words without a plan. */
export class PlanWords {
  readonly #cwd: string;
  readonly #asked: string | undefined;

  constructor(cwd: string, asked: string | undefined) {
    this.#cwd = cwd;
    this.#asked = asked;
  }

  departments(): PartyWords[] {
    return listOf(this.#read('departments.yaml').departments).flatMap(partyWords);
  }

  groups(): PartyWords[] {
    return listOf(this.#read('departments.yaml').groups).flatMap(partyWords);
  }

  sections(): Candidate[] {
    return named(this.#read('plan.yaml').sections, 'title');
  }

  eventKinds(): Candidate[] {
    return named(this.#read('plan.yaml').events, 'name');
  }

  events(): Candidate[] {
    const ids = this.#stems('events');
    return ids.map((id) => {
      const { summary } = ids.length > MAX_FILES ? {} : this.#read(`events/${id}.yaml`);
      return { value: id, ...(typeof summary === 'string' && { description: summary }) };
    });
  }

  /** The tasks whose ids begin as typed; a leading zero may be left away. */
  tasks(typed: string): TaskWords[] {
    const [begun = ''] = typed.split('-');
    const ids = this.#stems('tasks').filter((id) => id.startsWith(begun) || id.replace(/^0+/, '').startsWith(begun));
    if (ids.length > MAX_FILES) return ids.map((id) => ({ id }));
    return ids.map((id) => {
      const { title, measures } = this.#read(`tasks/${id}.yaml`);
      return { id, ...(typeof title === 'string' && { title }), measures: named(measures, 'title') };
    });
  }

  /** What a list of a measure holds. */
  items(measure: string, list: ItemList): Candidate[] {
    const { measures } = this.#read(`tasks/${taskOfMeasure(measure)}.yaml`);
    const found = listOf(measures).find(({ id }) => id === measure);
    const label = { actions: 'text', milestones: 'title', targets: 'name', schedules: 'name', triggers: 'name' }[list];
    return named(found?.[list], label);
  }

  /** Ids of the files in a folder, by the numbers in them. */
  #stems(folder: string): string[] {
    const directory = this.#directory();
    if (directory === undefined) return [];
    const names = listEntries(directory, folder).entries.filter(({ name }) => name.endsWith('.yaml'));
    const stems = names.map(({ name }) => name.slice(0, -'.yaml'.length));
    return folder === 'tasks' ? stems.filter((stem) => parseTaskId(stem) !== undefined).sort(byNumber) : stems;
  }

  #read(path: string): Data {
    const directory = this.#directory();
    if (directory === undefined) return {};
    const bytes = readContent(directory, path);
    const text = bytes instanceof Uint8Array ? decodeText(path, bytes) : undefined;
    if (typeof text !== 'string') return {};
    const result = readData(text);
    return 'data' in result && isData(result.data) ? result.data : {};
  }

  #directory(): string | undefined {
    try {
      return findPlan(this.#cwd, this.#asked);
    } catch {
      return undefined;
    }
  }
}

function byNumber(a: string, b: string): number {
  return Number(a) - Number(b);
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

/** The ids of a list with what they mean. */
function named(list: unknown, label: string): Candidate[] {
  return listOf(list).flatMap(({ id, [label]: text }) =>
    typeof id === 'string' ? [{ value: id, ...(typeof text === 'string' && { description: text }) }] : [],
  );
}

function partyWords({ id, name, aliases, formerNames }: Data): PartyWords[] {
  if (typeof id !== 'string' || typeof name !== 'string') return [];
  const former = listOf(formerNames).map(({ name: oldName }) => oldName);
  const others = [...(Array.isArray(aliases) ? aliases : []), ...former];
  return [{ id, name, otherNames: others.filter((other): other is string => typeof other === 'string') }];
}
