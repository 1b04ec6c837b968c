/** English wording of sections, tasks and measures that contradict themselves or each other. */
import type { DiagnosticMessages } from '../../zh/diagnostics.js';
import { circle, meant, taskFile } from './phrases.js';

export const MEASURES = {
  'task-without-measures': () => ({
    message: 'This task has no measures',
    hint: 'Write at least one measure under measures; “plan schema task” shows how.',
  }),
  'section-without-tasks': ({ title }) => ({
    message: `Section “${title}” has no tasks`,
    hint: 'Look for a missing task file, or a task with the wrong section. If there is none, delete the section from plan.yaml.',
  }),
  'no-lead': ({ id }) => ({
    message: `Measure “${id}” has neither a lead nor a collator`,
    hint: 'Where the document names no lead, the office names a collator, who sums up the progress and applies for closing.',
  }),
  'identical-measures': ({ id, other }) => ({
    message: `Measure “${id}” says the same as “${other}”`,
    hint: `Most likely it was entered twice: delete one. If they are two, give them different titles. Compare with “plan show ${other}”.`,
  }),
  'unknown-measure': ({ id, nearest }) => ({
    message: `There is no measure “${id}”`,
    hint: `${taskFile(id)} has no such measure. ${meant(nearest)}Check the id; a new measure has to be written into its task file first.`,
  }),
  'circular-after': ({ chain }) => ({
    message: `Measures wait for each other in a circle: ${circle(chain)}`,
    hint: 'None of them can ever begin: check their order, and delete from one “after” what it need not wait for.',
  }),
  'due-before-dependency': ({ due, other, otherDue }) => ({
    message: `The due ${due} is before ${otherDue}, the due of measure “${other}” that it waits for`,
    hint: `It cannot be finished before “${other}”: check both dues, or delete “${other}” from after if it need not wait.`,
  }),
  'due-outside-period': ({ due, start, end }) => ({
    message: `The due ${due} is outside the plan's period`,
    hint: `The plan runs from ${start} to ${end}: check the year, or correct period in plan.yaml.`,
  }),
  'broken-extensions': ({ found, expected, link }) =>
    link === 'to'
      ? {
          message: `The last extension ends at ${found}, but the due is ${expected}`,
          hint: 'The due equals the “to” of the last extension: correct whichever is wrong. If it was moved again, add another extension.',
        }
      : {
          message: `The extension starts from ${found}, but the one before ended at ${expected}`,
          hint: `Each “from” equals the “to” before it, here ${expected}: check the dues, and whether an extension is missing or out of order.`,
        },
  'reversed-schedule': ({ from, to }) => ({
    message: `The schedule begins on ${from}, after its last day ${to}`,
    hint: '“from” is the day of the first turn, “to” the last day: check year and month, or swap the two.',
  }),
  'unknown-event-kind': ({ kind, known, nearest }) => ({
    message: `plan.yaml has no kind of event “${kind}”`,
    hint: `${meant(nearest)}${known.length > 0 ? `Kinds it has: ${known.join(', ')}. ` : ''}Add a new kind to events in plan.yaml first.`,
  }),
  'target-over-total': ({ value, total, name }) => ({
    message: `The value ${value} of “${name}” is more than the total ${total}`,
    hint: "Neither the goal nor an actual value can exceed the total: check this value and the target's total.",
  }),
  'status-mismatch': ({ status, decided, date }) => ({
    message: `The status is ${status}, but the decision of ${date} says ${decided}`,
    hint: `The status equals the last decision: write ${decided}. If things have changed, add a new decision and leave the old ones as they are.`,
  }),
  'undated-status': ({ status }) => ({
    message: `The status is ${status}, but there is no decision`,
    hint: 'The status is what the office decided: add a decision with its date, status and who decided. If nobody did, write open again.',
  }),
  'done-without-evidence': () => ({
    message: 'Decided as done, but without evidence',
    hint: 'Under evidence in this decision, list document numbers, file names or links.',
  }),
  'own-decision': ({ by, lead }) => ({
    message: `“${by}” decided on a measure that it leads`,
    hint: `The lead “${lead}” can only apply for closing; the office checks and decides. A measure led by the office is decided by somebody else.`,
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
