/** The departments that a query asks for by name. */
import type { Register } from '../model/register.js';
import { foldText } from './fold.js';
import { findNamedParty } from './names.js';
import type { Condition, Query } from './tree.js';

/** Official names of the departments and groups that are asked for and not denied, in the order of the query. */
export function askedDepartments(query: Query, register: Register): readonly string[] {
  return namesIn(query, 'department', register);
}

/** Official names of the departments and groups that a free word names, where their field would have been meant. */
export function departmentsInText(query: Query, register: Register): readonly string[] {
  return namesIn(query, 'text', register);
}

function namesIn(query: Query, field: 'department' | 'text', register: Register): readonly string[] {
  const values = affirmed(query)
    .filter((condition) => condition.field === field)
    .flatMap((condition) => condition.values.map(({ text }) => text));
  const names = [...new Set(values)].flatMap((text) =>
    foldText(text) === '' ? [] : (findNamedParty(register, text)?.name ?? []),
  );
  return [...new Set(names)];
}

function affirmed(query: Query): readonly Condition[] {
  if (query.kind === 'condition') return [query];
  return query.kind === 'not' ? [] : query.parts.flatMap(affirmed);
}
