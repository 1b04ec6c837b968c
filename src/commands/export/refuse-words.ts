/** Kinds that are about the whole plan take no query. */
import { Problem } from '../../messages/problem.js';

/** Throws a Problem where there are words left. */
export function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new Problem(({ usage }) => usage.excessArguments(words.join(' '), 'plan export'));
}
