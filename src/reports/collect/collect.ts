/** What came of collecting returned checklists: the receipt as plain data. */

import { type Measure, measuresOf, type Plan } from '../../model/plan.js';
import { type EntrySummary, summarizeOn } from '../edit/progress.js';
import { type FileSummary, type ReadFile, summarizeFiles, type WhoAnswered, whoAnswered } from './returns.js';
import type { CellPlace, RefusalReason, Reply, Settlement } from './settlement.js';
import { type ConflictReport, compareConflict } from './side-by-side.js';

/** A file of a directory that was not read: an office program holds it open, it is the receipt itself, or no table. */
export interface SkippedFile {
  readonly file: string;
  readonly why: 'lock' | 'receipt' | 'format';
}

/** A reply as the entry that it is, or would be. */
export interface ReplyEntry {
  readonly department: string;
  readonly title: string;
  readonly entry: EntrySummary;
  /** The first cell of each row that says it. */
  readonly from: readonly CellPlace[];
}

/** A row that was refused. */
export interface RefusedRow {
  readonly place: CellPlace;
  /** Null where the plan does not know it. */
  readonly department: string | null;
  readonly measure: string;
  readonly why: RefusalReason;
}

/** An extension that a department asks for; the office decides. */
export interface ExtensionRequest {
  readonly department: string;
  readonly measure: string;
  readonly title: string;
  /** The due in force as the files have it; null where there is none. */
  readonly due: string | null;
  readonly text: string;
  /** The new due where one was named. */
  readonly to: string | null;
  readonly place: CellPlace;
}

/** The whole receipt. */
export interface CollectReport extends WhoAnswered {
  readonly plan: string;
  /** The day that the entries bear. */
  readonly date: string;
  readonly returned: readonly FileSummary[];
  readonly skipped: readonly SkippedFile[];
  readonly taken: readonly ReplyEntry[];
  readonly there: readonly ReplyEntry[];
  readonly conflicts: readonly ConflictReport[];
  readonly waiting: readonly ReplyEntry[];
  readonly left: readonly ReplyEntry[];
  readonly refused: readonly RefusedRow[];
  /** Also of replies on which somebody still has to choose. */
  readonly extensions: readonly ExtensionRequest[];
}

/** What is known beside the settlement. */
export interface Circumstances {
  readonly date: string;
  readonly files: readonly ReadFile[];
  readonly skipped: readonly SkippedFile[];
}

/** The receipt of a settlement; the plan is that before anything was written. */
export function compileCollect(plan: Plan, settlement: Settlement, circumstances: Circumstances): CollectReport {
  const { date, files, skipped } = circumstances;
  const measures = new Map(measuresOf(plan).map((measure) => [measure.id, measure]));
  const toEntry = ({ department, measure, content, rows }: Reply): ReplyEntry => ({
    department: department.name,
    title: measures.get(measure)?.title ?? '',
    entry: summarizeOn(measures.get(measure), { ...content, measure, date }),
    from: rows.map(({ place }) => place),
  });
  const { taken, there, open, waiting, left, refused } = settlement;
  return {
    plan: plan.title,
    date,
    returned: summarizeFiles(plan, settlement, files),
    skipped,
    ...whoAnswered(plan, settlement, files),
    taken: taken.map(toEntry),
    there: there.map(toEntry),
    conflicts: open.map((conflict) => compareConflict(plan, conflict, measures.get(conflict.measure))),
    waiting: waiting.map(toEntry),
    left: left.map(toEntry),
    refused: refused.map(({ department, ...rest }) => ({ ...rest, department: department?.name ?? null })),
    extensions: [...taken, ...there, ...waiting, ...open.flatMap((conflict) => conflict.replies)].flatMap((reply) =>
      requestOf(reply, measures.get(reply.measure)),
    ),
  };
}

function requestOf(
  { department, measure: id, extension, rows }: Reply,
  measure: Measure | undefined,
): ExtensionRequest[] {
  const row = rows.find(({ parts }) => parts.extension) ?? rows[0];
  if (!extension || !measure || !row) return [];
  const { text, to = null } = extension;
  const { title, due } = measure;
  const place = row.parts.extension ?? row.place;
  return [{ department: department.name, measure: id, title, due: due?.text ?? null, text, to, place }];
}
