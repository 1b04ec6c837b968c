/** What a department can say of one measure: what is not finished yet, and what it said last. */
import type { JudgedMeasure, JudgedPlan, JudgedSchedule, StartedDuty, Turn } from '../../judge/judged.js';
import { ownersOf } from '../../judge/owners.js';
import type { DateText } from '../../model/period.js';
import type { Action, Milestone, Plan, PlanEvent, Target, Trigger } from '../../model/plan.js';
import type { TurnState } from '../../model/state.js';
import { reportedValue } from './progress.js';

/** A turn of a schedule that nobody has kept, or else a schedule whose turns cannot be counted. */
export interface OpenTurn {
  readonly schedule: string;
  readonly name: string;
  readonly date: DateText | null;
  readonly deadline: DateText | null;
  readonly state: TurnState | null;
  /** Why they cannot be counted; null for a turn. */
  readonly uncounted: UncountedKind | null;
}

/** Why the turns of a schedule cannot be counted. */
type UncountedKind = Exclude<JudgedSchedule['kind'], 'counted'>;

/** Everything that a department can be asked. */
export interface ToReport {
  /** Its last percent. */
  readonly percent: number | undefined;
  /** The targets with its last values. */
  readonly targets: readonly { readonly target: Target; readonly last: number | undefined }[];
  /** Actions that can be finished, and that nobody has. */
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly turns: readonly OpenTurn[];
  readonly duties: readonly {
    readonly trigger: Trigger;
    readonly event: PlanEvent;
    readonly deadline: DateText | null;
  }[];
  /** True where the measure waits for this department's submission. */
  readonly canSubmit: boolean;
}

/** So many of the missed turns of a schedule can still be kept late. */
const LATE_TURNS = 3;

/** What a department, by its official name, can say of a measure. */
export function listToReport(judged: JudgedMeasure, { plan }: JudgedPlan, department: string): ToReport {
  const { measure, entries, parties, status } = judged;
  const own = entries.filter((entry) => entry.department === department);
  const finished = new Set(entries.flatMap(({ actions = [] }) => actions));
  const party = parties.find(({ name }) => name === department);
  const isWaiting = status === 'not-started' || status === 'in-progress';
  return {
    percent: own.findLast(({ percent }) => percent !== undefined)?.percent,
    targets: measure.targets.map((target) => ({
      target,
      last: own.map((entry) => reportedValue(entry, target.id)).findLast((value) => value !== undefined),
    })),
    actions: measure.actions.filter(({ id, standing }) => standing !== true && !finished.has(id)),
    milestones: measure.milestones.filter(({ done }) => done === undefined),
    turns: openTurns(judged, plan, department),
    duties: judged.started.filter((duty) => isOwed(duty, department)),
    canSubmit: isWaiting && !measure.standing && party?.owesReports === true && party.progress !== 'submitted',
  };
}

/** The day that names a turn in a report of a date; undefined where the date alone says which turn is meant. */
export function occurrenceOf(
  turn: OpenTurn,
  date: DateText,
  judged: JudgedMeasure,
  department: string,
): DateText | undefined {
  const schedule = judged.schedules.find((candidate) => candidate.schedule.id === turn.schedule);
  const own = schedule?.turns.filter(({ owedBy }) => owedBy.includes(department));
  const byDate = own?.find((candidate) => (candidate.deadline ?? candidate.date) >= date);
  return turn.date === null || byDate?.date === turn.date ? undefined : turn.date;
}

function openTurns({ measure, schedules }: JudgedMeasure, { register }: Plan, department: string): OpenTurn[] {
  return schedules.flatMap(({ schedule, kind, turns }): OpenTurn[] => {
    const { id, name, owedBy } = schedule;
    if (kind === 'counted') {
      const open = turns.filter((turn) => isOwed(turn, department));
      const missed = open.filter(({ state }) => state === 'missed').slice(-LATE_TURNS);
      const coming = open.filter(({ state }) => state !== 'missed');
      const turnOf = ({ date, deadline, state }: Turn) => ({ date, deadline, state, uncounted: null });
      return [...missed, ...coming].map((turn) => ({ schedule: id, name, ...turnOf(turn) }));
    }
    const isOwner = ownersOf(owedBy, measure, register).some((owners) => owners.includes(department));
    return isOwner ? [{ schedule: id, name, date: null, deadline: null, state: null, uncounted: kind }] : [];
  });
}

function isOwed({ owedBy, done }: Turn | StartedDuty, department: string): boolean {
  return done === null && owedBy.includes(department);
}
