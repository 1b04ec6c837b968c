/** A plan file as a tree of its values that holds the comments, each at the part that it speaks of. */

/** A comment that has a line of its own. */
export interface Remark {
  /** From the `#` on. */
  readonly text: string;
  /** An empty line stands above it. */
  readonly afterBlank: boolean;
}

/** A key with its value, or an item of a list. */
export interface Part {
  /** Undefined for items. */
  readonly key: string | undefined;
  readonly content: Content;
  /** Comments above it. */
  readonly before: Remark[];
  /** Comments at the end of its first line: one, unless it stood on several. */
  readonly beside: string[];
  /** An empty line stands above it, below the comments that belong to it. */
  readonly afterBlank: boolean;
}

/** A scalar, or a mapping or list with its parts. */
export interface Content {
  readonly data: unknown;
  /** Undefined for scalars. */
  readonly parts: readonly Part[] | undefined;
  /** Comments below its last part. */
  readonly after: Remark[];
}

/** A whole file. */
export interface Outline {
  /** Comments that stay at the top of the file, whatever part comes first. */
  readonly header: readonly Remark[];
  /** An empty line stands below them. */
  readonly isHeaderApart: boolean;
  readonly root: Content;
}

/** True when there are comments inside of a mapping or list. */
export function hasComments({ parts = [], after }: Content): boolean {
  return after.length > 0 || parts.some(isCommented);
}

function isCommented({ before, beside, content }: Part): boolean {
  return before.length > 0 || beside.length > 0 || hasComments(content);
}
