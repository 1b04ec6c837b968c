/** What an edit changes: values of files by their paths, and whole new files. */
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { FileData, FileKind } from '../parse/source.js';

/** Plain data as a plan file can hold it; keys that are undefined are left out. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** One change of a file's data. */
export type Change =
  /** Another value, or a key that was not there; the mappings and lists on the way to it are made where they are missing. */
  | { readonly do: 'set'; readonly path: DataPath; readonly value: Value }
  /** An item at the end of a list, which is made where it is missing. */
  | { readonly do: 'append'; readonly path: DataPath; readonly value: Value }
  /** A key with its value, or an item of a list; a list or mapping that would be left empty goes with it. */
  | { readonly do: 'remove'; readonly path: DataPath };

/** What becomes of one file: changes in their order, each path meaning the data after those before it, or a new file. */
export type FileEdit =
  | { readonly path: string; readonly kind: FileKind; readonly changes: readonly Change[] }
  | { [K in FileKind]: { readonly path: string; readonly kind: K; readonly create: FileData[K] } }[FileKind];

/** Everything that one edit of a plan changes; each file stands in it at most once. */
export type PlanEdit = readonly FileEdit[];
