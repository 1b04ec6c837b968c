/** Runs git, and says in words what is wrong when it fails. */
import { spawnSync } from 'node:child_process';
import { Problem } from '../messages/problem.js';

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** git in one directory. */
export interface Git {
  /** What it writes to stdout. Throws a Problem when it fails or is not there. */
  readonly run: (args: readonly string[], input?: string) => Buffer;
  /** The line that it writes; undefined when it answers no by its exit code. Throws a Problem when it is not there. */
  readonly ask: (args: readonly string[]) => string | undefined;
}

/** What a hook, or the repository that it runs in, says of another repository than that of the directory. */
const OF_ONE_REPOSITORY: ReadonlySet<string> = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_GRAFT_FILE',
  'GIT_SHALLOW_FILE',
  'GIT_REPLACE_REF_BASE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
]);

/** Nothing is locked, nobody is asked for a password, and messages are those that are looked for below. */
const FIXED = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** Settings that would change what git lists, or let it write the index even so. */
const SETTINGS = ['core.quotepath=off', 'core.fsmonitor=false', 'diff.relative=false', 'diff.autoRefreshIndex=false'];

/** Makes git work in a directory, whatever repository the environment speaks of. */
export function createGit(directory: string, environment: Environment): Git {
  const kept = Object.entries(environment).filter(([name]) => !OF_ONE_REPOSITORY.has(name));
  const env = { ...Object.fromEntries(kept), ...FIXED };
  const options = ['-C', directory, ...SETTINGS.flatMap((setting) => ['-c', setting])];
  const start = (args: readonly string[], input?: string) => {
    const { error, ...result } = spawnSync('git', [...options, ...args], {
      env,
      input: input ?? '',
      maxBuffer: Number.POSITIVE_INFINITY,
      windowsHide: true,
    });
    if (error) throw notStarted(error);
    return result;
  };
  return {
    run: (args, input) => {
      const { status, stdout, stderr } = start(args, input);
      if (status !== 0) throw failed(directory, stderr.toString());
      return stdout;
    },
    ask: (args) => {
      const { status, stdout } = start(args);
      return status === 0 ? stdout.toString().trim() : undefined;
    },
  };
}

function notStarted({ code = 'unknown' }: NodeJS.ErrnoException): Problem {
  return new Problem(({ usage }) => (code === 'ENOENT' ? usage.noGit() : usage.gitFailed(usage.reasons[code] ?? code)));
}

function failed(directory: string, message: string): Problem {
  if (/not a git repository \(or any/.test(message)) return new Problem(({ usage }) => usage.notInGit(directory));
  if (/dubious ownership|unsafe repository/.test(message)) {
    const command = /git config --global --add safe\.directory .+/.exec(message)?.[0];
    return new Problem(({ usage }) => usage.gitDistrusts(command ?? 'git status'));
  }
  const reason = message.trim().replace(/^fatal: /, '');
  return new Problem(({ usage }) => usage.gitFailed(reason.split('\n')[0] ?? reason));
}
