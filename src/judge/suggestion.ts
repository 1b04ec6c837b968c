/** The next step that the ladder asks for: a suggestion to the office, never a record. */
import { LADDER_STEPS, type StepThreshold } from '../model/ladder.js';
import { type DateText, daysBetween, shiftDays } from '../model/period.js';
import type { Letter, Measure, Plan } from '../model/plan.js';
import { currentName } from '../model/register.js';
import { dutyBegins } from './clock.js';
import type { DueState, JudgedSchedule, PartyState, StartedDuty, Suggestion } from './judged.js';

/** What a suggestion follows from. */
interface Grounds {
  readonly measure: Measure;
  readonly plan: Plan;
  readonly parties: readonly PartyState[];
  readonly due: DueState;
  readonly schedules: readonly JudgedSchedule[];
  readonly started: readonly StartedDuty[];
  /** True when the departments are waiting for the office, or have nothing more to do. */
  readonly settled: boolean;
  readonly asOf: DateText;
}

/** A reason for a step, and since when it holds. */
interface Lapse {
  readonly because: Suggestion['because'];
  readonly to: readonly string[];
  readonly since: DateText;
  readonly step: number;
}

/** A letter and the official name of its addressee today. */
interface Sent {
  readonly letter: Letter;
  readonly to: string;
}

/** The hardest step that a lapse asks for and that has not been taken since; null where there is none. */
export function suggestStep(grounds: Grounds): Suggestion | null {
  const { measure, plan, settled, asOf } = grounds;
  if (settled || asOf <= dutyBegins(measure, plan)) return null;
  const letters = measure.letters.map((letter) => ({ letter, to: currentName(plan.register, letter.to) }));
  const lapses = [...overdueLapse(grounds), ...missedLapses(grounds), ...dutyLapses(grounds)];
  const [worst] = lapses.filter((lapse) => !isTaken(lapse, letters)).sort((a, b) => b.step - a.step);
  const step = worst && LADDER_STEPS[worst.step];
  if (!worst || step === undefined) return null;
  return { step, to: worst.to, because: worst.because, lastLetter: lastOf(lettersAbout(worst, letters)) };
}

/** True when a letter as hard as the step, or harder, has gone out since the lapse began. */
function isTaken(lapse: Lapse, letters: readonly Sent[]): boolean {
  return lettersAbout(lapse, letters).some(({ step }) => LADDER_STEPS.indexOf(step) >= lapse.step);
}

function lettersAbout(lapse: Lapse, letters: readonly Sent[]): readonly Letter[] {
  return letters.flatMap(({ letter, to }) => (letter.date >= lapse.since && lapse.to.includes(to) ? [letter] : []));
}

function overdueLapse({ plan, parties, due, asOf }: Grounds): Lapse[] {
  const days = due.overdueDays;
  if (days === 0) return [];
  const step = stepReached(plan, ({ overdueDays }) => days >= overdueDays);
  return [{ because: { kind: 'overdue', days }, to: addressees(parties), since: shiftDays(asOf, 1 - days), step }];
}

function missedLapses({ plan, schedules }: Grounds): Lapse[] {
  return schedules.flatMap(({ schedule, runs }) =>
    runs.map(({ owedBy, turns, since }) => ({
      because: { kind: 'missed' as const, schedule: schedule.id, turns },
      to: owedBy,
      since,
      step: stepReached(plan, ({ missedTurns }) => turns >= missedTurns),
    })),
  );
}

/** Duties that events have started and nobody has done count like a due. */
function dutyLapses({ plan, started, asOf }: Grounds): Lapse[] {
  return started.flatMap(({ trigger, owedBy, deadline, state }) => {
    if (state !== 'missed' || deadline === null) return [];
    const days = daysBetween(deadline, asOf);
    const step = stepReached(plan, ({ overdueDays }) => days >= overdueDays);
    const because = { kind: 'duty' as const, name: trigger.name, days };
    return [{ because, to: owedBy, since: shiftDays(deadline, 1), step }];
  });
}

/** The place of the hardest step whose threshold is reached; -1 where none is. */
function stepReached({ ladder }: Plan, isReached: (threshold: StepThreshold) => boolean): number {
  return LADDER_STEPS.findLastIndex((step) => isReached(ladder[step]));
}

/** Those who owe the reports, else everybody who has a part of the work. */
function addressees(parties: readonly PartyState[]): readonly string[] {
  const owing = parties.filter(({ owesReports }) => owesReports);
  const active = owing.length > 0 ? owing : parties.filter(({ role }) => role !== null && role !== 'support');
  return active.map(({ name }) => name);
}

function lastOf(letters: readonly Letter[]): Letter | null {
  return letters.reduce<Letter | null>((last, letter) => (last && last.date > letter.date ? last : letter), null);
}
