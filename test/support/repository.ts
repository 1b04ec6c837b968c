/** Git repositories of the tests' own, whatever the machine's settings are. */
import { execFileSync } from 'node:child_process';

/** What git goes by in tests: no settings of the machine, and a committer. */
export const GIT_ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'clerk',
  GIT_AUTHOR_EMAIL: 'clerk@example.org',
  GIT_COMMITTER_NAME: 'clerk',
  GIT_COMMITTER_EMAIL: 'clerk@example.org',
};

/** Makes a directory a repository, if it is none, and commits everything in it. */
export function commitAll(directory: string): void {
  for (const args of [['init'], ['add', '--all'], ['commit', '--message', 'all']]) git(directory, ...args);
}

/** What git prints; throws when it fails. */
export function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', directory, ...args], {
    env: { ...process.env, ...GIT_ENV },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
}
