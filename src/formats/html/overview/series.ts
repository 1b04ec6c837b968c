/** The series of the charts: what is counted, in which order, under which word and colour. */

import type { RoleCounts } from '../../../model/role.js';
import { ROLES } from '../../../model/role.js';
import { LAMPS, STATUSES } from '../../../model/state.js';
import { DUE_OUTCOMES, type DueOutcome } from '../../../reports/overview/dues.js';
import type { Counts } from '../../../reports/status/counts.js';
import type { PageWording } from '../wording.js';

/** One of the things that a chart counts; `name` is also the class of its colour. */
export interface Series<T> {
  readonly name: string;
  readonly label: string;
  readonly count: (of: T) => number;
}

/** Measures by status; those that occur nowhere are left out. */
export function statusSeries(all: Counts, { messages }: PageWording): Series<Counts>[] {
  return STATUSES.filter((status) => all.statuses[status] > 0).map((status) => ({
    name: status,
    label: messages.words.statuses[status],
    count: ({ statuses }) => statuses[status],
  }));
}

/** Measures by lamp; those that occur nowhere are left out. */
export function lampSeries(all: Counts, { messages }: PageWording): Series<Counts>[] {
  return LAMPS.filter((lamp) => all.alerts[lamp] > 0).map((lamp) => ({
    name: lamp,
    label: messages.words.lampHeads[lamp],
    count: ({ alerts }) => alerts[lamp],
  }));
}

/** Duties by role. */
export function roleSeries({ messages }: PageWording): Series<RoleCounts>[] {
  return ROLES.map((role) => ({ name: role, label: messages.words.roles[role], count: (counts) => counts[role] }));
}

/** Measures that fall due, by what has become of them. */
export function outcomeSeries({ page }: PageWording): Series<Readonly<Record<DueOutcome, number>>>[] {
  return DUE_OUTCOMES.map((outcome) => ({
    name: outcome,
    label: page.overview.outcomes[outcome],
    count: (counts) => counts[outcome],
  }));
}
