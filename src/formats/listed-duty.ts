/** What a list says of the duties of the departments that were asked for. */
import type { Messages } from '../messages/messages.js';
import type { ListedDuty } from '../reports/list.js';

/** The role, marked as common where a group brings it. */
export function roleWord({ role, via }: ListedDuty, { words, reports }: Messages): string {
  return via === null ? words.roles[role] : reports.matrix.symbols.common + words.common;
}

/** `市公安局：责任`, with the group where one brings it: `市公安局：责任，共性（市安委会成员单位）`. */
export function dutyPhrase({ department, role, via }: ListedDuty, { words, reports }: Messages): string {
  const group = via === null ? '' : words.comma + reports.list.via(via);
  return department + words.colon + words.roles[role] + group;
}
