/** The rules on what only two revisions can show. */
import type { Rule } from '../rule.js';
import { movedDue } from './moved-due.js';
import { removedRecord } from './removed-record.js';
import { reusedId } from './reused-id.js';
import { rewrittenRecord } from './rewritten-record.js';

export const HISTORY_RULES = {
  'moved-due': movedDue,
  'removed-record': removedRecord,
  'rewritten-record': rewrittenRecord,
  'reused-id': reusedId,
} satisfies Record<string, Rule>;
