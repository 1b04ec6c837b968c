/** The progress entries of a plan with who reported them, and when. */
import { compareText } from '../../model/compare-text.js';
import type { DateText } from '../../model/period.js';
import type { Draft, FileData } from '../../parse/source.js';
import { type DraftFile, knownItems, type PlanDraft } from '../rule.js';
import { hasUnreadText } from './known-fields.js';
import { indexMeasures } from './measure-index.js';
import { createFileDoubt } from './unread-files.js';

/** An entry's draft. */
export type EntryDraft = NonNullable<Draft<FileData['progress']>[number]>;

/** An entry with the file and the path of its place. */
export interface EntryPlace {
  readonly file: string;
  readonly path: readonly [number];
  readonly source: DraftFile<'progress'>;
  /** The month of the folder, such as `2022-06`. */
  readonly month: string;
  /** The id of the department that reports: the file's stem. */
  readonly reporter: string;
  readonly entry: EntryDraft;
}

/** Every progress entry that could be read, in the order of the files. */
export function* entriesIn({ progress }: PlanDraft): Iterable<EntryPlace> {
  for (const source of progress) {
    const { path: file, stem: reporter, draft } = source;
    const month = file.split('/').at(-2) ?? '';
    for (const [index, entry] of knownItems(draft)) yield { file, path: [index], source, month, reporter, entry };
  }
}

/** True when a date is not in the month of the entry's folder; a folder that is no month says nothing. */
export function isInWrongMonth({ month }: EntryPlace, date: DateText): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month) && !date.startsWith(month);
}

/** An entry whose measure and date are known. */
export type DatedEntry = EntryPlace & { readonly measure: string; readonly date: DateText };

/** What one department reported on one measure. */
export type Series = readonly DatedEntry[];

const ENTRIES = new WeakMap<PlanDraft, readonly DatedEntry[]>();
const SERIES = new WeakMap<PlanDraft, readonly Series[]>();

/**
 * The entries up to the day of the check, in time; those of one day by file and place; sorted once. An entry in the
 * wrong month's folder is left out, for its date is in doubt.
 */
export function datedEntries(plan: PlanDraft): readonly DatedEntry[] {
  const known = ENTRIES.get(plan) ?? collectDated(plan);
  ENTRIES.set(plan, known);
  return known;
}

function collectDated(plan: PlanDraft): readonly DatedEntry[] {
  const entries: DatedEntry[] = [];
  for (const place of entriesIn(plan)) {
    const { measure, date } = place.entry;
    if (measure === undefined || date === undefined || date > plan.asOf) continue;
    if (!isInWrongMonth(place, date)) entries.push({ ...place, measure, date });
  }
  return entries.sort((a, b) => compareText(a.date, b.date) || compareText(a.file, b.file) || a.path[0] - b.path[0]);
}

/**
 * The dated entries of each department on each measure, in time. Left out where an entry may be missing: it could not
 * be read, or it says in error when or on what it reports.
 */
export function entriesByReporter(plan: PlanDraft): readonly Series[] {
  const known = SERIES.get(plan) ?? collectSeries(plan);
  SERIES.set(plan, known);
  return known;
}

function collectSeries(plan: PlanDraft): readonly Series[] {
  const isDoubtful = createSeriesDoubt(plan);
  const series = new Map<string, DatedEntry[]>();
  for (const entry of datedEntries(plan)) {
    if (isDoubtful(entry)) continue;
    const key = seriesKey(entry.reporter, entry.measure);
    const list = series.get(key);
    if (list) list.push(entry);
    else series.set(key, [entry]);
  }
  return [...series.values()];
}

/** Tells whether other entries of the same department on the same measure may be missing. */
function createSeriesDoubt(plan: PlanDraft): (entry: DatedEntry) => boolean {
  const mayBeUnread = createFileDoubt(plan);
  const { mayExist } = indexMeasures(plan);
  const reporters = new Set(plan.progress.filter(isIncomplete).map(({ stem }) => stem));
  const series = new Set<string>();
  for (const place of entriesIn(plan)) {
    const { measure, date } = place.entry;
    if (measure === undefined || !mayExist(measure)) reporters.add(place.reporter);
    else if (date === undefined || isInWrongMonth(place, date)) series.add(seriesKey(place.reporter, measure));
  }
  return ({ reporter, measure }) =>
    reporters.has(reporter) || series.has(seriesKey(reporter, measure)) || mayBeUnread('progress', reporter);
}

function isIncomplete({ draft, findings }: DraftFile<'progress'>): boolean {
  return draft.includes(undefined) || hasUnreadText(findings);
}

function seriesKey(reporter: string, measure: string): string {
  return `${reporter} ${measure}`;
}
