/** Real shells for the tests of completion: those of the machine, else those that scripts/fetch-shells.sh has fetched. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './run.js';
import { temporaryDirectory } from './temporary.js';

/** A shell that can be typed into. */
export type ShellName = 'bash' | 'zsh' | 'fish';

const FETCHED = join(
  process.env.PLAN_TEST_SHELLS ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'plan-test-shells'),
  'bin',
);

/** The path of a program, undefined where there is none. */
export function findProgram(name: string): string | undefined {
  const { stdout } = spawnSync('bash', ['-c', 'command -v "$0"', name], { encoding: 'utf8' });
  const fetched = join(FETCHED, name);
  return stdout.trim() || (existsSync(fetched) ? fetched : undefined);
}

/** Why a shell cannot be typed into here; undefined where it can. */
export function whyNot(shell: ShellName): string | undefined {
  if (process.platform !== 'linux') return 'a terminal is made only on Linux';
  if (!findProgram('script')) return 'no script(1) to make a terminal';
  return findProgram(shell) ? undefined : `no ${shell} on this machine; scripts/fetch-shells.sh fetches it`;
}

/** A language that the machine has, else the nearest one with Chinese letters. */
export function chineseLocale(): string {
  const { stdout } = spawnSync('locale', ['-a'], { encoding: 'utf8' });
  return /^zh_CN\.utf-?8$/im.exec(stdout)?.[0] ?? 'C.UTF-8';
}

/** A home whose `plan` is the built one: asked for words it answers, else it only notes down its arguments. */
export class Home {
  readonly path = temporaryDirectory();
  readonly #noted = join(this.path, 'noted');

  constructor() {
    const bin = join(this.path, 'bin');
    mkdirSync(bin);
    const program = join(ROOT, 'dist/plan.js');
    writeFileSync(
      join(bin, 'plan'),
      `#!/bin/sh
if [ "$1" = __complete ]; then exec '${process.execPath}' '${program}' "$@"; fi
for word in "$@"; do printf '%s\\0' "$word"; done > '${this.#noted}.new'
mv '${this.#noted}.new' '${this.#noted}'
`,
      { mode: 0o755 },
    );
  }

  /** The environment of a shell that lives here. */
  env(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const PATH = `${join(this.path, 'bin')}:${process.env.PATH}`;
    return { PATH, HOME: this.path, ZDOTDIR: this.path, TERM: 'xterm', LANG: 'C.UTF-8', PLAN_LANG: 'zh', ...more };
  }

  /** The arguments that `plan` was called with, once it was. */
  async called(): Promise<string[]> {
    for (let waited = 0; waited < 20_000; waited += 20) {
      if (existsSync(this.#noted)) {
        const words = readFileSync(this.#noted, 'utf8').split('\0').slice(0, -1);
        rmSync(this.#noted);
        return words;
      }
      await sleep(20);
    }
    throw new Error('plan was not called');
  }
}

/** The completion script as the program prints it. */
export function completionScript(shell: string): string {
  return spawnSync(process.execPath, [join(ROOT, 'dist/plan.js'), 'completion', shell], {
    env: { PATH: process.env.PATH, PLAN_LANG: 'zh' },
    encoding: 'utf8',
  }).stdout;
}

const READY = 'READY>';

/** How each shell is started with the completion script, and no settings of the machine. */
const STARTS: Readonly<Record<ShellName, (home: Home, shell: string) => string>> = {
  bash: (home, shell) => {
    const file = join(home.path, 'bashrc');
    writeFileSync(file, `${completionScript('bash')}\nPS1='${READY}'\nbind 'set bell-style none'\n`);
    return `'${shell}' --noprofile --rcfile '${file}' -i`;
  },
  zsh: (home, shell) => {
    const places = join(FETCHED, 'zsh-places');
    if (shell.startsWith(FETCHED)) writeFileSync(join(home.path, '.zshenv'), `source '${places}'\n`);
    const setUp = 'autoload -Uz compinit\ncompinit -u -D\nunsetopt beep';
    writeFileSync(join(home.path, '.zshrc'), `${setUp}\n${completionScript('zsh')}\nPS1='${READY}'\n`);
    return `'${shell}' -d -i`;
  },
  fish: (home, shell) => {
    const config = join(home.path, '.config/fish');
    mkdirSync(join(config, 'completions'), { recursive: true });
    // Without this fish would read all manual pages of the machine first.
    mkdirSync(join(home.path, '.local/share/fish/generated_completions'), { recursive: true });
    writeFileSync(join(config, 'completions/plan.fish'), completionScript('fish'));
    writeFileSync(join(config, 'config.fish'), `function fish_prompt; echo -n '${READY}'; end\nset -g fish_greeting\n`);
    return `'${shell}' -i`;
  },
};

/** What came of a line: how `plan` was called, and what the terminal showed meanwhile. */
export interface Typed {
  readonly words: readonly string[];
  readonly shown: string;
}

/** Types each line into the shell on a terminal of its own; `\t` asks for completion. */
export async function typeInto(
  name: ShellName,
  cwd: string,
  lines: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Typed[]> {
  const home = new Home();
  const command = STARTS[name](home, findProgram(name) ?? name);
  const child = spawn('script', ['-qfec', command, '/dev/null'], { cwd, env: home.env({ SHELL: '/bin/sh', ...env }) });
  let shown = '';
  child.stdout.on('data', (chunk) => {
    shown += chunk;
  });
  const typed: Typed[] = [];
  try {
    for (const line of lines) {
      for (let waited = 0; !shown.includes(READY) && waited < 20_000; waited += 20) await sleep(20);
      shown = '';
      child.stdin.write(`${line}\r`);
      const words = await home.called().catch((error) => Promise.reject(new Error(`${error.message}: ${shown}`)));
      typed.push({ words, shown });
    }
  } finally {
    const timer = setTimeout(() => child.kill(), 5_000);
    const end = once(child, 'close');
    child.stdin.write('\u0015exit\r');
    await end;
    clearTimeout(timer);
  }
  return typed;
}
