/** What each field of a query is about, and the kinds of value that it takes. */
import type { FieldName } from '../model/query-words.js';
import { DEPARTMENT_FIELDS } from './department-fields.js';
import type { Facet } from './facets.js';
import { MEASURE_FIELDS } from './measure-fields.js';
import type { Participant, Subject } from './subject.js';

/** A field about the measure as a whole, or about one department in it; the first kind of value that reads a text counts. */
export type Field =
  | { readonly about: 'measure'; readonly facets: readonly Facet<Subject>[] }
  | { readonly about: 'department'; readonly facets: readonly Facet<Participant>[] };

/** All fields. */
export const FIELDS: Readonly<Record<FieldName, Field>> = { ...MEASURE_FIELDS, ...DEPARTMENT_FIELDS };
