/** English headings and sentences of the reports. */
import type { ChecklistColumn, LedgerColumn } from '../../model/columns.js';
import type { Plan } from '../../model/plan.js';
import type { Role } from '../../model/role.js';
import type { Alert, PaceWord } from '../../model/state.js';
import { counted } from './plural.js';

/** Room to write by hand on a printed paper. */
const BLANK = '____________';

export const reports = {
  asOf: (date: string) => `As of ${date}`,
  clamped: (today: string) => ` (today, ${today}, is outside the plan's period; --as-of takes any date)`,
  size: (sections: number, tasks: number, measures: number) =>
    `${counted(sections, 'section')}, ${counted(tasks, 'task')}, ${counted(measures, 'measure')}`,
  columns: {
    id: 'id',
    section: 'section',
    task: 'task',
    measure: 'measure',
    measures: 'measures',
    status: 'status',
    alert: 'alert',
    due: 'due',
    department: 'department',
    kind: 'kind',
    total: 'total',
    common: 'common',
    departments: 'departments',
    actions: 'actions',
    role: 'role',
    dutyRole: 'own role',
    percent: 'done',
    pace: 'pace',
    reasons: 'why',
  },
  extended: (original: string, count: number) => `was ${original}, extended ${count === 1 ? 'once' : `${count} times`}`,
  list: {
    title: '{plan}: Measures',
    count: (shown: number, all: number) =>
      shown === all ? counted(all, 'measure') : `${shown} of ${counted(all, 'measure')}`,
    nothing: 'No measure matches.',
    via: (group: string) => `common (${group})`,
  },
  status: {
    done: (done: number, total: number) => `${done}/${total} done`,
    bySection: 'Sections',
    total: 'total',
    busiest: 'Departments with the most open duties',
    groups: 'Groups',
    overdue: 'Overdue',
    noOverdue: 'No measure is overdue.',
    upcoming: 'Due next',
    noUpcoming: 'No measure falls due.',
    moreOverdue: (count: number, asOf: string) => `${count} more: see “plan list 'overdue>0' --as-of ${asOf}”.`,
    moreUpcoming: (count: number, asOf: string) => `${count} more: see “plan list --sort due --as-of ${asOf}”.`,
    target: (title: string) => `${title} (target)`,
    milestone: (title: string) => `${title} (milestone)`,
    undated: (count: number, end: string) =>
      count === 1
        ? `1 measure has no stated due and counts as due at the end of the plan, ${end}.`
        : `${count} measures have no stated due and count as due at the end of the plan, ${end}.`,
    standing: (count: number) =>
      count === 1
        ? "1 measure is standing, with no end inside the plan's period."
        : `${count} measures are standing, with no end inside the plan's period.`,
    paces: (counts: Readonly<Record<PaceWord | 'unknown', number>>) =>
      `Pace: ahead ${counts.ahead}, on pace ${counts['on-pace']}, behind ${counts.behind}, unknown ${counts.unknown}`,
    behind: 'Behind pace',
    behindColumns: { bar: '(│ due now)', actual: 'is', expected: 'due', points: 'behind' },
    moreBehind: (count: number, asOf: string) =>
      `${count} more: see “plan list 'reason:behind,far-behind' --as-of ${asOf}”.`,
    silent: 'Silent departments',
    silentColumns: { days: 'longest silence', last: 'last report', measures: 'measures to report on' },
    silentDays: (days: number) => counted(days, 'day'),
    neverReported: 'never',
    moreSilent: (count: number, asOf: string) =>
      `${counted(count, 'more department')}: see “plan remind --as-of ${asOf}”.`,
    rhythms: 'Schedules',
    rhythmColumns: { every: 'every', inARow: 'in a row', name: 'name' },
    moreRhythms: (count: number, asOf: string) => `${count} more: see “plan report monthly --as-of ${asOf}”.`,
    uncounted: (count: number, why: string) => `${count} with ${why}`,
    notCounted: '; never counted as missed.',
    event: (date: string, kind: string) => `Duties started by ${kind} of ${date}`,
    targets: 'Targets',
    seeTargets: ' (see “plan targets”)',
    nextSteps: 'Next for the office',
    waiting: (count: number) => `${counted(count, 'submission')} to decide on`,
    suggestion: (step: string, count: number) => `suggested: ${step} (${count})`,
  },
  show: {
    task: (id: string) => `Task ${Number(id)}`,
    actions: 'actions',
    departments: 'departments',
    targets: 'targets',
    schedules: 'schedules',
    triggers: 'triggers',
    milestones: 'milestones',
    extensions: 'extensions',
    decisions: 'decisions',
    progress: 'progress',
    due: 'due',
    start: 'start',
    after: 'after',
    collator: 'collator',
    source: 'source',
    state: 'status',
    reasons: 'why',
    percentLabel: 'done',
    pace: 'pace',
    parties: 'each',
    thresholds: 'thresholds',
    ownThresholds: ({ dueSoonDays, staleDays, behind, farBehind }: Plan['alerts']) =>
      `its own: due soon ${dueSoonDays} days, silent ${staleDays} days, yellow ${behind} points, red ${farBehind} points`,
    turns: 'turns',
    started: 'started',
    letters: 'letters',
    suggestion: 'suggested',
    percentOf: (value: number, basis: string) => `${value}% (${basis})`,
    paceOf: (word: string, actual: number, expected: number, basis: 'linear' | 'milestones') =>
      `${word}: is ${actual}%, due ${expected}%${basis === 'milestones' ? ' (by milestones)' : ''}`,
    party: (name: string, progress: string, percent: number | null, last: string | null) =>
      `${name}: ${[progress, percent === null ? '' : `${percent}%`, last === null ? '' : `last report ${last}`].filter(Boolean).join(', ')}`,
    targetValue: (actual: string, standing: string) => `; is ${actual}, ${standing}`,
    turnCounts: (counts: string, next: string | null) =>
      [counts, next === null ? '' : `next ${next}`].filter(Boolean).join(', '),
    startedDuty: (event: string, name: string, who: string, deadline: string, state: string) =>
      `${event}: ${name}, ${who}, by ${deadline}, ${state}`,
    letter: (step: string, number: string | null, to: string) =>
      `${step}${number === null ? '' : ` (${number})`} to ${to}`,
    replyDue: (date: string) => `, reply due ${date}`,
    replied: (date: string, note: string | null) => `; replied ${date}${note === null ? '' : `: ${note}`}`,
    noReply: '; no reply',
    suggestStep: (step: string, to: string) => `${step} to ${to}`,
    noDue: (end: string) => `not stated; counts as due at the end of the plan, ${end}`,
    standingDue: "standing; no end inside the plan's period",
    from: (date: string) => `from ${date}`,
    extension: (from: string, to: string, reason: string, approvedBy: string) =>
      `${from} → ${to}, ${reason}, approved by ${approvedBy}`,
    decision: (status: string, by: string) => `${status}, decided by ${by}`,
    milestoneDone: (date: string) => `done on ${date}`,
    percent: (percent: number) => `${percent}% done`,
    problem: (text: string) => `problem: ${text}`,
    next: (text: string) => `next: ${text}`,
    nothing: 'nothing to report',
    submit: 'submitted for closing',
  },
  departments: {
    title: 'Departments and duties',
    count: (departments: number, groups: number) =>
      `${counted(departments, 'department')}, ${counted(groups, 'group')}`,
    groupsTitle: 'Groups',
    openMembers:
      "Members open: the document does not list the members of these groups, so their duties are in no department's “common” count.",
    closedMembers: (names: string) => `Members: ${names}`,
    aliases: (names: string) => `Aliases: ${names}`,
    parent: (name: string) => `Parent: ${name}`,
    former: (name: string, until: string) => `Former name: ${name} (until ${until})`,
    duties: (counts: string) => `Duties: ${counts}`,
    noDuty: 'No duties in this plan.',
    openGroupDuties: (groups: string) =>
      `Not counted here are common duties of groups whose members the document does not list: ${groups}.`,
    groupCount: (name: string, count: number) => `${name} (${counted(count, 'measure')})`,
  },
  ledger: {
    title: '{plan}: Ledger',
    line: (collator: string, asOf: string, total: number, done: number, behind: number, overdue: number) =>
      `Collator: ${collator}; as of ${asOf}; ${counted(total, 'measure')}: ${done} done, ${behind} behind, ${overdue} overdue`,
    foot: `Filled in by: ${BLANK}  Checked by: ${BLANK}  Phone: ${BLANK}`,
    percent: (percent: number) => `${percent}% done`,
    extension: (from: string, to: string) => `Extended: ${from} → ${to}`,
    columns: {
      number: 'No.',
      id: 'Id',
      section: 'Section',
      task: 'Task',
      measure: 'Measure',
      goals: 'Targets, milestones',
      leader: 'Leader in charge',
      lead: 'Lead',
      responsible: 'Joint, responsible',
      support: 'Support',
      due: 'Due (frequency)',
      progress: 'Progress',
      problem: 'Problems',
      next: 'Next steps',
      status: 'Status',
      alert: 'Alert',
      evidence: 'Evidence',
      closed: 'Closed on',
      remarks: 'Remarks',
    } satisfies Record<LedgerColumn, string>,
  },
  checklist: {
    title: '{plan}: Checklist ({department})',
    line: (department: string, asOf: string, replyBy: string, contact: string) =>
      `Department (seal): ${department}; as of ${asOf}; please return by: ${replyBy}; contact and phone: ${contact}`,
    someDay: BLANK,
    noContact: BLANK,
    foot: `Head: ${BLANK}  Deputy in charge: ${BLANK}  Filled in by (signature): ${BLANK}  Date: ${BLANK}`,
    parts: {
      lead: 'Lead',
      joint: 'Joint',
      responsible: 'Responsible',
      support: 'Support',
      common: 'Common',
    } satisfies Record<Role | 'common', string>,
    part: (index: number, name: string, count: number) =>
      `${index + 1}. ${name}: ${count === 0 ? 'none' : counted(count, 'measure')}`,
    common: (role: string, group: string) => `common (${group}, ${role})`,
    columns: {
      number: 'No.',
      id: 'Id',
      measure: 'Measure and actions (□)',
      role: 'Own role',
      partners: 'Lead and partners',
      goals: 'Targets',
      due: 'Due, frequency',
      progress: 'Progress this period',
      percent: 'Percent done',
      actual: 'Actual values',
      problem: 'Problems and causes',
      next: 'Next steps and expected finish',
      evidence: 'Evidence',
      request: 'Request to close or extend',
    } satisfies Record<ChecklistColumn, string>,
    code: 'Return code (do not change)',
    requests: { submit: 'submit to close', extend: 'ask for more time' },
    hints: {
      progress: 'What was done this period; “nothing to report” if nothing was.',
      percent: 'Per cent done so far, such as 60%.',
      actual: 'The number alone, such as 31; several targets each after their own colon.',
      evidence: 'Document numbers, file names or links, one on each line.',
      request:
        '“submit to close” when it is done; “ask for more time” with the reason and the new due under “Next steps”.',
    },
    openGroups: (groups: string) =>
      `The members of these groups are not known, so their common measures are on no department's checklist: ${groups}. Use --department to export the checklist of a group.`,
  },
  matrix: {
    title: '{plan}: Matrix of duties',
    symbols: { lead: '★', joint: '◎', responsible: '●', support: '○', common: '◇' } satisfies Record<
      Role | 'common',
      string
    >,
    perMeasure: 'departments, groups',
    legend:
      '★ lead, ◎ joint, ● responsible, ○ support, ◇ common (through a group); duties of groups count in the row “common”',
    idle: (names: string) => `Departments without duties: ${names}`,
    noIdle: 'Departments without duties: none',
  },
  /** What the lamps mean; `mark` gives the shape that stands before a lamp's word. */
  lampLegend: (
    {
      dueSoonDays,
      staleDays,
      behind,
      farBehind,
      exceptions,
    }: Plan['alerts'] & { readonly exceptions: readonly string[] },
    mark: (lamp: Alert) => string,
  ) =>
    `Alerts: ${mark('red')}red: overdue, or ${farBehind} points behind the pace; ${mark('yellow')}yellow: ${behind} points behind, no report for ${counted(staleDays, 'day')}, or standing work with missed turns or event duties; ${mark('blue')}blue: ${dueSoonDays === 0 ? 'due today' : `due within ${counted(dueSoonDays, 'day')}`}; ${mark('green')}green: none of these; —: closed, paused, or nothing to judge by${exceptions.length === 0 ? '' : `. Thresholds of their own: ${exceptions.join(', ')}`}`,
  schemas: {
    title: 'The JSON Schemas of the plan files, by which editors complete, explain and check them.',
    kind: 'kind',
    files: 'files',
    content: 'content',
    kinds: {
      plan: 'the plan: title, period, sections and settings',
      departments: 'the register: departments and groups',
      holidays: 'days off and make-up working days that the program lacks',
      task: 'a task with its measures',
      progress: 'what one department reported in one month',
      event: 'an event that starts duties',
    },
    more: 'To print one: plan schema task; to save it: plan schema task -o FILE.',
  },
  asOfNote: (asOf: string, today: string) =>
    `Note: today, ${today}, is outside the plan's period, so ${asOf} counts; --as-of takes any date.`,
  papers: {
    ledger: 'ledger',
    checklist: 'checklist',
    matrix: 'matrix',
    list: 'list',
    agenda: 'agenda',
    targets: 'targets',
    remind: 'letters',
    report: 'circular',
    assess: 'score',
  },
  summary: {
    name: 'Summary',
    title: (plan: string) => `${plan}: summary`,
    tasks: 'tasks',
    measures: (title: string, ids: readonly string[]) => `${title} (${ids.length}): ${ids.join(', ')}`,
    units: (title: string, names: readonly string[]) => `${title} (${names.length}): ${names.join(', ')}`,
    counts: (title: string, counts: readonly (readonly [string, number])[]) =>
      `${title}: ${counts.map(([word, count]) => `${word} ${count}`).join(', ')}`,
  },
  exporting: (paper: string) => `Exporting: ${paper}`,
  writtenAll: (count: number, directory: string) => `Wrote ${counted(count, 'file')} to ${directory}`,
  nothingToExport: 'There is nothing to export.',
  written: (file: string) => `Wrote ${file}`,
};
