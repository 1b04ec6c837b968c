/** English wording of what is wrong with a call of `plan update`. */
import type { UpdateFaults } from '../zh/update-faults.js';

export const updateFaults: UpdateFaults = {
  either: (options) => options.join(' or '),
  noMeasures: () => ({
    message: 'Nothing says which measures are to be changed',
    hint: 'Name them, such as: plan update 13-6 --title TITLE; or choose them with a query behind --where.',
  }),
  nothingAsked: () => ({
    message: 'Nothing says what is to be changed',
    hint: 'Give --title, --due, --collator, --status, or departments by --lead, --add-support and the like.',
  }),
  nothingFound: (query) => ({
    message: `No measure fits “${query}”; nothing was written`,
    hint: '“plan list” shows all measures; “plan help query” tells how to write a query.',
  }),
  notConfirmed: () => ({
    message: 'Nothing was written without your word',
    hint: 'When the changes above are right, run again with --yes.',
  }),
  titleOfSeveral: (ids) => ({
    message: `--title is for one measure, and these are ${ids.length}: ${ids.join(', ')}`,
    hint: 'Give each measure a title of its own.',
  }),
  departmentTwice: (name, options) => ({
    message: `“${name}” is named by each of ${options.join(', ')}`,
    hint: 'A department has one role in a measure: name it once; the role that it had goes by itself.',
  }),
  groupCollates: (name) => ({
    message: `“${name}” is a group; groups cannot collate`,
    hint: 'Name a single department; “plan departments” lists all.',
  }),
  notInMeasures: (name, ids) => ({
    message: `“${name}” has no role in ${ids.join(', ')}`,
    hint: `“plan show ${ids[0]}” shows who has.`,
  }),
  sameStatus: (ids, status) => ({
    message: `${ids.join(', ')}: the status is “${status}” already; nothing was written`,
    hint: 'To change anything else, leave --status out.',
  }),
  notSubmitted: (ids) => ({
    message: `${ids.join(', ')}: in hand already, and nothing was submitted that could be sent back; nothing was written`,
    hint: '--status open sends a submission back, or opens again what is done, paused or cancelled.',
  }),
  beforeDecision: (measure, date, last) => ({
    message: `${measure} has a decision of ${last}; a new one cannot come before it, on ${date}`,
    hint: `Give ${last} or a later date with --date.`,
  }),
  beforeExtension: (measure, date, last) => ({
    message: `${measure} has an extension of ${last}; a new one cannot come before it, on ${date}`,
    hint: `Give ${last} or a later date with --date.`,
  }),
};
