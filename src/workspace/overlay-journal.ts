/** The files of a plan as an edit that is half done will leave them. */
import type { SourceFile } from '../parse/source.js';
import type { Journal, JournalFile } from './edit/journal.js';
import { kindOfFile } from './plan-layout.js';

/** Puts what is to be in the place of what was; a file that is neither has been changed by somebody since, and stays. */
export function overlayJournal(sources: readonly SourceFile[], { files }: Journal): SourceFile[] {
  const changes = new Map(files.map((file) => [file.path, file]));
  const present = new Set(sources.map(({ path }) => path));
  const kept = sources.flatMap((source) => overlaySource(source, changes.get(source.path)));
  const made = files.filter(({ path, before }) => before === null && !present.has(path));
  return [...kept, ...made.flatMap(toSource)];
}

function overlaySource(source: SourceFile, change: JournalFile | undefined): SourceFile[] {
  const { content } = source;
  const isAsBefore = change?.before && content instanceof Uint8Array && Buffer.compare(content, change.before) === 0;
  return isAsBefore ? toSource(change) : [source];
}

function toSource({ path, after }: JournalFile): SourceFile[] {
  const kind = kindOfFile(path);
  return kind === undefined || after === null ? [] : [{ path, kind, content: after }];
}
