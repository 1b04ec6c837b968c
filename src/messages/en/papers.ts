/** English wording of exported files, beside that of what they show. */
import type { PaperMessages } from '../zh/papers.js';
import { calendar } from './papers/calendar.js';
import { document } from './papers/document.js';
import { letters } from './papers/letters.js';
import { page } from './papers/page.js';
import { workbook } from './papers/workbook.js';

export const papers: PaperMessages = { workbook, document, page, calendar, letters };
