/** English wording of what departments report. */
import type { DiagnosticParams } from '../../../diagnostics/codes.js';
import type { Explanation } from '../../explanation.js';
import type { DiagnosticMessages } from '../../zh/diagnostics.js';
import { counted } from '../plural.js';
import { words } from '../words.js';
import { meant, taskFile } from './phrases.js';

/** An entry that names something its measure does not have. */
function unknownItem(what: string): (params: DiagnosticParams['unknown-action']) => Explanation {
  return ({ id, measure, known, nearest }) => ({
    message: `Measure “${measure}” has no ${what} “${id}”`,
    hint:
      known.length > 0
        ? `${meant(nearest)}The ${what}s of this measure: ${known.join(', ')}.`
        : `The measure has no ${what}s at all: add it to ${taskFile(measure)} first, or delete it from this entry.`,
  });
}

/** A value below the one that the same department reported before. */
function fallen(what: string, value: string, before: string, date: string): Explanation {
  return {
    message: `${what} fell from ${before} to ${value}`,
    hint: `The same department reported ${before} on ${date}: check the number. If it did fall, say why under note or problem.`,
  };
}

export const PROGRESS = {
  'unknown-action': unknownItem('action'),
  'unknown-target': unknownItem('target'),
  'unknown-schedule': unknownItem('schedule'),
  'unknown-trigger': unknownItem('trigger'),
  'unknown-milestone': unknownItem('milestone'),
  'unknown-event': ({ id, nearest }) => ({
    message: `There is no event “${id}” under events`,
    hint: `${meant(nearest)}Write the name of the event's file without .yaml. For a new event, create events/${id}.yaml first.`,
  }),
  'unknown-occurrence': ({ occurrence, schedule, every, from, to }) => ({
    message: `“${schedule}” has no turn in ${occurrence}`,
    hint: `Its turns are ${words.every(every)} from ${from} to ${to}: under occurrence write the day of one of them, or the week or month of that day.`,
  }),
  'incomplete-answer': ({ key, missing }) => ({
    message: `“${key}” stands here without “${missing}”`,
    hint: `Only the two together say which duty was done: add ${missing}, or delete ${key}.`,
  }),
  'foreign-event': ({ id, kind, trigger, startedBy }) => ({
    message: `Event “${id}” is of kind “${kind}”, but trigger “${trigger}” is started by “${startedBy}”`,
    hint: "So the entry does not count towards this trigger: check event and trigger, or the kind in the event's file.",
  }),
  'answer-before-event': ({ date, happened }) => ({
    message: `Reported on ${date}, before the event of ${happened}`,
    hint: "A duty begins with its event: check the date of the report, which event it names, and the date in the event's file.",
  }),
  'empty-report': ({ measure }) => ({
    message: `This entry says nothing about measure “${measure}”`,
    hint: 'Add a note, percent or the like. If there is nothing to report, say so with nothing: true, which counts as a report.',
  }),
  'foreign-progress': ({ department, measure }) => ({
    message: `“${department}” has no role in measure “${measure}”`,
    hint: `No group gives it one either: check the measure's id, or add the missing role in ${taskFile(measure)}.`,
  }),
  'future-date': ({ date, asOf }) => ({
    message: `The date ${date} is later than ${asOf}, the day of the check`,
    hint: 'Only what has happened is recorded: check year and month. What is still to come is recorded when it has happened.',
  }),
  'progress-before-issue': ({ date, issued, isLetter }) =>
    isLetter
      ? {
          message: `Sent on ${date}, before the plan was issued on ${issued}`,
          hint: 'Before its issue a plan has nothing to press for: check the date of the letter, or issued in plan.yaml.',
        }
      : {
          message: `Reported on ${date}, before the plan was issued on ${issued}`,
          hint: 'Before its issue a plan has no progress: check the date of the report, or issued in plan.yaml.',
        },
  'wrong-month': ({ date, month }) => ({
    message: `The date ${date} is not in ${month}`,
    hint: `progress/${month} holds that month's entries only: correct the date, or move the entry to progress/${date.slice(0, 7)}.`,
  }),
  'falling-percent': ({ value, before, date }) => fallen('The percentage', `${value}%`, `${before}%`, date),
  'falling-target': ({ name, value, before, date }) => fallen(`“${name}”`, String(value), String(before), date),
  'unsubmitted-completion': ({ measure }) => ({
    message: `Measure “${measure}” was reported 100% done, but nobody applied for closing`,
    hint: 'If all is done, the lead (or else the collator) reports submit: true with evidence. If not, correct the percentage.',
  }),
  'unanswered-submission': ({ measure, date, days, limit }) => ({
    message: `Measure “${measure}” was submitted ${counted(days, 'day')} ago and has no decision`,
    hint: `Submitted on ${date}; the limit is ${counted(limit, 'day')} (alerts.answerDays in plan.yaml). Check it, then add a decision: done, or open with a reason.`,
  }),
} satisfies Partial<DiagnosticMessages['codes']>;
