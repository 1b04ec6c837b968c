/** What the catalog says of a code, and how its example is written down. */
import type { Severity } from '../codes.js';

/** The content of a file in an example: text, a number of bytes, bytes in hexadecimal, a folder by that name, or no such file. */
export type Content = string | { readonly bytes: number } | { readonly hex: string } | 'folder' | null;

/** Files by their path in the plan. */
export type Files = Readonly<Record<string, Content>>;

/**
 * A mistake and its mended form, as changes to the example plan. In broken text `«` and `»` stand around the place of
 * the diagnostic; where they enclose nothing, or the text has none, it is the beginning of the file.
 */
export interface Example {
  /** The file with the diagnostic. */
  readonly file: string;
  /** The text that is shown, empty where the mistake is no matter of text. */
  readonly broken: string;
  readonly mended: string;
  /** The file of the mended text, where it is another. */
  readonly mendedIn?: string;
  /** The text of the example plan's file that gives way to either; absent where they are whole files. */
  readonly replaces?: string;
  /** Whole files that replace those of the example plan, in the broken and in the mended form. */
  readonly brokenFiles?: Files;
  readonly mendedFiles?: Files;
  /** Files as they were in the revision that the plan is compared with; the others were the same. */
  readonly before?: Files;
}

/** What is known of a code besides its words. */
export interface CatalogEntry {
  readonly severity: Severity;
  /** Found by a rule whose severity `rules` in plan.yaml may change; the others are errors for every plan. */
  readonly configurable?: true;
  /** Some of its findings have one right answer, which `validate --fix` writes. */
  readonly fixable?: true;
  /** Seen only by comparing with an earlier revision. */
  readonly needsRevision?: true;
  readonly example: Example;
}

/** An example in a file of the example plan: the broken text stands where the mended, or another, text stood. */
export function inFile(file: string, broken: string, mended: string, replaces = mended): Example {
  return { file, broken, mended, replaces };
}

/** An example whose mistake is a whole text file of its own. */
export function wholeFile(file: string, broken: string, mended: string): Example {
  return { file, broken, mended };
}

/** An example whose mistake is no matter of a file's text. */
export function filesOnly(file: string, brokenFiles: Files, mendedFiles: Files): Example {
  return { file, broken: '', mended: '', brokenFiles, mendedFiles };
}
