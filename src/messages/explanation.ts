/** A sentence that says what is wrong, and one that says what to do. */
export interface Explanation {
  readonly message: string;
  readonly hint?: string;
  /** What was typed, with the place that is wrong. */
  readonly excerpt?: Excerpt;
  /** What else helps, a paragraph each, in pieces that stay whole. */
  readonly notes?: readonly (readonly string[])[];
}

/** A line with a place in it, in UTF-16 units; the end does not belong to it. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
