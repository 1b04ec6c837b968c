/** Departments whose full names differ by one character, so that one may be a slip for the other. */
import { type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { knownItems, type PlanDraft } from '../rule.js';
import { cleanName } from './clean-name.js';
import { createNeighbourIndex, type NeighbourIndex } from './neighbour-index.js';

/** A character inside a name makes another name of a short one: 市财政局, 市民政局. */
const MIN_SHARED = 4;
/** Nobody's name is as long as this. */
const LONGEST = 100;

export function* similarNames({ departments: file }: PlanDraft): Iterable<Finding> {
  if (!file) return;
  const counties = createNeighbourIndex<Entry>();
  const others = createNeighbourIndex<Entry>();
  for (const entry of comparedEntries(file.draft)) {
    const [other] = [...findSimilar(entry, counties, !entry.mayBeCounty), ...findSimilar(entry, others, true)].sort(
      (a, b) => a.index - b.index,
    );
    (entry.mayBeCounty ? counties : others).add(entry.word, entry);
    if (!other) continue;
    const related = { is: 'other', file: file.path, place: placeOf(other) } as const;
    yield finding('similar-names', file.path, placeOf(entry), { name: entry.name, other: other.name }, { related });
  }
}

/** A department to compare with others. */
interface Entry {
  readonly index: number;
  readonly name: string;
  /** The name as it would be with its wrong characters mended. */
  readonly word: string;
  /** What else it is or was called: an entry by such a name is another matter. */
  readonly otherWords: ReadonlySet<string>;
  /** Counties may well differ by one character inside their names: 沂南县, 沂水县. */
  readonly mayBeCounty: boolean;
}

/** The departments without copies: an id or a name that is taken is a mistake of its own. */
function* comparedEntries(draft: NonNullable<PlanDraft['departments']>['draft']): Iterable<Entry> {
  const ids = new Set<string>();
  const words = new Set<string>();
  for (const [index, { id, name, kind, aliases, formerNames }] of knownItems(draft.departments)) {
    if (name === undefined || name.length > LONGEST) continue;
    const word = cleanName(name);
    if ((id !== undefined && ids.has(id)) || words.has(word)) continue;
    if (id !== undefined) ids.add(id);
    words.add(word);
    const former = [...knownItems(formerNames)].map(([, { name: old = '' }]) => old);
    const others = [...knownItems(aliases)].map(([, alias]) => alias);
    const mayBeCounty = kind === undefined || kind === 'county';
    yield { index, name, word, otherWords: new Set([...former, ...others].map(cleanName)), mayBeCounty };
  }
}

/** The first similar entry of each way to differ. */
function* findSimilar(entry: Entry, index: NeighbourIndex<Entry>, alsoInside: boolean): Iterable<Entry> {
  for (const { items, isLast, shared } of index.near(entry.word)) {
    if (!isLast && !(alsoInside && shared >= MIN_SHARED)) continue;
    const found = items.find((other) => !other.otherWords.has(entry.word) && !entry.otherWords.has(other.word));
    if (found) yield found;
  }
}

function placeOf({ index }: Entry) {
  return valueAt(['departments', index, 'name']);
}
