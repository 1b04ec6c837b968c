/** What a kind of export is: how its papers come from a plan. */

import type { Paper } from '../../formats/paper/paper.js';
import type { PaperFormat } from '../../formats/paper/render.js';
import type { AsOf } from '../../judge/as-of.js';
import type { JudgedPlan } from '../../judge/judged.js';
import type { Messages } from '../../messages/messages.js';
import type { Department } from '../../model/register.js';
import type { CalendarReport } from '../../reports/calendar/calendar.js';
import type { Context } from '../context.js';
import type { ExportOptions } from '../export.js';
import type { ExportFormat } from '../export-formats.js';

/** A plan that was read, and what the clerk asked of it. */
export interface Source {
  readonly context: Context;
  readonly judged: JudgedPlan;
  readonly asOf: AsOf;
  /** The words of the query; for a circular its cadence. */
  readonly words: readonly string[];
  readonly options: ExportOptions;
  /** The wording of files. */
  readonly messages: Messages;
}

/** One paper on its way to a file. */
export interface Exportable {
  /** A name for its file without the ending, where that of kind and department will not do. */
  readonly name?: string;
  readonly json: { readonly kind: string; readonly report: { readonly asOf?: string } };
  readonly paper: (format: PaperFormat) => Paper | Promise<Paper>;
  /** Where the Markdown is another text than the paper's. */
  readonly markdown?: () => string;
  /** Only of kinds that a calendar can hold. */
  readonly calendar?: () => CalendarReport;
}

/** The papers of a kind. */
export interface Papers {
  /** The one for everybody, or for whoever the options name; undefined where there is nothing to say. */
  readonly one: (format: ExportFormat) => Exportable | undefined;
  /** A department's own; undefined where there is nothing to say to it. Absent for kinds that are not divided. */
  readonly of?: (department: Department) => Exportable | undefined;
  /** True where the papers name a period that the clerk asked for, so that the date needs no word. */
  readonly isDated?: boolean;
  /** What a clerk has to know beside the files, a line each, in the language of the terminal. */
  readonly notes?: (screen: Messages, format: ExportFormat) => readonly string[];
}

/** A kind: how a call of it is checked before any plan is read, and its papers. Both throw a Problem for what the kind cannot do. */
export interface Kind {
  readonly check?: (words: readonly string[], options: ExportOptions) => void;
  readonly open: (source: Source) => Promise<Papers>;
}
