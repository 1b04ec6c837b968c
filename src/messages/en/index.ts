/** All English wording. */
import type { Messages } from '../zh/index.js';
import { explain } from './explain.js';
import { help } from './help.js';
import { queryFaults } from './query-faults.js';
import { reports } from './reports.js';
import { usage } from './usage.js';
import { validate } from './validate.js';
import { words } from './words.js';

export const en: Messages = { language: 'en', words, reports, usage, validate, explain, help, queryFaults };
