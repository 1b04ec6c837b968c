/** English wording of the first two parts of a circular: how the plan stands, and what moved. */
import type {
  advances as chineseAdvances,
  overall as chineseOverall,
} from '../../../zh/supervision/circular/progress.js';
import { counted } from '../../plural.js';
import { dayOf, spanOf } from './dates.js';

function change(by: number, up: string, down: string): string {
  return by === 0 ? 'unchanged' : `${by > 0 ? up : down} ${Math.abs(by)}`;
}

export const overall: typeof chineseOverall = {
  unissued: (issued) => `The plan is issued on ${dayOf(issued)}, after this period. `,
  over: (end) => `The period of the plan ended on ${dayOf(end)}. `,
  notBegun: (start, end, asOf) =>
    `This period (${spanOf(start, end)}) has not begun; what follows is told as of ${dayOf(asOf)}. `,
  measures: (asOf, plan, count) => `As of ${dayOf(asOf)}, “${plan}” has ${counted(count, 'measure')}`,
  none: (plan) => `“${plan}” has no measures. `,
  statuses: (list) => `: ${list}. `,
  count: (word, count) => `${count} ${word}`,
  completion: (toFinish, rate) => `Of ${toFinish} with a finish line, ${rate}% are done. `,
  standing: (count) =>
    `${counted(count, 'standing measure')} ${count === 1 ? 'is' : 'are'} judged by schedules and reports and left out of the rate. `,
  lamps: (list) => `Alerts: ${list}. `,
  lampsAnnex: (annex) => `Annex ${annex} lists the red and yellow ones.`,
  compared: (baseline, list) => `Against the end of the period before (${dayOf(baseline)}): ${list}.`,
  change: (word, by) => `${word} ${change(by, 'up', 'down')}`,
  rateChange: (points) => `rate of completion ${change(points, 'up', 'down')}${points === 0 ? '' : ' points'}`,
  notCompared: 'The plan was not issued yet at the end of the period before, so nothing is compared.',
  reports: (units, reports, nothing) =>
    `${counted(units, 'department')} sent ${counted(reports, 'report')}${nothing === 0 ? '' : ` (${nothing} with nothing to report)`}. `,
  noReports: 'No reports came in. ',
  office: (finished, extensions, letters) => {
    const parts = [
      ...(finished > 0 ? [`confirmed ${counted(finished, 'measure')} as done`] : []),
      ...(extensions > 0 ? [`approved ${counted(extensions, 'extension')}`] : []),
      ...(letters > 0 ? [`sent ${counted(letters, 'letter')}`] : []),
    ];
    return parts.length === 0 ? '' : `The office ${parts.join(', ')}. `;
  },
  turns: (count, list, annex) =>
    `${counted(count, 'turn')} of schedules fell due (counted for each department that owes one): ${list}; see annex ${annex}. `,
  noTurns: 'No turn of a schedule fell due. ',
  turn: (word, count) => `${count} ${word}`,
  duty: (word, count) => `${count} ${word}`,
  pending: 'pending',
  duties: (count, list, annex) =>
    `${count === 1 ? '1 duty' : `${count} duties`} started by events: ${list}; see annex ${annex}. `,
};

export const advances: typeof chineseAdvances = {
  section: (measures, done, rate) =>
    `${counted(measures, 'measure')}, ${done} done${rate === null ? '' : ` (${rate}%)`}. `,
  finished: (list) => `Confirmed as done: ${list}. `,
  milestones: (list) => `Milestones reached: ${list}. `,
  targets: (list) => `Targets reached: ${list}. `,
  dated: (measure, title, date, year) => `${title} (${measure}, ${dayOf(date, year)})`,
  target: (measure, name, actual, goal, unit) => `${name} ${actual} ${unit} (${measure}, goal ${goal})`,
  nothing: 'Nothing new in this period. ',
  note: (measure, title, text, from) => `${title} (${measure}): ${text} (${from})`,
  from: (department, date, year, percent) =>
    `${department}, ${dayOf(date, year)}${percent === null ? '' : `, ${percent}% done`}`,
};
