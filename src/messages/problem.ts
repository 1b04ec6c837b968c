/** What stops a command: a wrong call, a missing plan, an output that failed. */
import type { Explanation } from './explanation.js';
import type { Messages } from './messages.js';

/** An error that is explained in the user's language when it is shown; exit code 2. */
export class Problem extends Error {
  readonly explain: (messages: Messages) => Explanation;

  constructor(explain: (messages: Messages) => Explanation) {
    super('problem');
    this.explain = explain;
  }
}

/** Several at once, each explained by itself. */
export class Problems extends Problem {
  readonly all: readonly Problem[];

  constructor(first: Problem, ...others: readonly Problem[]) {
    super(first.explain);
    this.all = [first, ...others].flatMap((one) => (one instanceof Problems ? one.all : [one]));
  }
}
