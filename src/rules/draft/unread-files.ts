/** Files that may be in the plan though nothing of them could be read. */
import type { FileKind } from '../../parse/source.js';
import type { PlanDraft } from '../rule.js';

/** Tells whether a file of this kind and stem that is not there may be one that is not read, which is reported by itself. */
export function createFileDoubt({ files }: PlanDraft): (kind: FileKind, stem: string) => boolean {
  const unread = new Set(files.filter(({ draft }) => draft === undefined).map(meaningOf));
  return (kind, stem) => [ANYTHING, kind, `${kind} ${stem}`].some((meaning) => unread.has(meaning));
}

const ANYTHING = '*';

/** What a file that is not read may be: with a name of its own that file, as a folder all of its kind. */
function meaningOf({ kind, path, stem }: PlanDraft['files'][number]): string {
  if (kind === 'plan' && path !== 'plan.yaml') return ANYTHING;
  return /\.ya?ml$/i.test(path) ? `${kind} ${stem.replace(/\.ya?ml$/i, '')}` : kind;
}
