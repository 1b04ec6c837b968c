/** Questions on the terminal: what was typed ahead, and what stands there when the clerk breaks off. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createKeyboard } from '../../src/terminal/keyboard.js';

function sit() {
  const input = new PassThrough();
  const output = new PassThrough();
  const keyboard = createKeyboard(input as unknown as NodeJS.ReadStream, output as unknown as NodeJS.WriteStream);
  return { keyboard, input, shown: () => String(output.read() ?? '') };
}

test('lines that were typed ahead answer the next questions, and are shown behind them', async () => {
  const { keyboard, input, shown } = sit();
  input.write('one\ntwo\n');
  expect(await keyboard.ask('First: ')).toBe('one');
  expect(await keyboard.ask('Second: ')).toBe('two');
  expect(shown()).toBe('First: Second: two\n');
});

test('breaking off ends the line of the question', async () => {
  const { keyboard, input, shown } = sit();
  const answer = keyboard.ask('First: ');
  input.end();
  expect(await answer).toBeUndefined();
  expect(shown()).toBe('First: \n');
  expect(await keyboard.ask('Second: ')).toBeUndefined();
});
