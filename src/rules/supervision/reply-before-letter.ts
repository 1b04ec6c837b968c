/** A reply that came, or was asked for, before its letter was sent. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { lettersIn } from '../draft/letters.js';
import type { PlanDraft } from '../rule.js';

export function* replyBeforeLetter(plan: PlanDraft): Iterable<Finding> {
  for (const { file, path, letter } of lettersIn(plan)) {
    const { date: sent, reply, replyDue } = letter;
    // A letter from the future has a wrong date itself.
    if (sent === undefined || sent > plan.asOf) continue;
    if (reply?.date !== undefined && reply.date < sent) {
      const params = { date: reply.date, sent, field: 'reply' } as const;
      yield finding('reply-before-letter', file, valueAt([...path, 'reply', 'date']), params);
    } else if (replyDue !== undefined && replyDue < sent) {
      const params = { date: replyDue, sent, field: 'replyDue' } as const;
      yield finding('reply-before-letter', file, valueAt([...path, 'replyDue']), params);
    }
  }
}
