/** The official letters by which the office presses for work, and what a matter in them is mainly about. */

/** `reminder` 提醒函, `supervision` 督办函, `request` 商请函. */
export type LetterForm = 'reminder' | 'supervision' | 'request';

/**
 * `overdue` past its due, `rhythm` turns or event duties not done, `returned` sent back and not submitted again, `behind` its
 * pace or a milestone, `silent` without reports, `unanswered` letters, `near` nothing of these: in time so far.
 */
export type Concern = (typeof CONCERNS)[number];

/** All concerns, the weightiest first. */
export const CONCERNS = ['overdue', 'rhythm', 'returned', 'behind', 'silent', 'unanswered', 'near'] as const;
