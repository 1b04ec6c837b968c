/** A name or alias that two entries of the register claim. */
import { type DataPath, type Finding, finding, valueAt } from '../../diagnostics/diagnostic.js';
import { cleanText } from '../../model/characters/clean-text.js';
import { nameKey } from '../../model/register.js';
import { knownItems, type PlanDraft } from '../rule.js';
import { reportedFlaws } from '../rule-settings.js';

export function* duplicateName(plan: PlanDraft): Iterable<Finding> {
  const { departments: file } = plan;
  if (!file) return;
  const flaws = reportedFlaws(plan);
  const byWord = new Map<string, Word>();
  const byKey = new Map<string, Word>();
  for (const word of claimedWords(file.draft)) {
    const key = nameKey(word.text);
    const alike = byKey.get(key);
    // Two words that only a wrong character tells apart: the character is reported by itself.
    const first = byWord.get(word.text) ?? (alike && !areSameCleaned(alike, word, flaws) ? alike : undefined);
    if (!byWord.has(word.text)) byWord.set(word.text, word);
    if (!alike) byKey.set(key, word);
    if (!first || first.entry === word.entry) continue;
    const related = { is: 'first', file: file.path, place: valueAt(first.path) } as const;
    yield finding(
      'duplicate-name',
      file.path,
      valueAt(word.path),
      { name: word.text, owner: first.owner },
      { related },
    );
  }
}

function areSameCleaned(a: Word, b: Word, flaws: ReturnType<typeof reportedFlaws>): boolean {
  return cleanText(a.text, flaws) === cleanText(b.text, flaws);
}

/** A word by which an entry can be called. */
interface Word {
  readonly text: string;
  readonly path: DataPath;
  /** The entry itself, and its full name. */
  readonly entry: object;
  readonly owner: string;
}

/** The names and aliases of each entry. */
function* claimedWords(draft: RegisterDraft): Iterable<Word> {
  for (const { entry, path } of distinctEntries(draft)) {
    const { name, aliases } = entry;
    const common = { entry, owner: name ?? '' };
    if (name !== undefined) yield { ...common, text: name, path: [...path, 'name'] };
    for (const [at, text] of knownItems(aliases)) yield { ...common, text, path: [...path, 'aliases', at] };
  }
}

type RegisterDraft = NonNullable<PlanDraft['departments']>['draft'];

type Entry = Pick<NonNullable<NonNullable<RegisterDraft['departments']>[number]>, 'id' | 'name' | 'aliases'>;

/** The entries without those whose id is taken: a copy is one mistake, and its id says so. */
function* distinctEntries(draft: RegisterDraft): Iterable<{ entry: Entry; path: DataPath }> {
  const ids = new Set<string>();
  for (const list of ['departments', 'groups'] as const) {
    for (const [index, entry] of knownItems<Entry>(draft[list])) {
      const { id } = entry;
      if (id === undefined || !ids.has(id)) yield { entry, path: [list, index] };
      if (id !== undefined) ids.add(id);
    }
  }
}
