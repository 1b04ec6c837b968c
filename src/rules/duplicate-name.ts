/** A name or alias that two entries of the register claim. */
import { type DataPath, type Finding, finding, valueAt } from '../diagnostics/diagnostic.js';
import { nameKey } from '../model/register.js';
import { knownItems, type PlanDraft } from './rule.js';

export function* duplicateName({ departments: file }: PlanDraft): Iterable<Finding> {
  if (!file) return;
  const owners = new Map<string, Claim>();
  for (const claim of claims(file.draft)) {
    for (const { word, path } of claim.words) {
      const first = owners.get(nameKey(word));
      if (first === undefined) owners.set(nameKey(word), claim);
      else if (first !== claim)
        yield finding('duplicate-name', file.path, valueAt(path), { name: word, owner: first.owner });
    }
  }
}

/** The words by which one entry can be called. */
interface Claim {
  readonly owner: string;
  readonly words: readonly { readonly word: string; readonly path: DataPath }[];
}

/** Each entry's claim; an entry whose id is taken is a copy, and that is the one mistake to report. */
function claims(draft: NonNullable<PlanDraft['departments']>['draft']): Claim[] {
  const found: Claim[] = [];
  const ids = new Set<string>();
  for (const list of ['departments', 'groups'] as const) {
    for (const [index, { id, name, aliases }] of knownItems(draft[list])) {
      if (id !== undefined && ids.has(id)) continue;
      if (id !== undefined) ids.add(id);
      const own = name === undefined ? [] : [{ word: name, path: [list, index, 'name'] }];
      const others = [...knownItems(aliases)].map(([at, word]) => ({ word, path: [list, index, 'aliases', at] }));
      found.push({ owner: name ?? '', words: [...own, ...others] });
    }
  }
  return found;
}
