/** The real streams, environment and clock. */
import type { Io, Output } from './io.js';

/** Io on the current process. */
export function createRealIo(): Io {
  return {
    stdout: realOutput(process.stdout),
    stderr: realOutput(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
    systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    today: () => localDate(new Date()),
  };
}

/** A reader that closes the pipe early (`plan list | head -1`) ends the output, not the program. */
function realOutput(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    closed = true;
  });
  return {
    write: (chunk) => {
      if (!closed) stream.write(chunk);
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
