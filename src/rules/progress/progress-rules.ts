/** The rules on what departments report. */
import type { Rule } from '../rule.js';
import { answerBeforeEvent } from './answer-before-event.js';
import { emptyReport } from './empty-report.js';
import { fallingPercent } from './falling-percent.js';
import { fallingTarget } from './falling-target.js';
import { foreignEvent } from './foreign-event.js';
import { foreignProgress } from './foreign-progress.js';
import { futureDate } from './future-date.js';
import { incompleteAnswer } from './incomplete-answer.js';
import { progressBeforeIssue } from './progress-before-issue.js';
import { unansweredSubmission } from './unanswered-submission.js';
import { unknownAction } from './unknown-action.js';
import { unknownEvent } from './unknown-event.js';
import { unknownMilestone } from './unknown-milestone.js';
import { unknownOccurrence } from './unknown-occurrence.js';
import { unknownSchedule } from './unknown-schedule.js';
import { unknownTarget } from './unknown-target.js';
import { unknownTrigger } from './unknown-trigger.js';
import { unsubmittedCompletion } from './unsubmitted-completion.js';
import { wrongMonth } from './wrong-month.js';

export const PROGRESS_RULES = {
  'unknown-action': unknownAction,
  'unknown-target': unknownTarget,
  'unknown-schedule': unknownSchedule,
  'unknown-trigger': unknownTrigger,
  'unknown-milestone': unknownMilestone,
  'unknown-event': unknownEvent,
  'unknown-occurrence': unknownOccurrence,
  'incomplete-answer': incompleteAnswer,
  'foreign-event': foreignEvent,
  'answer-before-event': answerBeforeEvent,
  'empty-report': emptyReport,
  'foreign-progress': foreignProgress,
  'future-date': futureDate,
  'progress-before-issue': progressBeforeIssue,
  'wrong-month': wrongMonth,
  'falling-percent': fallingPercent,
  'falling-target': fallingTarget,
  'unsubmitted-completion': unsubmittedCompletion,
  'unanswered-submission': unansweredSubmission,
} satisfies Record<string, Rule>;
