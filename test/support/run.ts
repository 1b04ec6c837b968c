/** Runs the program in this process in a world of the test's own. */
import { fileURLToPath } from 'node:url';
import { main } from '../../src/main.js';
import type { Io, Output } from '../../src/terminal/io.js';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a run left behind. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** The world of a run; everything has a fixed default. */
export interface World {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly today?: string;
  readonly tty?: boolean;
  readonly columns?: number;
  readonly platform?: string;
  readonly systemLocale?: string;
  /** What a clerk types, line by line; there is a keyboard only where this is given. */
  readonly answers?: readonly string[];
}

/** Runs one command line. */
export async function run(argv: readonly string[], world: World = {}): Promise<Run> {
  const stdout = collect(world);
  const stderr = collect({ ...world, tty: world.tty || world.answers !== undefined });
  const answers = [...(world.answers ?? [])];
  const io: Io = {
    stdin: {
      isTTY: world.answers !== undefined,
      ask: async (question) => {
        const answer = answers.shift();
        stderr.output.write(`${question}${answer ?? ''}\n`);
        return answer;
      },
    },
    stdout: stdout.output,
    stderr: stderr.output,
    cwd: world.cwd ?? ROOT,
    env: world.env ?? {},
    platform: world.platform ?? 'linux',
    systemLocale: () => world.systemLocale ?? 'en-US',
    today: () => world.today ?? '2022-06-30',
    onInterrupt: () => () => {},
  };
  const code = await main(argv, io);
  return { stdout: stdout.text(), stderr: stderr.text(), code };
}

/** A run as a page: the command line, both streams, the exit code. */
export function transcript(argv: readonly string[], { stdout, stderr, code }: Run): string {
  const parts = [`$ plan ${argv.map(quote).join(' ')}`, stdout.replaceAll('\r\n', '␍\n')];
  if (stderr !== '') parts.push('[stderr]', stderr);
  return `${parts.map((part) => part.replace(/\n$/, '')).join('\n')}\n[exit ${code}]\n`;
}

function quote(word: string): string {
  return /[\s'"*]/.test(word) ? `'${word}'` : word;
}

function collect({ tty = false, columns }: World): { output: Output; text: () => string } {
  const chunks: Buffer[] = [];
  return {
    output: { write: (chunk) => void chunks.push(Buffer.from(chunk)), isTTY: tty, columns },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
