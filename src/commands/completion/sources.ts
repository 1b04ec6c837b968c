/** What can stand in the place of an argument or of an option's value. */
import { parseMeasureId } from '../../model/ids.js';
import type { Language } from '../../model/plan.js';
import type { Labels } from '../../query/vocabulary.js';
import { type Candidate, NOTHING, type Offers, prefixOffers } from './candidate.js';
import type { ItemList, PartyWords, PlanWords, TaskWords } from './plan-words.js';

/** What a word is completed by. */
export interface Question {
  /** What has been typed of the word. */
  readonly typed: string;
  /** The arguments before it. */
  readonly args: readonly string[];
  readonly language: Language;
  readonly plan: PlanWords;
}

/** Gives what can stand in one place. */
export type Source = (question: Question) => Offers | Promise<Offers>;

/** Where anything can be written. */
export const free: Source = () => NOTHING;

export const files: Source = () => ({ usual: [], paths: 'files' });

export const directories: Source = () => ({ usual: [], paths: 'directories' });

/** A closed list of words, in a Chinese terminal with the Chinese ones. */
export function words<T extends string>(choices: readonly T[], labels?: Labels<T>): Source {
  return ({ language }) => {
    if (!labels) return { usual: choices.map((value) => ({ value })) };
    const english = choices.map((value) => ({ value, ...(language === 'zh' && { description: labels[value][0] }) }));
    const chinese = choices.map((choice) => ({ value: labels[choice][0], description: choice }));
    const others = choices.flatMap((choice) => labels[choice].map((value) => ({ value, description: choice })));
    return { usual: language === 'zh' ? [...english, ...chinese] : english, others };
  };
}

/** A closed list by its Chinese words. */
export function labelled<T extends string>(labels: Labels<T>): Source {
  return words(Object.keys(labels) as T[], labels);
}

/** What stands in a module that only this place needs. */
export function later(load: () => Promise<Source>): Source {
  return async (question) => (await load())(question);
}

/** Departments and groups. */
export const parties: Source = ({ plan }) => partyOffers([...plan.departments(), ...plan.groups()]);

/** Departments alone, where a group cannot stand. */
export const departments: Source = ({ plan }) => partyOffers(plan.departments());

/** Groups alone. */
export const groups: Source = ({ plan }) => partyOffers(plan.groups());

/** Full names; aliases, ids and names without the leading 市 where only they begin as typed. */
function partyOffers(found: readonly PartyWords[]): Offers {
  const others = found.flatMap(({ id, name, otherNames }) =>
    [...otherNames, id, name.replace(/^市/, '')].map((value) => ({ value, description: name })),
  );
  return { usual: found.map(({ id, name }) => ({ value: name, description: id })), others };
}

export const sections: Source = ({ plan }) => ({ usual: plan.sections() });

export const tasks: Source = ({ plan, typed }) => {
  const found = plan.tasks(typed);
  return { usual: found.map(taskCandidate), others: found.map(taskCandidate).map(unpadded) };
};

/** Measures; of a plan too large to be read at once, the beginnings of their ids. */
export const measures: Source = ({ plan, typed }) => {
  const found = plan.tasks(typed);
  const isOpen = found.some((task) => !task.measures);
  const usual = isOpen ? found.map(({ id }) => ({ value: `${id}-` })) : found.flatMap((task) => task.measures ?? []);
  return { usual, others: usual.map(unpadded), isOpen };
};

/** Tasks, and from the first digit on their measures. */
export const tasksAndMeasures: Source = ({ plan, typed }) => {
  const found = plan.tasks(typed);
  const below = typed === '' ? [] : found.flatMap((task) => task.measures ?? []);
  const usual = [...found.map(taskCandidate), ...below];
  return { usual, others: usual.map(unpadded) };
};

function taskCandidate({ id, title }: TaskWords): Candidate {
  return { value: id, ...(title !== undefined && { description: title }) };
}

/** Ids are understood without their leading zeros. */
function unpadded({ value, ...rest }: Candidate): Candidate {
  return { value: value.replace(/^0+(?=\d)/, ''), ...rest };
}

/** Kinds of events by id and by name. */
export const eventKinds: Source = ({ plan }) => {
  const kinds = plan.eventKinds();
  const byName = kinds.flatMap(({ value, description }) =>
    description === undefined ? [] : [{ value: description, description: value }],
  );
  return { usual: [...kinds, ...byName] };
};

export const events: Source = ({ plan }) => ({ usual: plan.events() });

/** What the measure on the line has; `sign` stands between it and a value that follows. */
export function itemsOf(list: ItemList, sign = ''): Source {
  return ({ plan, args }) => {
    const ids = args.flatMap((text) => parseMeasureId(text) ?? []);
    const items = ids.flatMap((id) => plan.items(id, list));
    return { usual: items.map((item) => ({ ...item, value: item.value + sign })), isOpen: sign !== '' };
  };
}

const SEPARATED = /^(?<before>.*[,，、;；]\s*)?(?<last>.*)$/su;

/** Several values in one word, as in `市公安局、市应急管理局`; each is offered once. */
export function several(source: Source): Source {
  return async (question) => {
    const { before = '', last = '' } = SEPARATED.exec(question.typed)?.groups ?? {};
    const { usual, others = [], ...rest } = await source({ ...question, typed: last });
    const given = before.split(/[,，、;；]/).map((value) => value.trim());
    const left = (candidates: readonly Candidate[]) => candidates.filter(({ value }) => !given.includes(value));
    return prefixOffers(before, { ...rest, usual: left(usual), others: left(others) });
  };
}
