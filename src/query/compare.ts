/** Values and ranges that an actual value is compared with. */
import { readClerkDate } from '../model/clerk-date.js';
import { type DateText, parsePeriod } from '../model/period.js';
import type { Operator } from './tree.js';

/** Both ends belong to it; an end that is missing is open. */
export interface Range<T> {
  readonly from: T | undefined;
  readonly to: T | undefined;
}

/** Reads the text of one value: a number is a range of one, a period one of days. */
type ReadValue<T> = (text: string) => { readonly from: T; readonly to: T } | undefined;

/** True where the actual value is inside of the range (`=`), before its first or up to its last one, after its last or from its first on. */
export function compare<T extends string | number>(
  actual: T,
  operator: Operator,
  { from = actual, to = actual }: Range<T>,
): boolean {
  switch (operator) {
    case '<':
      return actual < from;
    case '<=':
      return actual <= to;
    case '>':
      return actual > to;
    case '>=':
      return actual >= from;
    default:
      return actual >= from && actual <= to;
  }
}

/**
 * One value, or `a..b`, `a至b`, `a~b` of which either end may be missing, or `a-b` where that is no value by itself; the
 * wrong way round it means the same stretch.
 */
export function readRange<T extends string | number>(text: string, read: ReadValue<T>): Range<T> | undefined {
  const plain = text.normalize('NFKC');
  const [, left, right] = /^(.*?)(?:\.{2,}|[~至到]|[—–]{1,2})(.*)$/.exec(plain) ?? [];
  if (left === undefined || right === undefined) return read(text) ?? readDashed(plain, read);
  return readEnds(left, right, read);
}

/** The hyphen between the ends is the one in the middle: the ends are written alike. */
function readDashed<T extends string | number>(text: string, read: ReadValue<T>): Range<T> | undefined {
  const parts = text.split('-');
  const half = parts.length / 2;
  if (!Number.isInteger(half)) return undefined;
  const [left, right] = [parts.slice(0, half).join('-'), parts.slice(half).join('-')];
  return left.trim() === '' || right.trim() === '' ? undefined : readEnds(left, right, read);
}

function readEnds<T extends string | number>(left: string, right: string, read: ReadValue<T>): Range<T> | undefined {
  const [first, last] = [read(left), read(right)];
  if ((!first && left.trim() !== '') || (!last && right.trim() !== '')) return undefined;
  if (first && last) {
    return first.from <= last.from ? { from: first.from, to: last.to } : { from: last.from, to: first.to };
  }
  return (first || last) && { from: first?.from, to: last?.to };
}

/** A date or period as clerks write it; without a year it is in the given one. */
export function readDays(text: string, year: string): { from: DateText; to: DateText } | undefined {
  const period = parsePeriod(readClerkDate(text, year));
  return period && { from: period.start, to: period.end };
}

/** A number, with the unit that a clerk may write behind it. */
export function readNumber(text: string): { from: number; to: number } | undefined {
  const plain = text.normalize('NFKC').replace('\u2212', '-').replace(/\s/g, '');
  const [, digits] = /^([+-]?\d{1,9}(?:\.\d{1,9})?)(?:%|天|日|次|轮|个?百分点|分)?$/.exec(plain) ?? [];
  return digits === undefined ? undefined : { from: Number(digits), to: Number(digits) };
}
