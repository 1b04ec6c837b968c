/** What `--take` chooses in conflicts: the file's word, the plan's, or that of one of several files. */
import type { Choose } from '../../intake/settle/settle.js';
import { Problem } from '../../messages/problem.js';
import { findWord } from '../../query/vocabulary.js';
import type { Choice, Conflict } from '../../reports/collect/settlement.js';
import { isSameFile } from '../../workspace/returned-files.js';
import { TAKE_WORDS } from '../choices.js';

/** The choice that `--take` makes; `files` are those that are collected. Throws a Problem for a value that is none of them. */
export function readTake(cwd: string, values: readonly string[], files: readonly string[]): Choose {
  const named: string[] = [];
  const words = new Set<'file' | 'plan'>();
  for (const value of values) {
    const word = findWord(value, ['file', 'plan'], TAKE_WORDS);
    const file = files.find((candidate) => isSameFile(cwd, candidate, value));
    if (word) words.add(word);
    else if (file !== undefined) named.push(file);
    else throw new Problem(({ collectFaults }) => collectFaults.unknownTake(value, files));
  }
  if (words.size > 1) throw new Problem(({ usage }) => usage.notTogether('--take file', '--take plan'));
  return (conflict) => {
    const [only, ...others] = [...conflict.replies, ...conflict.there];
    const fromFile = named.map((file) => choiceOf(conflict, file)).find((choice) => choice !== undefined);
    if (fromFile) return fromFile;
    if (words.has('plan')) return 'plan';
    return words.has('file') && others.length === 0 ? only : undefined;
  };
}

/** The choice of what a file says in a conflict, where it says one thing: it may have been taken before. */
function choiceOf({ replies, there }: Conflict, file: string): Choice | undefined {
  const [own, ...others] = [...replies, ...there].filter(({ rows }) => rows.some(({ place }) => place.file === file));
  if (!own || others.length > 0) return undefined;
  return there.includes(own) ? 'plan' : own;
}
