/** A value for a target that the measure does not have. */
import type { Rule } from '../rule.js';
import { reportedTargets, unknownItems } from './unknown-items.js';

export const unknownTarget: Rule = (plan) => unknownItems(plan, 'unknown-target', 'targets', reportedTargets);
