/** What the launcher needs: main, and the world to hand to it. */
import type { Io } from './terminal/io.js';
import { createRealIo as createIo } from './terminal/real-io.js';
import { fileWriter } from './workspace/write-stream.js';

export { main } from './main.js';

/** The real streams, files, environment and clock. */
export function createRealIo(): Io {
  return createIo(fileWriter);
}
