/** The measures that are open on the day of the check, with who has to submit them. */
import { officeWord, submitters } from '../../judge/status.js';
import type { DateText } from '../../model/period.js';
import type { Decision } from '../../model/plan.js';
import type { Register } from '../../model/register.js';
import type { Role } from '../../model/role.js';
import type { Draft } from '../../parse/source.js';
import { isKnown, isListKnown } from '../draft/known-fields.js';
import { indexMeasures } from '../draft/measure-index.js';
import { hasKnownRoles, uniqueValues, wholeRegister } from '../draft/parties.js';
import { reportedMeasure } from '../draft/reported-measure.js';
import { type MeasurePlace, namesIn, type PlanDraft } from '../rule.js';

/** A measure that is open beyond doubt. */
export interface OpenMeasure {
  readonly id: string;
  readonly place: MeasurePlace;
  /** The day of the last decision, or the empty text. */
  readonly since: DateText;
  /** Ids of the departments that have to submit; empty text for a name that no department, or more than one, has. */
  readonly owing: readonly string[];
}

/** The open measures of which it is certain what the office said and who has to submit. */
export function openMeasures(plan: PlanDraft): readonly OpenMeasure[] {
  const register = wholeRegister(plan);
  if (!register) return [];
  const findOwing = createOwingLookup(register);
  return indexMeasures(plan).ids.flatMap((id) => {
    const place = reportedMeasure(plan, id);
    const since = place && openSince(place, plan.asOf);
    const owing = place && findOwing(place);
    return since === undefined || !owing ? [] : [{ id, place, since, owing }];
  });
}

/** Finds who has to submit a measure; undefined where the measure's roles could not all be read. */
function createOwingLookup(register: Register): (place: MeasurePlace) => readonly string[] | undefined {
  const ids = uniqueValues(register.departments.map(({ id, name }) => [name, id]));
  const groups = new Set(register.groups.map(({ name }) => name));
  return (place) => {
    const { task, path, measure } = place;
    if (!hasKnownRoles(place) || !isKnown(task, path, 'collator')) return undefined;
    const parties = [...namesIn(place)].map(({ name, role }) => ({ name, role: role as Role }));
    const { collator } = measure;
    const names = submitters({ parties, ...(collator !== undefined && { collator }) }, groups);
    return names.map((name) => ids.get(name) ?? '');
  };
}

/**
 * The day since which the office says that a measure is open; undefined where it says otherwise, or its word is in
 * doubt: a decision from the future has a wrong date.
 */
function openSince({ task, path, measure }: MeasurePlace, asOf: DateText): DateText | undefined {
  const { status, decisions } = measure;
  if (status !== 'open' || !isListKnown(task, path, 'decisions', decisions)) return undefined;
  const known = (decisions ?? []).filter(isCertain);
  if (known.length < (decisions ?? []).length || known.some(({ date }) => date > asOf)) return undefined;
  const word = officeWord({ officeStatus: status, decisions: known }, asOf);
  return word.status === 'open' ? word.since : undefined;
}

type DatedWord = Pick<Decision, 'date' | 'status'>;

function isCertain(decision: Draft<Decision> | undefined): decision is DatedWord {
  return decision?.date !== undefined && decision.status !== undefined;
}
