/** Questions on the real terminal, one line each. */
import { createInterface, type Interface } from 'node:readline';
import type { Input } from './io.js';

/** The keyboard of the current process; nothing is read from it before the first question. */
export function createKeyboard(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Input {
  let reader: Reader | undefined;
  return {
    isTTY: input.isTTY === true,
    ask: (question) => {
      reader ??= createReader(input, output);
      return reader.ask(question);
    },
  };
}

interface Reader {
  ask(question: string): Promise<string | undefined>;
}

/** One reader for all questions: what was typed or pasted ahead of them is kept. */
function createReader(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Reader {
  const lines: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let isClosed = false;
  const answer = (line: string | undefined) => {
    const resolve = waiting;
    waiting = undefined;
    resolve?.(line);
  };
  const terminal: Interface = createInterface({ input, output });
  terminal.on('line', (line) => {
    if (waiting) {
      terminal.pause();
      answer(line);
    } else lines.push(line);
  });
  terminal.on('SIGINT', () => terminal.close());
  terminal.on('close', () => {
    isClosed = true;
    // What is said next does not belong behind the question.
    if (waiting) output.write('\n');
    answer(undefined);
  });
  return {
    ask: (question) => {
      const known = lines.shift();
      terminal.setPrompt(question);
      if (known !== undefined || isClosed) {
        output.write(`${question}${known ?? ''}\n`);
        return Promise.resolve(known);
      }
      return new Promise((resolve) => {
        waiting = resolve;
        terminal.resume();
        terminal.prompt();
      });
    },
  };
}
