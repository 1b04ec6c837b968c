/** What a query can ask for. */
import { FIELD_NAMES, type FieldLabel, type FieldName, type Takes } from '../model/query-words.js';
import { labelOf } from '../query/field-names.js';
import { FIELDS } from '../query/fields.js';

/** A field of the query language, with the kinds of value that it takes. */
export interface QueryField extends FieldLabel {
  readonly name: FieldName;
  readonly about: 'measure' | 'department';
  readonly takes: readonly Takes[];
}

/** All fields in the order of the help. */
export function describeFields(): readonly QueryField[] {
  return FIELD_NAMES.map((name) => ({
    ...labelOf(name),
    about: FIELDS[name].about,
    takes: FIELDS[name].facets.map(({ takes }) => takes),
  }));
}
