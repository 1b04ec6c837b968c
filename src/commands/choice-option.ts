/** An option whose value is one of a few words. */
import { Option } from 'commander';
import type { Messages } from '../messages/messages.js';

/** What an option chooses from. */
interface Choice {
  readonly words: readonly string[];
  /** What is chosen; the format of the output where nothing is said. */
  readonly what?: string;
  /** What the help says of the word that counts without the option. */
  readonly note?: string;
}

/**
 * The option, with its words in its help and for completion. The parser does not check them: commands understand
 * Chinese words as well, and explain a wrong one themselves.
 */
export function choiceOption(help: Messages['help'], flags: string, choice: Choice): Option {
  const { words, what = help.format, note = '' } = choice;
  const option = new Option(flags, help.choices(what, words) + note);
  option.argChoices = [...words];
  return option;
}
