/** A directory as it has to be typed after `plan init` or `--dir`. */
import { quoteWord } from '../../terminal/quote-word.js';

/** The directory, so that no program takes it for an option. */
export function typedDirectory(directory: string, platform: string): string {
  return quoteWord(directory.replace(/^-/, './-'), platform);
}
