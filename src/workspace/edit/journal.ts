/** The journal of an edit of several files: what each was and is to be, so that a cut off edit can be seen through. */
import { kindOfFile } from '../plan-layout.js';

/** The name of a plan's journal; it is there while an edit is half done. */
export const JOURNAL = '.plan.journal';

/** A file that is to change. */
export interface JournalFile {
  /** Relative to the plan's directory, with `/`. */
  readonly path: string;
  /** Null where there is no such file yet. */
  readonly before: Uint8Array | null;
  /** Null where there is to be none. */
  readonly after: Uint8Array | null;
  /** A file, relative to the plan's real directory, that already holds what is to be; null where there is none. */
  readonly staged: string | null;
}

/** An edit that all have to see as done from the moment that its journal is there. */
export interface Journal {
  /** `undo`: it takes back another one that could not be seen through. */
  readonly is: 'edit' | 'undo';
  readonly files: readonly JournalFile[];
}

const VERSION = 1;

/** The journal that takes back another; `backups` are files that hold what was, by path. */
export function reverseJournal({ files }: Journal, backups: ReadonlyMap<string, string>): Journal {
  const back = files.map(({ path, before, after }) => ({
    path,
    before: after,
    after: before,
    staged: backups.get(path) ?? null,
  }));
  return { is: 'undo', files: back };
}

/** The journal as text. */
export function encodeJournal({ is, files }: Journal): string {
  const texts = files.map(({ path, before, after, staged }) => ({
    path,
    before: before && Buffer.from(before).toString('base64'),
    after: after && Buffer.from(after).toString('base64'),
    staged,
  }));
  return `${JSON.stringify({ kind: 'plan.journal', version: VERSION, is, files: texts })}\n`;
}

/** The journal that a text holds; undefined when it is none, of another version, or names what is no file of a plan. */
export function parseJournal(text: string): Journal | undefined {
  try {
    const { kind, version, is, files } = JSON.parse(text);
    const isKnown = kind === 'plan.journal' && version === VERSION && (is === 'edit' || is === 'undo');
    return isKnown ? { is, files: files.map(parseFile) } : undefined;
  } catch {
    return undefined;
  }
}

function parseFile({ path, before, after, staged }: Record<string, unknown>): JournalFile {
  if (typeof path !== 'string' || kindOfFile(path) === undefined) throw new TypeError('path');
  return {
    path,
    before: parseContent(before),
    after: parseContent(after),
    staged: typeof staged === 'string' ? staged : null,
  };
}

function parseContent(content: unknown): Uint8Array | null {
  if (content === null) return null;
  if (typeof content !== 'string') throw new TypeError('content');
  return Buffer.from(content, 'base64');
}
