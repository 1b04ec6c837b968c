/** Completion of queries: the names of fields, and behind one its values. */
import type { NamedThing, Takes } from '../../model/query-words.js';
import { FIELD_LABELS, fieldNamed } from '../../query/field-names.js';
import { FIELDS } from '../../query/fields.js';
import { isWordEnd, operatorAt } from '../../query/signs.js';
import { PRESENCE_WORDS } from '../../query/vocabulary.js';
import { type Candidate, NOTHING, type Offers, prefixOffers } from './candidate.js';
import {
  groups,
  labelled,
  parties,
  type Question,
  type Source,
  sections,
  several,
  tasks,
  tasksAndMeasures,
  words,
} from './sources.js';

/** The condition that is being typed: after the last blank or bracket, and a sign that denies it. */
const LAST_CONDITION = /^(?<before>(?:.*[\s(（])?[-!]?)(?<condition>.*)$/su;

const NAMES: Readonly<Record<NamedThing, Source>> = {
  department: parties,
  group: groups,
  section: sections,
  task: tasks,
  measure: tasksAndMeasures,
};

/** What can stand in the place of the last condition of a query. */
export const query: Source = async (question) => {
  const { before = '', condition = '' } = LAST_CONDITION.exec(question.typed)?.groups ?? {};
  return prefixOffers(before, await conditionOffers({ ...question, typed: condition }));
};

function conditionOffers(question: Question): Offers | Promise<Offers> {
  const { typed } = question;
  const at = [...typed].findIndex((_, index) => operatorAt(typed, index));
  if (at < 0) return fieldNames(question);
  const end = at + (operatorAt(typed, at)?.text.length ?? 0);
  return valueOffers(typed.slice(0, at), typed.slice(0, end), { ...question, typed: typed.slice(end) });
}

function fieldNames({ language }: Question): Offers {
  const english = FIELD_LABELS.map(({ name, chinese }) => ({ value: `${name}:`, description: chinese }));
  const chinese = FIELD_LABELS.map(({ name, chinese: label }) => ({ value: `${label}:`, description: name }));
  if (language === 'zh') return { usual: [...english, ...chinese], isOpen: true };
  return { usual: english.map(({ value }) => ({ value })), others: chinese, isOpen: true };
}

async function valueOffers(field: string, before: string, question: Question): Promise<Offers> {
  const name = fieldNamed(field)?.name;
  const kinds = name === undefined ? [] : FIELDS[name].facets.map(({ takes }) => takes);
  const [, quote = '', typed = ''] = /^("?)(.*)$/su.exec(question.typed) ?? [];
  const all = await Promise.all(kinds.map((takes) => several(sourceOf(takes))({ ...question, typed })));
  const close = (candidates: readonly Candidate[]) =>
    quote === '' ? candidates.filter(isOneWord) : candidates.map((one) => ({ ...one, value: one.value + quote }));
  return prefixOffers(before + quote, {
    usual: close(all.flatMap(({ usual }) => usual)),
    others: close(all.flatMap(({ others = [] }) => others)),
  });
}

/** A query takes a value apart at blanks and brackets unless it stands in quotation marks. */
function isOneWord({ value }: Candidate): boolean {
  return ![...value].some(isWordEnd);
}

function sourceOf(takes: Takes): Source {
  if (takes.kind === 'name') return NAMES[takes.of];
  if (takes.kind === 'presence') return words(['yes', 'no'], PRESENCE_WORDS);
  if (takes.kind !== 'words') return () => NOTHING;
  const labels = Object.fromEntries(takes.words.map(([word, chinese]) => [word, [chinese] as [string]]));
  return labelled(labels);
}
