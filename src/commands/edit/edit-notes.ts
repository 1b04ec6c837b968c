/** What is told on stderr while an edit waits, and of one before it that was cut off. */
import { loadEditMessages } from '../../messages/messages.js';
import { printable } from '../../terminal/printable.js';
import type { Holder } from '../../workspace/edit/lock.js';
import type { Recovery } from '../../workspace/edit/recover.js';
import { type Context, terminalMessages } from '../context.js';

/** Takes what happens during an edit. */
export interface EditNotes {
  readonly waiting: (holder: Holder) => void;
  readonly recovered: (recovery: Recovery) => void;
  /** Settles when everything has been said. */
  readonly written: () => Promise<void>;
}

/** Notes in the words of the terminal; the plan's own language is not known yet. */
export function createEditNotes(context: Context): EditNotes {
  let last = Promise.resolve();
  const say = (line: (words: Awaited<ReturnType<typeof loadEditMessages>>) => string) => {
    last = last.then(async () => {
      const { language } = await terminalMessages(context, 'zh');
      context.io.stderr.write(`${printable(line(await loadEditMessages(language)))}\n`);
    });
  };
  return {
    waiting: (holder) => say(({ shared }) => shared.waiting(holder)),
    recovered: (recovery) => say(({ shared }) => shared.recovered(recovery)),
    written: () => last,
  };
}
