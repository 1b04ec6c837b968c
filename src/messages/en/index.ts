/** All English wording. */
import type { Messages } from '../zh/index.js';
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

export const en: Messages = {
  language: 'en',
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
