/** Fields about one department in a measure. */
import type { FieldName } from '../model/query-words.js';
import { type Facet, nameFacet, numberFacet, presenceFacet, wordFacet } from './facets.js';
import type { Participant } from './subject.js';
import { KIND_WORDS, ROLE_WORDS } from './vocabulary.js';

/** A field about a department. */
interface DepartmentField {
  readonly about: 'department';
  readonly facets: readonly Facet<Participant>[];
}

/** All fields about a department. */
export const DEPARTMENT_FIELDS = {
  department: about(nameFacet('department', ({ name, role }) => [role === null ? null : name])),
  role: about(wordFacet(ROLE_WORDS, ({ role }) => [role])),
  kind: about(wordFacet(KIND_WORDS, ({ kind }) => [kind])),
  via: about(
    presenceFacet(({ via }) => via !== null),
    nameFacet('group', ({ name, via }) => [via, name]),
  ),
  silent: about(
    numberFacet('days', ({ state }) => state?.silentDays ?? null),
    presenceFacet(({ state }) => state?.silent ?? false),
  ),
  missed: about(
    numberFacet('turns', ({ missedTurns }) => missedTurns),
    presenceFacet(({ missedTurns }) => missedTurns !== null),
  ),
} satisfies Partial<Record<FieldName, DepartmentField>>;

function about(...facets: readonly Facet<Participant>[]): DepartmentField {
  return { about: 'department', facets };
}
