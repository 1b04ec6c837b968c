/** Percentages and numbers of a report as clerks type them. */
import { Problem } from '../../messages/problem.js';

/** Digits, also in groups of three, with decimals. */
const NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;

/** `60`, `60%` or `６０`; a Problem for what is no number from 0 to 100. */
export function readPercent(text: string): number {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const value = /^\d+(?:\.\d+)?%?$/.test(plain) ? Number(plain.replace('%', '')) : Number.NaN;
  if (value >= 0 && value <= 100) return value;
  throw new Problem(({ progressFaults }) => progressFaults.badPercent(text));
}

/** A number and what stands behind it, without blanks; undefined where the text begins with no number that can be kept exactly. */
export function readQuantity(text: string): { readonly value: number; readonly rest: string } | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const [digits] = NUMBER.exec(plain) ?? [];
  const rest = plain.slice(digits?.length);
  if (digits === undefined || /^[\d.,]/.test(rest)) return undefined;
  const value = Number(digits.replaceAll(',', '').replace('−', '-'));
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? undefined : { value, rest };
}
