/** The marks that git leaves in a file with a merge conflict. */
import { type Finding, finding } from '../diagnostics/diagnostic.js';
import { placeOfOffset } from './decode.js';

const OPENING = /^<{7}(?: .*)?$/gm;
const ANY_MARK = /^(?:[<>]{7}(?: .*)?|={7})\r?$/m;

/** One finding at each conflict, or at the first mark of what is left of one. */
export function findConflicts(path: string, text: string): Finding[] {
  if (!ANY_MARK.test(text)) return [];
  const openings = [...text.matchAll(OPENING)].map((match) => match.index);
  const offsets = openings.length > 0 ? openings : [text.search(ANY_MARK)];
  return offsets.map((offset) => finding('merge-conflict', path, placeOfOffset(text, offset), {}));
}
