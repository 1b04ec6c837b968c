/** The rules on holidays and working days. */
import type { Rule } from '../rule.js';
import { conflictingHolidays } from './conflicting-holidays.js';
import { unknownHolidays } from './unknown-holidays.js';

export const CALENDAR_RULES = {
  'unknown-holidays': unknownHolidays,
  'conflicting-holidays': conflictingHolidays,
} satisfies Record<string, Rule>;
