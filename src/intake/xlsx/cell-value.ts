/** What a cell of a worksheet holds, from the words of its xml. */
import { isDate, shiftDays } from '../../model/period.js';
import type { Cell } from '../table.js';
import type { NumberKind } from './number-formats.js';
import { unescapeText } from './text-of.js';

/** A cell as its xml has it. */
export interface RawCell {
  readonly type: string;
  /** The number of its style. */
  readonly style: number;
  readonly value: string;
  readonly formula: string | undefined;
  /** The text of an inline string. */
  readonly inline: string;
}

/** What the cells of all worksheets refer to. */
export interface Surroundings {
  readonly strings: readonly string[];
  /** By the number of the cell's style. */
  readonly kinds: readonly NumberKind[];
  readonly is1904: boolean;
}

/** The last day that Excel knows, 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** The cell, or undefined for an empty one; a formula has no value of its own. */
export function toCell(raw: RawCell, surroundings: Surroundings): Cell | undefined {
  if (raw.formula !== undefined) return { kind: 'formula', text: `=${raw.formula}` };
  if (raw.type === 'inlineStr') return textCell(raw.inline);
  if (raw.value === '') return undefined;
  return (BY_TYPE[raw.type] ?? numberCell)(raw, surroundings);
}

const BY_TYPE: Readonly<Record<string, (raw: RawCell, surroundings: Surroundings) => Cell | undefined>> = {
  s: ({ value }, { strings }) => textCell(strings[Number(value)] ?? ''),
  str: ({ value }) => textCell(unescapeText(value)),
  e: ({ value }) => ({ kind: 'error', text: value }),
  b: ({ value }) => ({ kind: 'boolean', text: value === '1' ? 'TRUE' : 'FALSE' }),
  d: ({ value }) => (isDate(value.slice(0, 10)) ? { kind: 'date', date: value.slice(0, 10) } : textCell(value)),
};

function textCell(text: string): Cell | undefined {
  return text.trim() === '' ? undefined : { kind: 'text', text };
}

function numberCell({ value: text, style }: RawCell, { kinds, is1904 }: Surroundings): Cell {
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: 'error', text };
  const kind = kinds[style] ?? 'number';
  if (kind === 'number' || kind === 'percent') return { kind: 'number', value, isPercent: kind === 'percent' };
  const date = dateOf(Math.floor(value), is1904);
  if (date === undefined) return { kind: 'number', value, isPercent: false };
  return { kind: 'date', date: date.slice(0, { day: 10, month: 7, year: 4 }[kind]) };
}

/** Excel counts from 1900 as though that had been a leap year; from 1904 on old Macintoshes. */
function dateOf(serial: number, is1904: boolean): string | undefined {
  if (serial < 0 || serial > LAST_SERIAL) return undefined;
  if (is1904) return shiftDays('1904-01-01', serial);
  return shiftDays(serial < 60 ? '1899-12-31' : '1899-12-30', serial);
}
