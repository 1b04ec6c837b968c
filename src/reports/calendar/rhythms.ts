/** The schedules of a measure as entries of a calendar. */
import type { JudgedMeasure, JudgedPlan } from '../../judge/judged.js';
import { ownersOf } from '../../judge/owners.js';
import { lastTurnDay, type PlannedTurn, plannedTurns } from '../../judge/turns.js';
import type { DateText } from '../../model/period.js';
import type { Schedule } from '../../model/plan.js';
import { type Asked, among } from '../agenda/asked.js';
import { type AgendaItem, type AgendaOwners, toItem } from '../agenda/item.js';
import { type CalendarEntry, type Owner, toEntry } from './entry.js';
import { neverClosed } from './never-closed.js';
import { reminderDays } from './reminder.js';
import { isShortened } from './rule.js';
import { type Series, toSeries } from './series.js';

/** The entries of each schedule that has days; with departments asked for, only of those that they owe. */
export function rhythmEntries(
  judged: JudgedMeasure,
  plan: JudgedPlan,
  asked: Asked | undefined,
  owner: Owner,
): CalendarEntry[] {
  return judged.schedules.flatMap(({ kind, schedule }) => {
    const owners = ownersOf(schedule.owedBy, judged.measure, plan.plan.register)
      .map((set): AgendaOwners => ({ departments: among(set, asked), done: null }))
      .filter(({ departments }) => departments.length > 0);
    return kind === 'counted' && owners.length > 0 ? scheduleEntries(schedule, judged, plan, owners, owner) : [];
  });
}

/** Turns that share an entry: those of the series, or one that the series cannot hold. */
interface Part {
  readonly first: PlannedTurn;
  readonly turns: readonly PlannedTurn[];
  /** The day of the one that stands apart. */
  readonly apart: DateText | null;
}

function scheduleEntries(
  schedule: Schedule,
  judged: JudgedMeasure,
  plan: JudgedPlan,
  owners: readonly AgendaOwners[],
  owner: Owner,
): CalendarEntry[] {
  const owed = turnsOf(schedule, judged, plan);
  const turns = owed.length > 0 ? owed : turnsOf(schedule, neverClosed(judged), plan);
  const daysBefore = turnReminder(turns, judged.measure.alerts.dueSoonDays);
  return toParts(schedule, turns).map((part) => {
    const series = toSeries(schedule, part.turns) ?? null;
    const item = toTurnsItem(schedule, judged, part, series, owners);
    const isAhead = part.turns.some(({ date, deadline }) => (deadline ?? date) >= plan.asOf);
    const alarmDays = isAhead ? daysBefore : null;
    return toEntry({ item, withdrawn: owed.length === 0, turn: part.apart, series, alarmDays }, judged, owner);
  });
}

/** One turn for each day of the rhythm, whoever owes it. */
function turnsOf(schedule: Schedule, { measure }: JudgedMeasure, plan: JudgedPlan): PlannedTurn[] {
  const turns = plannedTurns(schedule, measure, plan, { to: lastTurnDay(schedule, plan.plan) });
  return turns.filter(({ date }, at) => date !== turns[at - 1]?.date);
}

function turnReminder([first, second]: readonly PlannedTurn[], dueSoonDays: number): number {
  return second ? reminderDays(dueSoonDays, first?.date, second.date) : dueSoonDays;
}

function toParts(schedule: Schedule, turns: readonly PlannedTurn[]): Part[] {
  const isApart = ({ date }: PlannedTurn) => isShortened(schedule, date);
  const regular = turns.filter((turn) => !isApart(turn));
  const [first] = regular;
  return [
    ...(first ? [{ first, turns: regular, apart: null }] : []),
    ...turns.filter(isApart).map((turn) => ({ first: turn, turns: [turn], apart: turn.date })),
  ];
}

function toTurnsItem(
  { id, name, every }: Schedule,
  { measure }: JudgedMeasure,
  { first, turns }: Part,
  series: Series | null,
  owners: readonly AgendaOwners[],
): AgendaItem {
  const isUncertain = turns.some(({ deadline }) => deadline === null);
  const day = first.deadline ?? first.date;
  return toItem(measure, {
    date: series ? first.date : day,
    deadline: isUncertain ? null : day,
    kind: 'schedule',
    id,
    title: name,
    state: 'open',
    owners,
    rhythm: { every, movedFrom: series || day === first.date ? null : first.date },
  });
}
