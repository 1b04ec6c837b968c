/** A finished action that the measure does not have. */
import type { Rule } from '../rule.js';
import { finishedActions, unknownItems } from './unknown-items.js';

export const unknownAction: Rule = (plan) => unknownItems(plan, 'unknown-action', 'actions', finishedActions);
