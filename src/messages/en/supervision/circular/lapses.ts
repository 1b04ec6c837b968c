/** English wording of the last two parts of a circular: what is wrong, and what is asked for. */
import type {
  demands as chineseDemands,
  problems as chineseProblems,
} from '../../../zh/supervision/circular/lapses.js';
import { counted } from '../../plural.js';
import { dayOf, spanOf } from './dates.js';

/** As many units are named in a row; more are counted. */
const NAMED = 3;

export const problems: typeof chineseProblems = {
  none: (asOf) => `As of ${dayOf(asOf)} nothing is overdue, behind, unreported or missed.`,
  flagged: (asOf, red, yellow, list) =>
    `As of ${dayOf(asOf)}, ${red} red and ${yellow} yellow; by main cause: ${list}.`,
  causes: {
    overdue: 'overdue',
    waiting: 'submitted and waiting',
    behind: 'behind',
    silent: 'long unreported',
    missed: 'with missed turns',
  },
  titles: {
    overdue: 'Overdue',
    behind: 'Behind the pace',
    reporting: 'Missing reports',
    missed: 'Missed turns',
    duties: 'Event duties past their deadline',
    difficulties: 'Problems that departments report',
  },
  units: (measures, list, shared) =>
    `${counted(measures, 'measure')}${shared ? ' (a shared one named under each department)' : ''}: ${list}. `,
  unit: (name, count, items) => `${name} ${count} (${items})`,
  overdue: (measure, days) => `${measure} by ${counted(days, 'day')}`,
  behind: (measure, points) => `${measure} by ${counted(points, 'point')}`,
  silent: (measure, days) => `${measure} for ${counted(days, 'day')}`,
  waiting: (count, list) => `${count} more, submitted, ${count === 1 ? 'waits' : 'wait'} for the office: ${list}. `,
  waitingItem: (measure, title, days) =>
    `${title} (${measure}${days === 0 ? '' : `, ${counted(days, 'day')} past its due`})`,
  unreported: (count, list) =>
    `${counted(count, 'department')} sent no report in this period (days of the measure silent longest): ${list}. `,
  unreportedUnits: (names, days) => `${names.join(', ')} (silent for ${counted(days, 'day')})`,
  andMore: ' and more',
  silentUnits: (staleDays, list) => `Without a report for ${staleDays} days or more: ${list}. `,
  missed: (count, list) => `${count === 0 ? '' : `${counted(count, 'turn')} missed in this period: `}${list}. `,
  missedBy: (units, name, measure, missed, inRow) => {
    const now = missed === 0 ? [] : [`${missed} in this period`];
    const row = inRow === 0 || inRow === missed ? [] : [inRow === 1 ? 'the last turn missed' : `${inRow} in a row`];
    return `${units}: ${name} (${measure}) ${[...now, ...row].join(', ')}`;
  },
  duties: (count, list) => `${count === 1 ? '1 duty' : `${count} duties (each department by itself)`}: ${list}. `,
  duty: (units, name, measure, event, deadline, days) =>
    `${units}: ${name} (${measure}, ${event}), due ${deadline}, ${counted(days, 'day')} overdue`,
  event: (date, year, kind) => `${kind} of ${dayOf(date, year)}`,
  day: (date, year) => dayOf(date, year),
  difficulty: (measure, title, text, from) => `${title} (${measure}): ${text} (${from})`,
};

export const demands: typeof chineseDemands = {
  titles: {
    due: 'What falls due',
    turns: 'Schedules',
    duties: 'Event duties',
    rectify: 'Red and yellow measures',
    reports: 'Reports',
    waiting: 'Submissions to check',
    suggestions: 'Suggested steps',
  },
  due: (start, end, count) => `${spanOf(start, end)}: ${count} due.`,
  nothingDue: (start, end) => `${spanOf(start, end)}: nothing falls due.`,
  nothingMore: (end) => `The plan's period ended on ${dayOf(end)}: nothing falls due after it.`,
  item: (date, year, measure, title, units) => `by ${dayOf(date, year)}: ${title} (${measure}, ${units})`,
  milestone: (title) => `milestone “${title}”`,
  target: (title) => `target “${title}”`,
  turns: (start, end, count, list) => `${spanOf(start, end)}, ${counted(count, 'turn')}: ${list}.`,
  turn: (name, measure, units, count, first) => `${name} (${measure}, ${units}) ${count}${first}`,
  first: (date, year, count) => `, ${count === 1 ? '' : 'first '}due ${dayOf(date, year)}`,
  firstUnknown: ', due date not known',
  duty: (units, name, measure, event, deadline) => `${units}: ${name} (${measure}, ${event}) by ${deadline}`,
  rectify: (annex) =>
    `The departments of the measures in annex ${annex} are to give the cause of each, the remedy and a date.`,
  reports: (count, end) =>
    `${count === 1 ? 'The 1 department that owes reports is' : `The ${count} departments that owe reports are`} to send them by ${dayOf(end)}, also when there is nothing to report. `,
  late: (count) =>
    `${counted(count, 'department')} that sent none in this period ${count === 1 ? 'is' : 'are'} to do so at once. `,
  asked: (names) => `The office asks ${names} for their reports by letter. `,
  pending: (count, names) =>
    `${counted(count, 'department')} ${count === 1 ? 'has' : 'have'} sent none in this period yet: ${names}. `,
  waiting: (count, list) =>
    `${counted(count, 'submission')} ${count === 1 ? 'waits' : 'wait'} for the office: ${list}.`,
  waitingItem: (measure, title) => `${title} (${measure})`,
  suggestion: (step, list) => `Suggested ${step}: ${list}. `,
  suggested: (units, measure, reason, sent) => `${units} (${measure}: ${reason}${sent})`,
  lateDuty: (name, overdue) => `“${name}” ${overdue}`,
  missedTurns: (turns) => `${counted(turns, 'turn')} missed in a row`,
  sent: (step, date, year) => `, ${step} sent on ${dayOf(date, year)}`,
  units: (names) =>
    names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`,
};
