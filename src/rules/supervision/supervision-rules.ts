/** The rules on letters and on the settings of supervision and assessment. */
import type { Rule } from '../rule.js';
import { conflictingLetters } from './conflicting-letters.js';
import { foreignLetter } from './foreign-letter.js';
import { replyBeforeLetter } from './reply-before-letter.js';
import { unorderedThresholds } from './unordered-thresholds.js';

export const SUPERVISION_RULES = {
  'reply-before-letter': replyBeforeLetter,
  'foreign-letter': foreignLetter,
  'conflicting-letters': conflictingLetters,
  'unordered-thresholds': unorderedThresholds,
} satisfies Record<string, Rule>;
