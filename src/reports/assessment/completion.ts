/** The part for completion (任务完成): of what was due, how much is done. */
import { lastNeededSubmission } from '../../judge/status.js';
import { count, type Finding, isFinished, leaveOut, type ScoredDuty, WHOLE } from './finding.js';
import type { CompletionFact } from './scores.js';
import { isOwedBy, type Window } from './window.js';

/** Done early counts at once; what is not due costs nothing; what waits for the office's word counts as done. */
export function findCompletion(duty: ScoredDuty, window: Window): Finding[] {
  const { status, due } = duty.judged;
  if (status === 'paused' || status === 'cancelled') return [leaveOut(duty, status)];
  if (isFinished(duty)) return [count(duty, WHOLE, finishedFact(duty))];
  if (!due.binding) return [leaveOut(duty, 'standing')];
  if (!isOwedBy(due.effective, window)) return [leaveOut(duty, 'not-due')];
  return [count(duty, 0, { kind: 'undone', due: due.effective })];
}

function finishedFact({ judged, party }: ScoredDuty): CompletionFact {
  const { status, statusSince, entries, parties } = judged;
  if (status === 'done') return { kind: 'done', date: statusSince === '' ? null : statusSince };
  const own = lastNeededSubmission([party.name], entries, statusSince);
  if (own) return { kind: 'submitted', date: own.date, by: 'department' };
  const owing = parties.filter(({ owesReports }) => owesReports).map(({ name }) => name);
  const last = lastNeededSubmission(owing, entries, statusSince);
  return { kind: 'submitted', date: last?.date ?? judged.due.effective, by: 'measure' };
}
