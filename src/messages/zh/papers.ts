/** Chinese wording of exported files, beside that of what they show. */
import { calendar } from './papers/calendar.js';
import { document } from './papers/document.js';
import { letters } from './papers/letters.js';
import { page } from './papers/page.js';
import { workbook } from './papers/workbook.js';

export const papers = { workbook, document, page, calendar, letters };

/** One key set for all languages. */
export type PaperMessages = typeof papers;
