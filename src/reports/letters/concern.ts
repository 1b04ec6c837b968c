/** What a matter is mainly about, so that many can be counted by kind. */
import { CONCERNS, type Concern } from '../../model/official-letter.js';
import { isLate, type RemindFact } from '../remind/fact.js';

const CONCERN_OF: Readonly<Record<RemindFact['kind'], Concern>> = {
  due: 'overdue',
  missed: 'rhythm',
  turn: 'rhythm',
  duty: 'rhythm',
  returned: 'returned',
  behind: 'behind',
  milestone: 'behind',
  silent: 'silent',
  reply: 'unanswered',
};

/** The weightiest concern of the facts that are late; `near` where none is. */
export function concernOf(facts: readonly RemindFact[]): Concern {
  const found = new Set(facts.filter(isLate).map(({ kind }) => CONCERN_OF[kind]));
  return CONCERNS.find((concern) => found.has(concern)) ?? 'near';
}
