/** A trigger that the measure does not have. */
import type { Rule } from '../rule.js';
import { referenceIn, unknownItems } from './unknown-items.js';

export const unknownTrigger: Rule = (plan) => unknownItems(plan, 'unknown-trigger', 'triggers', referenceIn('trigger'));
