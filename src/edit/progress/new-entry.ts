/** A new progress entry: its keys in the order of the files, and nothing in it that says nothing. */
import type { FileData } from '../../parse/source.js';

/** An entry as its file has it. */
export type ProgressEntry = FileData['progress'][number];

/** What an entry may say beside its measure and date, in the order in which its keys are written. */
export const ENTRY_CONTENT = [
  'percent',
  'note',
  'targets',
  'actions',
  'evidence',
  'problem',
  'next',
  'schedule',
  'occurrence',
  'event',
  'trigger',
  'milestone',
  'submit',
  'nothing',
] as const satisfies readonly Exclude<keyof ProgressEntry, 'measure' | 'date'>[];

/** What an entry says beside its measure and date. */
export type EntryContent = { readonly [K in (typeof ENTRY_CONTENT)[number]]?: ProgressEntry[K] | undefined };

/** The entry in canonical order; an empty list or mapping, false and undefined are left out. */
export function newEntry(measure: string, date: string, content: EntryContent): ProgressEntry {
  const said = ENTRY_CONTENT.flatMap((key) => (isSaid(content[key]) ? [[key, content[key]] as const] : []));
  return { measure, date, ...Object.fromEntries(said) };
}

/** True for an entry with anything beside its measure and date. */
export function hasContent(entry: EntryContent): boolean {
  return ENTRY_CONTENT.some((key) => isSaid(entry[key]));
}

/** True where two entries say the same of the same measure on the same day, in whatever order. */
export function isSameEntry(a: ProgressEntry, b: ProgressEntry): boolean {
  return a.measure === b.measure && a.date === b.date && contentKey(a) === contentKey(b);
}

/** The same text for all that say the same beside their measure and date, in whatever order. */
export function contentKey(entry: EntryContent): string {
  return JSON.stringify(ENTRY_CONTENT.map((key) => keyOf(entry[key])));
}

function isSaid(value: EntryContent[keyof EntryContent]): boolean {
  return typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined && value !== false;
}

/** The same text for all ways to write the same value: what is not said, and the order of a list or mapping, do not count. */
function keyOf(value: EntryContent[keyof EntryContent]): string {
  if (!isSaid(value)) return '';
  if (typeof value !== 'object') return JSON.stringify(value);
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : Object.entries(value).sort());
}
