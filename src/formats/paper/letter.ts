/** The running text of an official paper: a circular, a letter. */

/** A paragraph; its lead is a heading that stands on the line before it, or at its beginning. */
export interface Paragraph {
  readonly lead?: string;
  readonly text: string;
}

/** Paragraphs under a heading of the first level (一、…), or without any. */
export interface LetterPart {
  readonly heading?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Everything but the annexes themselves; what a paper does not have is empty. */
export interface Letter {
  /** The name in the head (文头). */
  readonly issuer: string;
  /** 文号. */
  readonly number: string;
  readonly title: string;
  /** 主送, with its colon. */
  readonly to: string;
  readonly parts: readonly LetterPart[];
  /** What is enclosed, a line each. */
  readonly enclosures: readonly string[];
  /** Who signs, then the date. */
  readonly signature: readonly string[];
  readonly contact: string;
  /** What a shorter paper leaves out. */
  readonly note: string;
  /** 抄送. */
  readonly copies: string;
}
