/** English wording of the agenda. */
import type { LadderStep } from '../../../model/ladder.js';
import type { agenda as chinese } from '../../zh/supervision/agenda.js';
import { counted } from '../plural.js';
import { words } from '../words.js';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const LETTERS: Readonly<Record<LadderStep, string>> = {
  reminder: 'reminder',
  supervision: 'supervision letter',
  interview: 'notice of an interview',
  criticism: 'circular',
};

export const agenda: typeof chinese = {
  sheetTitle: '{plan}: Agenda',
  range: (from, to) => (from === to ? words.date(from) : `${words.date(from)} to ${words.date(to)}`),
  items: (count) => counted(count, 'item'),
  stateCount: (state, count) => `${count} ${state}`,
  nothing: 'Nothing falls on these days.',
  weekday: (weekday) => WEEKDAYS[weekday - 1] ?? '',
  marks: { off: 'off', work: 'work' },
  day: (date) => words.date(date).replace(/ \d+$/, ''),
  kinds: {
    due: 'due',
    target: 'target',
    milestone: 'milestone',
    event: 'event',
    schedule: 'rhythm',
    reply: 'reply',
  },
  states: {
    missed: 'missed',
    open: 'to do',
    submitted: 'submitted',
    kept: 'done',
    late: 'done late',
    unknown: 'no day',
  },
  columns: {
    date: 'date',
    weekday: 'weekday',
    kind: 'kind',
    state: 'state',
    title: 'item',
    detail: 'detail',
    departments: 'departments',
    done: 'done on',
    items: 'total',
    pending: 'measures to do',
  },
  extended: (from, to) => `extended: ${from} → ${to}`,
  movedFrom: (day) => `moved from ${day}, a day off`,
  started: (event, day, within) => `${within} of the ${event} of ${day}`,
  reply: (step, number, day) => `answer the ${LETTERS[step]}${number === null ? '' : ` ${number}`} of ${day}`,
  ofMeasure: (measure) => `measure: ${measure}`,
  doneOn: (day) => `done on ${day}`,
  unknownTitle: 'Days not known',
  unknownYear: (year) => `the holidays of ${year} are not known`,
  missingYear: (year) => `No holidays of ${year} are known; once plan/holidays.yaml has them, the day can be told`,
  unscheduledTitle: 'Rhythms without days',
  unscheduledKinds: { open: 'how often?', undated: 'from when?', nobody: 'by whom?' },
  byDepartment: 'Departments',
  overdueBefore: (count, from, asOf, all) =>
    `${counted(count, 'measure')} overdue from before: see “plan list 'overdue>0 due<${from}' --as-of ${asOf}”${all ? '' : ' with the same conditions'}.`,
  overdueEarlier: (count) => `${counted(count, 'measure')} overdue from before.`,
  unstated: (count, date) =>
    count === 1
      ? `1 more measure has no stated due and counts as due at the end of the plan, ${words.date(date)}.`
      : `${count} more measures have no stated due and count as due at the end of the plan, ${words.date(date)}.`,
};
