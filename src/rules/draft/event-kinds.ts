/** The kinds of events that plan.yaml lists. */
import type { PlanDraft } from '../rule.js';
import { hasUnreadText } from './known-fields.js';

/** The ids of the kinds, or undefined when one of them may be unknown. */
export function knownEventKinds({ plan: file }: PlanDraft): readonly string[] | undefined {
  if (!file || hasUnreadText(file.findings)) return undefined;
  const { events } = file.draft;
  // Where anything is wrong with the file, the list may have been lost with it.
  if (events === undefined) return file.findings.length === 0 ? [] : undefined;
  const ids = events.map((event) => event?.id).filter((id) => id !== undefined);
  return ids.length < events.length ? undefined : ids;
}
