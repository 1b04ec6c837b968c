/** Why a lamp is on, in words. */
import type { AlertReason } from '../judge/judged.js';
import type { Messages } from '../messages/messages.js';

/** The reasons of a measure, the worst first; departments that have been silent equally long share one. */
export function reasonPhrases(reasons: readonly AlertReason[], messages: Messages): string[] {
  return joinSilent(reasons, messages).map((reason) => reasonPhrase(reason, messages));
}

function joinSilent(reasons: readonly AlertReason[], { words }: Messages): AlertReason[] {
  const joined: AlertReason[] = [];
  for (const reason of reasons) {
    const last = joined.at(-1);
    if (last?.kind === 'silent' && reason.kind === 'silent' && last.days === reason.days) {
      joined[joined.length - 1] = { ...last, department: last.department + words.listSeparator + reason.department };
    } else joined.push(reason);
  }
  return joined;
}

function reasonPhrase(reason: AlertReason, { words }: Messages): string {
  const { reasons, listSeparator } = words;
  switch (reason.kind) {
    case 'overdue':
      return reasons.overdue(reason.days);
    case 'far-behind':
    case 'behind':
      return reasons.behind(reason.points);
    case 'silent':
      return reasons.silent(reason.department, reason.days);
    case 'missed':
      return reasons.missed(reason.name, reason.departments.join(listSeparator), reason.turns);
    case 'due-soon':
      return reasons.dueSoon(reason.days);
  }
}
