/** Percentages of a report as clerks type them. */
import { Problem } from '../../messages/problem.js';

/** `60`, `60%` or `６０`; a Problem for what is no number from 0 to 100. */
export function readPercent(text: string): number {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const value = /^\d+(?:\.\d+)?%?$/.test(plain) ? Number(plain.replace('%', '')) : Number.NaN;
  if (value >= 0 && value <= 100) return value;
  throw new Problem(({ progressFaults }) => progressFaults.badPercent(text));
}
