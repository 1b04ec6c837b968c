/** The English value that a Chinese word in a plan file stands for. */
import { words } from './zh/words.js';

/** The value to write; `derived` when the word is a status that follows from reports and is never written. */
export interface ChineseValue {
  readonly value: string;
  readonly derived: boolean;
}

/** Looks a Chinese word up among the values that are allowed. */
export function findChineseValue(found: unknown, allowed: readonly string[]): ChineseValue | undefined {
  const labels: Readonly<Record<string, string>> = { ...words.roles, ...words.officeStatuses, ...words.kinds };
  const value = allowed.find((candidate) => labels[candidate] === found);
  if (value !== undefined) return { value, derived: false };
  const { statuses } = words;
  const isReported = [statuses['not-started'], statuses['in-progress'], statuses.submitted].some(
    (word) => word === found,
  );
  return isReported && allowed.includes('open') ? { value: 'open', derived: true } : undefined;
}
