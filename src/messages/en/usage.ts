/** English wording of wrong calls and failed outputs. */
import type { Explanation } from '../explanation.js';
import type { Holder } from '../zh/usage.js';

const meant = (nearest: string | undefined) => (nearest === undefined ? '' : `Did you mean “${nearest}”? `);

/** How the period of each kind of report is written. */
const SAMPLES = { weekly: '2022-W23', monthly: '2022-06', quarterly: '2022-Q2', yearly: '2022' };

export const usage = {
  prefix: 'error: ',
  hint: 'hint: ',
  see: (command: string) => `See “${command} --help”.`,
  unknownOption: (option: string, nearest: string | undefined, command: string): Explanation => ({
    message: `Unknown option “${option}”`,
    hint: `${meant(nearest)}${usage.see(command)}`,
  }),
  deniedWord: (option: string, denied: string, command: string): Explanation => ({
    message: `Unknown option “${option}”`,
    hint: `To leave something out, write: not ${denied}; or put -- before the whole query. ${usage.see(command)}`,
  }),
  queryTopic: (name: string): Explanation => ({
    message: `Unknown command “${name}”`,
    hint: '“plan help query” tells how to write a query; “plan list” takes one.',
  }),
  unknownCommand: (name: string, nearest: string | undefined): Explanation => ({
    message: `Unknown command “${name}”`,
    hint: `${meant(nearest)}${usage.see('plan')}`,
  }),
  missingArgument: (name: string, command: string): Explanation => ({
    message: `Missing argument ${name}`,
    hint: usage.see(command),
  }),
  missingValue: (option: string, command: string): Explanation => ({
    message: `Option ${option} needs a value`,
    hint: usage.see(command),
  }),
  excessArguments: (words: string, command: string): Explanation => ({
    message: `Nothing is expected after this: “${words}” is too much`,
    hint: usage.see(command),
  }),
  invalidChoice: (
    option: string,
    value: string,
    choices: readonly string[],
    nearest: string | undefined,
  ): Explanation => ({
    message: `Invalid value “${value}” for ${option}`,
    hint: `${meant(nearest)}Choose from: ${choices.join(', ')}.`,
  }),
  emptyValue: (option: string): Explanation => ({
    message: `${option} is empty`,
    hint: 'Write something, or leave the option out.',
  }),
  invalidDate: (option: string, value: string): Explanation => ({
    message: `${option}: “${value}” is not a date that exists`,
    hint: 'Write YYYY-MM-DD, such as 2022-06-30.',
  }),
  invalidPeriod: (option: string, value: string): Explanation => ({
    message: `${option}: “${value}” is not a date or period that exists`,
    hint: 'Write it like 2022-06-30, 2022-06, 2022-Q2, 2022-H1, 2022 or 2022-W23.',
  }),
  periodUnlikeCadence: (option: string, value: string, cadence: keyof typeof SAMPLES): Explanation => ({
    message: `${option}: “${value}” is not the period of a ${cadence} report`,
    hint: `Write it like ${SAMPLES[cadence]}.`,
  }),
  planNotFound: (directory: string): Explanation => ({
    message: `No plan/plan.yaml in ${directory} or any directory above it`,
    hint: 'Run the command where the plan is, or name its directory with --dir.',
  }),
  planNotThere: (directory: string): Explanation => ({
    message: `No plan.yaml in ${directory}`,
    hint: '--dir must name the directory that holds plan.yaml, or the one above it.',
  }),
  planEmpty: (directory: string): Explanation => ({
    message: `No task files in ${directory}`,
    hint: 'Every task is a file of its own, such as tasks/01.yaml.',
  }),
  unknownDepartment: (name: string, nearest: string | undefined): Explanation => ({
    message: `“${name}” is not in the register`,
    hint: `${meant(nearest)}Run “plan departments” to see all departments.`,
  }),
  notAnId: (name: string): Explanation => ({
    message: `“${name}” is not the id of a task or a measure`,
    hint: "A task's id looks like 13, a measure's like 13-6.",
  }),
  onePartyOnly: (): Explanation => ({
    message: 'A checklist is for one department',
    hint: 'Export each by itself, or all of them with --all -o DIRECTORY.',
  }),
  periodOutsidePlan: (period: string, from: string, to: string): Explanation => ({
    message: `the period ${period} lies outside the plan's`,
    hint: `The plan runs from ${from} to ${to}; choose a period inside it.`,
  }),
  periodNotBegun: (period: string, from: string, asOf: string): Explanation => ({
    message: `the period ${period} has not begun`,
    hint: `It begins on ${from}, and the plan is judged as of ${asOf}; choose another period, or a later date with --as-of.`,
  }),
  groupNotScored: (name: string): Explanation => ({
    message: `“${name}” is a group; groups are not scored`,
    hint: 'Scores are those of single departments: name one of them; plan departments lists all.',
  }),
  unknownEnding: (path: string, endings: readonly string[]): Explanation => ({
    message: `Cannot write ${path}`,
    hint: `Let the name end in ${endings.join(', ')}, or name the format with --format.${endings.includes('.csv') && !endings.includes('.xlsx') ? ' plan export writes Excel, Word and web files.' : ''}`,
  }),
  unknownTask: (id: string, first: string, last: string): Explanation => ({
    message: `There is no task “${id}”`,
    hint: first === last ? `The only task is ${first}.` : `The tasks' ids run from ${first} to ${last}.`,
  }),
  unknownMeasure: (id: string, known: readonly string[]): Explanation => ({
    message: `No measure “${id}”`,
    hint: known.length > 0 ? `Measures of this task: ${known.join(', ')}.` : 'Run “plan list” to see all measures.',
  }),
  unknownSection: (text: string, known: readonly string[]): Explanation => ({
    message: `No section “${text}”`,
    hint: `The plan's sections: ${known.join(', ')}.`,
  }),
  needsDepartment: (): Explanation => ({
    message: 'A checklist needs a department',
    hint: 'Add --department NAME, or export all checklists with --all -o DIRECTORY.',
  }),
  departmentOrAll: (): Explanation => ({
    message: '--department and --all cannot be used together',
    hint: 'Leave one of them out.',
  }),
  notForKind: (option: string, kind: string): Explanation => ({
    message: `plan export ${kind} has no option ${option}`,
    hint: 'Leave it out, or export another kind; see “plan export --help”.',
  }),
  needsCadence: (): Explanation => ({
    message: 'a report needs its cadence',
    hint: 'For example: plan export report monthly (or weekly, quarterly, yearly)',
  }),
  allNeedsDirectory: (kind: string): Explanation => ({
    message: '--all needs an output directory',
    hint: `For example: plan export ${kind} --all -o exports`,
  }),
  binaryToScreen: (kind: string, format: string): Explanation => ({
    message: `A ${format} file cannot be shown on the screen`,
    hint: `Name a file with -o, such as: plan export ${kind} -o ${kind}.${format}`,
  }),
  tooManyRows: (sheet: string, rows: number, most: number): Explanation => ({
    message: `Worksheet “${sheet}” has ${rows} rows, an xlsx file at most ${most}; nothing was written`,
    hint: 'Export in parts, for example with --section 1, or take csv.',
  }),
  tooManyColumns: (sheet: string, columns: number, most: number): Explanation => ({
    message: `Worksheet “${sheet}” has ${columns} columns, an xlsx file at most ${most}; nothing was written`,
    hint: 'Export in parts, for example with --section 1, or take csv.',
  }),
  notWithCalendar: (option: string): Explanation => ({
    message: `A calendar file (ics) holds all dates; ${option} does not go with it`,
    hint: 'Leave it out, or take another format.',
  }),
  noSuchFile: (path: string): Explanation => ({
    message: `There is no file or directory ${path}`,
    hint: 'Check the path; without one the whole plan is checked.',
  }),
  fileOutsidePlan: (path: string, directory: string): Explanation => ({
    message: `${path} is not in the plan's directory ${directory}`,
    hint: 'Only files of the plan can be checked; --dir names another plan.',
  }),
  needsOption: (option: string, needed: string): Explanation => ({
    message: `${option} is used together with ${needed}`,
  }),
  notTogether: (option: string, other: string): Explanation => ({
    message: `${option} cannot be used together with ${other}`,
  }),
  fromAfterTo: (from: string, to: string): Explanation => ({
    message: `the first day, ${from}, comes after the last, ${to}`,
    hint: 'Swap --from and --to; without --from the first day is the date judged by (--as-of).',
  }),
  invalidCount: (option: string, value: string): Explanation => ({
    message: `${option} takes a whole number from 1, not “${value}”`,
  }),
  fileChanged: (path: string): Explanation => ({
    message: `${path} has just been changed by another program; nothing was written`,
    hint: 'Run the command again.',
  }),
  fileReadOnly: (path: string): Explanation => ({
    message: `${path} is read-only; nothing was written`,
    hint: 'Clear “Read-only” in the properties of the file and run the command again.',
  }),
  lockHeld: ({ command, host, pid, seconds }: Holder, file: string): Explanation => ({
    message: `${
      command === '' ? 'Another program' : `${command} on ${host} (process ${pid}, for ${seconds} s)`
    } is changing the plan and has not come to an end within a minute; nothing was written`,
    hint: `Run again when it has; if that program is surely no longer running, delete ${file} in the plan's directory first.`,
  }),
  lockFailed: (file: string, reason: string): Explanation => ({
    message: `The lock ${file} in the plan's directory cannot be used: ${reason}; nothing was written`,
    hint: `Check that you may write there, and that the disk is neither full nor read-only; move ${file} away if it is no file.`,
  }),
  lockLost: (): Explanation => ({
    message: 'This program stood still for so long that another took over the plan; nothing was written',
    hint: 'Run the command again.',
  }),
  editCutOff: (failure: string, plan: 'old' | 'new'): Explanation => ({
    message: `The edit is not complete: ${failure}`,
    hint:
      plan === 'new'
        ? 'All commands read the plan as edited; the next command that edits completes its files. Mend the disk and run one; do not delete .plan.journal before.'
        : 'All commands read the plan as it was; the next command that edits puts its files back. Mend the disk and run one; do not delete .plan.journal before.',
  }),
  journalStays: (file: string, reason: string): Explanation => ({
    message: `All files are in place, but the record of the edit, ${file}, cannot be removed: ${reason}`,
    hint: 'The next command that edits will try again; or delete it now.',
  }),
  journalUnknown: (file: string): Explanation => ({
    message: `An edit was cut off in the plan's directory, and its record, ${file}, is damaged or of another version`,
    hint: 'Run a command that edits in the version that made it; or look at the files with “git diff”, then delete the record.',
  }),
  journalUnreadable: (file: string, reason: string): Explanation => ({
    message: `An edit was cut off in the plan's directory, and its record, ${file}, cannot be read: ${reason}`,
    hint: 'Let the user who made that edit run a command that edits; or see to it that you may read the record.',
  }),
  planKeepsChanging: (): Explanation => ({
    message: "The plan's files keep changing and cannot be read as of one moment",
    hint: 'Run again when other programs have finished writing.',
  }),
  unknownCode: (text: string, near: string | undefined): Explanation => ({
    message: `There is no code “${text}”`,
    hint: `${near === undefined ? '' : `Did you mean “${near}”? `}“plan explain” lists all codes.`,
  }),
  noGit: (): Explanation => ({
    message: 'git was not found',
    hint: '--changed compares revisions with git: install it, or leave out --changed to check all files.',
  }),
  notInGit: (directory: string): Explanation => ({
    message: `${directory} is not in a working tree of git`,
    hint: '--changed is for plans in a git repository; leave it out to check all files.',
  }),
  gitDistrusts: (command: string): Explanation => ({
    message: 'This git repository belongs to another user, so git refuses to read it',
    hint: `When you are sure that it can be trusted, run: ${command}`,
  }),
  unknownRevision: (revision: string): Explanation => ({
    message: `git knows no revision “${revision}”`,
    hint: 'Write a commit, branch or tag, such as HEAD, main or origin/main; where only a part of the history is here, run “git fetch” first.',
  }),
  nestedRepository: (path: string): Explanation => ({
    message: `${path} is another git repository (a submodule), whose changes cannot be seen from here`,
    hint: 'Leave out --changed to check all files.',
  }),
  gitFailed: (reason: string): Explanation => ({
    message: `git failed: ${reason}`,
    hint: 'Run “git status” in the directory of the plan to see more, or leave out --changed to check all files.',
  }),
  outputIsDirectory: (path: string): Explanation => ({
    message: `${path} is a directory, not a file`,
    hint: 'Give the name of a file, such as ledger.csv.',
  }),
  outputIsFile: (path: string): Explanation => ({
    message: `${path} is a file, not a directory`,
    hint: 'Give -o the name of a directory.',
  }),
  outputFailed: (path: string, reason: string): Explanation => ({
    message: `Cannot write ${path}: ${reason}`,
    hint: 'Check that the directory exists, that you may write there and that the disk is not full. Existing files are unchanged.',
  }),
  noOutputDirectory: (path: string): Explanation => ({
    message: `Output directory ${path} does not exist`,
    hint: 'Create it first, or choose another place.',
  }),
  newDirectoryUnnamed: (): Explanation => ({
    message: 'The name of the new directory is empty',
    hint: 'For example: plan init demo --example --yes',
  }),
  newDirectoryIsFile: (path: string): Explanation => ({
    message: `${path} is a file; a plan cannot be made in it`,
    hint: 'Name another directory.',
  }),
  newDirectoryLeftover: (path: string, name: string): Explanation => ({
    message: `${path} holds ${name}, which was never finished`,
    hint: 'Unless another “plan init” is running there, delete it and run again; or name a directory that does not exist yet.',
  }),
  newDirectoryInUse: (path: string, names: readonly string[]): Explanation => ({
    message: `${path === '.' ? 'This directory' : path} already holds ${names.join(', ')}`,
    hint: 'Nothing was written; existing files are never overwritten. Name another directory, or move them away first.',
  }),
  directoryIsArgument: (command: string): Explanation => ({
    message: 'plan init takes no --dir',
    hint: `Name the directory by itself: ${command}`,
  }),
  notOneLine: (option: string): Explanation => ({
    message: `${option} is empty, or has control characters in it`,
    hint: 'Write one line of text.',
  }),
  invalidSpan: (option: string, value: string): Explanation => ({
    message: `“${value}” of ${option} is no period that exists`,
    hint: 'Write it as 2023, 2023-H1 or 2023-Q2, or with its start and end: 2023-07/2024-06.',
  }),
  notConfirmed: (folder: string, count: number, command: string): Explanation => ({
    message: `Nothing was written without your word: ${count} files would be written to ${folder}`,
    hint: `To write them, run: ${command}`,
  }),
  neitherYesNorNo: (text: string): Explanation => ({
    message: `“${text}” is neither yes nor no`,
    hint: 'Answer y or n.',
  }),
  brokenOff: (): Explanation => ({ message: 'Broken off: nothing was written' }),
  planChangedMeanwhile: (): Explanation => ({
    message: 'The plan was changed while you were asked: nothing was written',
    hint: 'Run again and look at what it is now.',
  }),
  missingOptions: (options: readonly string[], command: string): Explanation => ({
    message: `Missing: ${options.join(', ')}`,
    hint: `Add them; on a terminal you are asked for each. ${usage.see(command)}`,
  }),
  noWorkingDirectory: (): Explanation => ({
    message: 'The working directory no longer exists',
    hint: 'Change to a directory that exists.',
  }),
  streamFailed: (reason: string): Explanation => ({
    message: `The output could not be written to its end: ${reason}`,
    hint: 'Check for a full disk and for permission; what has been written is incomplete.',
  }),
  internal: (reason: string): Explanation => ({
    message: `Internal error: ${reason}`,
    hint: 'This is a defect of the program. Please send this message and the command you ran to the maintainers.',
  }),
  reasons: {
    ENOENT: 'the path does not exist',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EEXIST: 'a file or directory of that name has just appeared',
    ENOTEMPTY: 'other files have just appeared in the directory',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    EISDIR: 'it is a directory, not a file',
    ENOTDIR: 'a part of the path is not a directory',
    ELOOP: 'symbolic links form a loop',
    ENAMETOOLONG: 'the file name is too long',
    EBUSY: 'another program is using the file',
    EIO: 'the disk reports an error',
    EDQUOT: 'the disk quota is used up',
    ERR_INVALID_ARG_VALUE: 'the name holds a character that no file name can have',
    'not-a-file': 'it is not a regular file',
    'linked-twice': 'the link leads to a folder that is read already',
    ENXIO: 'it is not a regular file',
    outside: 'a symbolic link leads out of the plan directory',
  } as Record<string, string>,
};
