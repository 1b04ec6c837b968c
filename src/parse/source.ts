/** What the parser is given and what it gives back. */
import type { Finding } from '../diagnostics/diagnostic.js';
import type { DepartmentsFile, EventFile, HolidaysFile, PlanFile, ProgressFile, TaskFile } from '../generated/files.js';

/** The kinds of files in a plan, with the data that each holds. */
export interface FileData {
  plan: PlanFile;
  departments: DepartmentsFile;
  holidays: HolidaysFile;
  task: TaskFile;
  progress: ProgressFile;
  event: EventFile;
}

export type FileKind = keyof FileData;

/** A file as it was read: its bytes, or the finding that says why there are none. */
export interface SourceFile {
  /** Relative to the plan's directory, with `/`. */
  readonly path: string;
  readonly kind: FileKind;
  readonly content: Uint8Array | Finding;
}

/** Data in which any field may be unknown, because its value was wrong; list items keep their index. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Draft<T[K]> | undefined }
    : T;

/** A file after parsing: what could be understood, and what was found. */
export interface ParsedFile<K extends FileKind = FileKind> {
  readonly path: string;
  readonly kind: K;
  /** File name without directory and ending. */
  readonly stem: string;
  /** Absent when the file could not be decoded. */
  readonly text?: string;
  /** The text without the parts that could not be read, which are blanked; absent when all of it was read. */
  readonly readText?: string;
  readonly draft: Draft<FileData[K]> | undefined;
  readonly findings: readonly Finding[];
}
