/** How the new hook comes to be run: git is told on the spot, or the clerk is told how to. */
import type { EditMessages } from '../../messages/messages.js';
import { Problem } from '../../messages/problem.js';
import { quoteWord } from '../../terminal/quote-word.js';
import { setHooksPath, type WorkingTree } from '../../workspace/hooks-path.js';
import { resolveDirectory } from '../../workspace/new-directory.js';
import type { Context } from '../context.js';
import { canAsk, confirm } from '../edit/ask.js';
import { HOOK_FILE, HOOKS_FOLDER } from './hook-file.js';

/** What is to be said of the hook. */
export interface Hook {
  readonly said?: string;
  /** What the clerk has to do. */
  readonly steps: readonly string[];
  /** Of git, without its name and directory. */
  readonly commands: readonly string[];
}

/** Asks, where somebody is there to be asked, whether git may be told of the hook; other hooks are never turned off. */
export async function settleHook(
  context: Context,
  { directory, yes }: { readonly directory: string; readonly yes: boolean },
  tree: WorkingTree | undefined,
  words: EditMessages['init'],
): Promise<Hook> {
  const { io } = context;
  const wanted = `${tree?.prefix ?? ''}${HOOKS_FOLDER}`;
  // Files have no such mode on Windows; what is committed there would not run elsewhere.
  const marking = io.platform === 'win32' ? [`add --chmod=+x ${HOOK_FILE}`] : [];
  if (tree?.hooksPath === wanted) return { steps: [], commands: marking };
  if (tree?.hooksPath !== undefined) {
    return { steps: [words.keepsOtherHooks(tree.hooksPath, HOOK_FILE)], commands: marking };
  }
  if (tree && !yes && canAsk(io) && (await agrees(context, words.turnHookOn))) {
    setHooksPath(resolveDirectory(io.cwd, directory), io.env, wanted);
    return { said: words.hookIsOn, steps: [], commands: marking };
  }
  const telling = `config core.hooksPath ${quoteWord(wanted, io.platform)}`;
  return { steps: [words.turnOnHook], commands: [...marking, telling] };
}

/** Whoever breaks off here has a plan already. */
async function agrees(context: Context, label: string): Promise<boolean> {
  try {
    return await confirm(context, label);
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
