/** English wording of what was taken from returned files. */
import type { CollectMessages } from '../../zh/collect.js';
import { counted } from '../plural.js';

export const receipt: CollectMessages['receipt'] = {
  place: ({ file, sheet, cell }) => [file, sheet, cell].filter(Boolean).join(' '),
  places: (places) => places.join(', '),
  facts: (files, date) => [`${counted(files, 'file')} read`, `entries dated ${date}`],
  answers: (answered, blank, silent) =>
    `Answered: ${counted(answered, 'department')}; returned blank: ${blank}; not returned: ${silent}.`,
  columns: { department: 'Department', measure: 'Measure', content: 'Content', place: 'Place', why: 'Why' },
  taken: (count, isPreview) => `${isPreview ? 'Would be taken' : 'Taken'} into the plan (${count})`,
  nothingTaken: 'Nothing to be taken.',
  there: (count) => `In the plan already, not written again (${count})`,
  conflicts: (count) => `Waiting for a choice, not written (${count})`,
  waiting: (count) => `On measures that wait for a choice, not written either (${count})`,
  left: (count) => `Left out by choice (${count})`,
  refused: (count) => `Cannot be taken (${counted(count, 'row')})`,
  faults: (count) => `Not understood (${count})`,
  extensions: (count) => `Extensions asked for, the office decides (${count})`,
  blankReturned: 'Returned blank: ',
  silent: 'Not returned: ',
  skipped: {
    lock: (file) =>
      `${file} was not read: it is the lock file of an office program. The table may still be open; save and close it, then collect again.`,
    receipt: (file) => `${file} was not read: it is the receipt.`,
    format: (file) =>
      `${file} was not read: only .xlsx and .csv are. If it is a checklist, save it as .xlsx and collect again.`,
  },
  reasons: {
    closed: 'the office has closed the measure',
    'not-own': 'the plan does not name the department for this measure',
    misplaced: 'the row stands among those of another department',
    disagree: 'answers of the department disagree',
    changed: 'the plan has changed since the checklist was made',
    unproven:
      'the row has lost its code, so that nobody knows whether the plan has changed since the checklist was made',
  },
  reasonLine: (reasons, asOf) => {
    const text = `${reasons.join('; ')} (checklist as of ${asOf}).`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  since: {
    decision: (date, status, by) => `${date} ${by} decided: ${status}`,
    extension: (date, from, to) => `${date} due moved to ${to}${from === null ? '' : ` (was ${from})`}`,
    report: (date) => `${date} progress reported`,
  },
  sinceLine: (records) => `Recorded since: ${records.join('; ')}.`,
  decisionLine: (decision) => `In force: ${decision}.`,
  otherChange: (measure) => `The measure itself or its departments changed; see plan show ${measure}.`,
  ownersLine: (names) => `Departments of this measure: ${names.join(', ')}.`,
  moreReplies: (count) => `${count} more that differ are not listed.`,
  side: {
    field: 'Field',
    plan: 'Plan',
    file: (number) => (number === null ? 'File' : `File ${number}`),
    source: 'Place',
  },
  fields: {
    percent: 'Percent',
    note: 'Progress',
    targets: 'Targets',
    problem: 'Problem',
    next: 'Next',
    evidence: 'Evidence',
    submit: 'Submitted',
    nothing: 'Nothing to report',
  },
  none: '—',
  yes: 'yes',
  dated: (date) => ` (${date})`,
  cell: (cell) => ` (${cell})`,
  target: (name, value, unit) => `${name} ${value} ${unit}`,
  choose: {
    file: 'To take the file’s word, add --take file; to keep the plan’s, --take plan.',
    path: 'Where answers disagree, --take FILE names the one to take; where one file disagrees with itself, mend the file first.',
  },
  ask: (replies) =>
    replies === 1
      ? 'Which one (1 file, 0 plan, Enter to leave it for later)'
      : `Which one (1 to ${replies} for a file, 0 for the plan, Enter to leave it for later)`,
  askWords: { plan: ['0', '计划', 'plan'], file: ['文件', 'file'] },
  refusals: {
    'other-plan': (rows) =>
      `${counted(rows, 'row')} with the code of another plan, or of this one under another title; use checklists exported from this plan.`,
    'unknown-department': (rows, id) =>
      `${counted(rows, 'row')} of a department that is not in the register (id "${id}"); if its id was changed, use checklists exported anew.`,
    'unknown-measure': (id) => `The plan has no measure ${id}.`,
    'not-own': (id, names) =>
      `${id} is not this department’s (now: ${names}); if it should report, add it first: plan update ${id} --add-support.`,
    'unknown-target': (id, targets) => `${id} has no target ${targets} any more; export the checklist anew.`,
  },
  extension: (due, to) =>
    [due === null ? 'no due' : `due ${due}`, ...(to === null ? [] : [`new due asked for: ${to}`])].join(', '),
  extensionStep: (measure, to) =>
    `To agree, run: plan update ${measure} --due ${to ?? 'DATE'} --reason TEXT --approved-by NAME`,
  faultyFiles: (files) =>
    `What is wrong comes from ${files.join(', ')}. Have it mended there; the other files can be collected without these.`,
  writtenFiles: (count) => `${counted(count, 'file')} changed.`,
  preview: 'This is a preview; nothing was written.',
  receiptWritten: (file) => `Receipt written: ${file}`,
  paper: {
    title: (plan) => `Receipt of checklists: ${plan}`,
    line: (date, files) => `Entries dated ${date} | ${counted(files, 'file')} read`,
    overview: 'Returns',
    overviewColumns: {
      department: 'Department',
      state: 'Return',
      files: 'Files',
      taken: 'Taken',
      there: 'There already',
      open: 'To be chosen',
      refused: 'Refused',
      faults: 'Not understood',
    },
    states: { answered: 'answered', blank: 'blank', silent: 'not returned', partly: 'not understood' },
    taken: 'Taken',
    there: 'There already',
    conflicts: 'To be chosen',
    refused: 'Not taken',
    extensions: 'Extensions',
    id: 'Id',
    due: 'Due',
    asked: 'Asked for',
    to: 'New due',
    left: 'left out by choice',
    waiting: 'on a measure that waits for a choice',
    foot: 'Prepared by:        Checked by:        Date:',
  },
};
