/** A query that cannot be read, explained: its text with carets below the place, what was expected, and the fields. */
import type { Explanation } from '../messages/explanation.js';
import type { Messages } from '../messages/messages.js';
import { Problem } from '../messages/problem.js';
import type { QueryFault } from '../model/query-words.js';
import { FIELD_LABELS } from '../query/field-names.js';
import { QueryError } from '../query/query-error.js';

/** What `read` returns; a QueryError that it throws becomes a Problem that shows its place in the text. */
export function explainingQuery<T>(text: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { fault, span } = error;
    throw new Problem((messages) => ({
      ...wordFault(shorten(fault), messages),
      excerpt: { text, ...span },
      notes: notesOn(fault, messages),
    }));
  }
}

function wordFault<K extends QueryFault['kind']>(
  fault: QueryFault & { readonly kind: K },
  { queryFaults }: Messages,
): Explanation {
  return queryFaults.faults[fault.kind](fault);
}

/** Characters of a wrong word that a sentence repeats. */
const LONGEST = 40;

/** The excerpt shows the place anyway. */
function shorten(fault: QueryFault): QueryFault {
  if (!('text' in fault) || fault.text.length <= LONGEST) return fault;
  return { ...fault, text: `${[...fault.text].slice(0, LONGEST).join('')}…` };
}

function notesOn(fault: QueryFault, { queryFaults, words }: Messages): readonly (readonly string[])[] {
  const { known, fields, fieldNames, help } = queryFaults;
  const list = (heading: string, items: readonly string[]) => [
    heading,
    ...items.map((item, at) => (at === items.length - 1 ? item : item + words.listSeparator)),
  ];
  if (fault.kind === 'unknown-value' && fault.known.length > 0) return [list(known, fault.known), [help]];
  const isAboutFields = fault.kind === 'unknown-field' || fault.kind === 'missing-field';
  return isAboutFields ? [list(fields, FIELD_LABELS.map(fieldNames)), [help]] : [[help]];
}
