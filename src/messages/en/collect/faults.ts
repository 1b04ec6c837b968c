/** English wording of what is wrong with returned files; the place is said beside it. */
import type { CollectMessages } from '../../zh/collect.js';

/** Names in quotes, one after the other. */
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

export const faults: CollectMessages['faults'] = {
  unreadable: {
    empty: 'The file is empty; save it again and return it.',
    'too-large': (megabytes) =>
      `The file has more than ${megabytes} MB, which no checklist has; see whether it is the right file, or remove pictures from it and save it again.`,
    'too-much-inside':
      'There is far more inside than in a checklist, often a great many formatted empty rows below the table; delete these rows and save it again.',
    password: 'The file has a password; remove it, save the file as .xlsx and return that.',
    'old-workbook': 'This is a workbook in the old format (.xls); save it as .xlsx in Excel or WPS and return that.',
    macros: 'The workbook has macros and was not read; save it as .xlsx without macros and return that.',
    'other-document':
      'This is no .xlsx or .csv table; see whether it is the right file, or save the filled checklist as .xlsx and return that.',
    damaged:
      'The file is damaged or incomplete; open it in Excel or WPS and save a copy, or fill in the checklist that was sent out again.',
    encoding: 'The encoding of the text is unknown; save it as .xlsx, or as .csv in UTF-8.',
    'no-checklist':
      'There is no return code: this is not a checklist that was sent out, or its column of codes was deleted; fill in the checklist that was sent out.',
  },
  'external-links':
    'The workbook takes values from other files; those were not read, everything else was. Break the links (Data, Edit Links in Excel) and save it.',
  'missing-columns': (columns) =>
    `The header has no ${quoted(columns)}, so ${columns.length === 1 ? 'that column was' : 'those columns were'} not read; put the columns and their titles back.`,
  'column-twice': (column) =>
    `The header has “${column}” twice, so that nobody knows which one counts, and the rows below were not read; delete one of them.`,
  'damaged-code': (text) =>
    `The return code “${text}” was changed, and the row was not read; copy the whole row from the checklist that was sent out, without dragging it down.`,
  'no-code':
    'The row is filled in, but has neither a return code nor an id that tells which measure it answers; fill in the rows that were sent out.',
  'several-codes': (measures) =>
    `The row has several return codes (${measures.join(', ')}), so that nobody knows which measure it answers; a row answers one measure.`,
  'other-id': (id, measure) =>
    `The row has the id ${id} and the return code of ${measure}, as after sorting some columns alone; copy the whole row from the checklist that was sent out and fill it in again.`,
  'no-header':
    'No header stands above this row to say which column is which, so rows like it were not read; copy the header along with them.',
  formula: (column, text) => `“${column}” has the formula “${text}” in place of a value; write a number or text.`,
  'error-value': (column, text) => `“${column}” has the error value “${text}”; write a number or text.`,
  'not-understood': (column, text, expected) => `“${column}” cannot be understood: “${text}”. ${expected}`,
  expected: {
    percent: 'Write a percentage from 0 to 100, such as 60%.',
    'percent-sign': 'It may be 1% or 100%: write the percent sign.',
    number: (target, unit) => `Write the value of “${target}”, such as 31 ${unit}.`,
    targets: (names) => `Write one target a line, such as “${names[0]}: 31”; the targets are ${quoted(names)}.`,
    'no-targets': (progress) =>
      `The measure has no targets; write figures into “${progress || 'Progress this period'}”.`,
    request: 'Write “submit to close”, or “ask for more time” with a date such as 2022-12.',
    text: 'Write text.',
    shorter: (most) => `It is too long: write at most ${most} characters into a cell, and attach the rest.`,
  },
};
