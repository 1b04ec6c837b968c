/** The order of what became of answers: that of the register, then of the document. */
import { compareIds } from '../../model/ids.js';
import type { Plan } from '../../model/plan.js';
import type { Department } from '../../model/register.js';
import type { Settlement } from '../../reports/collect/settlement.js';

/** What stands in a settlement's lists. */
interface Listed {
  readonly department: Department | null;
  readonly measure: string;
}

/** Sorts each of the lists; what the plan does not know comes last, in the order of its file. */
export function sortSettlement({ register }: Plan, settlement: Settlement): Settlement {
  const places = new Map(register.departments.map(({ id }, at) => [id, at]));
  const placeOf = ({ department }: Listed) => places.get(department?.id ?? '') ?? places.size;
  const sort = <T extends Listed>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => placeOf(a) - placeOf(b) || compareIds(a.measure, b.measure));
  return {
    taken: sort(settlement.taken),
    there: sort(settlement.there),
    open: sort(settlement.open),
    waiting: sort(settlement.waiting),
    left: sort(settlement.left),
    refused: sort(settlement.refused),
    blank: sort(settlement.blank),
  };
}
