/** All Chinese wording; its shape is the key set that every language has to fill. */
import { collectFaults } from './collect-faults.js';
import { eventFaults } from './event-faults.js';
import { explain } from './explain.js';
import { help } from './help.js';
import { progressFaults } from './progress-faults.js';
import { queryFaults } from './query-faults.js';
import { renameFaults } from './rename-faults.js';
import { reports } from './reports.js';
import { updateFaults } from './update-faults.js';
import { usage } from './usage.js';
import { validate } from './validate.js';
import { words } from './words.js';

export const zh = {
  language: 'zh' as 'zh' | 'en',
  words,
  reports,
  usage,
  validate,
  explain,
  help,
  eventFaults,
  renameFaults,
  queryFaults,
  progressFaults,
  updateFaults,
  collectFaults,
};

/** One key set for all languages: whatever Chinese has, the others must have. */
export type Messages = typeof zh;
