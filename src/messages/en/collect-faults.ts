/** English wording of what is wrong with a call that collects returned files. */
import type { Messages } from '../messages.js';

export const collectFaults: Messages['collectFaults'] = {
  noFiles: () => ({
    message: 'No files to collect were named',
    hint: 'For example: plan collect returned, or plan collect returned/*.xlsx',
  }),
  noMatch: (pattern) => ({
    message: `No file matches ${pattern}`,
    hint: 'Check the path; a directory by itself means all .xlsx and .csv files in it.',
  }),
  noTables: (directory) => ({
    message: `There is no .xlsx or .csv file in the directory ${directory}`,
    hint: 'Name the directory that has them; directories below it are not searched unless they are named.',
  }),
  notThere: (path) => ({
    message: `There is no file or directory ${path}`,
    hint: 'Check the path and the name. Nothing was collected.',
  }),
  unreadable: (path, reason) => ({
    message: `${path} cannot be read: ${reason}`,
    hint: 'Check the permissions, or close it in other programs, and collect again. Nothing was collected.',
  }),
  dayBeforeIssue: (date, issued) => ({
    message: `The entries would be dated ${date}, before the plan was issued (${issued})`,
    hint: '--date is the day on which the departments reported.',
  }),
  dayAfterToday: (date, today) => ({
    message: `The entries would be dated ${date}, later than today (${today})`,
    hint: '--date is the day on which the departments reported; without it, today.',
  }),
  unknownTake: (value, files) => ({
    message: `"${value}" after --take is neither file nor plan, nor one of the files collected`,
    hint: `Files collected: ${files.join(', ')}.`,
  }),
  receiptEnding: (path, endings) => ({
    message: `The receipt cannot be written as ${path}`,
    hint: `Let the name end in ${endings.join(', ')}.`,
  }),
  receiptIsReturned: (path) => ({
    message: `${path} is a returned checklist, which the receipt must not replace`,
    hint: 'Give --receipt another name, such as --receipt receipt.xlsx.',
  }),
  noSuchChoice: (text, count) => ({
    message: `There is no choice "${text}"`,
    hint: `0 is the plan, ${count === 1 ? '1' : `1 to ${count}`} a file.`,
  }),
};
