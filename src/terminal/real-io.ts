/** The real streams, environment and clock. */
import type { Input, Io, Output } from './io.js';

/** How a stream that leads into a file is written: all of a chunk, or an error; undefined for pipes and terminals. */
export type FileWriter = (
  descriptor: number,
  isTerminal: boolean,
) => ((chunk: string | Uint8Array) => void) | undefined;

/** Io on the current process. */
export function createRealIo(fileWriter: FileWriter): Io {
  return {
    stdin: realInput(),
    stdout: realOutput(process.stdout, fileWriter),
    stderr: mute(realOutput(process.stderr, fileWriter)),
    get cwd() {
      return process.cwd();
    },
    env: process.env,
    platform: process.platform,
    systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    today: () => localDate(new Date()),
    onInterrupt,
  };
}

const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Tidies up, then lets the signal end the process as it would have. */
function onInterrupt(tidy: () => void): () => void {
  const release = () => {
    for (const signal of INTERRUPTS) process.removeListener(signal, handle);
  };
  const handle = (signal: NodeJS.Signals) => {
    release();
    tidy();
    process.kill(process.pid, signal);
  };
  for (const signal of INTERRUPTS) process.on(signal, handle);
  return release;
}

/** The keyboard, loaded when the first question is asked. */
function realInput(): Input {
  let keyboard: Promise<Input> | undefined;
  return {
    // Looking at the stream opens it, which most commands have no reason to do.
    get isTTY() {
      return process.stdin.isTTY === true;
    },
    ask: async (question) => {
      keyboard ??= import('./keyboard.js').then(({ createKeyboard }) => createKeyboard(process.stdin, process.stderr));
      return await (await keyboard).ask(question);
    },
  };
}

/** A reader that closes the pipe early (`plan list | head -1`) ends the output, not the program. */
function realOutput(stream: NodeJS.WriteStream & { fd: number }, fileWriter: FileWriter): Output {
  const isTTY = stream.isTTY === true;
  const writeFile = fileWriter(stream.fd, isTTY);
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE' && error.code !== 'EOF') process.exitCode = 2;
  });
  return {
    write: (chunk) => {
      if (writeFile) writeFile(chunk);
      else if (!closed) stream.write(chunk);
    },
    isTTY,
    columns: stream.columns,
  };
}

/** Where messages cannot be written, there is nobody left to tell. */
function mute(output: Output): Output {
  return {
    ...output,
    write: (chunk) => {
      try {
        output.write(chunk);
      } catch {
        // Nothing can be said any more.
      }
    },
  };
}

function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
