/** The kinds of value that a field can take: how each is read, and what it says of what the field is about. */
import { nearest } from '../model/nearest.js';
import type { DateText } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import type { NamedThing, NumberUnit, Takes } from '../model/query-words.js';
import { compare, readDays, readNumber, readRange } from './compare.js';
import { foldText } from './fold.js';
import { NAME_READERS } from './names.js';
import type { Operator, Piece } from './tree.js';
import { findWord, type Labels, PRESENCE_WORDS, type Presence } from './vocabulary.js';

/** True where what the field is about is as the condition wants it. */
export type Test<S> = (subject: S) => boolean;

/** One kind of value of a field that is about an S. */
export interface Facet<S> {
  readonly takes: Takes;
  /** True where `<` and its like mean something. */
  readonly ordered: boolean;
  /** Undefined where the value is none of this kind. */
  readonly read: (value: Piece, operator: Operator, plan: Plan) => Test<S> | undefined;
  /** The right value that is nearest to a wrong one. */
  readonly nearest: (text: string, plan: Plan) => string | undefined;
}

/** One of a closed list of words; `get` gives those that hold. */
export function wordFacet<S, T extends string>(
  labels: Labels<T>,
  get: (subject: S) => readonly (T | null)[],
): Facet<S> {
  const choices = Object.keys(labels) as T[];
  return {
    takes: { kind: 'words', words: choices.map((choice) => [choice, labels[choice][0]]) },
    ordered: false,
    read: ({ text }) => {
      const word = findWord(text, choices, labels);
      return word && ((subject) => get(subject).includes(word));
    },
    nearest: (text) => nearest(foldText(text), [...choices, ...choices.flatMap((choice) => labels[choice])]),
  };
}

/** A date, compared with days or periods; what has none never matches. */
export function dateFacet<S>(get: (subject: S) => DateText | null): Facet<S> {
  return {
    takes: { kind: 'date' },
    ordered: true,
    read: ({ text }, operator, { period }) => {
      const range = readRange(text, (part) => readDays(part, period.start.slice(0, 4)));
      return range && comparing(get, operator, range);
    },
    nearest: () => undefined,
  };
}

/** A number; what has none never matches. */
export function numberFacet<S>(unit: NumberUnit, get: (subject: S) => number | null): Facet<S> {
  return {
    takes: { kind: 'number', unit },
    ordered: true,
    read: ({ text }, operator) => {
      const range = readRange(text, readNumber);
      return range && comparing(get, operator, range);
    },
    nearest: () => undefined,
  };
}

function comparing<S, T extends string | number>(
  get: (subject: S) => T | null,
  operator: Operator,
  range: Parameters<typeof compare<T>>[2],
): Test<S> {
  return (subject) => {
    const actual = get(subject);
    return actual !== null && compare(actual, operator, range);
  };
}

/** Whether there is such a thing at all; in quotes the word is no longer one. */
export function presenceFacet<S>(isThere: (subject: S) => boolean): Facet<S> {
  const choices: readonly Presence[] = ['yes', 'no'];
  return {
    takes: { kind: 'presence' },
    ordered: false,
    read: ({ text, quoted }) => {
      const word = quoted ? undefined : findWord(text, choices, PRESENCE_WORDS);
      return word && ((subject) => isThere(subject) === (word === 'yes'));
    },
    nearest: () => undefined,
  };
}

/** A text that one of the texts contains; case, width and the number of blanks do not count. */
export function textFacet<S>(get: (subject: S) => readonly string[]): Facet<S> {
  return {
    takes: { kind: 'text' },
    ordered: false,
    read: ({ text }) => {
      const wanted = foldText(text);
      return (subject) => get(subject).some((known) => foldText(known).includes(wanted));
    },
    nearest: () => undefined,
  };
}

/** The official name or the id of something in the plan; `get` gives those that hold. */
export function nameFacet<S>(of: NamedThing, get: (subject: S) => readonly (string | null | undefined)[]): Facet<S> {
  const reader = NAME_READERS[of];
  return {
    takes: { kind: 'name', of },
    ordered: false,
    read: ({ text }, _operator, plan) => {
      const name = reader.find(plan, text);
      return name === undefined ? undefined : (subject) => get(subject).includes(name);
    },
    nearest: (text, plan) => reader.nearest(plan, text),
  };
}
