/** Figures of a target, with or without its unit. */
import { readDecimal } from '../../model/decimal.js';
import { readChineseNumber } from '../../model/numeral.js';
import { foldCell } from './reading.js';

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
]);
const AROUND = /^(?:大?约|共计?|累计|合计|已?完成|已?建成)|左右$/g;

/** `31`, `31座`, `1,200`, `1.2万`, `三十一座`; undefined for anything else, also for a number that cannot be kept exactly. */
export function readNumber(text: string, unit: string): number | undefined {
  const folded = foldCell(text).replace(AROUND, '');
  const foldedUnit = foldCell(unit);
  const hasUnit = foldedUnit !== '' && folded.endsWith(foldedUnit);
  const plain = hasUnit ? folded.slice(0, -foldedUnit.length) : folded;
  const value = readDigits(plain, !hasUnit && /^[十百千万亿]/.test(foldedUnit)) ?? readChineseNumber(plain);
  return value === undefined || Math.abs(value) > Number.MAX_SAFE_INTEGER ? undefined : value;
}

/** Where the unit itself counts in ten thousands, `1.2万` without it may be meant either way. */
function readDigits(text: string, isWeightUnclear: boolean): number | undefined {
  const read = readDecimal(text);
  if (!read || read.rest === '') return read?.value;
  const weight = WEIGHTS.get(read.rest);
  if (weight === undefined || isWeightUnclear) return undefined;
  return Number((read.value * weight).toPrecision(15));
}
