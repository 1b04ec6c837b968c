/** Characters inside a scalar's value: where they stand in the text, and how others can be written in their place. */
import type { Scalar } from 'yaml';
import type { Fix } from '../diagnostics/diagnostic.js';
import { cleanText } from '../model/characters/clean-text.js';
import { createOccurrences } from '../model/characters/occurrences.js';
import { type Alignment, alignScalar } from './align-scalar.js';

/** The characters looked for: the nth (from 0) occurrence of a part of the value, overlapping ones counted. */
export interface Part {
  readonly text: string;
  readonly nth: number;
}

/** Where a part stands, and the fix that puts other characters there; `span` is absent for the whole scalar. */
export interface PartSpot {
  readonly span?: readonly [start: number, end: number];
  readonly fix?: Fix | undefined;
}

/** Finds a part of a scalar, and turns a fix of bare text into one that cannot change how the scalar is read. */
export function locateWithin(text: string, scalar: Scalar, part: Part, fix: Fix | undefined): PartSpot {
  const { alignment, holdsBareText, find } = studyScalar(text, scalar);
  const at = find(part.text)[part.nth];
  if (at === undefined) return {};
  const start = alignment?.starts[at] ?? -1;
  const end = alignment?.ends[at + part.text.length - 1] ?? -1;
  const isExact = start >= 0 && end > start;
  if (fix?.as !== 'text' || (isExact && holdsBareText)) return isExact ? { span: [start, end], fix } : {};
  // A block would need its indentation looked at; the clerk sees the place and mends it by hand.
  if (scalar.type?.startsWith('BLOCK')) return isExact ? { span: [start, end] } : {};
  const value = String(scalar.value);
  return { fix: { as: 'value', text: value.slice(0, at) + fix.text + value.slice(at + part.text.length) } };
}

/** What is known of a scalar once it has been looked at. */
interface StudiedScalar {
  readonly alignment: Alignment | undefined;
  /** Mended characters can be written without quotes and without looking at the rest. */
  readonly holdsBareText: boolean;
  /** The offsets of a part into the value. */
  readonly find: (part: string) => readonly number[];
}

const STUDIED = new WeakMap<Scalar, StudiedScalar>();

function studyScalar(text: string, scalar: Scalar): StudiedScalar {
  const known = STUDIED.get(scalar);
  if (known) return known;
  const value = String(scalar.value);
  const studied = {
    alignment: alignScalar(text, scalar),
    holdsBareText: holdsBareText(scalar.type, value),
    find: createOccurrences(value),
  };
  STUDIED.set(scalar, studied);
  return studied;
}

/** What begins, ends or interrupts a plain scalar, or makes it something else than text. */
const NOT_PLAIN = /^[\s\-?:,[\]{}#&*!|>'"%@`]|[\s:]$|\s#|:\s|^$/;
const NOT_A_STRING = /^(?:null|true|false|~|[-+]?[\d.][\d._]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\.(?:inf|nan))$/i;

function holdsBareText(type: Scalar['type'], value: string): boolean {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return true;
  const mended = cleanText(value);
  if (type === 'PLAIN') return !NOT_PLAIN.test(mended) && !NOT_A_STRING.test(mended);
  return indentedLines(mended) === indentedLines(value);
}

function indentedLines(text: string): number {
  return text.match(/^[ \t]/gm)?.length ?? 0;
}
