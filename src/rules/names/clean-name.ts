/** Names without their wrong characters. */
import { cleanText } from '../../model/characters/clean-text.js';
import { nameKey } from '../../model/register.js';

/** The same for two names that only wrong characters tell apart, whether or not these are reported. */
export function cleanName(name: string): string {
  return nameKey(cleanText(name));
}
