/** English wording of the assessment. */
import type { ScorePart } from '../../../model/assessment-settings.js';
import type { assessment as chinese } from '../../zh/supervision/assessment.js';
import { counted } from '../plural.js';

type Method = Parameters<(typeof chinese)['method']>[0];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const parts = {
  completion: 'completion',
  pace: 'pace',
  rhythms: 'rhythms',
  reporting: 'reporting',
  targets: 'targets',
} satisfies Record<ScorePart, string>;

export const assessment: typeof chinese = {
  parts,
  shortParts: { completion: 'done', pace: 'pace', rhythms: 'turns', reporting: 'reports', targets: 'targets' },
  grades: { excellent: 'excellent', good: 'good', pass: 'pass', fail: 'fail' },
  classes: { departments: 'Departments', counties: 'Counties', apart: 'Not ranked' },
  classSize: (name, units) => `${name} (${units})`,
  columns: {
    class: 'class',
    rank: 'rank',
    unit: 'unit',
    bonus: 'bonus',
    deduction: 'deduction',
    adjustments: '+/−',
    total: 'total',
    grade: 'grade',
    losses: 'points lost (ids)',
    confirmed: 'confirmed by the unit',
    part: 'part',
    item: 'item',
    role: 'role and factor',
    full: 'full',
    rate: 'rate',
    score: 'score',
    lost: 'lost',
    basis: 'basis',
  },
  period: (text) => {
    const [, year = '', rest = ''] = /^(\d{4})-?(.*)$/.exec(text) ?? [];
    if (rest === '') return String(Number(year));
    if (rest.startsWith('H')) return `${rest === 'H1' ? 'first' : 'second'} half of ${Number(year)}`;
    if (rest.startsWith('Q')) return `quarter ${rest[1]} of ${Number(year)}`;
    if (rest.startsWith('W')) return `week ${Number(rest.slice(1))} of ${Number(year)}`;
    const [month = 1, day] = rest.split('-').map(Number);
    return `${day === undefined ? '' : `${day} `}${MONTHS[month - 1]} ${Number(year)}`;
  },
  weekDays: (from, to) => ` (${from} to ${to})`,
  day: (date, year) => {
    const [y = '', month, day] = date.split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1]}${y === year ? '' : ` ${Number(y)}`}`;
  },
  range: (from, to) => (from === to ? from : `${from} – ${to}`),
  sheetName: 'score sheet',
  title: (plan, period) => `${plan}: score sheet, ${period} (draft for comment)`,
  whyTitle: (department, period) => `${department}: how its score came about, ${period}`,
  window: (from, to) => `Counted from ${from} to ${to}`,
  trial: 'The period is not over: a trial calculation',
  fullMarks: 'full marks',
  unjudged: '—',
  nothing: 'No unit can be scored for this period.',
  lossesTitle: 'Points lost',
  loss: (part, points, measures) => `${part} ${points} lost (${measures})`,
  record: (kind, points, reason) => `${kind} ${points} (${reason})`,
  scaledNote:
    '“—”: nothing of this part can be judged for the unit in this period; the full marks of its other parts are scaled to 100.',
  thin: (units) => `Too little can be judged, so neither graded nor ranked: ${units}`,
  unscoredRecords: (list) => `Bonus and deductions of units without a score, in no total: ${list}`,
  noDuty: (units) => `Without a scored duty (support and group duties only, or none): ${units}`,
  nothingJudged: (units) => `With duties, but nothing to judge in this period: ${units}`,
  methodTitle: 'How scores are counted',
  method: ({ weights, roleFactors, grades, staleDays, behind, exceptions }) => [
    `1. Full marks are 100: ${fullMarks(weights)}. A part in which nothing can be judged is left out, and the others are scaled to 100.`,
    `2. Scored are a unit's own duties, with the factors lead ${roleFactors.lead}, joint ${roleFactors.joint}, responsible ${roleFactors.responsible}; a part's full marks are divided among the duties by these factors. Support, group duties and summing up are not scored.`,
    '3. Completion: of the duties that were due or are done, those that are confirmed, or submitted and waiting for the office, get full marks, the others none. What is not due yet, paused, cancelled, or standing without a due does not count. What was sent back counts as undone.',
    `4. Pace: ${pace(behind)} A unit's own reported percentage counts, 0 where it owed one and reported none, the whole measure's where it owes none; milestones come first. What cannot be judged does not count.${ownThresholds(exceptions)}`,
    '5. Rhythms: of the turns due in the period, and the duties that events started, one kept gets full marks, one done late half, one missed none. Turns without a frequency or a first day do not count.',
    `6. Reporting: of the days on which reports were owed, the share on which the last report (or the beginning) was less than ${staleDays} days ago; a report of “nothing” is a report.${ownThresholds(exceptions)}`,
    '7. Targets: per cent reached divided by per cent expected by now (a rate: by its goal, whatever the time), at most 1; a ceiling gets full marks while it is held. A value still missing on the due gets none; one missing before it, or a goal not yet known, does not count.',
    '8. Bonus and deductions are the records of the period; they are added to the score: a total may exceed 100 or fall below 0.',
    `9. Grades: excellent from ${grades.excellent}, good from ${grades.good}, pass from ${grades.pass}, else fail. Counties are ranked among themselves, all others together; equal totals share a rank and the next one is left free. Where less than half of all full marks can be judged, the score is shown without grade or rank.`,
    '10. Rates are exact to 0.01%, points to 0.01. The sum is computed exactly, then rounded; below it the missing hundredths go to the largest remainders, so that the parts add up to the score.',
  ],
  draft: 'This is a draft for comment, shown to the units before it is issued; name id and reason of any objection.',
  foot: 'Filled in by: ____________    Checked by: ____________    Date: ____________',
  whyHint: 'Every point explained: plan assess --why UNIT',
  noGrade: 'not graded: too little can be judged',
  noScore: 'Nothing can be judged in this period: no score.',
  noDutyHere: 'No scored duty: it neither leads, joins in nor is responsible for anything.',
  partHeading: (name, score, full) => `${name}: ${score} of ${full}`,
  partUnjudged: (name, full) => `${name}: nothing to judge, left out (its ${full} points are spread over the others)`,
  factor: (role, factor, turns) => `${role} ×${factor}${turns === null ? '' : ` ×${counted(turns, 'turn')}`}`,
  leftOutTitle: 'Not counted: ',
  leftOut: {
    'not-due': 'not due yet',
    standing: 'standing, without a due',
    paused: 'paused',
    cancelled: 'cancelled',
    'no-pace': 'pace unknown',
    'no-turn': 'none due in the period',
    'not-owed': 'no reports owed in the period',
    'no-goal': 'goal unknown',
    'no-value': 'no value reported',
    'just-begun': 'just begun',
    'no-factor': 'factor 0',
  },
  facts: {
    done: (date) => (date === null ? 'confirmed' : `confirmed on ${date}`),
    submittedByDepartment: (date) => `submitted by the unit on ${date}, not yet confirmed: counts as done`,
    submittedByAll: (date) => `submitted by all who owe it on ${date}, not yet confirmed: counts as done`,
    undone: (due, asOf) => `due on ${due}, neither done nor submitted by ${asOf}`,
    finished: 'done or submitted: counts as on pace',
    expected: (expected) => `${expected}% expected`,
    figures: {
      own: (actual, date) => `${actual}% reported by the unit on ${date}`,
      measure: (actual) => `${actual}% for the whole measure`,
      none: () => 'a percentage owed by the unit and not reported: 0',
      milestones: (actual) => `${actual}% of the milestones reached`,
    },
    onPace: 'on pace',
    tolerated: (points, tolerance) => `${points} points behind, less than ${tolerance}: costs nothing`,
    behind: (points) => `${points} points behind`,
    turns: (all, kept, late, missed) => `${counted(all, 'turn')} owed: ${kept} kept, ${late} late, ${missed} missed`,
    lateTurn: (deadline, done) => `that of ${deadline} done on ${done}`,
    missedTurn: (deadline) => `that of ${deadline} missed`,
    ofEvent: (event) => ` (event ${event})`,
    reported: (owed) => `reports owed on ${counted(owed, 'day')}, never overdue`,
    silent: (owed, silent, staleDays, stretches) =>
      `reports owed on ${counted(owed, 'day')}, on ${silent} of them none for ${staleDays} days or more: ${stretches}`,
    reportedOn: (actual, date) => `${actual} (${date})`,
    target: (goal, actual, percent, expected) =>
      `goal ${goal}, actual ${actual}: ${percent}% reached${expected === null ? '' : `, ${expected}% expected by now`}`,
    ceiling: (goal, actual, met) => `ceiling ${goal}, actual ${actual}: ${met ? 'held' : 'exceeded'}`,
    unreported: (due) => `due on ${due}, no value reported`,
  },
  sum: {
    score: 'score',
    scaled: 'scaled',
    bonus: 'bonus',
    deduction: 'deduction',
    total: 'total',
    grade: 'grade',
    rank: 'rank',
  },
  scaledParts: (missing, left) => `${missing} left out; the other full marks, ${left} together, are scaled to 100`,
  adjustment: (points, date, reason, by) => `${points}: ${date}, ${reason}${by === null ? '' : ` (decided by ${by})`}`,
  rankIn: (name, rank, units) => `${name}: ${rank} of ${units}`,
  apart: {
    kind: (kind) => `not ranked (${kind})`,
    thin: () => 'not ranked: too little can be judged',
    'no-duty': () => 'not ranked: no scored duty',
    'nothing-judged': () => 'not ranked: nothing to judge',
  },
};

function fullMarks(weights: Method['weights']): string {
  return (Object.keys(parts) as ScorePart[])
    .filter((part) => weights[part] > 0)
    .map((part) => `${parts[part]} ${weights[part]}`)
    .join(', ');
}

function pace(behind: number): string {
  return behind > 0
    ? `on pace, or behind by less than ${behind} points, gets full marks; whoever is behind by ${behind} points or more loses one per cent of the duty's full marks for each point.`
    : "on pace gets full marks; whoever is behind loses one per cent of the duty's full marks for each point.";
}

function ownThresholds(exceptions: readonly string[]): string {
  return exceptions.length === 0 ? '' : ` For ${exceptions.join(', ')} their own thresholds hold.`;
}
