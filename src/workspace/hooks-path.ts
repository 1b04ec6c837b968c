/** Which hooks git runs in the working tree that a directory belongs to. */
import { Problem } from '../messages/problem.js';
import { createGit, type Environment } from './run-git.js';

/** The working tree around a directory. */
export interface WorkingTree {
  /** The path of the directory in it, empty or with `/` at its end. */
  readonly prefix: string;
  /** Where git is told to look for hooks; undefined for its own folder. */
  readonly hooksPath: string | undefined;
}

/** The working tree of a directory; undefined when it is in none, or there is no git. */
export function findWorkingTree(directory: string, environment: Environment): WorkingTree | undefined {
  try {
    const git = createGit(directory, environment);
    const [isInside, prefix = ''] = git.ask(['rev-parse', '--is-inside-work-tree', '--show-prefix'])?.split('\n') ?? [];
    return isInside === 'true' ? { prefix, hooksPath: git.ask(['config', 'core.hooksPath']) } : undefined;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Tells git where the hooks of a directory's working tree are, relative to its top. Throws a Problem when it refuses. */
export function setHooksPath(directory: string, environment: Environment, path: string): void {
  createGit(directory, environment).run(['config', 'core.hooksPath', path]);
}
