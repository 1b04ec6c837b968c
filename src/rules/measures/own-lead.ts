/** Whether somebody's word on a measure is that of a department that leads it. */
import type { Register } from '../../model/register.js';
import { knownItems, type MeasureDraft } from '../rule.js';
import { createNameReader, includesParty } from './name-reader.js';

/** Finds the lead whose word a text is by its first words: its own, or that of one of its members. */
export function createOwnLeadLookup(register: Register): (by: string, measure: MeasureDraft) => string | undefined {
  const { named, speaking } = createNameReader(register);
  return (by, { departments }) => {
    const speaker = speaking(by);
    const leads = [...knownItems(departments?.lead)].map(([, lead]) => lead);
    return speaker && leads.find((name) => includesParty(named(name), speaker));
  };
}
