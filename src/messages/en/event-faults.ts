/** English wording of what is wrong with an event that a clerk records. */
import type { EventFaults } from '../zh/event-faults.js';

export const eventFaults: EventFaults = {
  unknownKind: (text, known, nearest) => ({
    message: `There is no kind of event “${text}”`,
    hint: `${nearest === undefined ? '' : `Did you mean “${nearest}”? `}The plan has: ${known.join(', ')}. A new kind belongs into events of plan.yaml.`,
  }),
  noKinds: () => ({
    message: 'The plan has no kinds of events',
    hint: 'Add one to plan.yaml first, such as: events: [{id: accident, name: 生产安全事故}]',
  }),
  ambiguousKind: (text, matching) => ({
    message: `“${text}” may be ${matching.length} kinds of events`,
    hint: `Say which one: ${matching.join(', ')}.`,
  }),
  alreadyRecorded: (id) => ({
    message: `This event is already recorded: ${id}`,
    hint: 'Nothing was written. For another event of that day, say with --place or --summary what is different.',
  }),
};
