/** A sentence that says what is wrong, and one that says what to do. */
export interface Explanation {
  readonly message: string;
  readonly hint?: string;
}
