/** What a department has to be told of the turns, event duties and letters of a measure. */
import type { JudgedMeasure, JudgedPlan, JudgedSchedule, StartedDuty } from '../../judge/judged.js';
import { type DateText, daysBetween } from '../../model/period.js';
import type { Letter } from '../../model/plan.js';
import { findParty } from '../../model/register.js';
import type { RemindFact } from './fact.js';
import { ownedBy } from './owned-by.js';

/** How many days before its deadline a turn of a schedule or a reply is mentioned. */
const NOTICE_DAYS = 3;

/** Turns missed in a row and those that are near, duties that events have started, letters that wait for a reply. */
export function rhythmFacts(
  name: string,
  { measure, schedules, started }: JudgedMeasure,
  judged: JudgedPlan,
): RemindFact[] {
  return [
    ...schedules.flatMap((schedule) => missedFacts(name, schedule)),
    ...schedules.flatMap((schedule) => comingFacts(name, schedule, judged.asOf)),
    ...ownedBy(name, started).flatMap((duty) => dutyFact(duty, measure.alerts.dueSoonDays, judged)),
    ...measure.letters.flatMap((letter) => replyFact(name, letter, judged)),
  ];
}

function missedFacts(name: string, { schedule, turns, runs }: JudgedSchedule): RemindFact[] {
  return runs
    .filter(({ owedBy }) => owedBy.includes(name))
    .map((run) => {
      const deadlines = ownedBy(name, turns).flatMap(({ state, deadline }) =>
        state === 'missed' && deadline !== null && deadline >= run.since ? [deadline] : [],
      );
      return { kind: 'missed', schedule: schedule.name, turns: run.turns, deadlines };
    });
}

function comingFacts(name: string, { schedule, turns }: JudgedSchedule, asOf: DateText): RemindFact[] {
  return ownedBy(name, turns).flatMap(({ state, deadline }): RemindFact[] => {
    if (state !== 'open' || deadline === null) return [];
    const days = daysBetween(asOf, deadline);
    return days <= NOTICE_DAYS ? [{ kind: 'turn', schedule: schedule.name, deadline, days }] : [];
  });
}

function dutyFact(duty: StartedDuty, dueSoonDays: number, { plan, asOf }: JudgedPlan): RemindFact[] {
  const { trigger, event, deadline, state } = duty;
  if (state === 'kept' || state === 'late') return [];
  const days = deadline === null ? null : daysBetween(asOf, deadline);
  if (days !== null && days > dueSoonDays) return [];
  const kind = plan.eventKinds.find(({ id }) => id === event.kind);
  return [
    {
      kind: 'duty',
      name: trigger.name,
      event: kind?.name ?? event.kind,
      date: event.date,
      place: event.place ?? null,
      within: trigger.within,
      deadline,
      days,
    },
  ];
}

/** A letter may name its addressee as it was called then. */
function replyFact(name: string, letter: Letter, { plan, asOf }: JudgedPlan): RemindFact[] {
  const { to, step, number, date, replyDue, reply } = letter;
  if (reply || replyDue === undefined || findParty(plan.register, to)?.name !== name) return [];
  const days = daysBetween(asOf, replyDue);
  return days <= NOTICE_DAYS ? [{ kind: 'reply', step, number: number ?? null, date, replyDue, days }] : [];
}
