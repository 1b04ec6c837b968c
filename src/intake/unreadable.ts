/** The end of reading a file of which nothing can be taken. */
import type { UnreadableReason } from './intake-fault.js';

/** Thrown below {@link readReturned} and turned there into a fault. */
export class Unreadable extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
