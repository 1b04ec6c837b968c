/** By what titles the columns of a returned checklist may be known. */
import type { FeedbackColumn } from '../model/columns.js';

/** For the feedback columns and those of id and code: in both languages, and as the plan's settings name them. */
export type Headings = Readonly<Record<FeedbackColumn | 'id' | 'code', readonly string[]>>;
