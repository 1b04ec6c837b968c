/** The rules on sections, tasks and measures. */
import type { Rule } from '../rule.js';
import { brokenExtensions } from './broken-extensions.js';
import { circularAfter } from './circular-after.js';
import { doneWithoutEvidence } from './done-without-evidence.js';
import { dueBeforeDependency } from './due-before-dependency.js';
import { dueOutsidePeriod } from './due-outside-period.js';
import { identicalMeasures } from './identical-measures.js';
import { lateExtension } from './late-extension.js';
import { noLead } from './no-lead.js';
import { ownApproval } from './own-approval.js';
import { ownDecision } from './own-decision.js';
import { reversedSchedule } from './reversed-schedule.js';
import { sectionWithoutTasks } from './section-without-tasks.js';
import { shortenedDue } from './shortened-due.js';
import { startAfterDue } from './start-after-due.js';
import { statusMismatch } from './status-mismatch.js';
import { targetOverTotal } from './target-over-total.js';
import { taskWithoutMeasures } from './task-without-measures.js';
import { undatedStatus } from './undated-status.js';
import { unknownEventKind } from './unknown-event-kind.js';
import { unknownMeasure } from './unknown-measure.js';

export const MEASURES_RULES = {
  'task-without-measures': taskWithoutMeasures,
  'section-without-tasks': sectionWithoutTasks,
  'no-lead': noLead,
  'identical-measures': identicalMeasures,
  'unknown-measure': unknownMeasure,
  'circular-after': circularAfter,
  'due-before-dependency': dueBeforeDependency,
  'due-outside-period': dueOutsidePeriod,
  'broken-extensions': brokenExtensions,
  'reversed-schedule': reversedSchedule,
  'unknown-event-kind': unknownEventKind,
  'target-over-total': targetOverTotal,
  'status-mismatch': statusMismatch,
  'undated-status': undatedStatus,
  'done-without-evidence': doneWithoutEvidence,
  'own-decision': ownDecision,
  'start-after-due': startAfterDue,
  'shortened-due': shortenedDue,
  'late-extension': lateExtension,
  'own-approval': ownApproval,
} satisfies Record<string, Rule>;
