/** From a condition to a test. */
import type { Plan } from '../model/plan.js';
import type { FieldName } from '../model/query-words.js';
import type { Facet, Test } from './facets.js';
import { labelOf } from './field-names.js';
import { FIELDS } from './fields.js';
import { NAME_READERS } from './names.js';
import { QueryError } from './query-error.js';
import type { Participant, Subject } from './subject.js';
import type { Condition, Operator, Piece } from './tree.js';

/** A condition's test, of the measure or of one department in it. */
export type ConditionTest =
  | { readonly about: 'measure'; readonly test: Test<Subject> }
  | { readonly about: 'department'; readonly test: Test<Participant> };

/** The test of a condition: one of its values fits. Throws a QueryError for a value that the field does not take. */
export function testOf(condition: Condition, plan: Plan): ConditionTest {
  const field = FIELDS[condition.field];
  return field.about === 'measure'
    ? { about: 'measure', test: anyValue(condition, field.facets, plan) }
    : { about: 'department', test: anyValue(condition, field.facets, plan) };
}

/** True where the field takes this text as one value. */
export function canRead(field: FieldName, text: string, plan: Plan): boolean {
  const value = { text, quoted: false, span: { start: 0, end: 0 } };
  const facets: readonly Facet<never>[] = FIELDS[field].facets;
  return facets.some((facet) => facet.read(value, '=', plan) !== undefined);
}

function anyValue<S>(condition: Condition, facets: readonly Facet<S>[], plan: Plan): Test<S> {
  const { values, operator } = condition;
  if (operator !== '=' && !facets.some(({ ordered }) => ordered)) {
    throw new QueryError({ kind: 'unordered', field: labelOf(condition.field), operator }, condition.at);
  }
  const tests = values.map((value) => readValue(value, operator, condition.field, facets, plan));
  return (subject) => tests.some((test) => test(subject));
}

function readValue<S>(
  value: Piece,
  operator: Operator,
  field: FieldName,
  facets: readonly Facet<S>[],
  plan: Plan,
): Test<S> {
  const fitting = operator === '=' ? facets : facets.filter(({ ordered }) => ordered);
  for (const facet of fitting) {
    const test = facet.read(value, operator, plan);
    if (test) return test;
  }
  throw unknownValue(value, field, fitting, plan);
}

function unknownValue<S>({ text, span }: Piece, field: FieldName, facets: readonly Facet<S>[], plan: Plan): QueryError {
  const takes = facets.map((facet) => facet.takes);
  const nearest = facets.map((facet) => facet.nearest(text, plan)).find((word) => word !== undefined);
  const known = takes.flatMap((kind) => (kind.kind === 'name' ? NAME_READERS[kind.of].known(plan) : []));
  return new QueryError({ kind: 'unknown-value', field: labelOf(field), text, takes, nearest, known }, span);
}
