/** The alert of a measure as of a date, and every reason for it. */
import { type DateText, daysBetween } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import { ALERTS, type Alert, type Status } from '../model/state.js';
import type { AlertReason, JudgedMeasure, StartedDuty } from './judged.js';

/** What the alert follows from. */
export type Evidence = Pick<JudgedMeasure, 'status' | 'parties' | 'pace' | 'due' | 'schedules' | 'started'>;

/** The worst lamp that a reason asks for, else green; null for what is closed or paused and where nothing can be judged. */
export function alertOf(evidence: Evidence, reasons: readonly AlertReason[]): Alert | null {
  if (isSettled(evidence.status) || !canBeJudged(evidence)) return null;
  return reasons[0]?.alert ?? 'green';
}

/** Standing work without a due is judged by its milestones, its schedules, its event duties and its reports, if there are any. */
function canBeJudged({ due, pace, parties, schedules, started }: Evidence): boolean {
  return (
    due.binding ||
    pace !== null ||
    parties.some(({ owesReports }) => owesReports) ||
    schedules.some(({ kind }) => kind === 'counted') ||
    started.length > 0
  );
}

/** Every reason for a lamp, the worst first; up to the day of issue nobody is late with anything. */
export function alertReasons(
  evidence: Evidence,
  alerts: Plan['alerts'],
  issued: DateText,
  asOf: DateText,
): AlertReason[] {
  if (isSettled(evidence.status)) return [];
  const late =
    asOf <= issued ? [] : [...overdue(evidence), ...behind(evidence, alerts), ...silent(evidence), ...missed(evidence)];
  const reasons = [...late, ...dueSoon(evidence, alerts, asOf)];
  return reasons.sort((a, b) => ALERTS.indexOf(a.alert) - ALERTS.indexOf(b.alert));
}

function isSettled(status: Status): boolean {
  return status === 'done' || status === 'cancelled' || status === 'paused';
}

function overdue({ due }: Evidence): AlertReason[] {
  return due.overdueDays > 0 ? [{ alert: 'red', kind: 'overdue', days: due.overdueDays }] : [];
}

/** Who has submitted says that all is done: the percent of an earlier report counts no more. */
function behind({ pace, status }: Evidence, { behind, farBehind }: Plan['alerts']): AlertReason[] {
  if (pace === null || status === 'submitted' || pace.gap >= 0) return [];
  const points = -pace.gap;
  if (points >= farBehind) return [{ alert: 'red', kind: 'far-behind', points }];
  return points >= behind ? [{ alert: 'yellow', kind: 'behind', points }] : [];
}

/** The longest silence first. */
function silent({ parties }: Evidence): AlertReason[] {
  return parties
    .flatMap(({ name, silent, silentDays }): (AlertReason & { kind: 'silent' })[] =>
      silent && silentDays !== null ? [{ alert: 'yellow', kind: 'silent', department: name, days: silentDays }] : [],
    )
    .sort((a, b) => b.days - a.days || (a.department < b.department ? -1 : 1));
}

/** Only what has no finish line is judged by its turns, and by the duties that events have started. */
function missed({ due, schedules, started }: Evidence): AlertReason[] {
  if (due.binding) return [];
  const turns = schedules.flatMap(({ schedule, runs }) =>
    runs.map(({ owedBy, turns }) => missedReason(schedule, owedBy, turns)),
  );
  return [...turns, ...missedDuties(started)];
}

/** One reason for each trigger and those who owe its duties. */
function missedDuties(started: readonly StartedDuty[]): AlertReason[] {
  const found = new Map<string, AlertReason & { kind: 'missed' }>();
  for (const { trigger, owedBy, state } of started) {
    if (state !== 'missed') continue;
    const key = [trigger.id, ...owedBy].join('\n');
    found.set(key, missedReason(trigger, owedBy, (found.get(key)?.turns ?? 0) + 1));
  }
  return [...found.values()];
}

function missedReason(
  { id, name }: { readonly id: string; readonly name: string },
  departments: readonly string[],
  turns: number,
): AlertReason & { kind: 'missed' } {
  return { alert: 'yellow', kind: 'missed', schedule: id, name, departments, turns };
}

/** A due that lies before the day of issue is only near until then. */
function dueSoon({ due }: Evidence, { dueSoonDays }: Plan['alerts'], asOf: DateText): AlertReason[] {
  const days = daysBetween(asOf, due.effective);
  return due.binding && due.overdueDays === 0 && days <= dueSoonDays ? [{ alert: 'blue', kind: 'due-soon', days }] : [];
}
