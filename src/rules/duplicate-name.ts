/** A name or alias that two entries of the register claim. */
import { type DataPath, type Finding, finding, valueAt } from '../diagnostics/diagnostic.js';
import type { PlanDraft } from './rule.js';

export function* duplicateName({ departments: file }: PlanDraft): Iterable<Finding> {
  if (!file) return;
  const owners = new Map<string, string>();
  for (const { words, owner } of claims(file.draft)) {
    for (const { word, path } of words) {
      const first = owners.get(word);
      if (first === undefined) owners.set(word, owner);
      else yield finding('duplicate-name', file.path, valueAt(path), { name: word, owner: first });
    }
  }
}

interface Claim {
  readonly owner: string;
  readonly words: readonly { readonly word: string; readonly path: DataPath }[];
}

function claims(draft: NonNullable<PlanDraft['departments']>['draft']): Claim[] {
  return (['departments', 'groups'] as const).flatMap((list) =>
    (draft[list] ?? []).map((party, index) => {
      const name = party?.name === undefined ? [] : [{ word: party.name, path: [list, index, 'name'] }];
      const aliases = (party?.aliases ?? []).flatMap((word, at) =>
        word === undefined ? [] : [{ word, path: [list, index, 'aliases', at] }],
      );
      return { owner: party?.name ?? '', words: [...name, ...aliases] };
    }),
  );
}
