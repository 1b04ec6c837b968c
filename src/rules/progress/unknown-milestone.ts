/** A milestone that the measure does not have. */
import type { Rule } from '../rule.js';
import { referenceIn, unknownItems } from './unknown-items.js';

export const unknownMilestone: Rule = (plan) =>
  unknownItems(plan, 'unknown-milestone', 'milestones', referenceIn('milestone'));
