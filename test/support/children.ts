/** Processes of their own that run the built program, many commands each. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './run.js';

/** Runs command lines one after the other in one process; ends with the first exit code that is not 0. */
const LOOP = `
const { main, createRealIo } = require(process.argv[1]);
const { calls, times } = JSON.parse(process.argv[2]);
let isReady = false;
(async () => {
  for (let time = 0; time < times; time++) {
    for (const call of calls) {
      const code = await main(call, { ...createRealIo(), today: () => '2022-06-30' });
      if (code !== 0) process.exit(code);
      if (!isReady) process.stderr.write('ready\\n');
      isReady = true;
    }
  }
})();
`;

/** What a process runs: its calls in turn, all of them so many times. */
export interface Loop {
  readonly cwd: string;
  readonly calls: readonly (readonly string[])[];
  readonly times: number;
}

/** Starts a process; what it says on stderr is collected, with `ready` once the first call is done. */
export function startLoop({ cwd, calls, times }: Loop): { child: ChildProcess; stderr: () => string } {
  const args = ['-e', LOOP, join(ROOT, 'dist/entry.js'), JSON.stringify({ calls, times })];
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, PLAN_LANG: 'zh' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  return { child, stderr: () => said };
}

/** Settles when a process is over, with its exit code or the signal that ended it. */
export function whenOver(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)));
}

/** Settles when a process has run its first call, and with it loaded what it needs, or is over. */
export function whenReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.stderr?.once('data', () => resolve());
    child.once('close', () => resolve());
  });
}
