/** All Chinese wording; its shape is the key set that every language has to fill. */
import { explain } from './explain.js';
import { help } from './help.js';
import { queryFaults } from './query-faults.js';
import { reports } from './reports.js';
import { usage } from './usage.js';
import { validate } from './validate.js';
import { words } from './words.js';

export const zh = { language: 'zh' as 'zh' | 'en', words, reports, usage, validate, explain, help, queryFaults };

/** One key set for all languages: whatever Chinese has, the others must have. */
export type Messages = typeof zh;
