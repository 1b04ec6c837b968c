/** What one feedback cell says, by its column. */
import type { EntryContent } from '../../edit/progress/new-entry.js';
import type { FeedbackColumn } from '../../model/columns.js';
import type { Language, Target } from '../../model/plan.js';
import type { Answer } from '../answer.js';
import { type Cell, shownText } from '../table.js';
import { readEvidence } from '../values/evidence.js';
import { readPercentCell } from '../values/percent.js';
import { isDash, type Reading, saysNoProblem, saysNothing } from '../values/reading.js';
import { readRequest } from '../values/request.js';
import { readTargetsCell } from '../values/targets.js';
import { plainText } from '../values/text.js';

/** What the cells of a row are read by. */
export interface Subject {
  readonly language: Language;
  readonly asOf: string;
  /** Of the row's measure; undefined for a measure that the plan does not know. */
  readonly targets: readonly Target[] | undefined;
  /** The title of the progress column. */
  readonly progress: string;
}

/** A part of the answer; `words` are those around a request to close. */
export interface Part extends Pick<Answer, 'content' | 'extension'> {
  readonly words?: string;
}

/** The cell's part of the answer; undefined where it says nothing. Neither formulas nor errors come here. */
export function readCell(column: FeedbackColumn, cell: Cell, subject: Subject): Reading<Part> {
  return READERS[column](cell, subject);
}

const READERS: Readonly<Record<FeedbackColumn, (cell: Cell, subject: Subject) => Reading<Part>>> = {
  progress: (cell, { language }) => readWords(cell, language, isDash, (note) => ({ note })),
  percent: (cell) => map(readPercentCell(cell), (percent) => ({ content: { percent } })),
  actual: (cell, { targets, progress }) =>
    targets && map(readTargetsCell(cell, targets, progress), (values) => ({ content: { targets: { ...values } } })),
  problem: (cell, { language }) => readWords(cell, language, saysNoProblem, (problem) => ({ problem })),
  next: (cell, { language }) => readWords(cell, language, saysNothing, (next) => ({ next })),
  evidence: (cell, { language }) => {
    const isNone = (text: string) => readEvidence(text).length === 0;
    return readWords(cell, language, isNone, (text) => ({ evidence: readEvidence(text) }));
  },
  request: (cell, { language, asOf }) => {
    const text = wordsIn(cell, language);
    if (text === undefined) return { expected: { form: 'request' } };
    return map(readRequest(text, asOf), (request) =>
      'submit' in request ? { content: { submit: true }, words: request.words } : { content: {}, ...request },
    );
  },
};

function readWords(
  cell: Cell,
  language: Language,
  isNone: (text: string) => boolean,
  toContent: (text: string) => EntryContent,
): Reading<Part> {
  const text = wordsIn(cell, language);
  if (text === undefined) return { expected: { form: 'text' } };
  return text === '' || isNone(text) ? undefined : { value: { content: toContent(text) } };
}

/** The cell as a sentence; undefined for what is none. */
function wordsIn(cell: Cell, language: Language): string | undefined {
  return cell.kind === 'boolean' ? undefined : plainText(shownText(cell, language));
}

function map<T>(reading: Reading<T>, change: (value: T) => Part): Reading<Part> {
  return reading && 'value' in reading ? { value: change(reading.value) } : reading;
}
