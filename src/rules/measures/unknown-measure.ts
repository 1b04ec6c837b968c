/** A measure that no task has, waited for by another measure or reported on. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { createDoubt } from '../draft/doubtful-ids.js';
import { indexMeasures } from '../draft/measure-index.js';
import { entriesIn } from '../draft/progress-entries.js';
import { knownItems, measuresIn, type PlanDraft } from '../rule.js';

export function* unknownMeasure(plan: PlanDraft): Iterable<Finding> {
  const { find, mayExist } = indexMeasures(plan);
  const isDoubtful = createDoubt(plan);
  for (const { file, path, id } of referencesIn(plan)) {
    if (mayExist(id) || isDoubtful(id)) continue;
    const nearest = mistypedFrom(id, (other) => find(other) !== undefined);
    yield finding('unknown-measure', file, valueAt(path), { id, ...(nearest !== undefined && { nearest }) });
  }
}

interface Reference {
  readonly file: string;
  readonly path: DataPath;
  readonly id: string;
}

function* referencesIn(plan: PlanDraft): Iterable<Reference> {
  for (const { file, path, measure } of measuresIn(plan)) {
    for (const [at, id] of knownItems(measure.after)) yield { file, path: [...path, 'after', at], id };
  }
  for (const { file, path, entry } of entriesIn(plan)) {
    if (entry.measure !== undefined) yield { file, path: [...path, 'measure'], id: entry.measure };
  }
}

/** The only known id that one slip of the finger turns into this one: of neighbours in a row any could be meant. */
function mistypedFrom(id: string, isKnown: (id: string) => boolean): string | undefined {
  const [meant, ...others] = new Set([...slips(id)].filter(isKnown));
  return others.length === 0 ? meant : undefined;
}

/** The text with one character less, or one digit more or another, or two neighbours swapped. */
function* slips(text: string): Iterable<string> {
  for (let at = 0; at <= text.length; at++) {
    const head = text.slice(0, at);
    const [first = '', second = ''] = text.slice(at, at + 2);
    yield head + text.slice(at + 1);
    yield head + second + first + text.slice(at + 2);
    for (const digit of '0123456789') {
      yield head + digit + text.slice(at);
      yield head + digit + text.slice(at + 1);
    }
  }
}
