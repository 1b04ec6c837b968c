/** How much of a measure is done, and whose word that is. */
import type { Measure } from '../model/plan.js';
import { meanOf, toTenth } from './figures.js';
import type { JudgedTarget, PartyState, Percent } from './judged.js';

/**
 * The leads' latest percent (of several leads the lowest); without a lead the collator's, else the mean over the named
 * responsible departments, a silent one counting 0; else what the targets say; null where nobody says anything.
 */
export function percentOf(
  measure: Measure,
  parties: readonly PartyState[],
  targets: readonly JudgedTarget[],
): Percent | null {
  return reportedPercent(measure, parties) ?? targetPercent(targets);
}

function reportedPercent({ collator }: Measure, parties: readonly PartyState[]): Percent | null {
  const leads = parties.filter(({ role }) => role === 'lead');
  if (leads.length > 0) {
    const known = knownPercents(leads);
    return known.length > 0 ? { value: toTenth(Math.min(...known)), basis: 'lead' } : null;
  }
  const own = parties.find(({ name }) => name === collator)?.percent ?? null;
  if (own !== null) return { value: toTenth(own), basis: 'collator' };
  const responsible = parties.filter(({ role }) => role === 'responsible');
  if (knownPercents(responsible).length === 0) return null;
  return { value: toTenth(meanOf(responsible.map(({ percent }) => percent ?? 0))), basis: 'mean' };
}

function knownPercents(parties: readonly PartyState[]): number[] {
  return parties.flatMap(({ percent }) => (percent === null ? [] : [percent]));
}

/** The mean over the targets that can be told in per cent, once one of them has a value; the others count 0. */
function targetPercent(targets: readonly JudgedTarget[]): Percent | null {
  const countable = targets.filter(({ goal, target }) => goal !== null && target.compare !== 'at-most');
  if (!countable.some(({ percent }) => percent !== null)) return null;
  return { value: toTenth(meanOf(countable.map(({ percent }) => percent ?? 0))), basis: 'targets' };
}
