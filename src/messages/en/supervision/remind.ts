/** English wording of the reminders. */
import type { LadderStep } from '../../../model/ladder.js';
import type { remind as chinese } from '../../zh/supervision/remind.js';
import { counted } from '../plural.js';
import { words } from '../words.js';

const LETTERS: Readonly<Record<LadderStep, string>> = {
  reminder: 'reminder',
  supervision: 'supervision letter',
  interview: 'notice of an interview',
  criticism: 'circular',
};
const SENT: Readonly<Record<LadderStep, string>> = {
  reminder: 'reminded',
  supervision: 'supervision letter sent',
  interview: 'interviewed',
  criticism: 'criticised in a circular',
};
const inBrackets = (text: string | null) => (text === null ? '' : ` (${text})`);
const numbered = (number: string | null) => (number === null ? '' : `, ${number}`);
const timeOf = (days: number, gentle: boolean) => {
  if (days === 0) return 'due today';
  if (days > 0) return `${counted(days, 'day')} left`;
  return gentle ? `${counted(-days, 'day')} past the due` : `${counted(-days, 'day')} overdue`;
};

export const remind: typeof chinese = {
  titles: { notice: '[Notice]', reminder: '[Reminder]', request: 'Request for support' },
  salutation: (department) => `To ${department}:`,
  openings: {
    notice: (plan, _asOf, count) =>
      `Under “${plan}” your unit has ${counted(count, 'piece')} of work with a date close at hand:`,
    reminder: (plan, asOf, count) =>
      `Under “${plan}” your unit has ${counted(count, 'piece')} of work to speed up, as of ${asOf}:`,
    request: (plan, asOf, count) =>
      `Thank you for your constant support. Under “${plan}” we ask for your support with ${counted(count, 'piece')} of work; this is how things stand as of ${asOf}:`,
  },
  day: (date) => words.date(date),
  roles: { lead: 'lead', joint: 'joint', responsible: 'responsible', support: 'support' },
  collator: 'sums up',
  common: (group) => `common duty of ${group}`,
  collectedBy: (names, as) => (as === 'lead' ? `led by ${names}` : `summed up by ${names}`),
  sentence: (clauses) => `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}.`,
  sentenceGap: ' ',
  due: (due) => `Due ${due}`,
  noDue: (end) => `No due is stated, so the end of the plan counts, ${end}`,
  extended: (original, count) =>
    ` (${original === null ? 'at first without a due' : `at first ${original}`}, extended ${['', 'once', 'twice'][count] ?? `${count} times`})`,
  time: timeOf,
  progress: {
    none: 'no report so far',
    percent: (percent, day) => `${percent}% done (report of ${day})`,
    complete: (day) => `reported as 100% done (report of ${day}) but not submitted`,
    lastReport: (day) => `last report on ${day}`,
    whole: (percent) => `${percent}% done as a whole`,
  },
  facts: {
    behind: (expected, actual, points, milestones, whole) =>
      `${whole ? 'as a whole ' : ''}should be ${expected}% done ${milestones ? 'by milestones reached' : 'by now'}, is ${actual}%, ${counted(points, 'point')} behind`,
    milestone: (title, due, days, gentle) => `milestone “${title}” ${due}, ${timeOf(days, gentle)}`,
    returned: (day, reason) => `submission sent back on ${day}${inBrackets(reason)}, not made again`,
    silent: (since, end, days) =>
      `no report for ${counted(days, 'day')}, since ${since}${end === null ? '' : ` and to the end of the plan, ${end}`}`,
    missed: (name, turns, days) =>
      `“${name}”: ${turns === 1 ? 'the last turn was' : `the last ${turns} turns were`} not reported${days}`,
    dueDays: (days) => ` (due ${days})`,
    dueFromTo: (first, last) => ` (due from ${first} to ${last})`,
    turn: (name, day, days) => `“${name}”: next turn by ${day}, ${timeOf(days, false)}`,
    duty: (name, day, event, within, days, gentle) =>
      `“${name}” by ${day} (${event}; ${within}), ${timeOf(days, gentle)}`,
    dutyWithoutDay: (name, event, within) => `“${name}” in time (${event}; ${within})`,
    event: (day, place, event) => `${event} of ${day}${place === null ? '' : ` in ${place}`}`,
    reply: (step, number, sent, due, days, gentle) =>
      `${gentle ? 'request' : LETTERS[step]} of ${sent}${inBrackets(number)} to be answered by ${due}, ${timeOf(days, gentle)}`,
  },
  answerBy: (day, workingDays) =>
    day === null ? `within ${counted(workingDays, 'working day')} of this message` : `by ${day}`,
  closings: {
    reminder: (by, office) =>
      `Please press on, and report ${by} to ${office} how far you are, why it was not done in time, what you will do about it, and when it will be done.`,
    reminderOfParts: (by) => `Please press on with your part, and report ${by} to the unit that leads or sums up.`,
    alsoParts: 'Where another unit leads or sums up, please also report your part to it.',
    notice: 'Please plan ahead, so that the work is done and reported in time.',
    noticeOfParts: 'Please plan ahead for your part, and report to the unit that leads or sums up.',
    submit: 'What is done should be submitted, with its evidence.',
    extend:
      'Where an extension is needed, please ask for it in writing before the due, with the reason and a new date.',
    request: (by, office) =>
      `We ask for your support, and to be told ${by} how far things are, what stands in the way, and when they will be done (${office}).`,
    earlyRequest: (office) => `We ask for your support in good time, and to be told how things go (${office}).`,
    thanks: 'With our thanks.',
  },
  office: {
    part: (number, title) => `${'ABC'[number - 1]}. ${title}`,
    title: (name) => `${name ?? 'The office'}: internal, not to be sent`,
    pending: (count) => `Submissions that wait for a decision (${count})`,
    pendingItem: (names, day, days) =>
      days === 0
        ? `submitted today by ${names}`
        : `submitted by ${names} on ${day}, without a decision for ${counted(days, 'day')}`,
    pastDue: (days) => `${counted(days, 'day')} past the due`,
    own: 'the work of this office, so somebody else has to decide',
    pendingNote: 'Please check the evidence and decide, or send the submission back with a reason.',
    suggestions: (count) => `Suggested steps (${count})`,
    overdue: (days) => `${counted(days, 'day')} overdue`,
    duty: (name, days) => `“${name}” ${counted(days, 'day')} overdue`,
    missed: (schedule, turns) => `“${schedule}” missed ${counted(turns, 'time')} in a row`,
    steps: {
      supervision: (names) => `suggested: a supervision letter to ${names}`,
      interview: (names) => `suggested: an interview with those in charge at ${names}`,
      criticism: (names) => `suggested: ${names} criticised in a circular`,
    },
    request: (names) => `suggested: a letter of request to ${names}`,
    lastLetter: (step, day, number) => ` (${SENT[step]} on ${day}${numbered(number)})`,
    suggestionNote:
      'These follow from the days overdue and the turns missed; whether to take them is for the leaders to decide. No message mentions them.',
    measures: (count) => `Work of this office (${count})`,
  },
};
