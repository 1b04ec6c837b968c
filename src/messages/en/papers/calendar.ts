/** English wording of calendar files. */
import type { PaperMessages } from '../../zh/papers.js';
import { counted } from '../plural.js';
import { words } from '../words.js';

export const calendar: PaperMessages['calendar'] = {
  name: (plan, department) => `${plan}: calendar${department === null ? '' : words.bracket(department)}`,
  summary: (marks, title, measure) => `[${marks.join(', ')}] ${title} (${measure})`,
  end: (plan) => `[end of plan] ${plan}`,
  endCategory: 'end of plan',
  withdrawn: 'not owed',
  id: (measure) => `Measure: ${measure}`,
  owners: (names) => `To be done by: ${names}`,
  ownDuty: (role) => `Your role: ${role}`,
  collator: 'collator',
  state: (status, date) => `Status: ${status} (as of ${date})`,
  source: (plan) => `From: ${plan}`,
  uncertainDays: 'Where the holidays are not announced yet, days are those of the rhythm, also when they are days off.',
  unscheduled: (rhythms) => `rhythms without days: ${rhythms}`,
  unknown: (duties) => `duties of events whose day is not known yet: ${duties}`,
  unstated: (count) => `${counted(count, 'open measure')} without a stated due: the end of the plan counts.`,
};
