/** Return codes in a row, wherever they stand. */
import { type ReturnCode, readReturnCode } from '../../model/return-code.js';
import type { Row } from '../table.js';

/** What looks like a code in one cell; columns count from 0. */
export interface FoundCode {
  readonly column: number;
  readonly text: string;
  readonly code: ReturnCode | 'damaged';
}

/** All codes of a row; one that stands in several cells is there once. */
export function findCodes({ cells }: Row): FoundCode[] {
  const found = new Map<string, FoundCode>();
  for (const [column, cell] of cells) {
    if (cell.kind !== 'text') continue;
    const text = cell.text.trim();
    const code = readReturnCode(text);
    if (code !== undefined && !found.has(text)) found.set(text, { column, text, code });
  }
  return [...found.values()];
}

/** What the codes of a file have in common: whose it is. */
export type Owner = Pick<ReturnCode, 'plan' | 'department' | 'asOf'>;

/** The only plan and department of all codes, as of the earliest day; undefined where there are several. */
export function commonOwner(codes: readonly ReturnCode[]): Owner | undefined {
  const [first, ...others] = codes;
  if (!first || others.some(({ plan, department }) => plan !== first.plan || department !== first.department))
    return undefined;
  const [asOf = first.asOf] = codes.map((code) => code.asOf).sort();
  return { plan: first.plan, department: first.department, asOf };
}
