/** A whole paper before it becomes a file: what it is called, whose it is, and its letters and tables one after the other. */
import type { DateText } from '../../model/period.js';
import type { Language } from '../../model/plan.js';
import type { Lamp } from '../../model/state.js';
import type { OverviewReport } from '../../reports/overview/overview.js';
import type { Sheet } from '../sheet.js';
import type { Letter } from './letter.js';

/** A letter or a table; each begins a page of its own, unless a table follows a letter as its annex on a page of the same shape. */
export type PaperPart =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'sheet'; readonly sheet: Sheet };

/** A paper in no format yet. */
export interface Paper {
  readonly title: string;
  /** The office that issues it. */
  readonly author: string;
  readonly language: Language;
  /** The date that it was judged by; all dates inside a file are this one. */
  readonly date: DateText;
  readonly parts: readonly PaperPart[];
  /** Figures of the whole, for the first worksheet of a workbook. */
  readonly summary?: Sheet;
  /** Figures, charts and department pages of the html. */
  readonly overview?: OverviewReport;
  /** The words by which each lamp is known in cells of kind `lamp`. */
  readonly lamps: Readonly<Record<Lamp, string>>;
}

/** How a paper is laid out: as pages that are printed, or as a table that a spreadsheet sorts. */
export type Layout = 'pages' | 'table';

/** The tables of a paper. */
export function sheetsOf({ parts }: Paper): Sheet[] {
  return parts.flatMap((part) => (part.kind === 'sheet' ? [part.sheet] : []));
}
