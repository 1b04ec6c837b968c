/** English words of the model: roles, states, dates, frequencies, targets. */

import type { LadderStep } from '../../model/ladder.js';
import type { DateText, Period } from '../../model/period.js';
import type { OfficeStatus, Target } from '../../model/plan.js';
import type { DepartmentKind } from '../../model/register.js';
import type { Role } from '../../model/role.js';
import type {
  Lamp,
  PaceWord,
  PartyProgress,
  PercentBasis,
  Status,
  TargetStanding,
  TurnState,
} from '../../model/state.js';
import { counted } from './plural.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const EVERY_ONE: Readonly<Record<string, string>> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
};

export const words = {
  roles: { lead: 'lead', joint: 'joint', responsible: 'responsible', support: 'support' } satisfies Record<
    Role,
    string
  >,
  statuses: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    submitted: 'submitted',
    done: 'done',
    paused: 'paused',
    cancelled: 'cancelled',
  } satisfies Record<Status, string>,
  officeStatuses: { open: 'open', done: 'done', paused: 'paused', cancelled: 'cancelled' } satisfies Record<
    OfficeStatus,
    string
  >,
  lamps: { red: 'red', yellow: 'yellow', blue: 'blue', green: 'green', none: '—' } satisfies Record<Lamp, string>,
  lampHeads: { red: 'red', yellow: 'yellow', blue: 'blue', green: 'green', none: 'not judged' } satisfies Record<
    Lamp,
    string
  >,
  paces: {
    ahead: 'ahead of pace',
    'on-pace': 'on pace',
    behind: 'behind pace',
    unknown: 'unknown',
  } satisfies Record<PaceWord | 'unknown', string>,
  partyProgress: {
    unreported: 'no report',
    working: 'in hand',
    submitted: 'submitted',
  } satisfies Record<PartyProgress, string>,
  turnStates: {
    kept: 'kept',
    late: 'late',
    missed: 'missed',
    open: 'not due',
    unknown: 'day unknown',
  } satisfies Record<TurnState, string>,
  targetStandings: {
    met: 'met',
    'on-pace': 'on pace',
    behind: 'behind',
    unknown: 'not known',
  } satisfies Record<TargetStanding, string>,
  percentBases: {
    lead: "the lead's report",
    collator: "the collator's report",
    mean: 'mean of those responsible',
    targets: 'from the targets',
  } satisfies Record<PercentBasis, string>,
  scheduleKinds: { open: 'frequency not stated', undated: 'first day not stated', nobody: 'nobody named' },
  ladderSteps: {
    reminder: 'reminder',
    supervision: 'supervision letter',
    interview: 'interview',
    criticism: 'public criticism',
  } satisfies Record<LadderStep, string>,
  reasons: {
    overdue: (days: number) => `${counted(days, 'day')} overdue`,
    behind: (points: number) => `${counted(points, 'point')} behind the pace`,
    silent: (department: string, days: number) => `no report by ${department} for ${counted(days, 'day')}`,
    missed: (name: string, departments: string, turns: number) =>
      `${departments} missed ${counted(turns, 'turn')} of “${name}” in a row`,
    dueSoon: (days: number) =>
      days < 0
        ? `due ${counted(-days, 'day')} before the plan was issued`
        : days === 0
          ? 'due today'
          : `due in ${counted(days, 'day')}`,
  },
  kinds: {
    party: 'party',
    government: 'government',
    judicial: 'judicial',
    vertical: 'vertical',
    mass: 'mass body',
    enterprise: 'enterprise',
    county: 'county',
    'committee-office': 'committee',
  } satisfies Record<DepartmentKind, string>,
  group: 'group',
  others: ' and others',
  listSeparator: ', ',
  clauseSeparator: '; ',
  undecided: 'not stated',
  standing: 'standing',
  membersOpen: 'members open',
  colon: ': ',
  comma: ', ',
  common: 'common',
  bracket: (text: string) => ` (${text})`,
  /** A date in words. */
  date: (date: DateText) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${day} ${monthName(month)} ${year}`;
  },
  /** A due in words; a period means its last day. */
  due: ({ text, end }: Period) => {
    const [year, rest] = text.split('-', 2) as [string, string | undefined];
    if (rest === undefined) return `by end of ${year}`;
    if (rest === 'H1') return `first half of ${year}`;
    if (rest === 'H2') return `second half of ${year}`;
    if (rest.startsWith('Q')) return `${rest} ${year}`;
    if (rest.startsWith('W')) return `by ${words.date(end)} (week ${Number(rest.slice(1))})`;
    return text.length === 7 ? `by end of ${monthName(Number(rest))} ${year}` : `by ${words.date(end)}`;
  },
  /** A section's number before its heading. */
  sectionTitle: (id: string, title: string) => `${Number(id)}. ${title}`,
  sectionNumber: (id: string) => String(Number(id)),
  /** A schedule's frequency. */
  every: (every: string) => {
    if (every === 'open') return 'frequency not stated';
    const [count, unit = ''] = every.split(' ');
    return count === '1' ? (EVERY_ONE[unit] ?? every) : `every ${every}`;
  },
  /** A trigger's time limit. */
  within: (within: string) => `within ${within}`,
  afterEvent: (event: string, within: string, name: string) => `${within} of ${event}: ${name}`,
  /** What a target asks for, without its name. */
  goal: ({ compare, goal, total, unit }: Pick<Target, 'compare' | 'goal' | 'total' | 'unit'>) => {
    switch (compare) {
      case 'all':
        return total === undefined ? 'all (total not known)' : `all (${total} ${unit})`;
      case 'at-least':
        return `at least ${goal} ${unit}`;
      case 'at-most':
        return goal === 0 ? 'none left' : `at most ${goal} ${unit}`;
      default:
        return `${goal} ${unit}`;
    }
  },
  owedBy: { lead: 'the lead', each: 'each department' },
  source: (item: number, clause: number) => `item ${item}, clause ${clause} of the document`,
  daysLeft: (days: number) =>
    days < 0 ? `${counted(-days, 'day')} overdue` : days === 0 ? 'due today' : `${counted(days, 'day')} left`,
};

function monthName(month: number | undefined): string {
  return MONTHS[(month ?? 0) - 1] ?? String(month);
}
