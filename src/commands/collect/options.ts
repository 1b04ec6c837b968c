/** The call of `plan collect`, and what is wrong with it whatever the plan says. */
import { PAPER_FORMATS } from '../../formats/paper/render.js';
import { Problem } from '../../messages/problem.js';
import type { DateText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { oneOf } from '../choices.js';
import { readDay } from '../edit/read-values.js';
import type { EditOptions } from '../edit/run-edit.js';

/** The options as the clerk typed them. */
export interface CollectOptions extends EditOptions {
  readonly date?: string;
  readonly take?: readonly string[];
  readonly receipt?: string;
}

/** Formats of a receipt. */
const RECEIPT_FORMATS = [...PAPER_FORMATS, 'json'] as const;

export type ReceiptFormat = (typeof RECEIPT_FORMATS)[number];

/** How the result is shown, and in which format the receipt is written. Throws a Problem for a wrong call. */
export function checkCall(
  paths: readonly string[],
  { dryRun, format = 'text', receipt }: CollectOptions,
): { readonly format: 'text' | 'json'; readonly receiptFormat: ReceiptFormat } {
  if (paths.length === 0) throw new Problem(({ collectFaults }) => collectFaults.noFiles());
  if (receipt?.trim() === '') throw new Problem(({ usage }) => usage.emptyValue('--receipt'));
  if (dryRun && receipt !== undefined) throw new Problem(({ usage }) => usage.notTogether('--dry-run', '--receipt'));
  return {
    format: oneOf('--format', format, ['text', 'json']),
    receiptFormat: readReceiptFormat(receipt),
  };
}

/** The format that the receipt's name ends in; without an ending, Markdown. */
function readReceiptFormat(path = ''): ReceiptFormat {
  if (!/\.[^./\\]+$/.test(path)) return 'md';
  const found = RECEIPT_FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`));
  if (found) return found;
  const endings = RECEIPT_FORMATS.map((format) => `.${format}`);
  throw new Problem(({ collectFaults }) => collectFaults.receiptEnding(path, endings));
}

/** The day of the entries: today, or the one that was named. Throws a Problem for a day that no department can have reported on. */
export function readEntryDay(plan: Plan, date: string | undefined, today: DateText): DateText {
  const day = date === undefined ? today : readDay(date, plan);
  if (day > today) throw new Problem(({ collectFaults }) => collectFaults.dayAfterToday(day, today));
  if (day < plan.issued) throw new Problem(({ collectFaults }) => collectFaults.dayBeforeIssue(day, plan.issued));
  return day;
}
