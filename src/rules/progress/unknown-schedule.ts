/** A schedule that the measure does not have. */
import type { Rule } from '../rule.js';
import { referenceIn, unknownItems } from './unknown-items.js';

export const unknownSchedule: Rule = (plan) =>
  unknownItems(plan, 'unknown-schedule', 'schedules', referenceIn('schedule'));
