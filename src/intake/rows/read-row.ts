/** From the feedback cells of a row to its answer. */
import { FEEDBACK_COLUMNS, type FeedbackColumn } from '../../model/columns.js';
import type { Language, Target } from '../../model/plan.js';
import type { Answer, Place } from '../answer.js';
import type { RowFault } from '../intake-fault.js';
import { MAX_CELL_LENGTH } from '../limits.js';
import { type Cell, cellName, shownText } from '../table.js';
import type { AnswerRow } from './find-rows.js';
import { joinParts } from './join-parts.js';
import type { CellAt } from './merged-values.js';
import { type Part, readCell, type Subject } from './read-cell.js';

/** Around the row. */
export interface RowContext {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly cellAt: CellAt;
  readonly language: Language;
  /** By the measure's id; undefined for one that the plan does not know. */
  readonly targetsOf: (measure: string) => readonly Target[] | undefined;
}

/** The row's answer, or else everything that is wrong with its cells. */
export function readRow(found: AnswerRow, context: RowContext): { answer: Answer } | { faults: readonly RowFault[] } {
  const { row, layout, code } = found;
  const { file, sheet, language } = context;
  const placeAt = (at: number): Place => ({
    file,
    ...(sheet !== undefined && { sheet }),
    cell: cellName(row.number, at),
  });
  const subject: Subject = {
    language,
    asOf: code.asOf,
    targets: context.targetsOf(code.measure),
    progress: layout.titles.get('progress') ?? '',
  };
  const faults: RowFault[] = [];
  const parts: [FeedbackColumn, Part, Place][] = [];
  for (const column of FEEDBACK_COLUMNS) {
    const at = layout.columns.get(column);
    const cell = at === undefined ? undefined : context.cellAt(row, at);
    if (at === undefined || !cell) continue;
    const place = placeAt(at);
    const title = layout.titles.get(column) ?? column;
    const read = readOrFault(column, cell, subject, {
      place,
      code,
      column: title,
      text: shownText(cell, language),
    });
    if (read && 'kind' in read) faults.push(read);
    else if (read) parts.push([column, read, place]);
  }
  if (faults.length > 0) return { faults };
  return { answer: { code, place: placeAt(Math.min(...row.cells.keys())), ...joinParts(parts, code.asOf) } };
}

const TOO_LONG = { expected: { form: 'shorter', most: MAX_CELL_LENGTH } } as const;

type CellFault = Extract<RowFault, { readonly column: string }>;
type CellDescription = Pick<CellFault, 'place' | 'code' | 'column' | 'text'>;

function readOrFault(
  column: FeedbackColumn,
  cell: Cell,
  subject: Subject,
  description: CellDescription,
): Part | RowFault | undefined {
  // What a formula last came to may be older than what it is made of, or come from another file.
  if (cell.kind === 'formula') return { kind: 'formula', ...description };
  if (cell.kind === 'error') return { kind: 'error-value', ...description };
  const isTooLong = description.text.length > MAX_CELL_LENGTH;
  const reading = isTooLong ? TOO_LONG : readCell(column, cell, subject);
  if (reading && 'expected' in reading) return { kind: 'not-understood', ...description, expected: reading.expected };
  return reading?.value;
}
